import { DAYS_PER_MONTH } from '../constants.ts'
import { fieldsOf, notNegative, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** One price for input and output at this ratio of input to output tokens. For display: decisions use real counts. */
export const blendedPrice = (input: number, output: number, ratio: number): number =>
  (ratio * input + output) / (ratio + 1)

/** USD per success when failures are repeated independently; `undefined` where nothing ever succeeds. */
export const costOfPass = (usd: number, success: number): number | undefined =>
  success <= 0 ? undefined : usd / success

/** USD a request when somebody repairs every failure at this price. */
export const costWithFallback = (usd: number, success: number, repairUsd: number): number =>
  usd + (1 - success) * repairUsd

/** USD a month. */
export const monthlyCost = (perDay: number, usd: number): number => perDay * DAYS_PER_MONTH * usd

/** Requests a day that a monthly budget pays for; `undefined` where requests cost nothing. */
export const maxRequestsPerDay = (budgetMonth: number, usd: number): number | undefined =>
  usd <= 0 ? undefined : budgetMonth / (DAYS_PER_MONTH * usd)

export const blendedPriceFormula: Formula = {
  id: 'blendedPrice',
  title: 'Blended token price',
  statement: '(ratio x input price + output price) / (ratio + 1). A habit of price tables; no decision uses it.',
  sources: ['Weighted mean'],
  examples: [{ given: { pIn: 1, pOut: 5, ratio: 3 }, expect: 2, from: 'By hand: 8 / 4' }],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return blendedPrice(
      fields.number('pIn', notNegative),
      fields.number('pOut', notNegative),
      fields.number('ratio', notNegative),
    )
  },
}

export const costOfPassFormula: Formula = {
  id: 'costOfPass',
  title: 'Cost of a success',
  statement: 'c / p: expected cost until one success when attempts are independent; none where p = 0.',
  sources: ['Erol et al. 2025, Cost-of-Pass, arXiv 2504.13359'],
  examples: [
    { given: { c: 0.02, p: 0.5 }, expect: 0.04, from: 'By hand: two attempts' },
    { given: { c: 0.02, p: 0 }, expect: null, from: 'By hand: never' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return costOfPass(fields.number('c', notNegative), fields.number('p', probability)) ?? null
  },
}

export const costWithFallbackFormula: Formula = {
  id: 'costWithFallback',
  title: 'Cost with repair of failures',
  statement: 'c + (1 - p) H, where a person repairs each failure for H.',
  sources: ['Expected cost'],
  examples: [{ given: { c: 0.02, p: 0.75, H: 6 }, expect: 1.52, from: 'By hand: a quarter of 6, and 0.02' }],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return costWithFallback(
      fields.number('c', notNegative),
      fields.number('p', probability),
      fields.number('H', notNegative),
    )
  },
}

export const monthlyCostFormula: Formula = {
  id: 'monthlyCost',
  title: 'Cost a month',
  statement: 'R requests a day x 365/12 days x c USD a request.',
  sources: ['Definition'],
  examples: [{ given: { R: 12, c: 2 }, expect: 730, from: 'By hand: 365 requests at 2' }],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return monthlyCost(fields.number('R', notNegative), fields.number('c', notNegative))
  },
}

export const maxRequestsPerDayFormula: Formula = {
  id: 'maxRequestsPerDay',
  title: 'Requests a budget pays for',
  statement: 'budget / (365/12 x c) a day; no limit, hence none stated, where requests are free.',
  sources: ['Inverse of the cost a month'],
  examples: [
    { given: { budgetMonth: 730, c: 2 }, expect: 12, from: 'By hand: the inverse of the example above' },
    { given: { budgetMonth: 730, c: 0 }, expect: null, from: 'By hand: free requests know no limit' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return maxRequestsPerDay(fields.number('budgetMonth', notNegative), fields.number('c', notNegative)) ?? null
  },
}
