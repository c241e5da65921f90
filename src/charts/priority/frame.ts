import { textBox, type PlacedText } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { boxAround, type Box } from '../place/box.ts'
import { between, type Point } from '../shape/point.ts'
import type { Triangle } from './triangle.ts'

export type MapForm = 'triangle' | 'right-angled'

/** What an edge is called besides what it gives up: a row of a table, a technology. Shown where it fits. */
export interface EdgeNotes {
  readonly cost?: string
  readonly quality?: string
  readonly speed?: string
}

/** A text that does not move with the mark. */
export interface FixedText extends PlacedText {
  readonly role: 'corner' | 'note' | 'edge' | 'tick'
  readonly turn?: number
}

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
  readonly keys: { readonly hatch: { x: number; y: number }; readonly ring: { x: number; y: number } }
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
  readonly hatched: boolean
  readonly ringed: boolean
}

export const sizes = { corner: 12.5, note: 11, edge: 11, list: 11, foot: 11.5 } as const
export const listLine = 15

const altitude = Math.sqrt(3) / 2
/** Room beside the triangle for the weights at its edges, px. */
const sideMargin = 27
/** From this width on there is room for a second line over the apex, px. */
const roomyFrom = 330
const topOf = (width: number): number => (width >= roomyFrom ? 36 : 22)
const listHeight = (lines: number): number => (lines > 0 ? 6 + lines * listLine : 0)

const text = (
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

/** Small boxes along a turned line of text. */
function turnedBoxes({ lines, x, y, size }: FixedText, way: Point): readonly Box[] {
  const half = textWidth(lines[0] ?? '', size) / 2
  const count = Math.max(2, Math.ceil((2 * half) / size))
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = -half + (2 * half * index) / count
    return boxAround({ x: x + at * way.x, y: y + at * way.y }, size / 2)
  })
}

/** The longest way to name an edge that fits: with its note, or only what it gives up. */
function edgeName(givesUp: string, note: string | undefined, room: number): string {
  const long = `gives up ${givesUp}: ${note ?? ''}`
  return note !== undefined && textWidth(long, sizes.edge) <= room ? long : `gives up ${givesUp}`
}

const keyWidth = 104
const keyHeight = 44

const keyBoxes = ({ hatched, ringed }: FrameGiven, keys: MapFrame['keys']): readonly Box[] => [
  ...(hatched ? [{ ...keys.hatch, width: keyWidth, height: keyHeight }] : []),
  ...(ringed ? [{ ...keys.ring, width: keyWidth, height: keyHeight }] : []),
]

const edgeAt = (a: Point, b: Point, offset: number, label: string, turn: number): FixedText => {
  const at = between(a, b, 0.3)
  return text('edge', label, at.x + offset, at.y - 6, 'middle', turn)
}

interface Rows {
  readonly oneRow: boolean
  /** Room for the name of the lower edge, px. */
  readonly room: (side: number) => number
  readonly below: number
}

/** Under the triangle: weights at the foot of the mark, then the corners and the lower edge, in one row if they fit. */
function rowsBelow({ width, listed }: Pick<FrameGiven, 'width' | 'listed'>): Rows {
  const widest = width - 2 * sideMargin
  const corners = textWidth('Low cost first', sizes.corner) + textWidth('Speed first', sizes.corner) + 24
  const oneRow = corners + textWidth('gives up quality', sizes.edge) <= widest
  return {
    oneRow,
    room: (side) => (oneRow ? side - corners : width - 8),
    below: 40 + (oneRow ? 0 : 15) + listHeight(listed),
  }
}

interface Upright {
  readonly left: Point
  readonly apex: Point
  readonly right: Point
  readonly side: number
  readonly rows: Rows
}

/** Texts along the slanting edges. */
const turnedTexts = ({ left, apex, right, side }: Upright, edges: EdgeNotes | undefined): readonly FixedText[] => [
  edgeAt(left, apex, -10, edgeName('speed', edges?.speed, side * 0.52), -60),
  edgeAt(right, apex, 10, edgeName('cost', edges?.cost, side * 0.52), 60),
]

function straightTexts(at: Upright, { width, edges }: FrameGiven): readonly FixedText[] {
  const { left, apex, right, side, rows } = at
  const row = left.y + 32
  const lower = edgeName('quality', edges?.quality, rows.room(side))
  return [
    text('corner', 'Quality first', apex.x, 9, 'middle'),
    ...(width >= roomyFrom ? [text('note', 'cost and wait only kept in limits', apex.x, 24, 'middle')] : []),
    text('corner', 'Low cost first', Math.max(0, left.x - 4), row, 'start'),
    text('corner', 'Speed first', Math.min(width, right.x + 4), row, 'end'),
    text('edge', lower, apex.x, rows.oneRow ? row : row + 15, 'middle'),
  ]
}

