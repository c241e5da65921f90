import { power } from '../../base/elementary.ts'
import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** The rates a year at which monthly money is worth nothing today. */
export type InternalRate =
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'multiple'; readonly rates: readonly number[] }
  | { readonly kind: 'none'; readonly because: 'no-sign-change' | 'no-root' }

/** How often monthly money changes its sign; months of nothing do not count. */
export const signChanges = (flows: ArrayLike<number>): number => {
  let changes = 0
  let last = 0
  for (let month = 0; month < flows.length; month++) {
    const sign = Math.sign(flows[month] ?? 0)
    if (sign === 0) continue
    if (last !== 0 && sign !== last) changes++
    last = sign
  }
  return changes
}

/** Worth at a rate a year, by Horner's rule. */
const worthAt = (flows: ArrayLike<number>, annual: number): number => {
  const x = power(1 + annual, -1 / 12)
  let sum = 0
  for (let month = flows.length - 1; month >= 0; month--) sum = sum * x + (flows[month] ?? 0)
  return sum
}

/** Rates looked at: by points from -95 % to 1 %, then each a twentieth above the last. */
const pointSteps = 96
const ratioSteps = 329

const rateOfStep = (step: number): number =>
  step <= pointSteps ? (step - 95) / 100 : 0.01 * power(1.05, step - pointSteps)

/** The lowest and the highest rate that is looked at: -0.95 and some 93,000. */
export const rateSpan: readonly [low: number, high: number] = [rateOfStep(0), rateOfStep(pointSteps + ratioSteps)]

/** The root between two rates at which the worth has opposite signs, to the last place. */
const rootBetween = (flows: ArrayLike<number>, from: number, to: number, worthFrom: number): number => {
  let low = from
  let high = to
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return middle
    const worth = worthAt(flows, middle)
    if (worth === 0) return middle
    if (Math.sign(worth) === Math.sign(worthFrom)) low = middle
    else high = middle
  }
}

/**
 * Internal rate of return a year of monthly money, between -95 % and 93,000 times. Several rates are all given: none of
 * them is the return then, and the present value has to decide.
 */
export const internalRate = (flows: ArrayLike<number>): InternalRate => {
  if (signChanges(flows) === 0) return { kind: 'none', because: 'no-sign-change' }
  const rates: number[] = []
  let last = rateOfStep(0)
  let worthLast = worthAt(flows, last)
  for (let step = 1; step <= pointSteps + ratioSteps; step++) {
    const rate = rateOfStep(step)
    const worth = worthAt(flows, rate)
    if (worth === 0) rates.push(rate)
    else if (Math.sign(worth) === -Math.sign(worthLast)) rates.push(rootBetween(flows, last, rate, worthLast))
    last = rate
    worthLast = worth
  }
  const [rate, ...others] = rates
  if (rate === undefined) return { kind: 'none', because: 'no-root' }
  return others.length > 0 ? { kind: 'multiple', rates } : { kind: 'rate', rate }
}

export const irrAnnualFormula: Formula = {
  id: 'irrAnnual',
  title: 'Internal rate of return',
  statement:
    'Rates a year at which the present value of monthly money is 0, within -0.95 to 93,000: a grid of points up to 1 %, then of steps of a twentieth, and bisection inside each change of sign. None without a change of sign of the money; several are all listed, and none is the answer.',
  sources: ['Definition', 'numpy-financial for the example of its documentation'],
  examples: [
    {
      given: { flows: [-100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 150] },
      expect: { irr: 0.5, reason: null, signChanges: 1, roots: [0.5] },
      from: 'By hand: half of it on top in a year',
    },
    {
      given: { flows: [-100, -50] },
      expect: { irr: null, reason: 'no-sign-change', signChanges: 0 },
      from: 'By hand: nothing comes back',
    },
    {
      given: { flows: [-100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -143] },
      expect: { irr: null, reason: 'multiple', signChanges: 2, roots: [0.1, 0.3] },
      from: 'By hand: 1.1 x 1.3 = 1.43, 1.1 + 1.3 = 2.4',
    },
    {
      given: { flows: [1, -1, 1] },
      expect: { irr: null, reason: 'no-root', signChanges: 2, roots: [] },
      from: 'By hand: x^2 - x + 1 has no root',
    },
  ],
  run: (inputs) => {
    const flows = fieldsOf(inputs).numbers('flows')
    if (flows.length === 0) refuse('flows', 'a list of at least one number')
    const found = internalRate(flows)
    const changes = signChanges(flows)
    if (found.kind === 'rate') return { irr: found.rate, reason: null, signChanges: changes, roots: [found.rate] }
    if (found.kind === 'multiple') return { irr: null, reason: 'multiple', signChanges: changes, roots: found.rates }
    const none = { irr: null, reason: found.because, signChanges: changes }
    return found.because === 'no-root' ? { ...none, roots: [] } : none
  },
}
