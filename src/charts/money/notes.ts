import { textWidth } from '../look/text-width.ts'
import { boxAround } from '../place/box.ts'
import { placeLabels, type Busy, type PlacedLabel, type Wish } from '../place/point-labels.ts'
import { handleBox, type PlacedGate } from '../scatter/gates.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { Point } from '../shape/point.ts'
import type { MoneyLine, MoneySeries } from './money-series.ts'

/** Words within the plot about one of its lines. */
export interface MoneyNote {
  readonly id: string
  readonly text: string
  readonly placed: PlacedLabel
}

const height = 14

/** A line in pieces that words had better not cover. */
function busyOf({ best }: MoneyLine, { x, y }: Plot): readonly Busy[] {
  const pieces: Busy[] = []
  const last = Math.min(best.length - 1, Math.floor(x.axis.high))
  for (let month = 0; month < last; month += 2) {
    const [from, to] = [month, Math.min(last, month + 2)]
    const [top, bottom] = [y.at(best[from] ?? 0), y.at(best[to] ?? 0)]
    const left = x.at(from)
    pieces.push({
      x: left,
      y: Math.min(top, bottom) - 3,
      width: x.at(to) - left,
      height: Math.abs(top - bottom) + 6,
      weight: 4,
    })
  }
  return pieces
}

const wish = (id: string, text: string, at: Point, reach: number): Wish & { readonly text: string } => ({
  id,
  text,
  ...at,
  reach,
  farthest: 30,
  ways: [{ width: textWidth(text, tickSize) + 2, height }],
})

/** What a jump at the start and a step along the way are. */
function wishesOf({ lines, payback, stepNote }: MoneySeries, { x, y, frame }: Plot) {
  const line = lines.find(({ id }) => id === payback?.line) ?? lines.find(({ steps }) => steps.length > 0)
  if (!line) return []
  const first = line.best[0] ?? 0
  const jump = y.at(0) - y.at(first)
  const shown = line.steps.filter((month) => month <= x.axis.high * 0.92)
  const step = shown[Math.floor((shown.length * 2) / 3)] ?? shown[0]
  return [
    ...(jump > 18 ? [wish('upfront', 'upfront', { x: frame.x, y: y.at(first) }, 2)] : []),
    ...(step === undefined ? [] : [wish('step', stepNote, { x: x.at(step), y: y.at(line.best[step] ?? 0) + 8 }, 5)]),
  ]
}

/** Words within the plot, where they cover no line; where there is no such place they are left to the table. */
export function placedNotes(
  series: MoneySeries,
  plot: Plot,
  gate: PlacedGate,
  ring: Point | undefined,
  before?: ReadonlyMap<string, PlacedLabel>,
): readonly MoneyNote[] {
  const wishes = wishesOf(series, plot)
  const placed = placeLabels(wishes, {
    frame: plot.frame,
    shut: [
      ...(ring ? [boxAround(ring, 9)] : []),
      handleBox(gate.handle, gate.gate),
      boxAround({ x: gate.line.from.x, y: plot.frame.y + plot.frame.height / 2 }, 3, plot.frame.height / 2),
    ],
    busy: series.lines.flatMap((line) => busyOf(line, plot)),
    before,
  })
  return wishes.flatMap(({ id, text }) => {
    const label = placed.get(id)
    return label ? [{ id, text, placed: label }] : []
  })
}
