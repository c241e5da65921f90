import { leading, type PlacedText } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { boxAround, type Box } from '../place/box.ts'
import { between, distance, type Point } from '../shape/point.ts'

/** What an edge stands for besides what it gives up. Shown where it fits. */
export interface EdgeNote {
  readonly technology: string
  readonly example: string
}

export interface EdgeNotes {
  readonly cost?: EdgeNote
  readonly quality?: EdgeNote
  readonly speed?: EdgeNote
}

/** A text that does not move with the mark. */
export interface FixedText extends PlacedText {
  readonly role: 'corner' | 'note' | 'edge' | 'tick'
  readonly turn?: number
}

export const sizes = { corner: 12.5, note: 11, edge: 11, list: 11, foot: 11.5 } as const
export const edgeLine = sizes.edge * leading

export const fixedText = (
  role: FixedText['role'],
  line: string,
  x: number,
  y: number,
  anchor: PlacedText['anchor'],
  turn?: number,
): FixedText => ({
  role,
  lines: [line],
  x,
  y,
  size: role === 'corner' ? sizes.corner : sizes.edge,
  anchor,
  ...(turn !== undefined && { turn }),
})

/** Small boxes along the lines of a turned text; `way` is the direction in which it is read. */
export function turnedBoxes({ lines, x, y, size }: FixedText, way: Point): readonly Box[] {
  return lines.flatMap((line, row) => {
    const half = textWidth(line, size) / 2
    const down = (row - (lines.length - 1) / 2) * size * leading
    const count = Math.max(2, Math.ceil((2 * half) / size))
    return Array.from({ length: count + 1 }, (_, index) => {
      const at = -half + (2 * half * index) / count
      return boxAround({ x: x + at * way.x - down * way.y, y: y + at * way.y + down * way.x }, size / 2)
    })
  })
}

/** The lines of a note that are no longer than the room: technology before example. */
export const noteLines = (note: EdgeNote | undefined, room: number): readonly string[] => {
  if (!note || textWidth(note.technology, sizes.edge) > room) return []
  return textWidth(note.example, sizes.edge) > room ? [note.technology] : [note.technology, note.example]
}

/** A note in one line, as much of it as fits. */
export const noteInOne = (note: EdgeNote | undefined, room: number): readonly string[] =>
  [note ? `${note.technology}: ${note.example}` : '', note?.technology ?? '']
    .filter((line) => line !== '' && textWidth(line, sizes.edge) <= room)
    .slice(0, 1)

/** Distance of the line that is nearest to its edge, px. */
const edgeGap = 12

export interface Along {
  readonly from: Point
  readonly to: Point
  readonly turn: number
  /** Where the middle of the texts is, as a fraction of the way. */
  readonly middle: number
  /** The longest line, as a fraction of the way. */
  readonly room: number
  /** How many lines the note may have. */
  readonly lines: number
}

/** Name and note along an edge, beyond it, read towards `to`; the name is farthest out. */
export function alongEdge(
  name: string,
  note: EdgeNote | undefined,
  { from, to, turn, middle, room, lines: most }: Along,
): { readonly texts: readonly FixedText[]; readonly boxes: readonly Box[] } {
  const length = distance(from, to)
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const lines = noteLines(note, length * room).slice(0, most)
  const at = between(from, to, middle)
  const out = (away: number): Point => ({ x: at.x + way.y * away, y: at.y - way.x * away })
  const nameAt = out(edgeGap + lines.length * edgeLine)
  const said = fixedText('edge', name, nameAt.x, nameAt.y, 'middle', turn)
  const noteAt = out(edgeGap + ((lines.length - 1) * edgeLine) / 2)
  const texts: readonly FixedText[] = lines.length === 0 ? [said] : [said, { ...said, role: 'note', lines, ...noteAt }]
  return { texts, boxes: texts.flatMap((entry) => turnedBoxes(entry, way)) }
}
