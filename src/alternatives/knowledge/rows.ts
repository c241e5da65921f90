import { knowledgeStrategies, type KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import type { Reason } from '../alternative.ts'
import { bestOfEach } from '../best-of.ts'
import { costParts, type CostParts } from '../cost-parts.ts'
import { solutionOf } from '../evaluate.ts'
import type { Evaluation, Outcome } from '../evaluation.ts'
import { gateReasons } from '../gates.ts'
import { monthlyOf } from '../money-parts.ts'
import type { Solution } from '../solution.ts'
import { isOwn } from '../terms.ts'
import type { Approach } from '../variants.ts'
import { keptParts, type KeptParts, type Refresh, refreshOf, retrainYears } from './at-hand.ts'

/** One way of getting knowledge to a model: its best alternative, and what stands against all of them. */
export interface KnowledgeRow {
  readonly knowledge: KnowledgeStrategy
  /** Of all its alternatives, so many, and so many fit. */
  readonly alternatives: number
  readonly fitting: number
  /** What forbids every one of them by the numbers of the scenario, whatever the model. */
  readonly failed: readonly Reason[]
  /** Models and efforts that have no alternative of it, by reason. */
  readonly refused: ReadonlyMap<Reason, number>
  /** The best one; absent: there is none. */
  readonly best?: KnowledgeBest
}

/** The best alternative of a way, and what its knowledge does to it. */
export interface KnowledgeBest {
  /** Index into `Evaluation.alternatives`. */
  readonly index: number
  readonly outcome: Outcome
  readonly cost: CostParts | undefined
  /** USD a month to keep it up, without GPUs and what is paid once; absent where its cost is not known. */
  readonly upkeep: number | undefined
  /** Parts of success kept. */
  readonly kept: KeptParts
  /** Absent: documents are read with each request, or nothing keeps facts in date. */
  readonly refresh: Refresh | undefined
}

/** Years between trainings of an approach. */
const trainingYears = ({ a }: Solution, approach: Approach): number => {
  const { tuning, plan, hosting } = a
  if (!tuning || !plan) return 0
  return retrainYears(tuning, isOwn(approach) ? hosting?.retrainMonths : undefined, plan.horizonMonths)
}

const bestOf = (evaluation: Evaluation, solution: Solution, index: number): KnowledgeBest | undefined => {
  const { a, variants, rows } = solution
  const approach = variants.rows[rows.cheap[index] ?? 0]
  const outcome = evaluation.outcomes[index]
  if (!approach || !outcome || !a.tuning) return undefined
  const years = trainingYears(solution, approach)
  const cost = costParts(evaluation, index)
  return {
    index,
    outcome,
    cost,
    upkeep: cost && monthlyOf(cost),
    kept: keptParts(approach.knowledge, a.documents, a.tuning, years),
    refresh: a.documents && refreshOf(approach.knowledge, a.documents, a.tuning, years),
  }
}

/** Bits of gates that forbid every variant of a strategy. */
const sharedGates = ({ variants, gates }: Solution, knowledge: KnowledgeStrategy): number => {
  const bits = variants.rows.flatMap((row, v) => (row.knowledge === knowledge ? [gates[v] ?? 0] : []))
  return bits.length === 0 ? 0 : bits.reduce((shared, one) => shared & one)
}

const refusedOf = ({ variants }: Solution, knowledge: KnowledgeStrategy): ReadonlyMap<Reason, number> => {
  const counts = new Map<Reason, number>()
  for (const [k, refused] of variants.refused.entries())
    if (variants.approaches[k]?.knowledge === knowledge)
      for (const [reason, count] of refused) counts.set(reason, (counts.get(reason) ?? 0) + count)
  return counts
}

/** All ways of getting knowledge to a model; empty where nothing has to be known. */
export const knowledgeRows = (evaluation: Evaluation): readonly KnowledgeRow[] => {
  const solution = solutionOf(evaluation)
  if (!solution.a.documents) return []
  const { alternatives, outcomes } = evaluation
  const best = bestOfEach(solution, (i) => alternatives[i]?.knowledge)
  return knowledgeStrategies.map((knowledge) => {
    const index = best.get(knowledge)
    const found = index === undefined ? undefined : bestOf(evaluation, solution, index)
    const own = outcomes.filter(({ alternative }) => alternative.knowledge === knowledge)
    return {
      knowledge,
      alternatives: own.length,
      fitting: own.filter(({ feasible }) => feasible).length,
      failed: gateReasons(sharedGates(solution, knowledge)),
      refused: refusedOf(solution, knowledge),
      ...(found && { best: found }),
    }
  })
}
