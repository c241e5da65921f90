import { textWidth } from '../look/text-width.ts'
import type { Box } from '../place/box.ts'
import type { Point } from '../shape/point.ts'
import { tickSize, type Plot } from './plot.ts'
import type { DrawnAxis } from './scatter-point.ts'

export const axisTitle = ({ title, scale }: DrawnAxis): string => (scale === 'log' ? `${title}, log scale` : title)

/** Middles of both titles. */
export const titlePlaces = ({ frame }: Plot, height: number): { readonly x: Point; readonly y: Point } => ({
  x: { x: frame.x + frame.width / 2, y: height - 8 },
  y: { x: 7, y: frame.y + frame.height / 2 },
})

const reach = 12

/** The room of a title that is pressed: at least 24 px across. */
export function titleBox(plot: Plot, height: number, axis: 'x' | 'y', shown: DrawnAxis): Box {
  const { x, y } = titlePlaces(plot, height)[axis]
  const half = textWidth(axisTitle(shown), tickSize) / 2 + 14
  return axis === 'x'
    ? { x: x - half, y: y - reach, width: 2 * half, height: 2 * reach }
    : { x: Math.max(0, x - reach), y: y - half, width: 2 * reach, height: 2 * half }
}
