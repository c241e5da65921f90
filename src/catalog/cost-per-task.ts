import { exp, log } from '../base/elementary.ts'
import type { Edition, Effort, Model, OperatingPoint, TestId } from './edition.ts'
import { doesNotThink, ladderOf } from './ladder.ts'
import { priceAt } from './price.ts'
import { splitOf } from './timing-split.ts'

/** The one test whose costs are compared: it has the most efforts, and most of those that are also timed. */
export const costTest: TestId = 'aa-index-4.1-2026-08'

/** Thinking tokens of one request of the measured workload: median thinking time x median speed, as measured. */
export const timedTokens = (model: Model, point: OperatingPoint): number | undefined => {
  if (!point.timing) return undefined
  const { thinking, speed } = splitOf(model, point, point.timing)
  return thinking.p50 * speed.p50
}

/** Where a host streams thoughts the source itself puts 2,000 thinking tokens: an assumption, not a measurement. */
export const isAssumed = (tokens: number): boolean => Math.abs(tokens - 2000) < 10

/** Output tokens that a task of the test would have cost, at the output price of the day it was run; `undefined` without a cost. */
export const costInTokens = (model: Model, point: OperatingPoint): number | undefined => {
  const cost = point.costPerTask?.find(({ test }) => test === costTest)
  const price = cost && priceAt(model, cost.measured)
  return cost && price ? cost.usd / price.output : undefined
}

/** Thinking tokens of a request for one extra output token's worth of cost a task: `scale`, with the spread of its logarithm. */
export interface CostFit {
  readonly scale: number
  /** Standard deviation of the logarithm between pairs. */
  readonly sigma: number
  readonly pairs: number
  /** Median thinking tokens of the timed points of an effort. */
  readonly typical: ReadonlyMap<Effort, number>
}

const pairsOf = (model: Model): readonly number[] => {
  const both = ladderOf(model).flatMap((point) => {
    const [tokens, cost] = [timedTokens(model, point), costInTokens(model, point)]
    return tokens === undefined || cost === undefined || isAssumed(tokens) || doesNotThink(model, point.effort)
      ? []
      : [{ tokens, cost }]
  })
  const [least, ...more] = both
  if (!least) return []
  return more.flatMap(({ tokens, cost }) => {
    const [thought, paid] = [tokens - least.tokens, cost - least.cost]
    return thought > 0 && paid > 0 ? [log(thought / paid)] : []
  })
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = low] = sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]]
  return (low + high) / 2
}

const typicalOf = (edition: Edition): ReadonlyMap<Effort, number> => {
  const byEffort = new Map<Effort, number[]>()
  for (const model of edition.models)
    for (const point of model.points) {
      const tokens = timedTokens(model, point)
      if (tokens === undefined || isAssumed(tokens) || doesNotThink(model, point.effort)) continue
      byEffort.set(point.effort, [...(byEffort.get(point.effort) ?? []), tokens])
    }
  return new Map([...byEffort].map(([effort, tokens]) => [effort, median(tokens)]))
}

const fitted = (edition: Edition): CostFit => {
  const ratios = edition.models.flatMap(pairsOf)
  const mean = ratios.reduce((sum, each) => sum + each, 0) / Math.max(1, ratios.length)
  const squares = ratios.reduce((sum, each) => sum + (each - mean) * (each - mean), 0)
  return {
    scale: exp(mean),
    sigma: Math.sqrt(squares / Math.max(1, ratios.length - 1)),
    pairs: ratios.length,
    typical: typicalOf(edition),
  }
}

const fits = new WeakMap<Edition, CostFit>()

/**
 * One factor from extra cost a task to thinking tokens a request, fitted over all pairs of efforts of one model that have both: extra
 * USD over the lowest effort, divided by the output price of that day, against the difference of the timed thinking tokens. Its spread
 * is wide because a task has many calls and a timed request one.
 */
export const costFitOf = (edition: Edition): CostFit => {
  const fit = fits.get(edition) ?? fitted(edition)
  fits.set(edition, fit)
  return fit
}
