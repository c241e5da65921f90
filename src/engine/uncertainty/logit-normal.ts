import { logistic, logit } from '../../base/elementary.ts'
import { Z95 } from '../constants.ts'
import { fieldsOf } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** A probability whose log odds are normal. */
export interface LogitNormal {
  readonly mu: number
  readonly sigma: number
}

/** From the 5th and 95th percentile of the probability, both within (0, 1). */
export const logitNormalFrom90 = (low: number, high: number): LogitNormal => ({
  mu: (logit(low) + logit(high)) / 2,
  sigma: (logit(high) - logit(low)) / (2 * Z95),
})

const inside = { above: 0, below: 1 }

export const logitNormalFrom90Formula: Formula = {
  id: 'logitNormalFrom90',
  title: 'Logit-normal from a 90 % interval of a probability',
  statement:
    'As for the lognormal, on log odds: mu = (logit lo + logit hi) / 2, sigma = (logit hi - logit lo) / (2 x 1.6449), median = logistic(mu). Ends in the wrong order are exchanged.',
  sources: ['Logit-normal distribution'],
  examples: [
    {
      given: { lo: 0.2, hi: 0.8 },
      expect: { mu: 0, sigma: 0.8428071278835987, median: 0.5 },
      from: 'By hand: symmetric around one half',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const one = fields.number('lo', inside)
    const other = fields.number('hi', inside)
    const { mu, sigma } = logitNormalFrom90(Math.min(one, other), Math.max(one, other))
    return { mu, sigma, median: logistic(mu) }
  },
}
