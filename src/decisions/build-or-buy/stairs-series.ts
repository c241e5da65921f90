import { exp, log } from '../../base/elementary.ts'
import { counted, say } from '../../base/format.ts'
import type { SourcingCounts } from '../../alternatives/sourcing/counts.ts'
import { optionOfWay, type MoneyCase } from '../../alternatives/sourcing/money-case.ts'
import { requestsPerMonth, type Running, runningAt, runningOf } from '../../alternatives/sourcing/running.ts'
import { volumeAxis } from '../../alternatives/sourcing/volume-axis.ts'
import type { VolumeAnswer } from '../../alternatives/sourcing/volumes.ts'
import { groupsAt } from '../../engine/sourcing/running-cost.ts'
import { lineNames, money as usd } from '../../wording/sourcing.ts'
import type { SourcingAssessment } from './assess.ts'
import type { SlotOf } from './money-series.ts'

const monthsAYear = 12

/** USD a year of both at a volume of requests a day. */
const yearAt = (running: Running, perDay: number) => {
  const { bought, owned, gpus } = runningAt(running, requestsPerMonth(perDay))
  return { bought: bought * monthsAYear, owned: owned * monthsAYear, gpus }
}

const between = (low: number, high: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => exp(log(low) + ((log(high) - log(low)) * k) / (count - 1)))

/** More steps than this run together on any screen. */
const mostSteps = 80

/** Volumes at which the staircase steps, each just below and just above; evenly spaced ones where steps run together. */
const stepVolumes = ({ stairs }: Running, low: number, high: number): readonly number[] => {
  const month = requestsPerMonth(1)
  const first = Math.max(1, groupsAt(stairs, low * month))
  const last = groupsAt(stairs, high * month)
  const steps = Array.from(
    { length: Math.min(mostSteps, last - first) },
    (_, k) => ((first + k) * stairs.perGroup) / month,
  )
  const beyond = steps.at(-1) ?? low
  const rest = last - first > mostSteps ? between(beyond * 1.001, high, 60) : [high]
  return [low, ...steps.filter((at) => at > low && at < high).flatMap((at) => [at, at * (1 + 1e-9)]), ...rest]
}

const volumeWord = (perDay: number): string => say('requests/day', perDay, 3)

const crossingsOf = (running: Running, money: MoneyCase, low: number, high: number) => {
  const { ways, buy, build } = money
  const names = { line: lineNames[ways[buy]?.kind ?? 'api'], staircase: lineNames[ways[build]?.kind ?? 'self'] }
  const found = running.crossings.crossings.flatMap(({ volume, cheaperAbove }) => {
    const perDay = volume / requestsPerMonth(1)
    if (perDay < low || perDay > high) return []
    return [
      {
        x: perDay,
        y: yearAt(running, perDay).bought,
        volume: volumeWord(perDay),
        above: names[cheaperAbove],
        cheaperAbove,
      },
    ]
  })
  return found.map(({ cheaperAbove, ...crossing }, k) =>
    k === found.length - 1
      ? { ...crossing, label: `${cheaperAbove === 'staircase' ? 'cheaper' : 'dearer'} to run above ${crossing.volume}` }
      : crossing,
  )
}

const regimeLabels: Readonly<Record<VolumeAnswer, string>> = { no: 'no: buy', depends: 'depends', yes: 'yes' }

const regimesOf = (counts: SourcingCounts | undefined, low: number, high: number, limit: number) => {
  const parts = counts?.volumes ?? []
  return {
    caption: `Worth it, and paid back by month ${limit}?`,
    parts: parts.flatMap(({ from, answer }, k) => {
      const to = Math.min(high, parts[k + 1]?.from ?? high)
      const start = Math.max(low, from)
      return start < to
        ? [{ from: start, to, answer, label: regimeLabels[answer], start: k === 0 ? '' : volumeWord(from) }]
        : []
    }),
  }
}

const stopsOf = (running: Running, money: MoneyCase, today: number, low: number, high: number) => {
  const { ways, buy, build } = money
  const [bought, owned] = [lineNames[ways[buy]?.kind ?? 'api'], lineNames[ways[build]?.kind ?? 'self']]
  const volumes = [...new Set([...between(low, high, 13).map((at) => Number(at.toPrecision(2))), today])]
  return volumes
    .filter((at) => at >= low && at <= high)
    .toSorted((x, y) => x - y)
    .map((volume) => {
      const year = yearAt(running, volume)
      return {
        volume,
        title: `${volumeWord(volume)} requests a day`,
        sentences: [
          `${bought} ${usd(year.bought)} a year`,
          `${owned} ${usd(year.owned)} a year on ${counted(year.gpus, 'GPU')}`,
        ],
        usd: [year.bought, year.owned] as const,
        units: counted(year.gpus, 'GPU'),
        cheaper: year.bought <= year.owned ? bought : owned,
      }
    })
}

/** What running costs by volume; undefined: there is no line against a staircase. */
export const stairsSeries = (
  { reading: { evaluation }, read: { found }, counts }: SourcingAssessment,
  slotOf: SlotOf,
) => {
  if (found.kind !== 'compared') return undefined
  const { money } = found
  const running = runningOf(money)
  if (!running) return undefined
  const [low, high] = volumeAxis(money)
  const today = money.question.demand.requestsPerDay
  const [bought, built] = [money.ways[money.buy], money.ways[money.build]]
  const line = between(low, high, 60).map((x) => ({ x, y: yearAt(running, x).bought }))
  const stairs = stepVolumes(running, low, high).map((x) => ({ x, y: yearAt(running, x).owned }))
  return {
    line: {
      id: bought?.kind ?? 'api',
      label: lineNames[bought?.kind ?? 'api'],
      slot: slotOf(optionOfWay(evaluation, bought)),
      points: line,
    },
    stairs: {
      id: built?.kind ?? 'self',
      label: lineNames[built?.kind ?? 'self'],
      slot: slotOf(optionOfWay(evaluation, built)),
      points: stairs,
      note: 'steps: GPUs',
    },
    ends: [low, high] as const,
    held: [...line, ...stairs].map(({ y }) => y),
    crossings: crossingsOf(running, money, low, high),
    today: { volume: today, label: `today ${volumeWord(today)}` },
    regimes: regimesOf(counts, low, high, money.limit),
    stops: stopsOf(running, money, today, low, high),
  }
}
