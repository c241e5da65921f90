import { counted, say } from '../../base/format.ts'
import {
  crossingsWithin,
  readVolumes,
  spacedVolumes,
  stepVolumes,
  type Volumes,
  yearAt,
} from '../../alternatives/sourcing/by-volume.ts'
import type { SourcingCounts } from '../../alternatives/sourcing/counts.ts'
import { optionOfWay, type SourcingKind } from '../../alternatives/sourcing/money-case.ts'
import { type Running, runningOf } from '../../alternatives/sourcing/running.ts'
import { volumeAxis } from '../../alternatives/sourcing/volume-axis.ts'
import type { VolumeAnswer } from '../../alternatives/sourcing/volumes.ts'
import type { Cheaper } from '../../engine/sourcing/running-cost.ts'
import { lineNames, money as usd } from '../../wording/sourcing.ts'
import type { SourcingAssessment } from './assess.ts'
import type { SlotOf } from './money-series.ts'

/** Points of the line, and steps of the staircase: more run together on any screen. */
const points = { line: 60, steps: 80, read: 13 } as const

const volumeWord = (perDay: number): string => say('requests/day', perDay, 3)

type Names = Readonly<Record<Cheaper, string>>

/** The last crossing is named, the others are marks. */
const crossingsOf = (running: Running, names: Names, within: Volumes) => {
  const found = crossingsWithin(running, within)
  return found.map(({ perDay, usd: y, cheaperAbove }, k) => {
    const volume = volumeWord(perDay)
    const label = `${cheaperAbove === 'staircase' ? 'cheaper' : 'dearer'} to run above ${volume}`
    return { x: perDay, y, volume, above: names[cheaperAbove], ...(k === found.length - 1 && { label }) }
  })
}

const regimeLabels: Readonly<Record<VolumeAnswer, string>> = { no: 'no: buy', depends: 'depends', yes: 'yes' }

const regimesOf = (counts: SourcingCounts | undefined, [low, high]: Volumes, limit: number) => {
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

const stopsOf = (running: Running, names: Names, today: number, within: Volumes) =>
  readVolumes(within, today, points.read).map((volume) => {
    const { bought, owned, gpus, cheaper } = yearAt(running, volume)
    const units = counted(gpus, 'GPU')
    return {
      volume,
      title: `${volumeWord(volume)} requests a day`,
      sentences: [`${names.line} ${usd(bought)} a year`, `${names.staircase} ${usd(owned)} a year on ${units}`],
      usd: [bought, owned] as const,
      units,
      cheaper: names[cheaper],
    }
  })

/** What running costs by volume; undefined: there is no line against a staircase. */
export const stairsSeries = (
  { reading: { evaluation }, read: { found }, counts }: SourcingAssessment,
  slotOf: SlotOf,
) => {
  if (found.kind !== 'compared') return undefined
  const { money } = found
  const running = runningOf(money)
  if (!running) return undefined
  const within = volumeAxis(money)
  const today = money.question.demand.requestsPerDay
  const [bought, built] = [money.ways[money.buy], money.ways[money.build]]
  const kinds: { readonly line: SourcingKind; readonly staircase: SourcingKind } = {
    line: bought?.kind ?? 'api',
    staircase: built?.kind ?? 'self',
  }
  const names: Names = { line: lineNames[kinds.line], staircase: lineNames[kinds.staircase] }
  const line = spacedVolumes(within, points.line).map((x) => ({ x, y: yearAt(running, x).bought }))
  const stairs = stepVolumes(running, within, points.steps).map((x) => ({ x, y: yearAt(running, x).owned }))
  return {
    line: { id: kinds.line, label: names.line, slot: slotOf(optionOfWay(evaluation, bought)), points: line },
    stairs: {
      id: kinds.staircase,
      label: names.staircase,
      slot: slotOf(optionOfWay(evaluation, built)),
      points: stairs,
      note: 'steps: GPUs',
    },
    ends: within,
    held: [...line, ...stairs].map(({ y }) => y),
    crossings: crossingsOf(running, names, within),
    today: { volume: today, label: `today ${volumeWord(today)}` },
    regimes: regimesOf(counts, within, money.limit),
    stops: stopsOf(running, names, today, within),
  }
}
