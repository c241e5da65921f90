import type { Effort, Model } from './edition.ts'
import type { SourceId } from './source.ts'
import { ladderOf } from './ladder.ts'
import type { Step } from './step.ts'
import { splitOf, type Split, type TimingFlag, type Wait } from './timing-split.ts'

/** How long one request of the measured workload takes, split into its parts. */
export interface PointTiming {
  /** Until the model starts, thinking excluded. */
  readonly base: Wait
  /** Thinking before the first token of the answer; zeros when it does not think. */
  readonly thinking: Wait
  /** Tokens a second: median and slow end. */
  readonly speed: { readonly p50: number; readonly p05: number }
  /** Days on which it was measured; absent: fewer than 15. */
  readonly days?: number
  /** Fewer than 15 days measured: the wider spread between days applies. */
  readonly short: boolean
  readonly source: SourceId
  readonly measured: string
  readonly flags: readonly TimingFlag[]
  readonly steps: readonly Step[]
}

/** No shorter at the median and spread no less between requests: only then is every sum of such parts no shorter either. */
const noShorter = (wait: Wait, lower: Wait): Wait => {
  const p50 = Math.max(wait.p50, lower.p50)
  const spread = lower.p50 > 0 ? lower.p95 / lower.p50 : 1
  return { p50, p95: Math.max(wait.p95, lower.p95, p50 * Math.max(spread, wait.p50 > 0 ? wait.p95 / wait.p50 : 1)) }
}

/** More effort never starts sooner, thinks less or writes faster than less effort: what was measured so is taken as noise. */
const notBelow = (split: Split, lower: Split): Split => {
  const p50 = Math.min(split.speed.p50, lower.speed.p50)
  const slow = Math.min(split.speed.p05 / split.speed.p50, lower.speed.p05 / lower.speed.p50)
  return {
    ...split,
    base: noShorter(split.base, lower.base),
    thinking: noShorter(split.thinking, lower.thinking),
    speed: { p50, p05: Math.min(split.speed.p05, lower.speed.p05, p50 * slow) },
  }
}

const raisedSteps = (from: Split, to: Split): readonly Step[] => {
  const why = 'raised to the next lower effort of the model'
  const waits: readonly (readonly [string, number, number])[] = [
    ['Base wait, median', from.base.p50, to.base.p50],
    ['Base wait, 95th percentile', from.base.p95, to.base.p95],
    ['Thinking, median', from.thinking.p50, to.thinking.p50],
    ['Thinking, 95th percentile', from.thinking.p95, to.thinking.p95],
  ]
  return [
    ...waits.filter(([, a, b]) => a !== b).map(([label, , value]): Step => ({ label, formula: why, value, unit: 's' })),
    ...(from.speed.p50 === to.speed.p50
      ? []
      : [
          {
            label: 'Speed, median',
            formula: 'held at the next lower effort of the model',
            value: to.speed.p50,
            unit: 'tokens/s',
          } as const,
        ]),
  ]
}

const timingsOf = (model: Model): ReadonlyMap<Effort, PointTiming> => {
  const timings = new Map<Effort, PointTiming>()
  let lower: Split | undefined
  for (const point of ladderOf(model)) {
    const { timing } = point
    if (!timing) continue
    const split = splitOf(model, point, timing)
    const held: Split = lower ? notBelow(split, lower) : split
    const raised = raisedSteps(split, held)
    lower = held
    timings.set(point.effort, {
      base: held.base,
      thinking: held.thinking,
      speed: held.speed,
      ...(timing.days !== undefined && { days: timing.days }),
      short: timing.days === undefined || timing.days < 15,
      source: timing.source,
      measured: timing.measured,
      flags: [
        ...split.flags,
        ...(timing.hosts === 'mixed' ? (['mixed-hosts'] as const) : []),
        ...(raised.length > 0 ? (['raised'] as const) : []),
        ...(model.renamed ? (['renamed'] as const) : []),
      ],
      steps: [...split.steps, ...raised].map((step) => ({ ...step, source: timing.source })),
    })
  }
  return timings
}

/** Models never change: each ladder is worked out once. */
const ladders = new WeakMap<Model, ReadonlyMap<Effort, PointTiming>>()

/** How long a request takes at this effort; `undefined` where nobody timed it. Made monotone along the model's ladder of efforts. */
export const timingOf = (model: Model, effort: Effort): PointTiming | undefined => {
  const ladder = ladders.get(model) ?? timingsOf(model)
  ladders.set(model, ladder)
  return ladder.get(effort)
}
