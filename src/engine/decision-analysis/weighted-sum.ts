/** Weighted sum of one point over utility columns (0-1 each), in the order of the columns. */
export const weightedSum = (
  columns: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  point: number,
): number => {
  let sum = 0
  for (let k = 0; k < columns.length; k++) sum += (weights[k] ?? 0) * (columns[k]?.[point] ?? 0)
  return sum
}

/** Points 0 to n - 1: what to look at when nothing else is said. */
export const firstPoints = (n: number): Int32Array => {
  const points = new Int32Array(n)
  for (let i = 0; i < n; i++) points[i] = i
  return points
}

/** A matrix of rows as columns. */
export const columnsOf = (rows: readonly (readonly number[])[]): readonly Float64Array[] =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, k) => Float64Array.from(rows, (row) => row[k] ?? 0))
