import { textBox } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import type { Box } from '../place/box.ts'
import type { Point } from '../shape/point.ts'
import { alongEdge, fixedText, noteInOne, sizes, type EdgeNotes, type FixedText } from './edge-texts.ts'
import type { Triangle } from './triangle.ts'

export type MapForm = 'triangle' | 'right-angled'

/** Everything of the map but its regions and its mark. */
export interface MapFrame {
  readonly form: MapForm
  readonly width: number
  readonly height: number
  readonly triangle: Triangle
  readonly texts: readonly FixedText[]
  /** Nothing else is written there. */
  readonly shut: readonly Box[]
  /** Upper left corners of the two keys: what hatch means, and what the ring means. */
  readonly keys: { readonly hatch: Point; readonly ring: Point }
  /** Middle of the first line of the list below. */
  readonly listY: number
}

export interface FrameGiven {
  readonly form: MapForm
  readonly width: number
  readonly height: number
  /** Lines listed under the map. */
  readonly listed: number
  readonly edges?: EdgeNotes | undefined
  /** How many lines of a note the slanting edges may have; names of regions need the room more. */
  readonly noteLines: number
  readonly hatched: boolean
  readonly ringed: boolean
}

export const listLine = 15

const altitude = Math.sqrt(3) / 2
/** Room beside the triangle for the weights at its edges, px. */
const sideMargin = 27
/** From this width on there is room for a second line over the apex, px. */
const roomyFrom = 330
const topOf = (width: number): number => (width >= roomyFrom ? 36 : 22)
export const listHeight = (lines: number): number => (lines > 0 ? 6 + lines * listLine : 0)

export const keyWidth = 104
const keyHeight = 44

export const keyBoxes = ({ hatched, ringed }: FrameGiven, keys: MapFrame['keys']): readonly Box[] => [
  ...(hatched ? [{ ...keys.hatch, width: keyWidth, height: keyHeight }] : []),
  ...(ringed ? [{ ...keys.ring, width: keyWidth, height: keyHeight }] : []),
]

interface Rows {
  readonly oneRow: boolean
  readonly below: number
}

/** Under the triangle: weights at the foot of the mark, then the corners and the lower edge, in one row if they fit, its note. */
function rowsBelow({ listed, edges }: Pick<FrameGiven, 'listed' | 'edges'>, side: number): Rows {
  const corners = textWidth('Low cost first', sizes.corner) + textWidth('Speed first', sizes.corner) + 24
  const oneRow = corners + textWidth('gives up quality', sizes.edge) <= side
  return { oneRow, below: 40 + (oneRow ? 0 : 15) + (edges?.quality ? 14 : 0) + listHeight(listed) }
}

interface Upright {
  readonly left: Point
  readonly apex: Point
  readonly right: Point
  readonly oneRow: boolean
}

/** Low enough for the weights above it, high enough for the room beside it. */
const edgeMiddle = 0.44
const edgeRoom = 0.62

/** Texts along the slanting edges. */
function turnedTexts({ left, apex, right }: Upright, { edges, noteLines: lines }: FrameGiven) {
  const up = { from: left, to: apex, turn: -60, middle: edgeMiddle, room: edgeRoom, lines }
  const down = { from: apex, to: right, turn: 60, middle: 1 - edgeMiddle, room: edgeRoom, lines }
  return [alongEdge('gives up speed', edges?.speed, up), alongEdge('gives up cost', edges?.cost, down)]
}

function straightTexts({ left, apex, right, oneRow }: Upright, { width, edges }: FrameGiven): readonly FixedText[] {
  const row = left.y + 32
  const lower = oneRow ? row : row + 15
  return [
    fixedText('corner', 'Quality first', apex.x, 9, 'middle'),
    ...(width >= roomyFrom ? [fixedText('note', 'cost and wait only kept in limits', apex.x, 24, 'middle')] : []),
    fixedText('corner', 'Low cost first', Math.max(0, left.x - 4), row, 'start'),
    fixedText('corner', 'Speed first', Math.min(width, right.x + 4), row, 'end'),
    fixedText('edge', 'gives up quality', apex.x, lower, 'middle'),
    ...noteInOne(edges?.quality, width - 4).map((line) => fixedText('note', line, apex.x, lower + 14.5, 'middle')),
  ]
}

/** The usual form: quality on top, low cost at the left, speed at the right. */
export function upright(given: FrameGiven): MapFrame {
  const { width, height, listed } = given
  const top = topOf(width)
  const widest = width - 2 * sideMargin
  const sideAbove = ({ below }: Rows): number => Math.max(60, Math.min(widest, (height - top - below) / altitude))
  // A picture that is flat has a smaller triangle than its width allows, and less room for one row under it.
  const { oneRow, below } = rowsBelow(given, sideAbove(rowsBelow(given, widest)))
  const side = sideAbove({ oneRow, below })
  const base = top + side * altitude
  const left = { x: (width - side) / 2, y: base }
  const apex = { x: width / 2, y: top }
  const right = { x: (width + side) / 2, y: base }
  const at = { left, apex, right, oneRow }
  const turned = turnedTexts(at, given)
  const straight = straightTexts(at, given)
  // Over the ends of the lower edge, not far off in the corners of a wide picture.
  const ends = { left: Math.max(0, left.x - sideMargin), right: Math.min(width, right.x + sideMargin) }
  const keys = { hatch: { x: ends.left, y: 30 }, ring: { x: ends.right - keyWidth, y: 30 } }
  return {
    form: 'triangle',
    width,
    height,
    triangle: [left, apex, right],
    keys,
    texts: [...straight, ...turned.flatMap(({ texts }) => texts)],
    shut: [
      ...straight.map((entry) => textBox(entry)),
      ...turned.flatMap(({ boxes }) => boxes),
      ...keyBoxes(given, keys),
    ],
    listY: base + below - listed * listLine + listLine / 2,
  }
}

/** A height at which the usual form is as large as its width allows. */
export const uprightHeight = (width: number, listed: number, edges?: EdgeNotes): number =>
  Math.ceil(
    topOf(width) + (width - 2 * sideMargin) * altitude + rowsBelow({ listed, edges }, width - 2 * sideMargin).below,
  )
