/** Evidence on a success rate: a count, its relevance and the most pseudo-samples it may weigh. */
export interface CountEvidence {
  readonly successes: number
  readonly n: number
  /** 0-1; usual 1. */
  readonly weight?: number
  /** Pseudo-samples at most; absent: no cap. */
  readonly cap?: number
}

export interface BetaShape {
  readonly a: number
  readonly b: number
}

/** The weight that remains when it is lowered so that weight * n stays within the cap. */
export const cappedWeight = (n: number, weight: number, cap: number): number => (weight * n > cap ? cap / n : weight)

/** Beta posterior of a success rate: Jeffreys' prior and each count at its weight (Ibrahim & Chen 2000). */
export const powerPrior = (evidence: readonly CountEvidence[]): BetaShape => {
  let a = 0.5
  let b = 0.5
  for (const { successes, n, weight = 1, cap = Number.POSITIVE_INFINITY } of evidence) {
    const w = cappedWeight(n, weight, cap)
    a += w * successes
    b += w * (n - successes)
  }
  return { a, b }
}
