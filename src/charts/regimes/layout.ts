import { lineScale, ticksOn, type LineScale, type Tick } from '../axis/line-scale.ts'
import { blockHeight } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { wraps } from '../look/wrap.ts'
import type { Box } from '../place/box.ts'
import { sharesOf, type RegimeName } from './describe.ts'
import { regimeAt, roomIn, type RegimeGrid } from './regime-grid.ts'

/** One of the two inputs. */
export interface RegimeAxis {
  readonly title: string
  readonly scale: 'linear' | 'log' | 'logit'
  readonly low: number
  readonly high: number
  readonly format: (value: number) => string
  readonly unit?: string | undefined
  /** Where ticks stand; absent: at round numbers. */
  readonly ticks?: readonly number[] | undefined
}

export interface RegimeFrame {
  readonly box: Box
  readonly x: LineScale
  readonly y: LineScale
}

export const tickSize = 11
export const nameSize = 12

/** Ticks that are asked for, but for those whose text would touch that of the one before. */
const given = (scale: LineScale, format: RegimeAxis['format'], values: readonly number[]): readonly Tick[] =>
  values
    .filter((value) => value >= scale.axis.low && value <= scale.axis.high)
    .map((value) => ({ value, at: scale.at(value), text: format(value) }))
    .reduce<readonly Tick[]>((kept, tick) => {
      const before = kept.at(-1)
      const room = before && (textWidth(before.text, tickSize) + textWidth(tick.text, tickSize)) / 2 + 8
      return room !== undefined && Math.abs(tick.at - (before?.at ?? 0)) < room ? kept : [...kept, tick]
    }, [])

export const ticksFor = (scale: LineScale, { format, unit, ticks }: RegimeAxis, most: number) =>
  ticks ? given(scale, format, ticks) : ticksOn(scale, most, format, unit)

/** Where the map lies within its picture; `margin`: room at the right for names at leaders. */
export function regimeFrame(
  { x, y }: { readonly x: RegimeAxis; readonly y: RegimeAxis },
  width: number,
  height: number,
  margin = 0,
): RegimeFrame {
  const [top, bottom] = [8, height - 40]
  const yScale = lineScale(y, bottom, top)
  const left = 24 + ticksFor(yScale, y, 6).reduce((most, { text }) => Math.max(most, textWidth(text, tickSize)), 12)
  const overhang = Math.max(12, textWidth(x.format(x.high) + (x.unit ?? ''), tickSize) / 2 + 3)
  const right = width - Math.max(overhang, margin)
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    x: lineScale(x, left, right),
    y: yScale,
  }
}

export const markPlace = ({ box }: RegimeFrame, { x, y }: { readonly x: number; readonly y: number }) => ({
  x: box.x + Math.min(1, Math.max(0, x)) * box.width,
  y: box.y + box.height - Math.min(1, Math.max(0, y)) * box.height,
})

interface Named {
  readonly grid: RegimeGrid
  readonly regimes: readonly RegimeName[]
}

/** The name of a regime, wrapped, at its middle: inside it, or beside the map with a leader from a place inside it. */
export interface PlacedName {
  readonly index: number
  readonly label: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** Where the leader points; absent: the name stands inside. */
  readonly from?: { readonly x: number; readonly y: number }
}

export interface RegimeLayout {
  readonly frame: RegimeFrame
  readonly names: readonly PlacedName[]
  /** Regimes too small for a name anywhere: listed below the map. */
  readonly small: readonly string[]
}

const mostLines = 3

const inside = ({ grid, regimes }: Named, { box }: RegimeFrame, index: number): PlacedName | undefined => {
  const label = regimes[index]?.label ?? ''
  for (const { lines, width } of wraps(label, mostLines, nameSize)) {
    const place = roomIn(grid, box, index, width + 6, blockHeight(lines.length, nameSize) + 4)
    if (place) return { index, label, lines, ...place }
  }
  return undefined
}

