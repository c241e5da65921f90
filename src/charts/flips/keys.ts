import type { FlipRow } from './flip-row.ts'

/** Where the keyboard is: a row, and a place on its bar as a fraction of the track. */
export interface FlipPlace {
  readonly row: number
  readonly at: number
}

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index))

const held = (fraction: number): number => Math.max(0, Math.min(1, fraction))

/** The place on a row that matters first: the flip nearest to the present value, else that value. */
const firstPlace = ({ flips, now = 0.5 }: FlipRow): number =>
  flips.toSorted((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now))[0]?.at ?? held(now)

/** A press on a bar. */
const step = 0.01
const bigStep = 0.1
/** Nearer than this is the flip itself, not one beside it. */
const same = 1e-6

/** The next flip of a row on a side; the place itself where there is none. */
const nextFlip = ({ flips }: FlipRow, at: number, by: 1 | -1): number => {
  const beyond = flips.map((flip) => flip.at).filter((place) => (by > 0 ? place > at + same : place < at - same))
  return beyond.length === 0 ? at : by > 0 ? Math.min(...beyond) : Math.max(...beyond)
}

/**
 * Up and down from row to row, to the flip that is nearest to the present value; left and right along the bar, with Shift
 * by ten steps, with Alt to the next flip; Home and End to the ends of the bar.
 */
export function flipKey(
  rows: readonly FlipRow[],
  place: FlipPlace | undefined,
  { key, shiftKey, altKey }: Pressed,
): FlipPlace | undefined {
  const inRow = (index: number): FlipPlace | undefined => {
    const row = rows[index]
    return row && { row: index, at: firstPlace(row) }
  }
  if (!/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key)) return undefined
  const row = place && rows[place.row]
  if (!row) return inRow(0)
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return inRow(within(place.row + (key === 'ArrowDown' ? 1 : -1), rows.length))
  if (key === 'Home' || key === 'End') return { ...place, at: key === 'Home' ? 0 : 1 }
  const by = key === 'ArrowRight' ? 1 : -1
  if (altKey) return { ...place, at: nextFlip(row, place.at, by) }
  return { ...place, at: held(place.at + by * (shiftKey ? bigStep : step)) }
}

/** The flip that a place stands on; undefined: it stands between flips. */
export const flipAt = ({ flips }: FlipRow, at: number): number | undefined => {
  const index = flips.findIndex((flip) => Math.abs(flip.at - at) <= same)
  return index < 0 ? undefined : index
}
