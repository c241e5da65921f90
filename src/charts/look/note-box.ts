import type { Box } from '../place/box.ts'
import type { Point } from '../shape/point.ts'
import { leading } from './text-box.ts'
import { textWidth } from './text-width.ts'
import { filled } from './wrap.ts'

/** A box with words about what is pointed at. */
export interface NoteBox {
  readonly box: Box
  readonly title: string
  readonly lines: readonly string[]
}

export interface NoteWords {
  readonly title: string
  readonly sentences: readonly string[]
}

export const noteSize = 11.5
export const notePadding = 7
const widest = 230
const away = 16

/** Beside a place, else over or under it, so that what is pointed at stays in sight; always within the picture. */
function cornerFor({ x, y }: Point, wide: number, high: number, width: number, height: number): Point {
  const top = Math.min(Math.max(2, y - high / 2), height - high - 2)
  const left = Math.min(Math.max(2, x - wide / 2), Math.max(2, width - wide - 2))
  if (x + away + wide <= width) return { x: x + away, y: top }
  if (x - away - wide >= 2) return { x: x - away - wide, y: top }
  return { x: left, y: y - away - high >= 2 ? y - away - high : Math.min(y + away, height - high - 2) }
}

/** The words set in a box near a place. */
export function noteBox(at: Point, { title, sentences }: NoteWords, width: number, height: number): NoteBox {
  const room = Math.min(widest, width - 2 * notePadding - 8)
  const heads = filled(title, noteSize, room)
  const lines = [...heads.slice(1), ...sentences.flatMap((sentence) => filled(sentence, noteSize, room))]
  const wide =
    [heads[0] ?? '', ...lines].reduce((most, line) => Math.max(most, textWidth(line, noteSize)), 0) + 2 * notePadding
  const high = (1 + lines.length) * noteSize * leading + 2 * notePadding
  return {
    box: { ...cornerFor(at, wide, high, width, height), width: wide, height: high },
    title: heads[0] ?? '',
    lines,
  }
}
