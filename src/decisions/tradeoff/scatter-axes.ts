import type { Evaluation, Interval, Outcome } from '../../alternatives/evaluation.ts'
import { decimals, dollarsOf, say, sayExactly } from '../../base/format.ts'
import { snapped } from '../../base/scale.ts'
import { monthlyVolume } from '../../engine/workload/volume.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { limitAt, numberAt } from '../../scenario/values.ts'

/** What can be read across, and what upwards. */
export type AcrossId = 'cost' | 'month' | 'wait' | 'first-token'
export type UpId = 'quality' | 'wait' | 'first-token'
type AxisId = AcrossId | UpId

/** One axis and the limit that it can show. */
export interface SeriesAxis {
  readonly id: string
  readonly title: string
  readonly scale: 'linear' | 'log'
  readonly better: 'low' | 'high'
  readonly format: (value: number) => string
  readonly figure: (value: number) => string
  readonly unit?: string
  /** No value lies beyond. */
  readonly bounds?: readonly [low: number, high: number]
}

interface Choice<Id> {
  readonly value: Id
  readonly label: string
  /** Within a sentence, with its unit. */
  readonly says: string
}

const sayWait = { answer: 'wait for the whole answer, p95', token: 'wait for the first token, p95' } as const

const firstAcross: Choice<AcrossId> = { value: 'cost', label: 'Cost a request', says: 'cost a request in USD' }
const firstUp: Choice<UpId> = { value: 'quality', label: 'Tasks solved', says: 'share of tasks solved in %' }

export const acrossChoices: readonly Choice<AcrossId>[] = [
  firstAcross,
  { value: 'month', label: 'Cost a month', says: 'cost a month in USD' },
  { value: 'wait', label: 'Wait, p95', says: sayWait.answer },
  { value: 'first-token', label: 'First token, p95', says: sayWait.token },
]

export const upChoices: readonly Choice<UpId>[] = [
  firstUp,
  { value: 'wait', label: 'Wait, p95', says: sayWait.answer },
  { value: 'first-token', label: 'First token, p95', says: sayWait.token },
]

const waits: ReadonlySet<AxisId> = new Set(['wait', 'first-token'])

const noWaits = upChoices.filter(({ value }) => !waits.has(value))

/** Two kinds of wait against each other answer no question: with time across, quality goes upwards. */
export const upChoicesFor = (across: AcrossId): readonly Choice<UpId>[] => (waits.has(across) ? noWaits : upChoices)

/** The axes that were chosen, or what is shown at first. */
export function scatterAxes(chosen: Readonly<Record<string, string>>) {
  const across = acrossChoices.find(({ value }) => value === chosen['across']) ?? firstAcross
  const up = upChoicesFor(across.value).find(({ value }) => value === chosen['up']) ?? firstUp
  return { across, up }
}

/** What the picture is called. */
export const scatterName = (across: AcrossId, up: UpId): string =>
  `${isMoney(across) ? 'Cost' : 'Wait'} and ${up === 'quality' ? 'quality' : 'wait'}`

const titles: Readonly<Record<AxisId, string>> = {
  cost: 'Cost a request, USD',
  month: 'Cost a month, USD',
  wait: 'Wait for the whole answer, p95',
  'first-token': 'Wait for the first token, p95',
  quality: 'Tasks solved',
}

/** At the present requests a day, without growth. */
const requestsAMonth = (scenario: Scenario): number =>
  monthlyVolume(numberAt(scenario, 'workload.requestsPerDay'), 0, 0)

/** The wait that the limit is about; shapes code it too. */
export const limitsFirstToken = ({ inputs }: Scenario): boolean => inputs['limits.waitMeasure'] !== 'completion'

export const isMoney = (id: AxisId): boolean => id === 'cost' || id === 'month'

const formats = {
  money: (value: number) => sayExactly('USD', value),
  wait: (value: number) => say('seconds', value),
  share: (value: number) => decimals(value * 100, 0),
} as const

const qualityAxis: SeriesAxis = {
  id: 'quality',
  title: titles.quality,
  scale: 'linear',
  better: 'high',
  format: formats.share,
  figure: formats.share,
  unit: '%',
  bounds: [0, 1],
}

export const axisOf = (id: AxisId): SeriesAxis =>
  id === 'quality'
    ? qualityAxis
    : {
        id,
        title: titles[id],
        scale: 'log',
        better: 'low',
        format: isMoney(id) ? formats.money : formats.wait,
        figure: isMoney(id) ? dollarsOf : formats.wait,
      }

const only = (value: number | undefined): Interval | undefined =>
  value === undefined ? undefined : { p05: value, p50: value, p95: value }

const times = (interval: Interval | undefined, by: number): Interval | undefined =>
  interval && { p05: interval.p05 * by, p50: interval.p50 * by, p95: interval.p95 * by }

/** The figure on an axis. The wait that is not the limited one has a best estimate alone: its ends meet. */
export function figureOf({ scenario }: Evaluation, outcome: Outcome, id: AxisId): Interval | undefined {
  if (id === 'quality') return outcome.quality
  if (id === 'cost') return outcome.cost
  if (id === 'month') return times(outcome.cost, requestsAMonth(scenario))
  if ((id === 'first-token') === limitsFirstToken(scenario)) return outcome.latency
  return only(id === 'wait' ? outcome.completion : outcome.firstToken)
}

/** The limit that an axis shows, and its value there. */
interface AxisLimit {
  readonly parameter: 'limits.costPerRequest' | 'limits.p95Seconds' | 'limits.quality'
  readonly at: number
}

/** The limit that an axis shows; absent: it is off, or it is on the other kind of wait. */
export function axisLimit(scenario: Scenario, id: AxisId): AxisLimit | undefined {
  const parameter = isMoney(id) ? 'limits.costPerRequest' : id === 'quality' ? 'limits.quality' : 'limits.p95Seconds'
  const at = limitAt(scenario, parameter)
  const otherWait = parameter === 'limits.p95Seconds' && (id === 'first-token') !== limitsFirstToken(scenario)
  if (at === undefined || otherWait) return undefined
  return { parameter, at: id === 'month' ? at * requestsAMonth(scenario) : at }
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
