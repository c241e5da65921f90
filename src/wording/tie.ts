import { criteria, type Criterion } from '../alternatives/alternative.ts'
import { assumptionsOf } from '../alternatives/assumptions.ts'
import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import { orderOfPriorities } from '../alternatives/rank.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { optionName, winnerOf } from './names.ts'

/** The best ranked alternative of another option that has exactly the winner's utility; absent: nothing ties. */
export function tiedWith(evaluation: Evaluation): Outcome | undefined {
  const winner = winnerOf(evaluation)
  return evaluation.outcomes
    .filter(({ rank, utility, alternative }) => {
      return rank !== undefined && utility === winner?.utility && alternative.option !== winner?.alternative.option
    })
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0]
}

const deciding: Readonly<Record<Criterion, string>> = {
  cost: 'the lower cost',
  quality: 'the higher quality',
  latency: 'the shorter wait',
}

/** The first criterion, in the order of the priorities, on which two tied outcomes differ. */
const decidedBy = ({ scenario }: Evaluation, a: Outcome, b: Outcome): string => {
  const differs = orderOfPriorities(assumptionsOf(scenario).weights)
    .flatMap((k) => criteria[k] ?? [])
    .find((criterion) => a[criterion]?.p50 !== b[criterion]?.p50)
  return differs ? deciding[differs] : 'the order of the catalogue'
}

/** "{A} and {B} tie at your priorities: {the lower cost} decides for {A}". */
export function sayTie(evaluation: Evaluation, rival: Outcome): Phrase {
  const winner = winnerOf(evaluation)
  if (!winner) return []
  const [a, b] = [winner, rival].map(({ alternative }) => optionName(evaluation, alternative.option))
  const by = decidedBy(evaluation, winner, rival)
  return [strong(a ?? ''), ' and ', strong(b ?? ''), ` tie at your priorities: ${by} decides for ${a ?? ''}`]
}
