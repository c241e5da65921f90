import { endGap, endLabels, endRoom, endSize, type EndLabel } from '../frame/end-labels.ts'
import { plotFrame } from '../frame/plot-frame.ts'
import { gateRoom, uprightGate } from '../frame/upright-gate.ts'
import { textWidth } from '../look/text-width.ts'
import type { PlacedLabel } from '../place/point-labels.ts'
import type { PlacedGate } from '../scatter/gates.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { Point } from '../shape/point.ts'
import { lineTo, moveTo } from '../shape/svg-path.ts'
import { placedNotes, type MoneyNote } from './notes.ts'
import type { MoneyLine, MoneySeries } from './money-series.ts'
import { captionRoom, laterRoom, paybackStrip, stripHeight, type PaybackStrip } from './payback-strip.ts'

export interface DrawnLine {
  readonly line: MoneyLine
  readonly path: string
  /** Absent: no draws yet. */
  readonly band?: string
  /** Where it needs more GPUs, as small strokes under it. */
  readonly steps: string
}

/** Everything about the chart but what is pointed at. */
export interface MoneyPlan {
  readonly plot: Plot
  readonly lines: readonly DrawnLine[]
  /** Where the money comes back, at central values. */
  readonly ring: Point | undefined
  readonly gate: PlacedGate
  readonly strip: PaybackStrip | undefined
  readonly ends: readonly EndLabel[]
  readonly notes: readonly MoneyNote[]
}

const mostShort = 84

const widestEnd = (width: number): number => Math.min(128, Math.max(64, width * 0.26))

/** Where the plot lies: names at its right, the payback below it. */
export function moneyFrame(series: MoneySeries, width: number, height: number): Plot {
  const names = series.lines.map(({ id, label, figure }) => ({ id, name: label, figure }))
  const right = Math.max(
    endRoom(names, widestEnd(width)) + endGap,
    // Short names stay on one line.
    Math.min(mostShort, Math.max(...names.map(({ name }) => textWidth(name, endSize.name))) + endGap + 4),
    series.payback ? laterRoom(series.payback) : 0,
  )
  const room = {
    top: gateRoom,
    left: captionRoom,
    right: right + 2,
    below: series.payback ? stripHeight : 0,
  }
  return plotFrame(width, height, series.months, series.usd, room)
}

/** Months of the axis of which a line has money. */
const monthsOf = (line: ArrayLike<number>, { x }: Plot): number => Math.min(line.length, Math.floor(x.axis.high) + 1)

function lineOf(money: ArrayLike<number>, { x, y }: Plot, from: number, to: number, step: 1 | -1): string {
  let path = ''
  for (let month = from; month !== to; month += step)
    path += (path === '' ? moveTo : lineTo)(x.at(month), y.at(money[month] ?? 0))
  return path
}

function bandOf({ low, high }: MoneyLine, plot: Plot): string | undefined {
  if (!low || !high) return undefined
  const months = Math.min(monthsOf(low, plot), monthsOf(high, plot))
  if (months === 0) return undefined
  const back = lineOf(low, plot, months - 1, -1, -1)
  return `${lineOf(high, plot, 0, months, 1)}L${back.slice(1)}Z`
}

const stroke = { from: 4, to: 11 } as const

function drawn(line: MoneyLine, plot: Plot): DrawnLine {
  const { x, y } = plot
  const band = bandOf(line, plot)
  const steps = line.steps
    .filter((month) => month <= x.axis.high)
    .map((month) => {
      const at = { x: x.at(month), y: y.at(line.best[month] ?? 0) }
      return moveTo(at.x, at.y + stroke.from) + lineTo(at.x, at.y + stroke.to)
    })
  return {
    line,
    path: lineOf(line.best, plot, 0, monthsOf(line.best, plot), 1),
    steps: steps.join(''),
    ...(band !== undefined && { band }),
  }
}

/** Where one line comes back to the other: between two months, since both are known at their ends. */
function ringOf({ lines, payback }: MoneySeries, { x, y }: Plot): Point | undefined {
  if (!payback || payback.month === 'later' || payback.month === 0 || payback.month > x.axis.high) return undefined
  const own = lines.find(({ id }) => id === payback.line)?.best
  const other = lines.find(({ id }) => id === payback.against)?.best
  if (!own || !other) return undefined
  const saved = (month: number): number => (other[month] ?? 0) - (own[month] ?? 0)
  const before = payback.month - 1
  const share = saved(before) / (saved(before) - saved(payback.month))
  const spent = (own[before] ?? 0) + share * ((own[payback.month] ?? 0) - (own[before] ?? 0))
  return { x: x.at(before + share), y: y.at(spent) }
}

/** Names at the right, each beside the end of its line. */
function endsOf({ lines }: MoneySeries, { frame, y }: Plot, width: number): readonly EndLabel[] {
  const wishes = lines.map(({ id, label, figure, best }) => ({
    id,
    name: label,
    figure,
    at: Math.max(frame.y, Math.min(frame.y + frame.height, y.at(best[best.length - 1] ?? 0))),
  }))
  const room = width - frame.x - frame.width - endGap - 2
  return endLabels(wishes, room, frame.y - 8, frame.y + frame.height + 8)
}

/** The chart on this plot. */
export function moneyPlan(
  series: MoneySeries,
  plot: Plot,
  width: number,
  before?: ReadonlyMap<string, PlacedLabel>,
): MoneyPlan {
  const { payback, limit } = series
  const ring = ringOf(series, plot)
  const gate = uprightGate(plot, { ...limit, step: 1 }, width - 2)
  const strip = payback && paybackStrip(plot, payback, limit, textWidth(payback.label, tickSize), width)
  const lines = series.lines.map((line) => drawn(line, plot))
  return {
    plot,
    lines,
    ring,
    gate,
    strip,
    ends: endsOf(series, plot, width),
    notes: placedNotes(series, plot, gate, ring, before),
  }
}

interface Kept {
  readonly series: MoneySeries
  readonly plot: Plot
  readonly width: number
  readonly plan: MoneyPlan
}

/** Plans that stay calm: made anew only where something changed, with words where they were if they fit there still. */
export function calmMoney(): (series: MoneySeries, plot: Plot, width: number) => MoneyPlan {
  let last: Kept | undefined
  return (series, plot, width) => {
    if (last && last.series === series && last.plot === plot && last.width === width) return last.plan
    const before = last && new Map(last.plan.notes.map(({ id, placed }) => [id, placed]))
    last = { series, plot, width, plan: moneyPlan(series, plot, width, before) }
    return last.plan
  }
}
