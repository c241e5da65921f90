import { textBox } from '../look/text-box.ts'
import { alongEdge, fixedText, noteInOne, type EdgeNotes, type FixedText } from './edge-texts.ts'
import { keyBoxes, keyWidth, listHeight, listLine, type FrameGiven, type MapFrame } from './frame.ts'

const tickPoints = [0, 25, 50, 75, 100]
/** Titles and numbers left of the upright axis, px: with a second line where the edge has a note. */
const startOf = (edges: EdgeNotes | undefined): number => (edges?.cost ? 58 : 46)
const top = 24
const lineGap = 14
const belowOf = (edges: EdgeNotes | undefined): number => (edges?.quality ? 62 + lineGap : 62)

/** Numbers along both axes, and what each axis and its edge mean. */
function axisTexts({ edges }: FrameGiven, start: number, side: number): readonly FixedText[] {
  const base = top + side
  const middle = { x: start + side / 2, y: top + side / 2 }
  return [
    ...tickPoints.map((points) => fixedText('tick', String(points), start - 7, base - (side * points) / 100, 'end')),
    ...tickPoints.map((points) =>
      fixedText('tick', String(points), start + (side * points) / 100, base + 14.5, 'middle'),
    ),
    fixedText('edge', 'cost \u00b7 edge gives up quality', middle.x, base + 49, 'middle'),
    ...noteInOne(edges?.quality, side + start).map((line) =>
      fixedText('note', line, middle.x - start / 2, base + 49 + lineGap, 'middle'),
    ),
    fixedText('edge', 'quality \u00b7 edge gives up cost', 8, middle.y, 'middle', -90),
    ...noteInOne(edges?.cost, side + 2 * top).map((line) =>
      fixedText('note', line, 8 + lineGap, middle.y, 'middle', -90),
    ),
  ]
}

/** Quality upwards and cost to the right on ordinary axes; speed is what is left. */
export function rightAngled(given: FrameGiven): MapFrame {
  const { width, height, listed, edges } = given
  const start = startOf(edges)
  const below = belowOf(edges) + listHeight(listed)
  const side = Math.max(60, Math.min(width - start - 24, height - top - below))
  const base = top + side
  const corners = { quality: { x: start, y: top }, cost: { x: start + side, y: base }, speed: { x: start, y: base } }
  const slope = alongEdge('gives up speed', edges?.speed, {
    from: corners.quality,
    to: corners.cost,
    turn: 45,
    middle: 0.56,
    room: 0.6,
    lines: given.noteLines,
  })
  const straight: readonly FixedText[] = [
    fixedText('corner', 'Quality first', start - 8, 9, 'start'),
    fixedText('corner', 'Speed first', start - 8, base + 32, 'start'),
    fixedText('corner', 'Low cost first', Math.min(width, start + side + 12), base + 32, 'end'),
    ...axisTexts(given, start, side),
  ]
  const keys = { hatch: { x: width - 2 * keyWidth - 8, y: 0 }, ring: { x: width - keyWidth, y: 0 } }
  return {
    form: 'right-angled',
    width,
    height,
    triangle: [corners.cost, corners.quality, corners.speed],
    keys,
    texts: [...straight, ...slope.texts],
    shut: [
      ...straight.filter(({ turn }) => turn === undefined).map((entry) => textBox(entry)),
      ...slope.boxes,
      { x: 0, y: top, width: start - 26, height: side },
      ...keyBoxes(given, keys),
    ],
    listY: base + below - listed * listLine + listLine / 2,
  }
}

/** A height at which the right-angled form is as large as its width allows. */
export const rightAngledHeight = (width: number, listed: number, edges?: EdgeNotes): number =>
  Math.ceil(top + width - startOf(edges) - 24 + belowOf(edges) + listHeight(listed))
