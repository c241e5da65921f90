import { count, fieldsOf, notNegative } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Kilowatt-hours of so many GPUs that are on for so many hours, at kilowatts each with their share of machine and cooling. */
export const energyOf = (gpus: number, kilowatts: number, hours: number): number => gpus * kilowatts * hours

export type EnergyPerRequest =
  | { readonly kind: 'watt-hours'; readonly wattHours: number }
  | { readonly kind: 'none'; readonly because: 'zero-volume' }

/** Watt-hours of a request where kilowatt-hours are shared by so many; without requests there is none to share it. */
export const energyPerRequest = (kilowattHours: number, requests: number): EnergyPerRequest =>
  requests > 0
    ? { kind: 'watt-hours', wattHours: (kilowattHours * 1000) / requests }
    : { kind: 'none', because: 'zero-volume' }

export const hostingEnergyFormula: Formula = {
  id: 'hostingEnergy',
  title: 'Energy of own GPUs a month',
  statement:
    'GPUs x kilowatts of each, with machine and cooling, x hours that they are on; over the requests of the month: watt-hours a request. As provisioned, so the most that they draw. None without requests.',
  sources: ['Definition', 'SemiAnalysis InferenceX, 3 April 2026, for kilowatts of a GPU with machine and cooling'],
  examples: [
    {
      given: { gpus: 4, kilowatts: 1.73, hours: 730, requests: 1000000 },
      expect: { kilowattHours: 5051.6, wattHoursPerRequest: 5.0516, reason: null },
      from: 'By hand: 6.92 kW for 730 hours, a million requests',
    },
    {
      given: { gpus: 2, kilowatts: 1.5, hours: 100, requests: 0 },
      expect: { kilowattHours: 300, wattHoursPerRequest: null, reason: 'zero-volume' },
      from: 'By hand: on all the same, and nobody asks',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const kilowattHours = energyOf(
      fields.number('gpus', count),
      fields.number('kilowatts', notNegative),
      fields.number('hours', notNegative),
    )
    const each = energyPerRequest(kilowattHours, fields.number('requests', notNegative))
    return {
      kilowattHours,
      wattHoursPerRequest: each.kind === 'none' ? null : each.wattHours,
      reason: each.kind === 'none' ? each.because : null,
    }
  },
}
