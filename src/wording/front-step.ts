import type { Outcome } from '../alternatives/evaluation.ts'
import { dollarsOf, say, sayPoints } from '../base/format.ts'

/** What is spent and what is gained along a front: USD a request or a month, or time; quality, or time saved. */
export interface FrontKind {
  readonly spent: 'request' | 'month' | 'time'
  readonly gained: 'quality' | 'time'
}

/** One step along a front in the units of its axes: USD or s; a share of quality or s. */
interface Step {
  readonly gained: number
  readonly rate: number
}

const hour = 3_600
/** Smaller amounts a request are said for a million of them, USD. */
const smallest = 1e-6

/** `+5 points`, `1.2 s sooner`. */
export const sayGain = ({ gained }: FrontKind, step: Step): string =>
  gained === 'quality' ? sayPoints(step.gained) : `${say('seconds', step.gained)} sooner`

/** What one unit costs there: `$0.0028 a point`, `$0.011 a second`, `0.8 s a point`. */
export function sayPrice({ spent, gained }: FrontKind, step: Step): string {
  const [unit, size] =
    gained === 'quality' ? ['a point', 0.01] : step.gained > hour ? ['an hour', hour] : ['a second', 1]
  const rate = step.rate * size
  if (spent === 'time') return `${say('seconds', rate)} ${unit}`
  if (spent === 'month') return `${dollarsOf(rate)} a month ${unit}`
  return rate < smallest ? `${dollarsOf(rate * 1e6)} ${unit} per M requests` : `${dollarsOf(rate)} ${unit}`
}

/** What a step along cost and quality does to the wait: `1.2 s longer`, or sooner with what a second costs. */
export function sayWaitToo(from: Outcome, to: Outcome): string {
  if (!from.latency || !to.latency || !from.cost || !to.cost) return ''
  const saved = from.latency.p50 - to.latency.p50
  if (say('seconds', from.latency.p50) === say('seconds', to.latency.p50)) return 'same wait'
  if (saved < 0) return `${say('seconds', -saved)} longer`
  const step = { gained: saved, rate: (to.cost.p50 - from.cost.p50) / saved }
  return `${say('seconds', saved)} sooner, ${sayPrice({ spent: 'request', gained: 'time' }, step)}`
}
