import { alike } from '../../base/alike.ts'
import { held } from '../axis/line-scale.ts'
import type { Slot } from '../look/theme.ts'
import type { Point } from '../shape/point.ts'
import { linePath, lineTo, moveTo } from '../shape/svg-path.ts'
import type { Plot } from './plot.ts'
import type { ScatterAxis, ScatterPoint } from './scatter-point.ts'
import { shapePath } from './shapes.ts'

/** A point where it is drawn. */
export interface PlacedMark extends Point {
  readonly point: ScatterPoint
  readonly radius: number
}

const radii = { named: 5, recommended: 6, small: 3 } as const

/** Named where there is room. The many others are small and without their ranges until they are pointed at. */
export const isNamed = ({ speaks, recommended, matters, slot }: ScatterPoint): boolean =>
  speaks && (recommended || matters || slot !== 'grey')

const radiusOf = (point: ScatterPoint): number =>
  point.recommended ? radii.recommended : isNamed(point) ? radii.named : radii.small

/** Options that are pointed at or selected, somewhere on the page. */
export type Marked = ReadonlySet<string>

/** Does the picture show an option's small points and curve? Those of the many grey ones only while they are pointed at. */
export const showsCurve = ({ slot, option, recommended }: ScatterPoint, marked: Marked): boolean =>
  slot !== 'grey' || recommended || marked.has(option)

/** What can be seen and pointed at. */
export const isShown = (point: ScatterPoint, marked: Marked): boolean =>
  point.speaks || point.onFrontier || showsCurve(point, marked)

/** Marks in px. A figure that is not known puts the mark at the start of its axis; one beyond the ends, at that end. */
export const placedMarks = ({ frame, x, y }: Plot, points: readonly ScatterPoint[]): readonly PlacedMark[] =>
  points.flatMap((point) => {
    if (!point.x && !point.y) return []
    const px = point.x ? held(x, x.at(point.x.p50)) : frame.x
    const py = point.y ? held(y, y.at(point.y.p50)) : frame.y + frame.height
    return [{ point, x: px, y: py, radius: radiusOf(point) }]
  })

/** Hollow: ruled out, or a figure is missing. */
export const isHollow = ({ feasible, x, y }: ScatterPoint): boolean => !feasible || !x || !y

const groupKey = ({ point }: PlacedMark): Slot | 'hollow' => (isHollow(point) ? 'hollow' : point.slot)

function grouped(
  marks: readonly PlacedMark[],
  pathOf: (mark: PlacedMark) => string,
): ReadonlyMap<Slot | 'hollow', string> {
  const paths = new Map<Slot | 'hollow', string>()
  for (const mark of marks) paths.set(groupKey(mark), (paths.get(groupKey(mark)) ?? '') + pathOf(mark))
  return paths
}

/** All marks of a colour as one path; large ones apart from small ones, so that small ones can be fainter. */
export const markPaths = (marks: readonly PlacedMark[]): ReadonlyMap<Slot | 'hollow', string> =>
  grouped(marks, ({ point, x, y, radius }) => shapePath(point.shape, x, y, radius))

type Drawn = Omit<ScatterPoint, 'slot'>

const drawnOf = (point: Drawn) => (point.speaks ? point : { ...point, x: point.x?.p50, y: point.y?.p50 })

/** Do they draw the same marks? No range is drawn of those that do not speak, and making theirs takes longer than the rest. */
export const isDrawnAlike = (kept: readonly Drawn[], points: readonly Drawn[]): boolean =>
  kept.length === points.length && points.every((point, k) => alike(drawnOf(kept[k] ?? point), drawnOf(point)))

/** The 90 % ranges of all marks of a colour as one path, cut at the ends of the axes. */
export const whiskerPaths = ({ x, y }: Plot, marks: readonly PlacedMark[]): ReadonlyMap<Slot | 'hollow', string> =>
  grouped(marks, ({ point, ...at }) => {
    if (!point.speaks) return ''
    const across = point.x ? moveTo(held(x, x.at(point.x.p05)), at.y) + lineTo(held(x, x.at(point.x.p95)), at.y) : ''
    const upright = point.y ? moveTo(at.x, held(y, y.at(point.y.p05))) + lineTo(at.x, held(y, y.at(point.y.p95))) : ''
    return across + upright
  })

/** A stroke through marks that a mixture of two others beats. */
export const beatenPath = (marks: readonly PlacedMark[]): string =>
  marks
    .filter(({ point }) => point.beatenBy !== undefined)
    .map(({ x, y, radius }) => moveTo(x - radius - 3, y + radius + 3) + lineTo(x + radius + 3, y - radius - 3))
    .join('')

export interface Curve {
  readonly option: string
  readonly slot: Slot
  readonly path: string
}

/** Operating points of one option joined, from left to right. */
export function curvesOf(marks: readonly PlacedMark[]): readonly Curve[] {
  const byOption = new Map<string, PlacedMark[]>()
  for (const mark of marks) {
    if (!mark.point.x || !mark.point.y) continue
    byOption.set(mark.point.option, [...(byOption.get(mark.point.option) ?? []), mark])
  }
  return [...byOption].flatMap(([option, members]) => {
    const [first] = members
    return first && members.length > 1
      ? [{ option, slot: first.point.slot, path: linePath(inReadingOrder(members)) }]
      : []
  })
}

/**
 * The front as steps: what the next better option costs. From the best x on, across at the same y to the next one, then
 * to its y.
 */
export function frontierLine(marks: readonly PlacedMark[], x: ScatterAxis): readonly Point[] {
  const front = marks
    .filter(({ point }) => point.onFrontier && point.x && point.y)
    .toSorted((a, b) => (x.better === 'low' ? a.x - b.x : b.x - a.x) || a.y - b.y)
  return front.flatMap((mark, index) => {
    const before = front[index - 1]
    return before
      ? [
          { x: mark.x, y: before.y },
          { x: mark.x, y: mark.y },
        ]
      : [{ x: mark.x, y: mark.y }]
  })
}

/** Marks in reading order: from left to right, then from top to bottom. */
export const inReadingOrder = (marks: readonly PlacedMark[]): readonly PlacedMark[] =>
  marks.toSorted((a, b) => a.x - b.x || a.y - b.y)

/** The mark nearest to a place, within reach; what stands for an option comes before its small points. */
export function markNear(marks: readonly PlacedMark[], { x, y }: Point, reach: number): PlacedMark | undefined {
  let found: PlacedMark | undefined
  let least = reach * reach
  for (const mark of marks) {
    const dx = mark.x - x
    const dy = mark.y - y
    const away = dx * dx + dy * dy - (mark.point.speaks ? 30 : 0)
    if (away <= least) {
      least = away
      found = mark
    }
  }
  return found
}
