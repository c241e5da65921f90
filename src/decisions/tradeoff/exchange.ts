import { assumptionsOf } from '../../alternatives/assumptions.ts'
import { winnerAt } from '../../alternatives/at-weights.ts'
import type { Evaluation, Outcome } from '../../alternatives/evaluation.ts'
import {
  exchangeRates,
  slopesAt,
  weightsFromRates,
  type ExchangeRates,
  type Slopes,
} from '../../engine/decision-analysis/exchange-rates.ts'
import { optionName, winnerOf } from '../../wording/names.ts'

const hour = 3_600

/** Slopes of utility at an alternative; a figure that is not known counts for nothing. */
export function slopesOf({ scenario }: Evaluation, { cost, quality, latency }: Outcome): Slopes {
  const { anchors: a } = assumptionsOf(scenario)
  return slopesAt(
    { at: cost?.p50 ?? 0, best: a.costIdeal, worst: a.costWorst },
    { at: quality?.p50 ?? 0, best: a.qualityIdeal, worst: a.qualityWorst },
    { at: latency?.p50 ?? 0, best: a.latencyIdeal, worst: a.latencyWorst },
  )
}

/** What one unit is worth, USD a request; `usd` absent: it has no price at these priorities. */
export interface Price {
  readonly unit: 'point' | 'second' | 'hour'
  readonly usd?: number
  /** Why no price can be set for it; empty: one can. */
  readonly refused: string
}

export interface Exchange {
  /** The option at which they hold. */
  readonly at: string
  readonly quality: Price
  readonly time: Price
}

/** Both prices at the present priorities and the recommended option; absent: nothing fits. */
export function exchangeOf(evaluation: Evaluation): Exchange | undefined {
  const winner = winnerOf(evaluation)
  if (!winner) return undefined
  const slopes = slopesOf(evaluation, winner)
  const rates = exchangeRates(assumptionsOf(evaluation.scenario).weights, slopes)
  const money = slopes.money > 0 ? '' : 'cost beyond its anchor'
  const price = (slope: number, per: number, unit: Price['unit'], beyond: string, rate: number | undefined): Price => ({
    unit,
    ...(rate !== undefined && slope > 0 && { usd: rate * per }),
    refused: money || (slope > 0 ? '' : beyond),
  })
  const slow = (winner.latency?.p50 ?? 0) > hour
  return {
    at: optionName(evaluation, winner.alternative.option),
    quality: price(slopes.quality, 0.01, 'point', 'quality beyond its anchor', rates?.quality),
    time: price(slopes.time, slow ? hour : 1, slow ? 'hour' : 'second', 'wait beyond its anchor', rates?.time),
  }
}

/** Prices as they are set, in the units of an `Exchange`. */
export interface WishedPrices {
  readonly quality: number
  readonly time: number
}

/**
 * The mix of priorities that has these prices at the option which then wins; where no option keeps its own prices, the mix
 * that has them at the present one. Absent: no mix has them.
 */
export function mixOfPrices(
  evaluation: Evaluation,
  { quality, time }: Exchange,
  wished: WishedPrices,
): readonly [number, number, number] | undefined {
  const rates: ExchangeRates = {
    quality: quality.refused === '' ? wished.quality * 100 : 0,
    time: time.refused === '' ? wished.time / (time.unit === 'hour' ? hour : 1) : 0,
  }
  const tried = new Set<Outcome>()
  let first: readonly [number, number, number] | undefined
  for (let at = winnerOf(evaluation); at && !tried.has(at);) {
    tried.add(at)
    const mix = weightsFromRates(rates, slopesOf(evaluation, at))
    if (!mix) break
    first ??= mix
    const next = winnerAt(evaluation, mix)
    if (next === at) return mix
    at = next
  }
  return first
}
