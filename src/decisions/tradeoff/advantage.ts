import { assumptionsOf } from '../../alternatives/assumptions.ts'
import { criteria } from '../../alternatives/alternative.ts'
import type { Evaluation, Outcome } from '../../alternatives/evaluation.ts'
import { log } from '../../base/elementary.ts'
import { referenceUtility } from '../../engine/decision-analysis/reference-utility.ts'
import type { Advantage, Rates } from '../../wording/why.ts'

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

const hour = 3_600

/** Slope of utility over the logarithm, in utility per unit at `x`; 0 beyond the anchors, where nothing counts. */
const logSlope = (x: number, ideal: number, worst: number, weight: number): number =>
  x <= ideal || x >= worst || worst <= ideal ? 0 : weight / (x * log(worst / ideal))

/**
 * Exchange rates at the winner, USD a request: a point of quality, and a second (an hour for waits over an hour) less to
 * wait. Absent where money, quality or time counts nothing there (beyond an anchor, or without a priority).
 */
export function ratesOf(evaluation: Evaluation, { cost, quality, latency }: Outcome): Rates {
  const { anchors: a, weights } = assumptionsOf(evaluation.scenario)
  const money = cost ? logSlope(cost.p50, a.costIdeal, a.costWorst, weights[0]) : 0
  if (money === 0) return {}
  const inside = quality && quality.p50 > a.qualityWorst && quality.p50 < a.qualityIdeal
  const point = inside ? (0.01 * weights[1]) / (a.qualityIdeal - a.qualityWorst) : 0
  const time = latency ? logSlope(latency.p50, a.latencyIdeal, a.latencyWorst, weights[2]) : 0
  const unit = latency && latency.p50 > hour ? 'hour' : 'second'
  return {
    ...(point > 0 && { perPoint: point / money }),
    ...(time > 0 && { perTime: { usd: ((unit === 'hour' ? hour : 1) * time) / money, unit } }),
  }
}
