import { knowledgeRows } from '../alternatives/knowledge/rows.ts'
import { passedOn } from '../alternatives/passed-on.ts'
import { knowledgeOf, winsBy } from '../alternatives/answers.ts'
import type { Draws, Evaluation } from '../alternatives/evaluation.ts'

/** Which way of getting knowledge to a model, and each of them; absent where nothing has to be known. */
export const knowledgeResult = (evaluation: Evaluation, draws: Draws) => {
  const rows = knowledgeRows(evaluation)
  if (rows.length === 0) return undefined
  const { winner, alternatives } = evaluation
  const wins = winsBy(draws, knowledgeOf)
  return {
    answer: winner === undefined ? undefined : alternatives[winner]?.knowledge,
    approaches: rows.map(({ knowledge, alternatives: count, fitting, failed, refused, best }) => ({
      knowledge,
      alternatives: count,
      fitting,
      wins: wins.get(knowledge) ?? 0,
      goodEnough: draws.goodEnoughAs.knowledge[knowledge] ?? 0,
      gatesFailed: failed,
      notOffered: [...refused].map(([reason, models]) => ({ reason, count: models })),
      ...(best && {
        best: {
          id: best.outcome.alternative.id,
          feasible: best.outcome.feasible,
          violated: best.outcome.violated,
          reasons: best.outcome.reasons,
          usdPerRequest: best.outcome.cost,
          ofWhichFixed: best.outcome.fixed,
          quality: best.outcome.quality,
          p95Seconds: best.outcome.latency,
          weeks: best.outcome.weeks,
          inDate: best.outcome.inDate,
          staleFacts: best.kept.stale,
          upkeepUsdPerMonth: best.upkeep,
        },
      }),
    })),
    passedOn: winner === undefined ? undefined : passedOn(evaluation, winner),
  }
}
