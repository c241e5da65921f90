import { textWidth } from '../look/text-width.ts'
import { cutToFit } from '../look/wrap.ts'
import type { FlipRow, FlipStretch } from './flip-row.ts'

/** Columns and lines of the strip, the same for all rows. */
export interface StripFrame {
  readonly wide: boolean
  readonly width: number
  readonly rowHeight: number
  readonly barLeft: number
  readonly barRight: number
  /** From the top of a row to the top of its bar. */
  readonly barTop: number
  /** Where present values end; buttons of the rows stand beyond. */
  readonly textRight: number
}

export const barHeight = 18
export const sizes = { name: 12, note: 11, end: 11, flip: 11, inside: 11 } as const
const wideFrom = 560
const natural = { wide: 41, narrow: 62, withTools: 84 } as const
/** Beside a row, where it has buttons: room for them. */
export const toolsWidth = { wide: 38, narrow: 52 } as const

/** Above the first row, and below the figures under the last. */
const ends = 6

const rowOf = (width: number, tools: boolean): number =>
  width >= wideFrom ? natural.wide : tools ? natural.withTools : natural.narrow

/** `tools`: each row has a button, which a finger needs room for. */
export const stripHeight = (rows: number, width: number, tools = false): number => rows * rowOf(width, tools) + ends

/** How many rows there is room for. */
export const stripRowsIn = (width: number, height: number): number =>
  Math.max(1, Math.floor((height - ends) / rowOf(width, false)))

const widest = (rows: readonly FlipRow[], textOf: (row: FlipRow) => string, size: number): number =>
  rows.reduce((most, row) => Math.max(most, textWidth(textOf(row), size)), 0)

/** Wide: name, low end, bar, high end and present value in one line; narrow: the bar below its name. */
export function stripFrame(rows: readonly FlipRow[], width: number, height: number, tools = false): StripFrame {
  const wide = width >= wideFrom
  const usual = rowOf(width, tools)
  const textRight = width - (tools ? (wide ? toolsWidth.wide : toolsWidth.narrow) : 0)
  const rowHeight = rows.length === 0 ? usual : Math.max(usual, Math.min(usual * 1.5, (height - ends) / rows.length))
  if (!wide) return { wide, width, rowHeight, barLeft: 1, barRight: width - 1, barTop: tools ? 46 : 24, textRight }
  const names = Math.min(width * 0.31, Math.max(120, widest(rows, ({ name }) => name, sizes.name) + 12))
  const low = widest(rows, (row) => row.low, sizes.end) + 14
  const high = widest(rows, (row) => row.high, sizes.end) + 10
  const current = widest(rows, (row) => row.current, sizes.name) + 10
  return { wide, width, rowHeight, barLeft: names + low, barRight: textRight - high - current, barTop: 11, textRight }
}

export const barX = ({ barLeft, barRight }: StripFrame, fraction: number): number =>
  barLeft + Math.min(1, Math.max(0, fraction)) * (barRight - barLeft)

export const fractionAt = ({ barLeft, barRight }: StripFrame, x: number): number =>
  Math.min(1, Math.max(0, (x - barLeft) / (barRight - barLeft)))

/** A text on one line, by its middle. */
export interface LineText {
  readonly text: string
  readonly x: number
  readonly width: number
}

const padding = 5

/** The name of a stretch where it fits, beside the needle if the needle would cut it. */
export function nameIn(
  frame: StripFrame,
  { from, to, label, short }: FlipStretch,
  needle: number | undefined,
): LineText | undefined {
  const left = barX(frame, from) + padding
  const right = barX(frame, to) - padding
  const room = right - left
  const text = [label, short].find((name) => name !== undefined && textWidth(name, sizes.inside) <= room)
  if (text === undefined) return undefined
  const width = textWidth(text, sizes.inside)
  const middle = (left + right) / 2
  if (needle === undefined || Math.abs(needle - middle) > width / 2 + padding) return { text, x: middle, width }
  const sides = [
    { from: left, to: needle - padding },
    { from: needle + padding, to: right },
  ].toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const [side] = sides
  return side && side.to - side.from >= width ? { text, x: (side.from + side.to) / 2, width } : undefined
}

const gap = 6

/** Values of the flips under the bar: the nearest to the present value first; one that finds no room is left out. */
export function flipTexts(frame: StripFrame, { flips, now = 0.5, low, high }: FlipRow): readonly LineText[] {
  const taken: LineText[] = []
  if (!frame.wide) {
    const ends = [textWidth(low, sizes.end), textWidth(high, sizes.end)]
    taken.push({ text: '', x: frame.barLeft + (ends[0] ?? 0) / 2, width: ends[0] ?? 0 })
    taken.push({ text: '', x: frame.barRight - (ends[1] ?? 0) / 2, width: ends[1] ?? 0 })
  }
  const isFree = (x: number, width: number): boolean =>
    taken.every((other) => Math.abs(other.x - x) >= (other.width + width) / 2 + gap)
  for (const { at, text } of flips.toSorted((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now))) {
    const width = textWidth(text, sizes.flip)
    const x = Math.min(frame.width - width / 2, Math.max(width / 2, barX(frame, at)))
    const shift = [0, -6, 6, -12, 12].find((by) => isFree(x + by, width))
    if (shift !== undefined) taken.push({ text, x: x + shift, width })
  }
  return taken.filter(({ text }) => text !== '')
}

/** The name of a row, the brief one or cut where its column is too narrow. */
export const nameOfRow = (frame: StripFrame, { name, brief = name, low, current }: FlipRow): string => {
  const room = frame.wide
    ? frame.barLeft - textWidth(low, sizes.end) - 14
    : frame.textRight - textWidth(current, sizes.name) - 12
  return textWidth(name, sizes.name) <= room ? name : (cutToFit(brief, sizes.name, room) ?? brief)
}
