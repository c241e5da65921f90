import type { Edition } from '../catalog/edition.ts'
import type { Yardstick } from '../catalog/yardsticks.ts'
import type { Reason, Serving } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'
import { agreementBetween, type Agreement } from './cascade.ts'
import { callUsd, type Figures } from './figures.ts'
import { isTuned } from './knowledge/at-hand.ts'
import { perEdition } from './remembered.ts'
import type { Approach, Variants } from './variants.ts'

/**
 * What could be built, as rows of variant indices: singles first, then cascades. A single has `strong === cheap`.
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

const servingsOf = (
  { rows }: Variants,
  v: number,
  pace: Pace,
  refuse: (reason: Reason) => void,
): readonly Serving[] => {
  const price = rows[v]?.price
  const delayed: Serving[] = []
  if (price?.flex !== undefined) delayed.push('flex')
  if (price?.batch !== undefined) delayed.push('batch')
  const able = delayed.filter((serving) => pace === 'completion' || (pace === 'sequence' && serving === 'flex'))
  for (let k = able.length; k < delayed.length; k++) refuse('batch-interactive')
  return [...(pace === 'first-token' ? (['stream', 'sync'] as const) : (['sync'] as const)), ...able]
}

/** Variants that may be recommended as far as facts go; limits and waits are looked at elsewhere. */
export const ableOf = (
  { barred }: Variants,
  priced: Uint8Array,
  measured: Uint8Array,
  gates: Uint16Array,
): Uint8Array => {
  const able = new Uint8Array(priced.length)
  for (let v = 0; v < able.length; v++)
    if (priced[v] === 1 && barred[v] === 0 && measured[v] === 1 && gates[v] === 0) able[v] = 1
  return able
}

/** Variants of approach k no other beats in both cost and quality, cheap first; at most twelve, evenly spaced along the front. */
const partners = ({ timed, starts }: Variants, k: number, able: Uint8Array, figures: Figures): readonly number[] => {
  const open: number[] = []
  for (let v = starts[k] ?? 0; v < (starts[k + 1] ?? 0); v++) if (able[v] === 1 && timed[v] === 1) open.push(v)
  const cost = (v: number): number => callUsd(figures, v)
  const quality = (v: number): number => figures.quality[v] ?? 0
  open.sort((x, y) => cost(x) - cost(y) || quality(y) - quality(x) || x - y)
  const front: number[] = []
  for (const v of open) if (front.length === 0 || quality(v) > quality(front[front.length - 1] ?? v)) front.push(v)
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
      else if (callUsd(figures, cheap) * (1 + a.check.cost) >= 0.5 * callUsd(figures, strong)) refuse('cascade-ratio')
      else pairs.push([cheap, strong])
    }
  return pairs
}

/**
 * Cascades are tried between models of the same approach that are bought as they are: two models that have to be tuned, or to
 * be kept on GPUs, cost twice what they are compared with.
 */
const noCascade = ({ hosting, knowledge }: Approach): Reason | undefined =>
  hosting === 'self' ? 'cascade-self' : isTuned(knowledge) ? 'cascade-tuned' : undefined

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
  readonly variants: Variants
  /** 1 where a variant may be recommended as far as facts go. */
  readonly able: Uint8Array
  /** The yardstick with the largest weight: where the joint outcomes are looked up. */
  readonly yardstick: Yardstick
}

/** The rows that do not depend on figures. */
interface Singles {
  readonly variants: readonly number[]
  readonly serving: readonly Serving[]
  readonly refused: number
}

const singlesOf = (variants: Variants, pace: Pace): Singles => {
  const rows: { variant: number; serving: Serving }[] = []
  let refused = 0
  variants.rows.forEach((_, variant) => {
    for (const serving of servingsOf(variants, variant, pace, () => (refused += 1))) rows.push({ variant, serving })
  })
  return { variants: rows.map(({ variant }) => variant), serving: rows.map(({ serving }) => serving), refused }
}

/** Singles by variants and pace: they come again at every slider event. */
const madeSingles = new WeakMap<Variants, Map<Pace, Singles>>()

const singlesFor = (variants: Variants, pace: Pace): Singles => {
  const known = madeSingles.get(variants) ?? new Map<Pace, Singles>()
  madeSingles.set(variants, known)
  const singles = known.get(pace) ?? singlesOf(variants, pace)
  known.set(pace, singles)
  return singles
}

export const candidatesOf = (
  { edition, variants, able, yardstick }: Given,
  figures: Figures,
  a: Assumptions,
): Candidates => {
  const singles = singlesFor(variants, paceOf(a))
  const excluded = new Map<Reason, number>(singles.refused > 0 ? [['batch-interactive', singles.refused]] : [])
  const refuse = (reason: Reason): void => void excluded.set(reason, (excluded.get(reason) ?? 0) + 1)
  for (const refused of variants.refused)
    for (const [reason, count] of refused) excluded.set(reason, (excluded.get(reason) ?? 0) + count)
  const pairs = variants.approaches.flatMap((approach, k) => {
    const front = partners(variants, k, able, figures)
    const against = noCascade(approach)
    if (!against) return pairsOf(front, figures, a, refuse)
    for (let pair = 0; pair < (front.length * (front.length - 1)) / 2; pair++) refuse(against)
    return []
  })
  const serving: Serving = a.waitMeasure === 'completion' ? 'sync' : 'stream'
  const id = (v: number): string => variants.rows[v]?.point.id ?? ''
  return {
    cheap: [...singles.variants, ...pairs.map(([weak]) => weak)],
    strong: [...singles.variants, ...pairs.map(([, better]) => better)],
    serving: [...singles.serving, ...pairs.map(() => serving)],
    agreements: pairs.map(([weak, better]) => agreementFor(edition, id(weak), id(better), yardstick)),
    singles: singles.variants.length,
    excluded,
  }
}
