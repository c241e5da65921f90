import { log, power } from '../../base/elementary.ts'
import { fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** A price after so many years when it gets `cheaper` times lower a year (above 0; below 1 it rises). */
export const priceAfter = (price: number, cheaper: number, years: number): number => price * power(cheaper, -years)

/** Months in which such a price halves; `undefined` where it does not fall. */
export const halfLifeMonths = (cheaper: number): number | undefined =>
  cheaper > 1 ? (12 * log(2)) / log(cheaper) : undefined

/** Factor a year of a ratio (above 0) that was seen over so many months (above 0). */
export const annualFactor = (ratio: number, months: number): number => power(ratio, 12 / months)

/**
 * out[m] = factor^(m / 12), the course of something that grows by this factor (above 0) a year. One root a call; whole
 * years start anew, so that rounding does not grow: within 1e-14 of the power itself over ten years. No allocation.
 */
export const compound = (factorPerYear: number, out: Float64Array): void => {
  const step = power(factorPerYear, 1 / 12)
  let year = 1
  for (let from = 0; from < out.length; from += 12) {
    let value = year
    const to = Math.min(from + 12, out.length)
    for (let month = from; month < to; month++) {
      out[month] = value
      value *= step
    }
    year *= factorPerYear
  }
}

export const declineFormula: Formula = {
  id: 'decline',
  title: 'Price after years of decline',
  statement:
    'p0 F^-years for a price that gets F times lower a year; annual decline 1 - 1 / F; half-life 12 ln 2 / ln F months, none where F is at most 1.',
  sources: ['Geometric decline; a16z 2024-11-12 and Epoch AI 2025-03-12 for observed factors'],
  examples: [
    {
      given: { factorPerYear: 2, p0: 8, years: 3 },
      expect: { price: 1, annualDecline: 0.5, halfLifeMonths: 12 },
      from: 'By hand: halved three times',
    },
    {
      given: { factorPerYear: 0.5, p0: 1, years: 1 },
      expect: { price: 2, annualDecline: -1, halfLifeMonths: null },
      from: 'By hand: a price that doubles has no half-life',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const cheaper = fields.number('factorPerYear', positive)
    return {
      price: priceAfter(fields.number('p0', notNegative), cheaper, fields.number('years', notNegative)),
      annualDecline: 1 - 1 / cheaper,
      halfLifeMonths: halfLifeMonths(cheaper) ?? null,
    }
  },
}

export const annualFactorFormula: Formula = {
  id: 'annualFactor',
  title: 'Factor a year of an observed decline',
  statement: 'ratio^(12 / months) for a ratio seen over so many months.',
  sources: ['Geometric decline'],
  examples: [
    { given: { ratio: 100, months: 24 }, expect: 10, from: 'By hand: ten times ten' },
    { given: { ratio: 3, months: 12 }, expect: 3, from: 'By hand' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return annualFactor(fields.number('ratio', positive), fields.number('months', positive))
  },
}
