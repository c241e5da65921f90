import type { Evaluation, Interval, Outcome } from '../../alternatives/evaluation.ts'
import { decimals, say, sayExactly } from '../../base/format.ts'
import { snapped } from '../../base/scale.ts'
import { monthlyVolume } from '../../engine/workload/volume.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { limitAt, numberAt } from '../../scenario/values.ts'
import { sayChange } from '../../wording/value.ts'

/** What can be read across. */
export type AcrossId = 'cost' | 'month' | 'wait' | 'first-token'

/** One axis and the limit that it can show. */
export interface SeriesAxis {
  readonly id: string
  readonly title: string
  readonly scale: 'linear' | 'log'
  readonly better: 'low' | 'high'
  readonly format: (value: number) => string
  readonly unit?: string
}

/** `says`: within a sentence, with its unit. */
export const acrossChoices = [
  { value: 'cost', label: 'Cost a request', says: 'cost a request in USD' },
  { value: 'month', label: 'Cost a month', says: 'cost a month in USD' },
  { value: 'wait', label: 'Wait, p95', says: 'wait for the whole answer, p95' },
  { value: 'first-token', label: 'First token, p95', says: 'wait for the first token, p95' },
] as const satisfies readonly { readonly value: AcrossId; readonly label: string; readonly says: string }[]

const titles: Readonly<Record<AcrossId, string>> = {
  cost: 'Cost a request, USD',
  month: 'Cost a month, USD',
  wait: 'Wait for the whole answer, p95',
  'first-token': 'Wait for the first token, p95',
}

/** At the present requests a day, without growth. */
const requestsAMonth = (scenario: Scenario): number =>
  monthlyVolume(numberAt(scenario, 'workload.requestsPerDay'), 0, 0)

const limitsFirstToken = ({ inputs }: Scenario): boolean => inputs['limits.waitMeasure'] !== 'completion'

const isMoney = (id: AcrossId): boolean => id === 'cost' || id === 'month'

export const acrossAxis = (id: AcrossId): SeriesAxis => ({
  id,
  title: titles[id],
  scale: 'log',
  better: 'low',
  format: (value) => (isMoney(id) ? sayExactly('USD', value) : say('seconds', value)),
})

export const qualityAxis: SeriesAxis = {
  id: 'quality',
  title: 'Tasks solved',
  scale: 'linear',
  better: 'high',
  format: (value) => decimals(value * 100, 0),
  unit: '%',
}

const only = (value: number | undefined): Interval | undefined =>
  value === undefined ? undefined : { p05: value, p50: value, p95: value }

const times = (interval: Interval | undefined, by: number): Interval | undefined =>
  interval && { p05: interval.p05 * by, p50: interval.p50 * by, p95: interval.p95 * by }

/** The figure across. The wait that is not the limited one has a best estimate alone: its ends meet. */
export function acrossOf({ scenario }: Evaluation, outcome: Outcome, id: AcrossId): Interval | undefined {
  if (id === 'cost') return outcome.cost
  if (id === 'month') return times(outcome.cost, requestsAMonth(scenario))
  if ((id === 'first-token') === limitsFirstToken(scenario)) return outcome.latency
  return only(id === 'wait' ? outcome.completion : outcome.firstToken)
}

/** The limit that an axis shows, its value there, and back. */
export interface AcrossLimit {
  readonly parameter: 'limits.costPerRequest' | 'limits.p95Seconds'
  readonly at: number
}

export function acrossLimit(scenario: Scenario, id: AcrossId): AcrossLimit | undefined {
  if (!isMoney(id)) {
    const at = limitAt(scenario, 'limits.p95Seconds')
    const shown = (id === 'first-token') === limitsFirstToken(scenario)
    return at === undefined || !shown ? undefined : { parameter: 'limits.p95Seconds', at }
  }
  const at = limitAt(scenario, 'limits.costPerRequest')
  if (at === undefined) return undefined
  return { parameter: 'limits.costPerRequest', at: id === 'month' ? at * requestsAMonth(scenario) : at }
}

/** What a limit is set to by a place on its axis: three digits, whole points of quality. */
export function limitInput(
  scenario: Scenario,
  across: AcrossId,
  parameter: string,
  value: number,
): Readonly<Record<string, InputValue>> {
  if (parameter === 'limits.quality') return { [parameter]: Number(value.toFixed(2)) }
  const monthly = parameter === 'limits.costPerRequest' && across === 'month'
  return { [parameter]: snapped(monthly ? value / requestsAMonth(scenario) : value) }
}

/** What an undo menu calls it. */
export const sayLimits = (inputs: Readonly<Record<string, InputValue>>): string =>
  Object.entries(inputs)
    .flatMap(([id, value]) => {
      const parameter = parameterOf(id)
      return parameter ? [sayChange(parameter, value)] : []
    })
    .join(', ')
