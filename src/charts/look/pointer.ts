import type { Point } from '../shape/point.ts'

interface Where {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** Where a pointer is, in the units of a picture that may be drawn larger or smaller than it was laid out. */
export const pointIn = (box: Where, units: number, clientX: number, clientY: number): Point => {
  const scale = box.width > 0 ? units / box.width : 1
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }
}
