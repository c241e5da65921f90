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

/** Placed at the right of a place, else at the left, and always within a picture of that size. */
export function noteBox(at: Point, { title, sentences }: NoteWords, width: number, height: number): NoteBox {
  const room = Math.min(widest, width - 2 * notePadding - 8)
  const heads = filled(title, noteSize, room)
  const lines = [...heads.slice(1), ...sentences.flatMap((sentence) => filled(sentence, noteSize, room))]
  const wide =
    [heads[0] ?? '', ...lines].reduce((most, line) => Math.max(most, textWidth(line, noteSize)), 0) + 2 * notePadding
  const high = (1 + lines.length) * noteSize * leading + 2 * notePadding
  const right = at.x + away
  const left = right + wide <= width ? right : Math.max(2, at.x - away - wide)
  const top = Math.min(Math.max(2, at.y - high / 2), height - high - 2)
  return { box: { x: left, y: top, width: wide, height: high }, title: heads[0] ?? '', lines }
}
