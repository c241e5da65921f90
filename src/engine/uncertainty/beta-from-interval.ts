import { exp, log, logistic, logit } from '../../base/elementary.ts'
import { betaQuantileLogit } from '../../base/special.ts'
import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import type { BetaShape } from '../quality/power-prior.ts'
import { logitNormalFrom90 } from './logit-normal.ts'

const mostSteps = 60
/** Step of the numeric derivatives in ln a and ln b. */
const step = 1e-6
/** Log odds that count as met. */
const enough = 1e-11

interface Misses {
  readonly low: number
  readonly high: number
}

/** By how much the 5 % and 95 % points of Beta(e^x, e^y) miss the wanted ends, in log odds. */
const missesAt = (x: number, y: number, low: number, high: number): Misses => {
  const a = exp(x)
  const b = exp(y)
  return { low: betaQuantileLogit(a, b, 0.05) - low, high: betaQuantileLogit(a, b, 0.95) - high }
}

const sizeOf = ({ low, high }: Misses): number => Math.max(Math.abs(low), Math.abs(high))

/**
 * The beta distribution with these 5th and 95th percentiles, 0 < low < high < 1; `undefined` where none is found, which
 * happens for intervals too narrow or too wide to be told from a point or from a coin. Newton on the log odds of both
 * ends in ln a and ln b, steps halved until they help; starts where a normal on log odds has the same interval.
 */
export const betaFrom90 = (low: number, high: number): BetaShape | undefined => {
  const wanted = { low: logit(low), high: logit(high) }
  const { mu, sigma } = logitNormalFrom90(low, high)
  const mean = logistic(mu)
  let x = log(1 / (1 - mean) / (sigma * sigma))
  let y = log(1 / mean / (sigma * sigma))
  let misses = missesAt(x, y, wanted.low, wanted.high)
  for (let count = 0; count < mostSteps && sizeOf(misses) > enough; count++) {
    const inX = missesAt(x + step, y, wanted.low, wanted.high)
    const inY = missesAt(x, y + step, wanted.low, wanted.high)
    const [lowX, highX] = [(inX.low - misses.low) / step, (inX.high - misses.high) / step]
    const [lowY, highY] = [(inY.low - misses.low) / step, (inY.high - misses.high) / step]
    const determinant = lowX * highY - lowY * highX
    const dx = (lowY * misses.high - highY * misses.low) / determinant
    const dy = (highX * misses.low - lowX * misses.high) / determinant
    let share = Math.min(1, 2 / Math.max(Math.abs(dx), Math.abs(dy)))
    let next = missesAt(x + share * dx, y + share * dy, wanted.low, wanted.high)
    while (!(sizeOf(next) < sizeOf(misses)) && share > step) {
      share /= 2
      next = missesAt(x + share * dx, y + share * dy, wanted.low, wanted.high)
    }
    if (!(sizeOf(next) < sizeOf(misses))) break
    x += share * dx
    y += share * dy
    misses = next
  }
  return sizeOf(misses) < 1e-8 ? { a: exp(x), b: exp(y) } : undefined
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
