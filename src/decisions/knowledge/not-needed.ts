import { significant } from '../../base/format.ts'
import type { Phrase } from '../../base/phrase.ts'
import { knowledgeStrategies } from '../../engine/knowledge/strategies.ts'
import { approachMeans, approachNames } from '../../wording/knowledge-names.ts'
import { optionPiece } from '../../wording/names.ts'
import type { Block } from '../decision.ts'
import type { KnowledgeAssessment } from './assess.ts'
import { evidenceFacts } from './evidence.ts'

/** What turning documents on sets. */
export const documentsOn = { 'knowledge.need': 'documents' } as const

/** What would be compared. */
export const waysCompared = knowledgeStrategies.map((knowledge) => ({
  name: approachNames[knowledge],
  does: approachMeans[knowledge],
}))

/** What would win with documents, where that has been counted. */
export function withDocuments({
  reading: { evaluation, flips },
}: KnowledgeAssessment | { readonly reading: KnowledgeAssessment['reading'] }): Phrase {
  const flip = flips.find(({ parameter, at }) => parameter === 'knowledge.need' && at === 'documents')
  if (!flip) return []
  return flip.to === undefined
    ? ['With documents nothing would fit at the present limits.']
    : ['With documents ', optionPiece(evaluation, flip.to), ' would win.']
}

/** The panel where nothing has to be known: the same blocks, as far as they say anything. */
export function idleBlocks(assessment: KnowledgeAssessment): readonly Block[] {
  const { evaluation, draws, today } = assessment.reading
  const then = withDocuments(assessment)
  return [
    {
      kind: 'text',
      title: 'Why',
      paragraphs: [
        [
          'The scenario says that requests need only what the model knows, so there is nothing to look up or to keep in date.',
        ],
        ...(then.length > 0 ? [then] : []),
      ],
    },
    {
      kind: 'sure',
      title: draws ? `How sure: ${significant(draws.n, 7)} draws from your ranges` : 'How sure: counting draws',
      sentences: [['Whether documents are needed is your choice: no draw changes it.']],
      shares: [],
    },
    { kind: 'facts', title: 'Evidence', facts: evidenceFacts(evaluation, today).slice(0, 1) },
  ]
}
