import { blockHeight, leading } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { wraps } from '../look/wrap.ts'
import { grown, placeLabels, type PlacedLabel, type Surroundings, type Wish } from '../place/point-labels.ts'
import type { Point } from '../shape/point.ts'
import type { PlacedGate } from './gates.ts'
import { labelRoom } from './label-room.ts'
import { isHollow, isNamed, type PlacedMark } from './marks.ts'
import type { Plot } from './plot.ts'
import type { ScatterPoint } from './scatter-point.ts'

/** A label as it is written: the name, and what else is said in a second, lighter line. */
export interface MarkLabel {
  readonly id: string
  readonly option: string
  readonly placed: PlacedLabel
  readonly name: readonly string[]
  readonly note: string
  readonly strength: 'recommended' | 'fits' | 'out'
}

interface Way {
  readonly name: readonly string[]
  readonly note: string
  readonly width: number
  readonly height: number
}

export const labelSizes = { recommended: 12.5, usual: 11.5, note: 11 } as const
const wrapFrom = 96
const widestNote = 150
const noteLine = labelSizes.note * leading

const noteOf = (point: ScatterPoint): string => {
  if (point.recommended) return point.figures
  if (isHollow(point)) return point.fails
  if (point.beatenBy === undefined) return ''
  const whole = `beaten by ${point.beatenBy}`
  return textWidth(whole, labelSizes.note) <= widestNote ? whole : 'beaten by a mix'
}

/** Ways to write a label: with its note before without, in one line before two; long names in two first. */
function waysFor(point: ScatterPoint, isBrief: boolean): readonly Way[] {
  const size = point.recommended ? labelSizes.recommended : labelSizes.usual
  const names = wraps(point.label, 2, size)
  const ordered = (names[0]?.width ?? 0) > wrapFrom ? names.toReversed() : names
  const way =
    (note: string) =>
    (wrapped: { readonly lines: readonly string[]; readonly width: number }): Way => ({
      name: wrapped.lines,
      note,
      width: Math.max(wrapped.width, textWidth(note, labelSizes.note)) + 1,
      height: blockHeight(wrapped.lines.length, size) + (note === '' ? 0 : noteLine),
    })
  const note = isBrief && !point.recommended ? '' : noteOf(point)
  const fitting = textWidth(note, labelSizes.note) <= widestNote ? note : ''
  return [...(fitting === '' ? [] : ordered.map(way(fitting))), ...ordered.map(way(''))]
}

const importance = ({ recommended, matters, feasible }: ScatterPoint): number =>
  recommended ? 0 : matters ? (feasible ? 1 : 2) : 3

/** How long a leader may be, px: what does not matter is not worth a long one. */
const farthest = ({ recommended, matters }: ScatterPoint): number => (recommended || matters ? 90 : 30)

const strengthOf = (point: ScatterPoint): MarkLabel['strength'] =>
  point.recommended ? 'recommended' : isHollow(point) ? 'out' : 'fits'

/** How everything was written in one go. */
interface Attempt {
  readonly ways: ReadonlyMap<string, readonly Way[]>
  readonly placed: ReadonlyMap<string, PlacedLabel>
}

const byImportance = (marks: readonly PlacedMark[], first: (id: string) => boolean): readonly PlacedMark[] =>
  marks
    .filter(({ point }) => isNamed(point))
    .toSorted(
      (a, b) => importance(a.point) - importance(b.point) || Number(first(b.point.id)) - Number(first(a.point.id)),
    )

/** Names for all marks that stand for an option; the recommended one chooses first. */
export function labelsFor(
  plot: Plot,
  marks: readonly PlacedMark[],
  gates: readonly PlacedGate[],
  front: readonly Point[],
  before?: ReadonlyMap<string, PlacedLabel>,
): readonly MarkLabel[] {
  const surroundings = { ...labelRoom(plot, marks, gates, front), before }
  const attempt = (order: readonly PlacedMark[], isBrief: boolean): Attempt => {
    const ways = new Map(order.map(({ point }) => [point.id, waysFor(point, isBrief)]))
    const wishes = order.map(({ point, x, y, radius }): Wish => ({
      id: point.id,
      x,
      y,
      reach: point.recommended ? 13 : radius + 1,
      farthest: farthest(point),
      ways: ways.get(point.id) ?? [],
    }))
    return { ways, placed: placeLabels(wishes, surroundings) }
  }
  return withNotes(
    marks,
    written(
      byImportance(marks, () => false),
      fullest(marks, attempt),
    ),
    surroundings,
  )
}

/** With all notes; where that leaves a mark without its name, without notes; then with those that were left out first. */
function fullest(
  marks: readonly PlacedMark[],
  attempt: (order: readonly PlacedMark[], isBrief: boolean) => Attempt,
): Attempt {
  const order = byImportance(marks, () => false)
  const full = attempt(order, false)
  if (full.placed.size === order.length) return full
  const brief = attempt(order, true)
  if (brief.placed.size === order.length) return brief
  const other = attempt(
    byImportance(marks, (id) => !brief.placed.has(id)),
    true,
  )
  return [full, brief, other].reduce((best, next) => (next.placed.size > best.placed.size ? next : best))
}

const written = (marks: readonly PlacedMark[], { ways, placed }: Attempt): readonly MarkLabel[] =>
  marks.flatMap(({ point }): readonly MarkLabel[] => {
    const label = placed.get(point.id)
    const way = label && ways.get(point.id)?.[label.way]
    if (!label || !way) return []
    return [
      {
        id: point.id,
        option: point.option,
        placed: label,
        name: way.name,
        note: way.note,
        strength: strengthOf(point),
      },
    ]
  })

/** Notes that were left out, where there is room for a second line after all. */
function withNotes(
  marks: readonly PlacedMark[],
  labels: readonly MarkLabel[],
  surroundings: Surroundings,
): readonly MarkLabel[] {
  const points = new Map(marks.map(({ point }) => [point.id, point]))
  const now = [...labels]
  for (const [index, label] of labels.entries()) {
    const point = points.get(label.id)
    const note = point === undefined || label.note !== '' ? '' : noteOf(point)
    if (note === '') continue
    const others = now.filter((_, other) => other !== index).map(({ placed }) => placed)
    const placed = grown(label.placed, textWidth(note, labelSizes.note) + 1, noteLine, others, surroundings)
    if (placed) now[index] = { ...label, note, placed }
  }
  return now
}

/**
 * Names where they are, with notes that say what is true now where there is room for them: for marks that have not moved.
 * Undefined: others are to be named than before, or another one is recommended.
 */
export function rewritten(
  labels: readonly MarkLabel[],
  before: readonly PlacedMark[],
  marks: readonly PlacedMark[],
): readonly MarkLabel[] | undefined {
  const isSame = ({ point, x, y }: PlacedMark, index: number): boolean => {
    const last = before[index]
    return (
      last?.point.id === point.id &&
      last.point.label === point.label &&
      last.x === x &&
      last.y === y &&
      isNamed(last.point) === isNamed(point) &&
      last.point.recommended === point.recommended
    )
  }
  if (before.length !== marks.length || !marks.every((mark, index) => isSame(mark, index))) return undefined
  const points = new Map(marks.map(({ point }) => [point.id, point]))
  return labels.flatMap((label) => {
    const point = points.get(label.id)
    if (!point) return []
    const note = label.note === '' ? '' : noteOf(point)
    const fits = textWidth(note, labelSizes.note) <= label.placed.box.width
    return [{ ...label, note: fits ? note : '', strength: strengthOf(point) }]
  })
}
