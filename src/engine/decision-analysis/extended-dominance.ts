/**
 * Extended dominance: a random mixture of two points ("this one with probability s, else that one") beats a third when
 * it costs no more, succeeds no less often, keeps the third's own p95 wait at least as often, and is better in one of
 * these. Cost and quality of a mixture are linear in s. So is the share of requests answered within a given time,
 * F_s(t) = s F_a(t) + (1 - s) F_b(t); and the mixture's p95 is at most t exactly when F_s(t) >= 0.95. Hence the whole
 * question is three half-lines in s, and no quantile needs to be solved.
 */

/** Differences within this (of a cost, this share of it) are rounding: neither worse nor better. */
const noise = 1e-9

/**
 * The share of the first point with which a mixture of two beats a third, or `undefined` when none does.
 * Costs in one unit, qualities 0-1; `within...`: share of requests that this point answers within the third's wait;
 * `quantile`: the quantile that the wait is (0.95). Where several shares do, the one in the middle of them.
 */
export const mixtureBeats = (
  cost: number,
  quality: number,
  quantile: number,
  costA: number,
  qualityA: number,
  withinA: number,
  costB: number,
  qualityB: number,
  withinB: number,
): number | undefined => {
  const money = noise * Math.abs(cost)
  let low = 0
  let high = 1
  // Slack of each criterion at s = 1 (only A) and at s = 0 (only B): at least 0 where the mixture is no worse.
  for (let k = 0; k < 3; k++) {
    const one = snapped(
      k === 0 ? cost - costA : k === 1 ? qualityA - quality : withinA - quantile,
      k === 0 ? money : noise,
    )
    const none = snapped(
      k === 0 ? cost - costB : k === 1 ? qualityB - quality : withinB - quantile,
      k === 0 ? money : noise,
    )
    if (one < 0 && none < 0) return undefined
    if (one < 0) high = Math.min(high, none / (none - one))
    if (none < 0) low = Math.max(low, none / (none - one))
  }
  if (low > high + noise) return undefined
  const s = low + (high - low) / 2
  const saved = cost - (s * costA + (1 - s) * costB)
  const gained = s * qualityA + (1 - s) * qualityB - quality
  const sooner = s * withinA + (1 - s) * withinB - quantile
  return saved > 2 * money || gained > 2 * noise || sooner > 2 * noise ? s : undefined
}

const snapped = (slack: number, noise: number): number => (Math.abs(slack) <= noise ? 0 : slack)
