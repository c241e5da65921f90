import { log } from '../../base/elementary.ts'
import { fieldsOf, notNegative, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Weights of cost, quality and latency; they add to 1. */
type Weights = readonly [cost: number, quality: number, latency: number]

/** Utility gained by one dollar less, one whole share of quality more, one second less, each at full weight; 0: nothing. */
export interface Slopes {
  readonly money: number
  readonly quality: number
  readonly time: number
}

/** USD a request for one whole share of quality more, and for one second less. */
export interface ExchangeRates {
  readonly quality: number
  readonly time: number
}

/** How fast utility rises at `x` as it falls, between its anchors on a log scale; 0 beyond them, where nothing counts. */
const logSlope = (x: number, best: number, worst: number): number =>
  x <= best || x >= worst || worst <= best ? 0 : 1 / (x * log(worst / best))

interface Anchored {
  readonly at: number
  readonly best: number
  readonly worst: number
}

/** Slopes of reference utility at an option: cost (USD) and wait (s) on log scales, quality (0-1) on a straight one. */
export const slopesAt = (cost: Anchored, quality: Anchored, wait: Anchored): Slopes => ({
  money: logSlope(cost.at, cost.best, cost.worst),
  quality: quality.at <= quality.worst || quality.at >= quality.best ? 0 : 1 / (quality.best - quality.worst),
  time: logSlope(wait.at, wait.best, wait.worst),
})

/**
 * What priorities mean in money at an option: the marginal rates of substitution w_q u_q' / w_c u_c' and w_t u_t' / w_c u_c'.
 * Undefined where money counts for nothing: without a priority, or beyond an anchor.
 */
export function exchangeRates([cost, quality, latency]: Weights, slopes: Slopes): ExchangeRates | undefined {
  const money = cost * slopes.money
  if (!(money > 0)) return undefined
  return { quality: (quality * slopes.quality) / money, time: (latency * slopes.time) / money }
}

/**
 * The priorities that have these rates at an option: the inverse. Undefined where money counts for nothing there, or where
 * a rate above 0 is asked of what counts for nothing.
 */
export function weightsFromRates(rates: ExchangeRates, slopes: Slopes): Weights | undefined {
  const parts = [
    { rate: rates.quality, slope: slopes.quality },
    { rate: rates.time, slope: slopes.time },
  ].map(({ rate, slope }) => (rate === 0 ? 0 : slope > 0 ? (rate * slopes.money) / slope : Infinity))
  const [quality = 0, time = 0] = parts
  const sum = 1 + quality + time
  return slopes.money > 0 && Number.isFinite(sum) ? [1 / sum, quality / sum, time / sum] : undefined
}

const readAnchored = (fields: ReturnType<typeof fieldsOf>, name: string): Anchored => {
  const group = fields.group(name)
  return {
    at: group.number('at', notNegative),
    best: group.number('best', positive),
    worst: group.number('worst', positive),
  }
}

export const exchangeRatesFormula: Formula = {
  id: 'exchangeRates',
  title: 'What a point of quality and a second are worth',
  statement:
    'At an option, (w_q u_q) / (w_c u_c) dollars buy one share of quality and (w_t u_t) / (w_c u_c) dollars one second, with u the slope of the reference utility of each criterion there: 1 / (x ln(worst / best)) for cost and wait, 1 / (best - worst) for quality. Null where money counts for nothing.',
  sources: ['Keeney & Raiffa 1976, marginal rate of substitution of an additive value function'],
  examples: [
    {
      given: {
        weights: [0.25, 0.5, 0.25],
        cost: { at: 0.01, best: 0.001, worst: 0.1 },
        quality: { at: 0.8, best: 0.9, worst: 0.4 },
        wait: { at: 2, best: 1, worst: 100 },
      },
      expect: { quality: 0.184206807439523, time: 0.005 },
      from: 'By hand: cost rises by 1 / (0.01 ln 100) and wait by 1 / (2 ln 100) a unit, quality by 2 a share: 0.04 ln 100 and 0.005',
    },
    {
      given: {
        weights: [0, 1, 0],
        cost: { at: 0.01, best: 0.001, worst: 0.1 },
        quality: { at: 0.8, best: 0.9, worst: 0.4 },
        wait: { at: 2, best: 1, worst: 100 },
      },
      expect: null,
      from: 'By hand: without a priority for cost nothing has a price',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const weights = fields.numbers('weights', notNegative)
    const [cost, quality, latency] = weights
    if (cost === undefined || quality === undefined || latency === undefined || weights.length > 3)
      return refuse('weights', 'a list of three numbers')
    const [money, share, wait] = [
      readAnchored(fields, 'cost'),
      readAnchored(fields, 'quality'),
      readAnchored(fields, 'wait'),
    ]
    return exchangeRates([cost, quality, latency], slopesAt(money, share, wait)) ?? null
  },
}
