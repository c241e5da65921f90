import { exp, log } from '../../base/elementary.ts'
import { fieldsOf, notNegative, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/**
 * Cost at which an option loses a lead of `gap` in weighted utility, everything else held: log utility between two
 * anchors (worst above best, USD) at a weight above 0. Holds while neither cost is beyond an anchor.
 */
export const flipCost = (cost: number, gap: number, weight: number, best: number, worst: number): number =>
  cost * exp((gap * log(worst / best)) / weight)

export const flipCostFormula: Formula = {
  id: 'flipCost',
  title: 'Cost at which the answer flips',
  statement: 'c exp(gap ln(worst / best) / w_cost): a lead in utility is a factor on cost.',
  sources: ['Inverse of the logarithmic reference utility'],
  examples: [
    {
      given: { c: 2, scoreGap: 0.25, wCost: 0.5, best: 1, worst: 100 },
      expect: 20,
      from: 'By hand: half of two decades',
    },
    { given: { c: 2, scoreGap: 0, wCost: 0.5, best: 1, worst: 100 }, expect: 2, from: 'By hand: no lead' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const best = fields.number('best', positive)
    const worst = fields.number('worst', positive)
    if (worst <= best) refuse('worst', `above best (${best})`)
    const gap = fields.number('scoreGap', notNegative)
    return flipCost(fields.number('c', positive), gap, fields.number('wCost', positive), best, worst)
  },
}
