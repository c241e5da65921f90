import { blockHeight } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { wraps } from '../look/wrap.ts'

/** A line that is named where it ends. */
export interface EndWish {
  readonly id: string
  readonly name: string
  /** Under the name: its value there. */
  readonly figure: string
  /** Where the line ends, px from the top. */
  readonly at: number
}

/** A name beside the end of its line; `y` is the middle of the block, `at` where the line ends. */
export interface EndLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly figure: string
  readonly y: number
  readonly at: number
  readonly height: number
}

/** Between the plot and the names at its right, px. */
export const endGap = 8
export const endSize = { name: 12, figure: 11 } as const
const mostLines = 3
const gap = 4

/** Width that these names need, px, when long ones take several lines; at most `most`. */
export function endRoom(wishes: readonly Omit<EndWish, 'at'>[], most: number): number {
  const widest = wishes.map(({ name, figure }) =>
    Math.max(
      textWidth(figure, endSize.figure),
      Math.min(...wraps(name, mostLines, endSize.name).map(({ width }) => width)),
    ),
  )
  return Math.min(most, Math.max(0, ...widest))
}

function block({ id, name, figure, at }: EndWish, width: number): EndLabel {
  const ways = wraps(name, mostLines, endSize.name)
  const lines = (ways.find((way) => way.width <= width) ?? ways.at(-1))?.lines ?? [name]
  const height = blockHeight(lines.length, endSize.name) + (figure === '' ? 0 : blockHeight(1, endSize.figure))
  return { id, lines, figure, y: at, at, height }
}

/** Names in the order of their ends, each as near to its end as the others leave room, all between top and bottom. */
export function endLabels(wishes: readonly EndWish[], width: number, top: number, bottom: number): readonly EndLabel[] {
  const sorted = wishes.map((wish) => block(wish, width)).toSorted((a, b) => a.at - b.at)
  let least = top
  const down = sorted.map((label) => {
    const y = Math.max(least + label.height / 2, label.at)
    least = y + label.height / 2 + gap
    return { ...label, y }
  })
  let most = bottom
  return down
    .toReversed()
    .map((label) => {
      const y = Math.min(label.y, most - label.height / 2)
      most = y - label.height / 2 - gap
      return { ...label, y }
    })
    .toReversed()
}
