import { inDateAfter, staleAfter } from '../../alternatives/knowledge/drawn.ts'
import { say } from '../../base/format.ts'
import { DAYS_PER_YEAR } from '../../engine/constants.ts'
import { limitAt } from '../../scenario/values.ts'
import { approachNames } from '../../wording/knowledge-names.ts'
import type { Approach } from './approaches.ts'
import type { KnowledgeModel } from './present.ts'

/** Share of answers in date by day, of one way; `option` gives it its colour. */
interface Line {
  readonly id: string
  readonly option: string
  readonly label: string
  readonly best: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly figure: string
}

/** Everything that the decay draws, but its colours. */
export interface Decay {
  readonly lines: readonly Line[]
  readonly at: readonly number[]
  readonly end: number
  readonly ticks: readonly number[]
  readonly floor?: { readonly at: number; readonly label: string }
  readonly stale?: { readonly line: string; readonly day: number; readonly label: string }
}

/** Ends of the axis with the days between its ticks. */
const axes = [
  { end: 28, every: 7 },
  { end: 56, every: 14 },
  { end: 120, every: 30 },
  { end: 180, every: 30 },
  { end: 360, every: 60 },
  { end: 720, every: 120 },
  { end: 1800, every: 360 },
] as const
const longest = axes[axes.length - 1] ?? { end: 1800, every: 360 }
const steps = 56

const last = (values: readonly number[]): number => values.at(-1) ?? 0

/** A way whose answers do not age: its documents are looked up or read with each request. */
function level({ knowledge, option, outcome }: Approach, days: readonly number[]): readonly Line[] {
  if (!outcome?.inDate) return []
  const { p05, p50, p95 } = outcome.inDate
  const flat = (share: number): readonly number[] => days.map(() => share)
  const label = approachNames[knowledge]
  const figure = say('share', p50)
  return [{ id: knowledge, option, label, best: flat(p50), low: flat(p05), high: flat(p95), figure }]
}

function falling(
  { reading: { evaluation } }: KnowledgeModel,
  { option }: Approach,
  days: readonly number[],
): readonly Line[] {
  const dated = inDateAfter(evaluation, days)
  if (!dated) return []
  return [
    { id: 'fine-tune', option, label: approachNames['fine-tune'], ...dated, figure: say('share', last(dated.best)) },
  ]
}

const sayStale = (day: number): string => {
  const whole = Math.round(day)
  return whole === 0 ? 'stale from the first day' : `stale after ${whole === 1 ? '1 day' : `${whole} days`}`
}

/** Answers still in date against days since a training; undefined: there is no way that is tuned and none that looks up. */
export function decayOf(model: KnowledgeModel): Decay | undefined {
  const { shown, reading } = model
  const way = (knowledge: Approach['knowledge']) => shown.find((one) => one.knowledge === knowledge)
  const tuned = way('fine-tune')
  const interval = (tuned?.row.best?.refresh?.interval ?? 0) * DAYS_PER_YEAR
  const { end, every } = axes.find((axis) => axis.end >= interval) ?? longest
  const at = Array.from({ length: steps + 1 }, (_, k) => (k * end) / steps)
  const flat = [way('rag') ?? way('hybrid'), way('long-context')]
  const lines = [...flat.flatMap((one) => (one ? level(one, at) : [])), ...(tuned ? falling(model, tuned, at) : [])]
  if (lines.length === 0) return undefined
  const floor = limitAt(reading.evaluation.scenario, 'limits.inDate')
  const day = floor === undefined || !tuned ? undefined : staleAfter(reading.evaluation, floor)
  return {
    lines,
    at,
    end,
    ticks: Array.from({ length: end / every + 1 }, (_, k) => k * every),
    ...(floor !== undefined && { floor: { at: floor, label: `floor, ${say('share', floor)}` } }),
    ...(day !== undefined && { stale: { line: 'fine-tune', day, label: sayStale(day) } }),
  }
}
