import type { FlipRow } from './flip-row.ts'

/** Where the keyboard is: a row and one of its flips; -1 where the row has none. */
export interface FlipPlace {
  readonly row: number
  readonly flip: number
}

const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index))

/** The flip of a row that is nearest to its present value. */
const nearestFlip = ({ flips, now = 0.5 }: FlipRow): number =>
  flips.reduce(
    (best, { at }, index) => (best < 0 || Math.abs(at - now) < Math.abs((flips[best]?.at ?? 0) - now) ? index : best),
    -1,
  )

/** Up and down from row to row, left and right from flip to flip and on into the next row, Home and End to the ends. */
export function flipKey(rows: readonly FlipRow[], place: FlipPlace | undefined, key: string): FlipPlace | undefined {
  const at = (index: number, flip?: number): FlipPlace | undefined => {
    const row = rows[index]
    return row && { row: index, flip: flip ?? nearestFlip(row) }
  }
  if (key === 'Home') return at(0)
  if (key === 'End') return at(rows.length - 1)
  if (!/^Arrow(Up|Down|Left|Right)$/.test(key)) return undefined
  if (!place) return at(0)
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return at(within(place.row + (key === 'ArrowDown' ? 1 : -1), rows.length))
  const by = key === 'ArrowRight' ? 1 : -1
  const count = rows[place.row]?.flips.length ?? 0
  const next = place.flip + by
  if (place.flip >= 0 && next >= 0 && next < count) return { row: place.row, flip: next }
  const row = within(place.row + by, rows.length)
  if (row === place.row) return place
  const flips = rows[row]?.flips.length ?? 0
  return at(row, by > 0 ? Math.min(0, flips - 1) : flips - 1)
}