/** The usual form: quality on top, low cost at the left, speed at the right. */
function upright(given: FrameGiven): MapFrame {
  const { width, height, listed, edges } = given
  const top = topOf(width)
  const rows = rowsBelow(given)
  const side = Math.max(60, Math.min(width - 2 * sideMargin, (height - top - rows.below) / altitude))
  const base = top + side * altitude
  const left = { x: (width - side) / 2, y: base }
  const apex = { x: width / 2, y: top }
  const right = { x: (width + side) / 2, y: base }
  const at = { left, apex, right, side, rows }
  const turned = turnedTexts(at, edges)
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
    texts: [...straight, ...turned],
    shut: [
      ...straight.map((entry) => textBox(entry)),
      ...turned.flatMap((entry, index) => turnedBoxes(entry, { x: 0.5, y: index === 0 ? -altitude : altitude })),
      ...keyBoxes(given, keys),
    ],
    listY: base + rows.below - listed * listLine + listLine / 2,
  }
}

const tickPoints = [0, 25, 50, 75, 100]
const axisStart = 46
const axisTop = 24

/** Numbers along both axes, and what each axis and its edge mean. */
function axisTexts({ edges }: FrameGiven, start: number, top: number, side: number): readonly FixedText[] {
  const base = top + side
  const axis = (name: string, givesUp: string, note: string | undefined): string => {
    const lead = `${name} \u00b7 edge `
    return lead + edgeName(givesUp, note, side - textWidth(lead, sizes.edge))
  }
  return [
    ...tickPoints.map((points) => text('tick', String(points), start - 7, base - (side * points) / 100, 'end')),
    ...tickPoints.map((points) => text('tick', String(points), start + (side * points) / 100, base + 14.5, 'middle')),
    text('edge', axis('cost', 'quality', edges?.quality), start + side / 2, base + 49, 'middle'),
    text('edge', axis('quality', 'cost', edges?.cost), 9, top + side / 2, 'middle', -90),
  ]
}

/** Texts beside the axes, and the one along the slope. */
function angledTexts(given: FrameGiven, side: number) {
  const base = axisTop + side
  const slope = text(
    'edge',
    edgeName('speed', given.edges?.speed, side * 0.6),
    axisStart + side * 0.68 + 8,
    axisTop + side * 0.68 - 8,
    'middle',
    45,
  )
  const straight: readonly FixedText[] = [
    text('corner', 'Quality first', axisStart - 8, 9, 'start'),
    text('corner', 'Speed first', axisStart - 8, base + 32, 'start'),
    text('corner', 'Low cost first', Math.min(given.width, axisStart + side + 12), base + 32, 'end'),
    ...axisTexts(given, axisStart, axisTop, side),
  ]
  return { slope, straight }
}

/** Quality upwards and cost to the right on ordinary axes; speed is what is left. */
function rightAngled(given: FrameGiven): MapFrame {
  const { width, height, listed } = given
  const below = 62 + listHeight(listed)
  const side = Math.max(60, Math.min(width - axisStart - 24, height - axisTop - below))
  const base = axisTop + side
  const { slope, straight } = angledTexts(given, side)
  const keys = { hatch: { x: width - 2 * keyWidth - 8, y: 0 }, ring: { x: width - keyWidth, y: 0 } }
  return {
    form: 'right-angled',
    width,
    height,
    triangle: [
      { x: axisStart + side, y: base },
      { x: axisStart, y: axisTop },
      { x: axisStart, y: base },
    ],
    keys,
    texts: [...straight, slope],
    shut: [
      ...straight.filter(({ turn }) => turn === undefined).map((entry) => textBox(entry)),
      ...turnedBoxes(slope, { x: Math.sqrt(0.5), y: Math.sqrt(0.5) }),
      { x: 0, y: axisTop, width: 20, height: side },
      ...keyBoxes(given, keys),
    ],
    listY: base + below - listed * listLine + listLine / 2,
  }
}

/** Where everything that stays goes, so that the triangle is as large as the picture allows. */
export const frameOf = (given: FrameGiven): MapFrame =>
  given.form === 'triangle' ? upright(given) : rightAngled(given)

/** A height at which a map of this width is as large as it can be. */
export const heightFor = (form: MapForm, width: number, listed = 0): number =>
  form === 'right-angled'
    ? Math.ceil(axisTop + width - axisStart - 24 + 62 + listHeight(listed))
    : Math.ceil(topOf(width) + (width - 2 * sideMargin) * altitude + rowsBelow({ width, listed }).below)
