import type { ArticleGiven } from '../../wording/knowledge-article.ts'
import type { Row } from './matrix-rows.ts'
import type { KnowledgeModel } from './present.ts'

/** What the source article's table is set against: the figures as the matrix shows them, with their ranges. */
export const articleGiven = (
  { reading: { evaluation }, shown, approaches }: KnowledgeModel,
  rows: readonly Row[],
): ArticleGiven => ({
  evaluation,
  rows: approaches.map(({ row }) => row),
  winsOf: (knowledge) => shown.find((one) => one.knowledge === knowledge)?.wins,
  figureOf: (requirement, knowledge) => {
    const index = shown.findIndex((one) => one.knowledge === knowledge)
    const cell = rows.find(({ id }) => id === requirement)?.cells[index]
    if (!cell) return 'not known'
    return cell.rangeText === undefined ? cell.text : `${cell.text} (${cell.rangeText})`
  },
})
