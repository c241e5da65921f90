import { exp, log } from '../../base/elementary.ts'

/** Beyond this the odds ratio leaves what doubles can hold squared, and the answer is a bound anyway. */
const largestLogOdds = 300

/**
 * P(both succeed) from two success rates p, q and the log odds ratio of the 2x2 table (Plackett 1965): 0 gives p * q,
 * large values the smaller of the two, very negative ones the least overlap possible. Probabilities 0-1.
 */
export const jointFromLogOdds = (p: number, q: number, logOddsRatio: number): number => {
  const psi = exp(Math.max(-largestLogOdds, Math.min(largestLogOdds, logOddsRatio)))
  const s = 1 + (p + q) * (psi - 1)
  const root = Math.sqrt(Math.max(0, s * s - 4 * psi * (psi - 1) * p * q))
  // Two forms of one root: each is used where it adds magnitudes of the same sign.
  const both = s >= 0 ? (2 * psi * p * q) / (s + root) : (root - s) / (2 * (1 - psi))
  return Math.max(0, p + q - 1, Math.min(p, q, both))
}

/** Log odds ratio of counts of tasks; half a task is added to each cell, so that an empty one stays finite. */
export const logOddsRatioOf = (both: number, onlyA: number, onlyB: number, neither: number): number =>
  log(((both + 0.5) * (neither + 0.5)) / ((onlyA + 0.5) * (onlyB + 0.5)))
