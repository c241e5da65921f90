import { significant } from '../../base/format.ts'
import { knowledgeStrategies } from '../../engine/knowledge/strategies.ts'
import { idleWords, sayWithDocuments } from '../../wording/knowledge-idle.ts'
import { approachMeans, approachNames } from '../../wording/knowledge-names.ts'
import type { Block } from '../decision.ts'
import type { KnowledgeAssessment } from './assess.ts'
import { flipsBlock } from './blocks.ts'
import { evidenceFacts } from './evidence.ts'

/** What turning documents on sets. */
export const documentsOn = { 'knowledge.need': 'documents' } as const

/** What would be compared. */
export const waysCompared = knowledgeStrategies.map((knowledge) => ({
  name: approachNames[knowledge],
  does: approachMeans[knowledge],
}))

/** The panel where nothing has to be known: the same blocks, as far as they say anything. */
export function idleBlocks(assessment: KnowledgeAssessment): readonly Block[] {
  const { evaluation, draws, flips, today } = assessment.reading
  const then = sayWithDocuments(evaluation, flips)
  return [
    {
      kind: 'text',
      title: 'Why',
      paragraphs: [[idleWords], ...(then.length > 0 ? [then] : [])],
    },
    flipsBlock(assessment),
    {
      kind: 'sure',
      title: draws ? `How sure: ${significant(draws.n, 7)} draws from your ranges` : 'How sure: counting draws',
      sentences: [
        ['Whether documents are needed is your choice: it is the answer in every draw in which something fits.'],
      ],
      shares: [],
    },
    { kind: 'facts', title: 'Evidence', facts: evidenceFacts(evaluation, today).slice(0, 1) },
  ]
}
