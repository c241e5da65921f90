import type { Point } from '../shape/point.ts'
import { alongRatio, clamped, mixAt, placeOf, snappedTo, type Triangle } from './triangle.ts'
import { pointed, withPriority, type Weights } from './weights.ts'

/** Edges and the middle pull the mark from this far, px. */
const snap = 6

/** The mix that a pointer means: within the triangle, on a tenth of a point. */
export const draggedTo = (triangle: Triangle, pointer: Point): Weights =>
  pointed(mixAt(triangle, clamped(triangle, snappedTo(triangle, clamped(triangle, pointer), snap))))

/** The same with the ratio of two priorities kept: along the ray from the corner that fits the pointer best. */
export function draggedAlong(triangle: Triangle, from: Weights, pointer: Point): Weights {
  const { place, which } = alongRatio(triangle, from, pointer)
  return withPriority(from, which, Math.round(mixAt(triangle, place)[which] * 1000) / 10)
}

/** Is the pointer within the triangle, or close enough to its mark to mean it? */
export const isOnMark = (triangle: Triangle, mark: Weights, pointer: Point, reach: number): boolean => {
  const { x, y } = placeOf(triangle, mark)
  const dx = pointer.x - x
  const dy = pointer.y - y
  return dx * dx + dy * dy <= reach * reach
}
