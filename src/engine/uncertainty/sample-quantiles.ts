/** Puts the value of rank k (from 0) of values[from..to] in its place, smaller ones before it, larger ones after it. */
const placeRank = (values: Float64Array, k: number, from: number, to: number): void => {
  let left = from
  let right = to
  while (right > left) {
    // Floyd and Rivest (1975): choose the pivot from a sample around the expected place, so that few values are moved twice.
    if (right - left > 600) narrow(values, k, left, right)
    const pivot = values[k] ?? 0
    let i = left
    let j = right
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++
      while ((values[j] ?? 0) > pivot) j--
      if (i > j) break
      const kept = values[i] ?? 0
      values[i++] = values[j] ?? 0
      values[j--] = kept
    }
    if (j < k) left = i
    if (k < i) right = j
  }
}

/** Brings a value close to rank k to place k, by solving the same problem in a small window around it. */
const narrow = (values: Float64Array, k: number, left: number, right: number): void => {
  const n = right - left + 1
  const share = (k - left + 1) / n
  const window = Math.sqrt(n) * 4
  const drift = Math.sqrt((window * (1 - share) * share * (n - window)) / n) * (share < 0.5 ? -0.5 : 0.5)
  const from = Math.max(left, Math.floor(k - window * share + drift))
  const to = Math.min(right, Math.floor(k + window * (1 - share) + drift))
  placeRank(values, k, from, to)
}

/**
 * Quantiles of samples, for probabilities in ascending order: the smallest value with at least that share of the samples at
 * or below it (Hyndman and Fan 1996, type 1), so a quantile is always a sample that occurred. Reorders `values`.
 * Refused: no samples, samples that are not numbers, probabilities outside 0 to 1 or out of order.
 */
export const quantilesInPlace = (values: Float64Array, probabilities: readonly number[]): readonly number[] => {
  const n = values.length
  if (n === 0) throw new RangeError('There are no samples')
  for (let i = 0; i < n; i++) if (Number.isNaN(values[i])) throw new RangeError('A sample is not a number')
  let from = 0
  return probabilities.map((p) => {
    const k = Math.max(0, Math.ceil(p * n) - 1)
    if (!(p >= 0 && p <= 1) || k < from - 1) throw new RangeError('Probabilities are from 0 to 1, in ascending order')
    if (k >= from) placeRank(values, k, from, n - 1)
    from = k + 1
    return values[k] ?? 0
  })
}
