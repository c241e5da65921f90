import { exp, log, logistic, logit } from '../../base/elementary.ts'
import { betaCdf, betaQuantileLogit } from '../../base/special.ts'
import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { rootBetween } from '../root.ts'
import type { BetaShape } from '../quality/power-prior.ts'

const shapeOf = (mean: number, strength: number): BetaShape => ({ a: mean * strength, b: (1 - mean) * strength })

/** Strengths a + b that are searched. */
const weakest = 1e-3
const strongest = 1e9

/** The mean with which a beta of this strength has its 5 % point at `low`. */
const meanFor = (low: number, strength: number): number =>
  logistic(
    rootBetween(
      (w) => {
        const { a, b } = shapeOf(logistic(w), strength)
        return betaQuantileLogit(a, b, 0.05) - logit(low)
      },
      -30,
      30,
    ),
  )

/**
 * The beta distribution with these 5th and 95th percentiles, 0 < low < high < 1; `undefined` where the interval is too
 * narrow or too wide to be told from a point or from ignorance. For each strength the mean is set by the lower end; the
 * share below the upper end then rises with the strength.
 */
export const betaFrom90 = (low: number, high: number): BetaShape | undefined => {
  const missing = (logStrength: number): number => {
    const strength = exp(logStrength)
    const { a, b } = shapeOf(meanFor(low, strength), strength)
    return betaCdf(high, a, b) - 0.95
  }
  const from = log(weakest)
  const to = log(strongest)
  if (missing(from) > 0 || missing(to) < 0) return undefined
  const strength = exp(rootBetween(missing, from, to))
  return shapeOf(meanFor(low, strength), strength)
}

const inside = { above: 0, below: 1 }

export const betaFrom90Formula: Formula = {
  id: 'betaFrom90',
  title: 'Beta from a 90 % interval of a rate',
  statement: 'a and b such that a Beta(a, b) has 5 % of its mass below lo and 95 % below hi; found numerically.',
  sources: ['Two quantiles determine a beta distribution'],
  examples: [
    {
      given: { lo: 0.05, hi: 0.95 },
      expect: { a: 1, b: 1, mean: 0.5 },
      from: 'By hand: the uniform distribution',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const one = fields.number('lo', inside)
    const other = fields.number('hi', inside)
    if (one === other) refuse('hi', 'different from lo: equal ends are a point')
    const shape = betaFrom90(Math.min(one, other), Math.max(one, other))
    if (!shape) return { a: null, b: null, mean: null, reason: 'no-root' }
    return { a: shape.a, b: shape.b, mean: shape.a / (shape.a + shape.b) }
  },
}
