import { sourceArticleAnswer } from '../../alternatives/reference-rule.ts'
import type { Phrase } from '../../base/phrase.ts'
import { articleMisses, articleSteps, articleVerdict, type ArticleStep } from '../../wording/article.ts'
import { winnerOf } from '../../wording/names.ts'
import type { Drawn } from './pictures.ts'
import { lineFor, type Line } from './rows.ts'

/** What the source article's rule answers here, beside ours. */
export interface ArticleModel {
  readonly steps: readonly ArticleStep[]
  readonly verdict: Phrase
  /** The rule's answer in our figures, and ours; absent: there is none. */
  readonly rule: Line | undefined
  readonly ours: Line | undefined
  readonly misses: readonly string[]
}

export function articleOf({ reading }: Pick<Drawn, 'reading'>): ArticleModel {
  const { evaluation } = reading
  const answer = sourceArticleAnswer(evaluation)
  const line = (outcome: typeof answer.outcome) => outcome && lineFor(reading, outcome)
  const rule = line(answer.outcome)
  return {
    steps: articleSteps(evaluation, answer),
    verdict: articleVerdict(evaluation, answer, rule?.ruledOut ?? ''),
    rule,
    ours: line(winnerOf(evaluation)),
    misses: articleMisses(evaluation, answer),
  }
}
