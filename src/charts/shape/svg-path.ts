import type { Ring, Segment } from './point.ts'

/** A coordinate with two decimals: a hundredth of a pixel is nobody's loss, and files stay small. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100)

export const moveTo = (x: number, y: number): string => `M${coordinate(x)} ${coordinate(y)}`

export const lineTo = (x: number, y: number): string => `L${coordinate(x)} ${coordinate(y)}`

export const ringPath = (ring: Ring): string =>
  ring.length === 0 ? '' : `${ring.map(({ x, y }, index) => (index === 0 ? moveTo(x, y) : lineTo(x, y))).join('')}Z`

export const ringsPath = (rings: readonly Ring[]): string => rings.map((ring) => ringPath(ring)).join('')

export const segmentsPath = (segments: readonly Segment[]): string =>
  segments.map(({ from, to }) => moveTo(from.x, from.y) + lineTo(to.x, to.y)).join('')

export const linePath = (points: Ring): string =>
  points.map(({ x, y }, index) => (index === 0 ? moveTo(x, y) : lineTo(x, y))).join('')

export const boxPath = (x: number, y: number, width: number, height: number): string =>
  `${moveTo(x, y)}h${coordinate(width)}v${coordinate(height)}h${coordinate(-width)}Z`
