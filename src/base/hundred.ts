/** Squares that add to a hundred: whole parts first, the rest to the largest remainders. */
export function hundred(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100)
  const whole = exact.map(Math.floor)
  let left = 100 - whole.reduce((sum, count) => sum + count, 0)
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest)
  for (const { index } of order) {
    if (left <= 0) break
    whole[index] = (whole[index] ?? 0) + 1
    left--
  }
  return whole
}
