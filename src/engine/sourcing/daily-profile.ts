import { count, fieldsOf, natural, notNegative } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { gpusFor, shareOfCapacity } from './gpus.ts'

const root2 = Math.sqrt(2)
const root3 = Math.sqrt(3)
const root6 = Math.sqrt(6)

/** cos(2 pi h / 24) for h = 0 to 6; the other hours mirror them. */
const quarter: readonly number[] = [1, (root6 + root2) / 4, root3 / 2, root2 / 2, 0.5, (root6 - root2) / 4, 0]

const cosineOfHour = (hour: number): number => {
  const folded = hour <= 12 ? hour : 24 - hour
  return folded <= 6 ? (quarter[folded] ?? 0) : -(quarter[12 - folded] ?? 0)
}

/** Requests a second hour by hour, 24 of them, around this mean; `peakToAverage` from 1 to 2, where the night is empty. */
export const dailyRps = (mean: number, peakToAverage: number): readonly number[] =>
  Array.from({ length: 24 }, (_, hour) => mean * (1 + (peakToAverage - 1) * cosineOfHour(hour)))

/** GPUs hour by hour for such a day; the rest as for `gpusFor`. */
export const dailyGpus = (
  mean: number,
  peakToAverage: number,
  perRps: number,
  least: number,
  group: number,
): readonly number[] => dailyRps(mean, peakToAverage).map((rps) => gpusFor(Math.max(0, rps), perRps, least, group))

export const sinusProfileFormula: Formula = {
  id: 'sinusProfile',
  title: 'GPUs hour by hour',
  statement:
    'Traffic of hour h = mean x (1 + (par - 1) cos(2 pi h / 24)), par from 1 to 2; GPUs of each hour as for a peak of that size.',
  sources: ['One harmonic a day'],
  examples: [
    {
      given: { avgRps: 4, par: 2, gpuSec: 0.5, utilMax: 0.5, minGpus: 1 },
      expect: [8, 8, 8, 7, 6, 6, 4, 3, 2, 2, 1, 1, 1, 1, 1, 2, 2, 3, 4, 6, 6, 7, 8, 8],
      from: 'By hand: twice the mean at hour 0, the mean at 6 and 18, nothing at 12',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const mean = fields.number('avgRps', notNegative)
    const peakToAverage = fields.number('par', { atLeast: 1, atMost: 2 })
    const busy = fields.number('gpuSec', notNegative) / fields.number('utilMax', shareOfCapacity)
    const least = fields.number('minGpus', count)
    return dailyGpus(mean, peakToAverage, busy, least, fields.numberOr('groupSize', 1, natural))
  },
}
