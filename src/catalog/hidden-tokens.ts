import { exp } from '../base/elementary.ts'
import { costFitOf, costInTokens, isAssumed, timedTokens, type CostFit } from './cost-per-task.ts'
import { Z95 } from '../engine/constants.ts'
import type { Edition, Effort, Model, OperatingPoint } from './edition.ts'
import { doesNotThink, ladderOf, rankOf } from './ladder.ts'
import type { Step } from './step.ts'

/** Tokens that a request of the measured workload thinks, billed as output: 5th percentile, best guess, 95th of the mean. */
export interface HiddenTokens {
  readonly low: number
  readonly best: number
  readonly high: number
  readonly basis: 'none' | 'timing' | 'cost-per-task'
  readonly steps: readonly Step[]
}

/** Spread of the logarithm between days, one factor a vendor: 15 days and more, and fewer. Judgements on 92 days of medians. */
const daySigma = { long: 0.16, short: 0.3 }
/** Where the source assumes the number of thinking tokens, ours may be three times off either way. A judgement. */
const assumedFactor = 3

const show = (value: number): string => String(Number(value.toPrecision(4)))

const ranged = (best: number, factor: number, basis: HiddenTokens['basis'], steps: readonly Step[]): HiddenTokens => ({
  low: best / factor,
  best,
  high: best * factor,
  basis,
  steps,
})

const none: HiddenTokens = {
  low: 0,
  best: 0,
  high: 0,
  basis: 'none',
  steps: [{ label: 'Hidden tokens', formula: 'it does not think at this effort', value: 0, unit: 'tokens' }],
}

const fromTiming = (model: Model, point: OperatingPoint): HiddenTokens | undefined => {
  const best = timedTokens(model, point)
  if (best === undefined || !point.timing) return undefined
  const { days, speed, source } = point.timing
  const spread = exp(Z95 * (days === undefined ? daySigma.short : daySigma.long))
  const formula = `${show(best / speed.p50)} s of thinking x ${show(speed.p50)} tokens/s`
  const steps: Step[] = [{ label: 'Hidden tokens', formula, value: best, unit: 'tokens', source }]
  if (!isAssumed(best)) return ranged(best, spread, 'timing', steps)
  const note = 'the source assumes 2,000 thinking tokens for hosts that stream them'
  return ranged(best, assumedFactor, 'timing', [
    ...steps,
    { label: 'Range', formula: note, value: assumedFactor, unit: 'ratio', house: true },
  ])
}

interface Reference {
  readonly effort: Effort
  readonly tokens: number
  readonly cost: number
  readonly how: string
}

/** What a cost is compared with: the nearest timed effort of the model, else its lowest thinking effort at the tokens usual there. */
const referenceOf = (model: Model, effort: Effort, fit: CostFit): Reference | undefined => {
  const costed = ladderOf(model).flatMap((point) => {
    const cost = costInTokens(model, point)
    return cost === undefined || doesNotThink(model, point.effort) ? [] : [{ point, cost }]
  })
  if (costed.length < 2 && model.points.every(({ timing }) => !timing)) return undefined
  const distance = (point: OperatingPoint): number => Math.abs(rankOf(point.effort) - rankOf(effort))
  const [timed] = costed
    .flatMap(({ point, cost }) => {
      const tokens = timedTokens(model, point)
      return tokens === undefined ? [] : [{ point, cost, tokens }]
    })
    .toSorted((a, b) => distance(a.point) - distance(b.point))
  if (timed) return { effort: timed.point.effort, tokens: timed.tokens, cost: timed.cost, how: 'timed' }
  const [lowest] = costed
  const tokens = lowest && fit.typical.get(lowest.point.effort)
  if (!lowest || tokens === undefined || costed.length < 2) return undefined
  return { effort: lowest.point.effort, tokens, cost: lowest.cost, how: 'median of the timed points at that effort' }
}

const fromCost = (model: Model, point: OperatingPoint, edition: Edition): HiddenTokens | undefined => {
  const cost = costInTokens(model, point)
  if (cost === undefined) return undefined
  const fit = costFitOf(edition)
  const reference = referenceOf(model, point.effort, fit)
  if (!reference) return undefined
  const extra = cost - reference.cost
  const best = Math.max(0, reference.tokens + fit.scale * extra)
  return ranged(best, exp(Z95 * fit.sigma), 'cost-per-task', [
    {
      label: `Hidden tokens at effort ${reference.effort}`,
      formula: reference.how,
      value: reference.tokens,
      unit: 'tokens',
    },
    {
      label: 'Extra cost of a task, in output tokens',
      formula: `${show(cost)} - ${show(reference.cost)}`,
      value: extra,
      unit: 'tokens',
    },
    {
      label: 'Thinking tokens of a request for each',
      formula: `fitted on ${fit.pairs} pairs of efforts`,
      value: fit.scale,
      unit: 'ratio',
    },
    {
      label: 'Hidden tokens',
      formula: `${show(reference.tokens)} + ${show(fit.scale)} x ${show(extra)}`,
      value: best,
      unit: 'tokens',
    },
  ])
}

const raised = (tokens: HiddenTokens, lower: HiddenTokens | undefined): HiddenTokens => {
  if (!lower || (tokens.best >= lower.best && tokens.low >= lower.low && tokens.high >= lower.high)) return tokens
  const [low, best, high] = [
    Math.max(tokens.low, lower.low),
    Math.max(tokens.best, lower.best),
    Math.max(tokens.high, lower.high),
  ]
  const step: Step = {
    label: 'Hidden tokens',
    formula: 'raised to the next lower effort of the model',
    value: best,
    unit: 'tokens',
  }
  return { ...tokens, low, best, high, steps: [...tokens.steps, step] }
}

const ladderTokens = (model: Model, edition: Edition): ReadonlyMap<Effort, HiddenTokens> => {
  const tokens = new Map<Effort, HiddenTokens>()
  let lower: HiddenTokens | undefined
  for (const point of ladderOf(model)) {
    const found = doesNotThink(model, point.effort)
      ? none
      : (fromTiming(model, point) ?? fromCost(model, point, edition))
    if (!found) continue
    lower = raised(found, lower)
    tokens.set(point.effort, lower)
  }
  return tokens
}

/** Editions never change: each ladder is worked out once. */
const ladders = new WeakMap<Edition, Map<Model, ReadonlyMap<Effort, HiddenTokens>>>()

/**
 * Hidden tokens of a model at one effort, for a request of the measured workload. From thinking time and speed where the effort was
 * timed; else from what a task costs at this effort against another of the same model; 0 where it does not think. `undefined`: neither
 * exists, so the effort is not an operating point. More effort never has fewer.
 */
export const hiddenTokens = (model: Model, effort: Effort, edition: Edition): HiddenTokens | undefined => {
  const models = ladders.get(edition) ?? new Map<Model, ReadonlyMap<Effort, HiddenTokens>>()
  ladders.set(edition, models)
  const ladder = models.get(model) ?? ladderTokens(model, edition)
  models.set(model, ladder)
  return ladder.get(effort)
}
