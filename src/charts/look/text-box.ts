import type { Box } from '../place/box.ts'
import { textWidth } from './text-width.ts'

/** Line height of labels, in sizes. */
export const leading = 1.22

export type Anchor = 'start' | 'middle' | 'end'

/** A text at its place: `y` is the middle of the block, `x` where it is anchored. */
export interface PlacedText {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor: Anchor
}

const shareLeft: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 }

export const blockHeight = (lines: number, size: number): number => lines * size * leading

/** The room that a text takes. */
export function textBox({ lines, x, y, size, anchor }: PlacedText): Box {
  const width = lines.reduce((widest, line) => Math.max(widest, textWidth(line, size)), 0)
  const height = blockHeight(lines.length, size)
  return { x: x - width * shareLeft[anchor], y: y - height / 2, width, height }
}

/** A text in a box: anchored at the side that faces its mark. */
export const textIn = (box: Box, lines: readonly string[], size: number, anchor: Anchor): PlacedText => ({
  lines,
  x: box.x + box.width * shareLeft[anchor],
  y: box.y + box.height / 2,
  size,
  anchor,
})
