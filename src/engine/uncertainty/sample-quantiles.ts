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

/** The smallest of values[from..]. */
const leastFrom = (values: Float64Array, from: number): number => {
  let least = values[from] ?? 0
  for (let i = from + 1; i < values.length; i++) if ((values[i] ?? 0) < least) least = values[i] ?? 0
  return least
}

/**
 * Quantiles of many samples without sorting them, for probabilities in ascending order: bit for bit those of `quantile`
 * (linear between neighbours, type 7 of Hyndman and Fan 1996). Unit: that of the samples. Reorders `values`.
 * Refused: no samples, samples that are not numbers, probabilities outside 0 to 1 or out of order.
 */
export const quantilesInPlace = (values: Float64Array, probabilities: readonly number[]): readonly number[] => {
  const n = values.length
  if (n === 0) throw new RangeError('There are no samples')
  for (let i = 0; i < n; i++) if (Number.isNaN(values[i])) throw new RangeError('A sample is not a number')
  let from = 0
  return probabilities.map((p) => {
    const place = (n - 1) * p
    const below = Math.floor(place)
    if (!(p >= 0 && p <= 1) || below < from - 1)
      throw new RangeError('Probabilities are from 0 to 1, in ascending order')
    if (below >= from) placeRank(values, below, from, n - 1)
    from = below + 1
    const low = values[below] ?? 0
    const share = place - below
    // The sum makes a zero without a sign of -0, as that of neighbours does.
    return share === 0 ? low + 0 : low + share * (leastFrom(values, below + 1) - low)
  })
}
