import { fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

export type BreakEven =
  | { readonly kind: 'after'; readonly years: number }
  | { readonly kind: 'never'; readonly because: 'no-saving' }

/**
 * Years after which a one-time cost is saved, when a year costs `apiAnnual` bought and `servingAnnual` run: constant
 * volume and prices, no discounting. USD, USD a year.
 */
export const breakEvenYears = (apiAnnual: number, training: number, servingAnnual: number): BreakEven => {
  const saving = apiAnnual - servingAnnual
  return saving > 0 ? { kind: 'after', years: training / saving } : { kind: 'never', because: 'no-saving' }
}

export const safeBreakevenFormula: Formula = {
  id: 'safeBreakeven',
  title: 'Years to break even, with the cases the article misses',
  statement:
    'training / (api - serving) where running costs less than buying, else never; build if that is below the threshold (3 years unless said).',
  sources: ['Payback without discounting', 'Source article, calculate_breakeven, corrected'],
  examples: [
    {
      given: { apiAnnual: 300000, training: 500000, servingAnnual: 100000 },
      expect: { years: 2.5, recommendation: 'build', reason: null },
      from: 'By hand',
    },
    {
      given: { apiAnnual: 300000, training: 500000, servingAnnual: 100000, thresholdYears: 2 },
      expect: { years: 2.5, recommendation: 'buy', reason: null },
      from: 'By hand: too late for two years',
    },
    {
      given: { apiAnnual: 100000, training: 500000, servingAnnual: 100000 },
      expect: { years: null, recommendation: 'buy', reason: 'no-saving' },
      from: 'By hand: nothing is saved',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const answer = breakEvenYears(
      fields.number('apiAnnual', notNegative),
      fields.number('training', notNegative),
      fields.number('servingAnnual', notNegative),
    )
    const threshold = fields.numberOr('thresholdYears', 3, positive)
    if (answer.kind === 'never') return { years: null, recommendation: 'buy', reason: answer.because }
    return { years: answer.years, recommendation: answer.years < threshold ? 'build' : 'buy', reason: null }
  },
}
