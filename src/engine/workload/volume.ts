import { exp, power } from '../../base/elementary.ts'
import { DAYS_PER_MONTH } from '../constants.ts'
import { count, fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Requests in month 0, 1, 2 ... when `perDay` requests a day grow by this share a year (above -1). */
export const monthlyVolume = (perDay: number, growthAnnual: number, month: number): number =>
  perDay * DAYS_PER_MONTH * power(1 + growthAnnual, month / 12)

/** Requests in the first `months` months. */
export const cumulativeVolume = (perDay: number, growthAnnual: number, months: number): number => {
  let sum = 0
  for (let month = 0; month < months; month++) sum += monthlyVolume(perDay, growthAnnual, month)
  return sum
}

/** Volume at time t when growth at rate r slows towards the capacity of the market; start and capacity above 0. */
export const logisticVolume = (start: number, capacity: number, r: number, t: number): number =>
  capacity / (1 + (capacity / start - 1) * exp(-r * t))

const growth = { above: -1 }

export const monthlyVolumeFormula: Formula = {
  id: 'monthlyVolume',
  title: 'Requests in a month',
  statement: 'R0 x 365/12 x (1 + g)^(month / 12), months counted from 0.',
  sources: ['Geometric growth'],
  examples: [
    { given: { R0: 12, gAnnual: 0, month: 5 }, expect: 365, from: 'By hand: twelve a day is 365 in a month' },
    { given: { R0: 10000, gAnnual: 0.5, month: 12 }, expect: 456250, from: 'By hand: 10,000 x 365/12 x 1.5' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return monthlyVolume(
      fields.number('R0', notNegative),
      fields.number('gAnnual', growth),
      fields.number('month', notNegative),
    )
  },
}

export const cumulativeVolumeFormula: Formula = {
  id: 'cumulativeVolume',
  title: 'Requests over several months',
  statement: 'Sum of the monthly volumes of months 0 to M - 1.',
  sources: ['Geometric growth'],
  examples: [
    { given: { R0: 12, gAnnual: 0, months: 3 }, expect: 1095, from: 'By hand: three times 365' },
    { given: { R0: 12, gAnnual: 0.5, months: 0 }, expect: 0, from: 'By hand: no month, no request' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return cumulativeVolume(
      fields.number('R0', notNegative),
      fields.number('gAnnual', growth),
      fields.number('months', { ...count, atMost: 1200 }),
    )
  },
}

export const logisticVolumeFormula: Formula = {
  id: 'logisticVolume',
  title: 'Volume that saturates',
  statement: 'K / (1 + (K / R0 - 1) exp(-r t)): exponential growth at rate r that ends at K. No start, no volume.',
  sources: ['Verhulst 1838, logistic growth'],
  examples: [
    { given: { R0: 10, K: 1000, r: 2, t: 0 }, expect: 10, from: 'By hand: it begins at R0' },
    { given: { R0: 0, K: 1000, r: 2, t: 5 }, expect: 0, from: 'By hand: nothing grows from nothing' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const start = fields.number('R0', notNegative)
    const capacity = fields.number('K', positive)
    const r = fields.number('r')
    const t = fields.number('t')
    return start === 0 ? 0 : logisticVolume(start, capacity, r, t)
  },
}
