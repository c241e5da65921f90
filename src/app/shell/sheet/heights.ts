/** How tall the sheet of a phone stands: two inputs, half of the screen, all but the rows that stay. */
export type Height = 'two' | 'half' | 'full'

export const heights = ['two', 'half', 'full'] as const satisfies readonly Height[]

/** What the sheet stands in, px. */
export interface Room {
  readonly viewport: number
  /** The rows at the top that never scroll away. */
  readonly top: number
  /** The sheet with two inputs, as tall as they are. */
  readonly two: number
}

/** With half, the picture above must still be worth looking at: a little less than half of the screen. */
const halfShare = 0.46
/** Less than this between two heights would not look like another one, px. */
const leastStep = 72

export function pixelsOf({ viewport, top, two }: Room): Readonly<Record<Height, number>> {
  const full = Math.max(two, viewport - top)
  const half = Math.min(full, Math.max(two + leastStep, Math.round(viewport * halfShare)))
  return { two, half, full }
}

/** How far a flick carries on, ms of its speed. */
const carries = 140

/** Where a sheet comes to rest that was let go at `at` px with `speed` px/ms upwards. */
export function restingHeight(room: Room, at: number, speed: number): Height {
  const pixels = pixelsOf(room)
  const aim = at + speed * carries
  const gap = (height: Height): number => Math.abs(pixels[height] - aim)
  return heights.reduce((best, next) => (gap(next) < gap(best) ? next : best))
}

/** The next height up or down; the ends stay where they are. */
export const steppedHeight = (height: Height, by: 1 | -1): Height => heights[heights.indexOf(height) + by] ?? height

/** While it is dragged, a sheet is neither lower than two inputs nor over the rows at the top. */
export function draggedPixels(room: Room, at: number): number {
  const { two, full } = pixelsOf(room)
  return Math.min(full, Math.max(two, at))
}
