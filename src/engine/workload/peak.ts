import { SECONDS_PER_DAY } from '../constants.ts'
import { fieldsOf, notNegative } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Requests a second, averaged over the day. */
export const averageRps = (perDay: number): number => perDay / SECONDS_PER_DAY

/** Requests a second in the peak minute; `peakToAverage` at least 1. */
export const peakRps = (perDay: number, peakToAverage: number): number => averageRps(perDay) * peakToAverage

/** Peak to average of traffic that falls into so many hours a day, with a peak within these hours. */
export const peakToAverageFromHours = (activeHours: number, withinPeak: number): number =>
  (24 / activeHours) * withinPeak

export const peakRpsFormula: Formula = {
  id: 'peakRps',
  title: 'Requests a second, on average and at the peak',
  statement: 'Average = R / 86,400; peak = average x peak-to-average ratio, which is at least 1.',
  sources: ['Definition'],
  examples: [
    { given: { R: 864000, par: 3 }, expect: { avgRps: 10, peakRps: 30 }, from: 'By hand' },
    { given: { R: 0, par: 1 }, expect: { avgRps: 0, peakRps: 0 }, from: 'By hand: no traffic' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const perDay = fields.number('R', notNegative)
    return { avgRps: averageRps(perDay), peakRps: peakRps(perDay, fields.number('par', { atLeast: 1 })) }
  },
}

export const parFromActiveHoursFormula: Formula = {
  id: 'parFromActiveHours',
  title: 'Peak-to-average ratio from working hours',
  statement: '24 / active hours x the peak within these hours.',
  sources: ['Definition'],
  examples: [{ given: { activeHours: 8, withinPeak: 1.5 }, expect: 4.5, from: 'By hand: three times one and a half' }],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return peakToAverageFromHours(
      fields.number('activeHours', { above: 0, atMost: 24 }),
      fields.number('withinPeak', { atLeast: 1 }),
    )
  },
}
