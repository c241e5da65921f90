import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { compound } from './price-trend.ts'

/** Factors on money of month 0, 1, 2 ... at a discount rate a year (above -1). */
export const discountFactors = (annual: number, months: number): Float64Array => {
  const factors = new Float64Array(months)
  compound(1 / (1 + annual), factors)
  return factors
}

/** Sum of monthly money times its factors; both lists equally long. */
export const discounted = (flows: ArrayLike<number>, factors: ArrayLike<number>): number => {
  let sum = 0
  for (let month = 0; month < flows.length; month++) sum += (flows[month] ?? 0) * (factors[month] ?? 0)
  return sum
}

/** Worth today of monthly money, month 0 undiscounted, at a rate a year (above -1). */
export const netPresentValue = (flows: ArrayLike<number>, annual: number): number =>
  discounted(flows, discountFactors(annual, flows.length))

export const npvMonthlyFormula: Formula = {
  id: 'npvMonthly',
  title: 'Net present value',
  statement: 'Sum of flow_m x (1 + r)^(-m / 12), months counted from 0, r a year.',
  sources: ['Definition'],
  examples: [
    {
      given: { flows: [-100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110], annual: 0.1 },
      expect: 0,
      from: 'By hand: ten per cent in a year',
    },
    { given: { flows: [-100, 40, 70], annual: 0 }, expect: 10, from: 'By hand: without discounting the sum' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const flows = fields.numbers('flows')
    if (flows.length === 0) refuse('flows', 'a list of at least one number')
    return netPresentValue(flows, fields.number('annual', { above: -1 }))
  },
}
