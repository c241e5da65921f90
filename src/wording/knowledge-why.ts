import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import type { NaiveHybrid } from '../catalog/published-effects.ts'
import { counted, listed, say, significant } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import { failures } from './knowledge-headline.ts'
import { approachNames, approachSubjects } from './knowledge-names.ts'
import { figurePiece } from './names.ts'

/** "{q} solved for {cost} a request in {wait}". */
const figuresOf = (outcome: Outcome): Phrase => [
  figurePiece(outcome, 'quality'),
  ' solved for ',
  figurePiece(outcome, 'cost'),
  ' a request in ',
  figurePiece(outcome, 'latency'),
]

const rowOf = (rows: readonly KnowledgeRow[], own: KnowledgeStrategy): KnowledgeRow | undefined =>
  rows.find(({ knowledge }) => knowledge === own)

/** The recommended way against the best of the others that fits; where none does, why each of them fails. */
export function whyKnowledge(
  evaluation: Evaluation,
  rows: readonly KnowledgeRow[],
  own: KnowledgeStrategy,
): readonly Phrase[] {
  const best = rowOf(rows, own)?.best
  if (!best) return []
  const name = strong(approachNames[own])
  const others = rows.filter(({ knowledge, best: other }) => knowledge !== own && other !== undefined)
  const [next] = others
    .filter(({ fitting }) => fitting > 0)
    .toSorted((a, b) => (a.best?.outcome.rank ?? 0) - (b.best?.outcome.rank ?? 0))
  if (next?.best)
    return [
      [
        name,
        ', ',
        ...figuresOf(best.outcome),
        ', wins over ',
        approachSubjects[next.knowledge],
        ', ',
        ...figuresOf(next.best.outcome),
        '.',
      ],
    ]
  const failing = others
    .filter(({ knowledge }) => knowledge !== 'long-context')
    .flatMap((row): readonly Phrase[] => {
      const [first] = failures(evaluation, row)
      return first ? [[...first]] : []
    })
  const joined = failing.flatMap((phrase, index): Phrase => (index === 0 ? phrase : ['; ', ...phrase]))
  return [[name, ' is the only way that meets every demand: ', ...joined, '.']]
}

/** What is left of a model's success with all that is needed at hand, part by part. */
export function sayKept(row: KnowledgeRow | undefined): Phrase {
  const kept = row?.best?.kept
  if (!kept) return []
  const parts = [
    `${say('share', kept.known)} for what reaches it`,
    `${say('share', kept.behaviour)} for style, format and reasoning`,
    `${say('share', kept.fresh)} for what is in date`,
  ]
  return [`Of its success with every text at hand it keeps ${listed(parts)}.`]
}

/** "… is below the better of both alone in 27 of 41 published comparisons": both together are not taken to be best. */
export const sayNaive = ({ below, equal, tables, models, from, to }: NaiveHybrid): string => {
  const dated = from === to ? from : `${from} to ${to}`
  const also = equal > 0 ? `, equal in ${significant(equal, 4)}` : ''
  return `Tuning without passages and then retrieving is below the better of both alone in ${significant(below, 4)} of ${counted(tables, 'published comparison')}${also} (${dated}; ${listed(models)}).`
}
