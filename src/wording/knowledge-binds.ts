import type { Evaluation } from '../alternatives/evaluation.ts'
import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import { capital } from '../base/capital.ts'
import { listed } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { sayLimit } from './knowledge-fails.ts'
import { approachNames, approachSubjects } from './knowledge-names.ts'
import { limitWords, reasonWords } from './names.ts'

/** What rules a way out, each by the words that begin its sentence. */
function ruledOutBy(evaluation: Evaluation, { best, failed, refused }: KnowledgeRow): readonly string[] {
  const limits = (best?.outcome.violated ?? []).map(
    (figure) => `${capital(limitWords[figure])} ${sayLimit(evaluation, figure)}`,
  )
  const reasons = [...failed, ...(best ? [] : refused.keys())]
  return [...limits, ...reasons.map((reason) => `${capital(reasonWords[reason])}: this`)]
}

/** "In-date floor 90 % rules out prompt only and fine-tuning." What rules out most comes first. */
export function sayKnowledgeBinds(evaluation: Evaluation, rows: readonly KnowledgeRow[]): readonly Phrase[] {
  const by = new Map<string, KnowledgeRow[]>()
  for (const row of rows) for (const name of ruledOutBy(evaluation, row)) by.set(name, [...(by.get(name) ?? []), row])
  const said = [...by]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, out]): Phrase => [
      strong(name),
      ` rules out ${listed(out.map(({ knowledge }) => approachSubjects[knowledge]))}.`,
    ])
  return said.length > 0 ? said : [['No demand rules a way out.']]
}

/** A way that is no column: its documents fit no window. */
export const sayLeftOut = ({ knowledge }: KnowledgeRow): Phrase => [
  `${approachNames[knowledge]} is left out: the documents fit no context window.`,
]
