import { digamma, trigamma } from '../../base/digamma.ts'

/** A success rate on the logit scale. */
export interface LogitSpread {
  readonly mean: number
  readonly sigma: number
}

/**
 * Mean and standard deviation of ln(X / (1 - X)) for X ~ Beta(a, b), a > 0, b > 0: ψ(a) - ψ(b) and ψ'(a) + ψ'(b), exact.
 * The logit-normal with these moments stands for the Beta in closed forms and draws alike.
 * Source: the logarithms of two gamma variables whose ratio is the odds (Johnson, Kotz and Balakrishnan 1995, ch. 25).
 */
export const betaLogit = (a: number, b: number): LogitSpread => ({
  mean: digamma(a) - digamma(b),
  sigma: Math.sqrt(trigamma(a) + trigamma(b)),
})
