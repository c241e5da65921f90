import type { Draws } from '../alternatives/evaluation.ts'
import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import { capital } from '../base/capital.ts'
import { counted, significant } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import type { AnswerSureness } from './answer-sure.ts'
import { approachNames, approachSubjects } from './knowledge-names.ts'

/** The paragraph beside the hundred squares: the word with both counts, and the way that is next. */
export const sayKnowledgeSure = (
  knowledge: KnowledgeStrategy,
  { word, wins, goodEnough, next }: AnswerSureness<KnowledgeStrategy>,
  { n }: Pick<Draws, 'n'>,
): Phrase => {
  const behind = next ? `; ${approachSubjects[next.key]} wins ${next.wins}` : ''
  return [
    strong(capital(word)),
    ': ',
    strong(approachNames[knowledge]),
    ` wins ${wins} of 100 draws and is good enough in ${goodEnough} of 100${behind}. Counted over ${significant(n, 7)} draws.`,
  ]
}

/** How many ways fit, and by what they are compared. `changed`: inputs that are the user's own. */
export function sayFitting(rows: readonly KnowledgeRow[], changed: number): Phrase {
  const fitting = rows.filter((row) => row.fitting > 0).length
  const defaults = changed === 0 ? ' On default figures: none of these inputs is yours yet.' : ''
  return [
    `${significant(fitting, 2)} of ${counted(rows.length, 'way')} fit, each by the best model for it. A must or a limit rules out; weights rank what is left.${defaults}`,
  ]
}
