import { normalCdf } from '../../base/elementary.ts'
import { fieldsOf } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** A verifier as seen by a cascade. */
export interface Verifier {
  /** Share of right answers accepted, and of wrong ones rejected. */
  readonly se: number
  readonly sp: number
  /** P(a right answer scores higher than a wrong one). */
  readonly auc: number
}

/**
 * A verifier whose scores are normal with spread 1, at `separation` for right answers and 0 for wrong ones; it accepts
 * above the threshold. A separation of 0 or less is no better than chance.
 */
export const binormalVerifier = (threshold: number, separation: number): Verifier => ({
  se: normalCdf(separation - threshold),
  sp: normalCdf(threshold),
  auc: normalCdf(separation / Math.sqrt(2)),
})

export const binormalVerifierFormula: Formula = {
  id: 'binormalVerifier',
  title: 'Verifier with a threshold',
  statement:
    "Scores N(d', 1) for right and N(0, 1) for wrong answers: se = 1 - Phi(tau - d'), sp = Phi(tau), AUC = Phi(d' / sqrt 2).",
  sources: ['Green & Swets 1966, Signal detection theory'],
  examples: [
    {
      given: { tau: 0, dprime: 0 },
      expect: { se: 0.5, sp: 0.5, auc: 0.5 },
      from: 'By hand: a coin',
    },
    {
      given: { tau: 1.6448536269514722, dprime: 3.2897072539029444 },
      expect: { se: 0.95, sp: 0.95, auc: 0.989995373141941 },
      from: 'By hand: the threshold half way between',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { se, sp, auc } = binormalVerifier(fields.number('tau'), fields.number('dprime'))
    return { se, sp, auc }
  },
}
