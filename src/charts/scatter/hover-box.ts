import { leading } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { filled } from '../look/wrap.ts'
import type { Box } from '../place/box.ts'
import type { PlacedMark } from './marks.ts'

/** The label of the mark that is pointed at or focused, in a box beside it. */
export interface HoverBox {
  readonly box: Box
  readonly title: string
  readonly lines: readonly string[]
}

export const hoverSize = 11.5
const widest = 230
const padding = 7

/** The sentence without the name that stands above it. */
const withoutName = (says: string, name: string): string =>
  says.startsWith(name) ? says.slice(name.length).replace(/^[,:] /, '') : says

/** Placed at the right of the mark, else at the left, and always within the picture; brief: its name alone. */
export function hoverBox({ point, x, y }: PlacedMark, width: number, height: number, brief = false): HoverBox {
  const room = Math.min(widest, width - 2 * padding - 8)
  const title = point.detail === '' ? point.label : `${point.label}, ${point.detail}`
  const heads = filled(title, hoverSize, room)
  const said = filled(withoutName(point.says, point.label), hoverSize, room)
  const beaten = point.beatenBy === undefined ? [] : filled(`Beaten by ${point.beatenBy}.`, hoverSize, room)
  const stepped = point.step === undefined ? [] : filled(`On the front: ${point.step}.`, hoverSize, room)
  const lines = [...heads.slice(1), ...(brief ? [] : [...said, ...beaten, ...stepped])]
  const wide =
    [heads[0] ?? '', ...lines].reduce((most, line) => Math.max(most, textWidth(line, hoverSize)), 0) + 2 * padding
  const high = (1 + lines.length) * hoverSize * leading + 2 * padding
  const right = x + 16
  const left = right + wide <= width ? right : Math.max(2, x - 16 - wide)
  const top = Math.min(Math.max(2, y - high / 2), height - high - 2)
  return { box: { x: left, y: top, width: wide, height: high }, title: heads[0] ?? '', lines }
}
