/** Have two records the same values under the same names? Both may be absent. */
export const sameNumbers = <Shape extends object>(x: Shape | undefined, y: Shape | undefined): boolean => {
  if (x === y) return true
  if (!x || !y) return false
  for (const name in x) if (x[name] !== y[name]) return false
  return true
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The same, where values may be records of numbers themselves. */
export const sameRecords = <Shape extends object>(x: Shape, y: Shape): boolean => {
  for (const name in x) {
    const [one, other] = [x[name], y[name]]
    if (one !== other && !(isRecord(one) && isRecord(other) && sameNumbers(one, other))) return false
  }
  return true
}
