import { bindingOf } from '../alternatives/bind.ts'
import type { Draws, Evaluation, Outcome } from '../alternatives/evaluation.ts'
import { drawsFingerprint, fingerprintOf } from '../alternatives/fingerprint.ts'
import { allFlips } from '../alternatives/flip.ts'
import { limited } from '../alternatives/limits.ts'
import { waysOut } from '../alternatives/relax.ts'
import type { SourcingReport } from '../alternatives/sourcing/report.ts'
import { numberAt } from '../scenario/values.ts'
import { knowledgeResult } from './knowledge-json.ts'
import { sourcingResult } from './sourcing-json.ts'

const alternativeOf = (outcome: Outcome, draws: Draws) => {
  const { alternative, cost, quality, latency, firstToken, completion, feasible, violated, reasons, rank } = outcome
  const { id, option, label, models, points, serving, topology, knowledge, hosting } = alternative
  const { weeks, inDate, fixed } = outcome
  return {
    id,
    option,
    label,
    models,
    points,
    serving,
    topology,
    knowledge,
    hosting,
    usdPerRequest: cost,
    ofWhichFixed: fixed,
    quality,
    p95Seconds: latency,
    firstTokenP95Seconds: firstToken,
    completionP95Seconds: completion,
    weeks,
    inDate,
    feasible,
    violated,
    reasons,
    rank,
    pBest: draws.pBest[id] ?? 0,
  }
}

const bindingsOf = (evaluation: Evaluation) =>
  bindingOf(evaluation).map(({ limit, ruledOut, instead, best }) => ({
    limit,
    parameter: limited[limit].parameter,
    binds: instead !== undefined,
    ruledOut,
    instead,
    best: best === undefined ? undefined : evaluation.alternatives[best]?.id,
  }))

/**
 * Everything the evaluation says, with ids instead of places in lists. USD a request, shares, seconds at the 95th percentile
 * of requests; `p50` is the point estimate that decides, `p05` and `p95` bound what is not known. What is unknown is absent.
 */
export function resultOf(evaluation: Evaluation, draws: Draws, sourcing: SourcingReport | undefined) {
  const { scenario, edition, asOf, alternatives, options, outcomes, winner, excluded, frontier } = evaluation
  const best = winner === undefined ? undefined : alternatives[winner]
  const idOf = (index: number): string => alternatives[index]?.id ?? ''
  const limits = bindingsOf(evaluation)
  return {
    ...(best && { recommendation: { option: best.option, alternative: best.id } }),
    options: options.map(({ id, label, models, servingClass, members }) => ({
      id,
      label,
      models,
      servingClass,
      alternatives: members.map((member) => idOf(member)),
      wins: draws.wins[id] ?? 0,
      goodEnough: draws.goodEnough[id] ?? 0,
    })),
    alternatives: outcomes.map((outcome) => alternativeOf(outcome, draws)),
    excluded,
    frontier: frontier.map((index) => idOf(index)),
    binding: limits.filter(({ binds }) => binds),
    limits,
    flips: allFlips(evaluation),
    waysOut: waysOut(evaluation),
    preset: scenario.preset,
    record: scenario.record,
    edition: edition.id,
    asOf,
    seed: numberAt(scenario, 'run.seed'),
    draws: draws.n,
    nothingFits: draws.nothingFits,
    knowledge: knowledgeResult(evaluation, draws),
    buildOrBuy: sourcing && sourcingResult(sourcing),
    regret: draws.regret,
    fingerprint: fingerprintOf(evaluation),
    drawsFingerprint: drawsFingerprint(draws),
  }
}
