/** Outcomes of a weak and a strong model on the same requests; the four shares sum to 1. */
export interface JointOutcome {
  readonly both: number
  readonly strongOnly: number
  readonly weakOnly: number
  readonly neither: number
}

/** Share of requests answered by the weak model: right ones accepted (se), wrong ones let through (1 - sp). */
export const acceptRate = (weakQuality: number, se: number, sp: number): number =>
  weakQuality * se + (1 - weakQuality) * (1 - sp)

/**
 * Success rate of "weak first, strong when the verifier rejects". `se`: share of right weak answers accepted;
 * `sp`: share of wrong ones rejected. Perfect verifier: the oracle; all accepted: weak; all rejected: strong.
 */
export const cascadeQuality = (both: number, strongOnly: number, weakOnly: number, se: number, sp: number): number =>
  (both + weakOnly) * se + (1 - se) * both + sp * strongOnly

/** USD a request; the strong model is paid for what is not accepted. */
export const cascadeCost = (weakUsd: number, verifierUsd: number, strongUsd: number, accepted: number): number =>
  weakUsd + verifierUsd + (1 - accepted) * strongUsd

/** The cascade is cheaper than the strong model alone where more than this share is accepted. */
export const breakEvenAcceptRate = (weakUsd: number, verifierUsd: number, strongUsd: number): number =>
  (weakUsd + verifierUsd) / strongUsd