/** Regimes with less of the map than this are listed, not led to. */
const leastLed = 0.01
/** A map narrower than this has no room beside it, px. */
const leadersFrom = 480
const lead = 26
const widestName = 118

/** Names beside the map, in the order of their regimes from the top, moved apart until none touches another. */
function beside({ grid, regimes }: Named, { box }: RegimeFrame, indices: readonly number[]): readonly PlacedName[] {
  const wanted = indices
    .flatMap((index) => {
      const label = regimes[index]?.label ?? ''
      const ways = wraps(label, mostLines, nameSize)
      const way = ways.find(({ width }) => width <= widestName) ?? ways.at(-1)
      const from = roomIn(grid, box, index, 1, 1)
      return way && from ? [{ index, label, lines: way.lines, from }] : []
    })
    .toSorted((a, b) => a.from.y - b.from.y)
  let below = box.y
  return wanted.map(({ lines, from, ...rest }) => {
    const height = blockHeight(lines.length, nameSize) + 4
    const y = Math.max(below + height / 2, from.y)
    below = y + height / 2
    return { ...rest, lines, from, x: box.x + box.width + lead, y }
  })
}

/** Lifts names that ended below the map back into it, as far as there is room above them. */
const lifted = (names: readonly PlacedName[], { box }: RegimeFrame): readonly PlacedName[] => {
  let above = box.y + box.height
  return names
    .toReversed()
    .map((name) => {
      const height = blockHeight(name.lines.length, nameSize) + 4
      const y = Math.min(name.y, above - height / 2)
      above = y - height / 2
      return { ...name, y }
    })
    .toReversed()
}

/** Radius of the mark with the room around it. */
const markRoom = 14

/** A name that stands inside, moved up or down off the mark, to the side where more of its regime is. */
export function offMark(
  name: PlacedName,
  grid: RegimeGrid,
  { box }: RegimeFrame,
  mark: { readonly x: number; readonly y: number },
): PlacedName {
  const width = name.lines.reduce((most, line) => Math.max(most, textWidth(line, nameSize)), 0)
  const height = blockHeight(name.lines.length, nameSize)
  const reach = { x: width / 2 + markRoom, y: height / 2 + markRoom }
  if (name.from || Math.abs(name.x - mark.x) >= reach.x || Math.abs(name.y - mark.y) >= reach.y) return name
  const at = (y: number) => regimeAt(grid, (name.x - box.x) / box.width, 1 - (y - box.y) / box.height)
  const sides = [mark.y - reach.y, mark.y + reach.y].filter(
    (y) => y - height / 2 > box.y && y + height / 2 < box.y + box.height,
  )
  const [y = name.y] = sides.toSorted(
    (a, b) =>
      Number(at(b) === name.index) - Number(at(a) === name.index) || Math.abs(a - name.y) - Math.abs(b - name.y),
  )
  return { ...name, y }
}

/** The map with its names: inside where there is room, else at leaders where the picture is wide, else listed. */
export function regimeLayout(
  axes: { readonly x: RegimeAxis; readonly y: RegimeAxis },
  named: Named,
  width: number,
  height: number,
): RegimeLayout {
  const shares = sharesOf(named)
  const place = (frame: RegimeFrame) => {
    const names = shares.flatMap(({ index }) => inside(named, frame, index) ?? [])
    const taken = new Set(names.map(({ index }) => index))
    return { frame, names, rest: shares.filter(({ index }) => !taken.has(index)) }
  }
  const first = place(regimeFrame(axes, width, height))
  const led = width >= leadersFrom && first.rest.some(({ share }) => share >= leastLed)
  const { frame, names, rest } = led ? place(regimeFrame(axes, width, height, lead + widestName + 6)) : first
  const leading = led ? rest.filter(({ share }) => share >= leastLed) : []
  const outside = lifted(
    beside(
      named,
      frame,
      leading.map(({ index }) => index),
    ),
    frame,
  )
  const small = rest.filter((one) => !leading.includes(one)).map(({ regime }) => regime.label)
  return { frame, names: [...names, ...outside], small }
}
