import type { Edition } from '../catalog/edition.ts'
import type { Yardstick } from '../catalog/yardsticks.ts'
import type { Reason, Serving } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'
import { agreementBetween, type Agreement } from './cascade.ts'
import type { Figures } from './figures.ts'
import type { Points } from './points.ts'
import { perEdition } from './remembered.ts'

/**
 * What could be built, as rows of point indices: singles first, then cascades. A single has `strong === cheap`.
 * A further dimension (knowledge, hosting, …) adds a column here, its values where singles are enumerated, and its
 * effect on the criteria in `criteria.ts`; nothing else knows how rows come about.
 */
export interface Candidates {
  readonly cheap: readonly number[]
  readonly strong: readonly number[]
  readonly serving: readonly Serving[]
  /** Of the cascades alone, in their order: that of row i is at `i - singles`. */
  readonly agreements: readonly Agreement[]
  readonly singles: number
  /** Combinations refused before evaluation. */
  readonly excluded: ReadonlyMap<Reason, number>
}

/** Most cascades are tried between neighbours of the front; more points than this add nothing but time. */
const mostPartners = 12

/**
 * What decides which servings a point has. `first-token`: somebody watches, nothing may be delayed. `completion`: streaming
 * and sync are one option, sync. `sequence`: so are they, and calls that wait for one another would wait for one batch each.
 */
type Pace = Assumptions['waitMeasure'] | 'sequence'

const paceOf = ({ waitMeasure, callsPerRequest }: Assumptions): Pace =>
  waitMeasure === 'completion' && callsPerRequest > 1 ? 'sequence' : waitMeasure

const servingsOf = (points: Points, p: number, pace: Pace, refuse: (reason: Reason) => void): readonly Serving[] => {
  const price = points.rows[p]?.price
  const delayed: Serving[] = []
  if (price?.flex !== undefined) delayed.push('flex')
  if (price?.batch !== undefined) delayed.push('batch')
  const able = delayed.filter((serving) => pace === 'completion' || (pace === 'sequence' && serving === 'flex'))
  for (let k = able.length; k < delayed.length; k++) refuse('batch-interactive')
  return [...(pace === 'first-token' ? (['stream', 'sync'] as const) : (['sync'] as const)), ...able]
}

/** A row that may be recommended as far as facts go; limits and waits are looked at elsewhere. */
export const isOpen = (points: Points, measured: Uint8Array, fits: Uint8Array, p: number): boolean =>
  points.priced[p] === 1 && points.barred[p] === 0 && measured[p] === 1 && fits[p] === 1

/** Points no other beats in both cost and quality, cheap first; at most twelve, evenly spaced along the front. */
export const partners = (points: Points, open: (p: number) => boolean, figures: Figures): readonly number[] => {
  const able = points.rows.map((_, p) => p).filter((p) => points.timed[p] === 1 && open(p))
  const cost = (p: number): number => figures.cost[p] ?? 0
  const quality = (p: number): number => figures.quality[p] ?? 0
  able.sort((x, y) => cost(x) - cost(y) || quality(y) - quality(x) || x - y)
  const front: number[] = []
  for (const p of able) if (front.length === 0 || quality(p) > quality(front[front.length - 1] ?? p)) front.push(p)
  if (front.length <= mostPartners) return front
  return Array.from(
    { length: mostPartners },
    (_, k) => front[Math.round((k * (front.length - 1)) / (mostPartners - 1))] ?? 0,
  )
}

/** Pairs that can save something; the check must exist, and the checked cheap call cost less than half the strong one. */
const pairsOf = (
  front: readonly number[],
  figures: Figures,
  a: Assumptions,
  refuse: (reason: Reason) => void,
): readonly (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = []
  for (let i = 0; i < front.length; i++)
    for (let j = i + 1; j < front.length; j++) {
      const cheap = front[i] ?? 0
      const strong = front[j] ?? 0
      if (a.check.kind === 'none') refuse('cascade-unchecked')
      else if ((figures.cost[cheap] ?? 0) * (1 + a.check.cost) >= 0.5 * (figures.cost[strong] ?? 0))
        refuse('cascade-ratio')
      else pairs.push([cheap, strong])
    }
  return pairs
}

/** Agreements are asked for again at every slider event; they depend on the edition alone. */
const agreements = perEdition(() => new Map<string, Agreement>())

const agreementFor = (edition: Edition, cheap: string, strong: string, yardstick: Yardstick): Agreement => {
  const known = agreements(edition)
  const key = `${yardstick.id} ${cheap} ${strong}`
  const found = known.get(key) ?? agreementBetween(edition, cheap, strong, yardstick)
  known.set(key, found)
  return found
}

export interface Given {
  readonly edition: Edition
  readonly points: Points
  readonly measured: Uint8Array
  /** 1 where a request fits the model's context window. */
  readonly fits: Uint8Array
  /** The yardstick with the largest weight: where the joint outcomes are looked up. */
  readonly yardstick: Yardstick
}

/** The rows that do not depend on figures. */
interface Singles {
  readonly points: readonly number[]
  readonly serving: readonly Serving[]
  readonly refused: number
}

const singlesOf = (points: Points, pace: Pace): Singles => {
  const rows: { point: number; serving: Serving }[] = []
  let refused = 0
  points.rows.forEach((_, p) => {
    for (const serving of servingsOf(points, p, pace, () => (refused += 1))) rows.push({ point: p, serving })
  })
  return { points: rows.map(({ point }) => point), serving: rows.map(({ serving }) => serving), refused }
}

/** Singles by points and pace: they come again at every slider event. */
const madeSingles = new WeakMap<Points, Map<Pace, Singles>>()

const singlesFor = (points: Points, pace: Pace): Singles => {
  const known = madeSingles.get(points) ?? new Map<Pace, Singles>()
  madeSingles.set(points, known)
  const singles = known.get(pace) ?? singlesOf(points, pace)
  known.set(pace, singles)
  return singles
}

export const candidatesOf = (
  { edition, points, measured, fits, yardstick }: Given,
  figures: Figures,
  a: Assumptions,
): Candidates => {
  const singles = singlesFor(points, paceOf(a))
  const excluded = new Map<Reason, number>(singles.refused > 0 ? [['batch-interactive', singles.refused]] : [])
  const refuse = (reason: Reason): void => void excluded.set(reason, (excluded.get(reason) ?? 0) + 1)
  const front = partners(points, (p) => isOpen(points, measured, fits, p), figures)
  const pairs = pairsOf(front, figures, a, refuse)
  const serving: Serving = a.waitMeasure === 'completion' ? 'sync' : 'stream'
  const id = (p: number): string => points.rows[p]?.id ?? ''
  return {
    cheap: [...singles.points, ...pairs.map(([weak]) => weak)],
    strong: [...singles.points, ...pairs.map(([, better]) => better)],
    serving: [...singles.serving, ...pairs.map(() => serving)],
    agreements: pairs.map(([weak, better]) => agreementFor(edition, id(weak), id(better), yardstick)),
    singles: singles.points.length,
    excluded,
  }
}
