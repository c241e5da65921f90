import { endGap, endLabels, endRoom, type EndLabel } from '../frame/end-labels.ts'
import { plotFrame } from '../frame/plot-frame.ts'
import { textWidth } from '../look/text-width.ts'
import type { PlacedText } from '../look/text-box.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { Point } from '../shape/point.ts'
import { lineTo, moveTo } from '../shape/svg-path.ts'
import type { DecayLine, DecaySeries } from './decay-series.ts'

export interface DrawnDecay {
  readonly line: DecayLine
  readonly path: string
  readonly band: string | undefined
}

/** Everything of the chart but its axes. */
export interface DecayPlan {
  readonly plot: Plot
  readonly lines: readonly DrawnDecay[]
  readonly ends: readonly EndLabel[]
  /** Where the floor lies, px from the top. */
  readonly floor: number | undefined
  readonly floorText: PlacedText | undefined
  /** Where a line falls under it. */
  readonly stale: Point | undefined
  readonly staleText: PlacedText | undefined
}

const top = 12

/** Where the plot lies: names at its right. */
export function decayFrame(series: DecaySeries, width: number, height: number): Plot {
  const names = series.lines.map(({ id, label, figure }) => ({ id, name: label, figure }))
  const most = Math.min(120, Math.max(64, width * 0.28))
  return plotFrame(width, height, series.days, series.share, {
    top,
    right: endRoom(names, most) + endGap + 2,
    below: 0,
  })
}

function pathOf(at: readonly number[], values: ArrayLike<number>, { x, y }: Plot, isBack = false): string {
  const order = at.map((_, index) => (isBack ? at.length - 1 - index : index))
  return order
    .map((index, place) => (place === 0 && !isBack ? moveTo : lineTo)(x.at(at[index] ?? 0), y.at(values[index] ?? 0)))
    .join('')
}

function drawn({ at }: DecaySeries, line: DecayLine, plot: Plot): DrawnDecay {
  const { low, high } = line
  const band = low && high && at.length > 0 ? `${pathOf(at, high, plot)}${pathOf(at, low, plot, true)}Z` : undefined
  return { line, path: pathOf(at, line.best, plot), band }
}

const holding = (frame: Plot['frame'], at: number): number => Math.min(frame.y + frame.height, Math.max(frame.y, at))

function endsOf({ lines }: DecaySeries, { frame, y }: Plot, width: number): readonly EndLabel[] {
  const wishes = lines.map(({ id, label, figure, best }) => ({
    id,
    name: label,
    figure,
    at: holding(frame, y.at(best[best.length - 1] ?? 0)),
  }))
  return endLabels(wishes, width - frame.x - frame.width - endGap - 2, frame.y - 8, frame.y + frame.height + 8)
}

/** Words beside the day at which it is stale, near the lower edge, on the side where there is room. */
function staleWords(label: string, at: number, { frame }: Plot): PlacedText {
  const width = textWidth(label, tickSize)
  const isLeft = at + 6 + width > frame.x + frame.width && at - 6 - width >= frame.x
  return {
    lines: [label],
    x: isLeft ? at - 6 : Math.min(at + 6, frame.x + frame.width - width),
    y: frame.y + frame.height - 14,
    size: tickSize,
    anchor: isLeft ? 'end' : 'start',
  }
}

/** The chart on this plot. */
export function decayPlan(series: DecaySeries, plot: Plot, width: number): DecayPlan {
  const { frame, x, y } = plot
  const { floor, stale } = series
  const place = stale && floor && { x: x.at(stale.day), y: y.at(floor.at) }
  const isInside = place && place.x <= frame.x + frame.width + 0.5
  const line = floor && holding(frame, y.at(floor.at))
  return {
    plot,
    lines: series.lines.map((one) => drawn(series, one, plot)),
    ends: endsOf(series, plot, width),
    floor: line,
    floorText:
      floor && line !== undefined
        ? {
            lines: [floor.label],
            x: frame.x + frame.width - 4,
            y: line + (line + 22 > frame.y + frame.height ? -9 : 10),
            size: tickSize,
            anchor: 'end',
          }
        : undefined,
    stale: isInside ? place : undefined,
    staleText: isInside && stale && place ? staleWords(stale.label, place.x, plot) : undefined,
  }
}
