import { assumptionsOf } from '../../alternatives/assumptions.ts'
import { criteria } from '../../alternatives/alternative.ts'
import type { Evaluation, Outcome } from '../../alternatives/evaluation.ts'
import { referenceUtility } from '../../engine/decision-analysis/reference-utility.ts'
import type { Advantage, Rates } from '../../wording/why.ts'
import { exchangeOf } from './exchange.ts'

/** Best ranked alternative of another option than the winner's; absent: nothing else fits. */
export function runnerUpOf({ outcomes, winner }: Evaluation): Outcome | undefined {
  const option = winner === undefined ? undefined : outcomes[winner]?.alternative.option
  return outcomes
    .filter((outcome) => outcome.rank !== undefined && outcome.alternative.option !== option)
    .reduce<Outcome | undefined>((best, next) => (best && (best.rank ?? 0) < (next.rank ?? 0) ? best : next), undefined)
}

/** By how much weighted utility the winner leads or trails another one on each criterion; the largest lead first. */
export function advantagesOf(evaluation: Evaluation, winner: Outcome, other: Outcome): readonly Advantage[] {
  const { anchors, weights } = assumptionsOf(evaluation.scenario)
  const utility = {
    cost: (x: number) => referenceUtility(x, anchors.costIdeal, anchors.costWorst, 'log'),
    quality: (x: number) => referenceUtility(x, anchors.qualityIdeal, anchors.qualityWorst, 'linear'),
    latency: (x: number) => referenceUtility(x, anchors.latencyIdeal, anchors.latencyWorst, 'log'),
  }
  return criteria
    .flatMap((criterion, k) => {
      const [mine, theirs] = [winner[criterion], other[criterion]]
      if (!mine || !theirs) return []
      const gap = utility[criterion](mine.p50) - utility[criterion](theirs.p50)
      return [{ criterion, utility: (weights[k] ?? 0) * gap }]
    })
    .toSorted((a, b) => b.utility - a.utility)
}

/**
 * Exchange rates at the winner, USD a request: a point of quality, and a second (an hour for waits over an hour) less to
 * wait. Absent where money, quality or time counts nothing there (beyond an anchor, or without a priority).
 */
export function ratesOf(evaluation: Evaluation): Rates {
  const exchange = exchangeOf(evaluation)
  const point = exchange?.quality.usd ?? 0
  const time = exchange?.time.usd ?? 0
  return {
    ...(point > 0 && { perPoint: point }),
    ...(time > 0 && { perTime: { usd: time, unit: exchange?.time.unit === 'hour' ? 'hour' : 'second' } }),
  }
}
