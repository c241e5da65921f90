import { exp, log } from '../../base/elementary.ts'
import { type Cheaper, groupsAt } from '../../engine/sourcing/running-cost.ts'
import { requestsPerMonth, type Running, runningAt } from './running.ts'

const monthsAYear = 12

/** Both sides at a volume of requests a day, USD a year, and the GPUs it takes. */
export interface YearAt {
  readonly perDay: number
  readonly bought: number
  readonly owned: number
  readonly gpus: number
  /** Equal costs are bought. */
  readonly cheaper: Cheaper
}

export const yearAt = (running: Running, perDay: number): YearAt => {
  const month = runningAt(running, requestsPerMonth(perDay))
  const [bought, owned] = [month.bought * monthsAYear, month.owned * monthsAYear]
  return { perDay, bought, owned, gpus: month.gpus, cheaper: bought <= owned ? 'line' : 'staircase' }
}

/** From one volume to another, requests a day. */
export type Volumes = readonly [low: number, high: number]

/** Volumes at equal ratios from the lowest to the highest. */
export const spacedVolumes = ([low, high]: Volumes, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => (k === count - 1 ? high : low * exp((log(high / low) * k) / (count - 1))))

/** Just above a step: GPUs are needed for the first request that the groups before it do not carry. */
const above = 1 + 1e-9

/** Volumes at which a line through the points steps: each just below and just above; evenly spaced ones from the last of `most` on. */
export const stepVolumes = ({ stairs }: Running, [low, high]: Volumes, most: number): readonly number[] => {
  const month = requestsPerMonth(1)
  const first = Math.max(1, groupsAt(stairs, low * month))
  const last = groupsAt(stairs, high * month)
  const count = Math.max(0, Math.min(most, last - first))
  const steps = Array.from({ length: count }, (_, k) => ((first + k) * stairs.perGroup) / month)
  const beyond = steps.at(-1) ?? low
  const rest = last - first > most ? spacedVolumes([beyond * 1.001, high], most) : [high]
  return [low, ...steps.filter((at) => at > low && at < high).flatMap((at) => [at, at * above]), ...rest]
}

/** Volumes at which the cheaper side to run changes, with the cost a year there, USD. */
export const crossingsWithin = (
  running: Running,
  [low, high]: Volumes,
): readonly { readonly perDay: number; readonly usd: number; readonly cheaperAbove: Cheaper }[] =>
  running.crossings.crossings.flatMap(({ volume, cheaperAbove }) => {
    const perDay = volume / requestsPerMonth(1)
    return perDay < low || perDay > high ? [] : [{ perDay, usd: yearAt(running, perDay).bought, cheaperAbove }]
  })

/** Round volumes and today's, to be read one by one. */
export const readVolumes = ([low, high]: Volumes, today: number, count: number): readonly number[] => {
  const round = spacedVolumes([low, high], count).map((at) => Number(at.toPrecision(2)))
  return [...new Set([...round, today])].filter((at) => at >= low && at <= high).toSorted((x, y) => x - y)
}
