/** Positions on a track that a hand can tell apart: half a pixel of the widest one. */
const places = 2000

/** A place on the track, of those that there are. */
export const placed = (fraction: number): number => Math.round(Math.min(1, Math.max(0, fraction)) * places) / places

/** The thumb that a press beside all of them takes: the nearest, of equally near ones the last. */
export const nearestThumb = (values: readonly number[], fraction: number): number => {
  const distance = (index: number): number => Math.abs((values[index] ?? 0) - fraction)
  return values.reduce((nearest, _, index) => (distance(index) <= distance(nearest) ? index : nearest), 0)
}

/** The thumb to move where several lie on one another: at the upper end only the first of them can go anywhere. */
export const freeThumb = (values: readonly number[], pressed: number): number =>
  values[pressed] === 1 ? values.indexOf(1) : pressed
