import type { Parameter } from '../parameter.ts'
import { declared, share, tokens, upkeep, weeks } from './declare.ts'

const { belief, published, setting } = declared('knowledge', [['knowledge.need', 'documents']])

/** What answers need to know, and how far documents change. */
export const knowledge: readonly Parameter[] = [
  {
    kind: 'choice',
    id: 'knowledge.need',
    key: 'kn',
    label: 'Knowledge needed',
    group: 'knowledge',
    options: [
      { value: 'none', label: 'What the model knows' },
      { value: 'documents', label: 'Our documents' },
    ],
    usual: 'none',
    neutral: 'none',
    house: true,
  },
  belief({
    ...share,
    id: 'knowledge.share',
    key: 'ks',
    label: 'Requests that need the documents',
    usual: { low: 0.5, best: 0.8, high: 0.95 },
  }),
  published({
    ...share,
    id: 'knowledge.closedBook',
    key: 'kc',
    label: 'Right without the documents',
    usual: { low: 0.1, best: 0.35, high: 0.55 },
  }),
  belief({
    id: 'knowledge.documents',
    key: 'kd',
    label: 'Documents',
    unit: 'documents',
    domain: [0, 1e10],
    track: [1, 1e7],
    usual: { low: 5000, best: 20_000, high: 80_000 },
  }),
  belief({
    ...tokens,
    id: 'knowledge.docTokens',
    key: 'kt',
    label: 'Tokens a document',
    usual: { low: 1000, best: 3000, high: 9000 },
  }),
  belief({
    id: 'knowledge.changesPerYear',
    key: 'kv',
    label: 'Changes of a fact a year',
    unit: '1/year',
    domain: [0, 1e6],
    track: [0.02, 10_000],
    usual: { low: 0.3, best: 1, high: 4 },
  }),
  belief({
    ...share,
    id: 'knowledge.factShare',
    key: 'kf',
    label: 'Answers that depend on changing facts',
    usual: { low: 0.3, best: 0.6, high: 0.85 },
  }),
  belief({
    id: 'knowledge.hops',
    key: 'kh',
    label: 'Documents a question needs at once',
    unit: 'documents',
    domain: [1, 100],
    track: [1, 5],
    usual: { low: 1, best: 1.2, high: 2 },
  }),
  setting({
    ...tokens,
    id: 'knowledge.promptBudget',
    key: 'k7',
    label: 'Room for knowledge in the prompt',
    usual: 4000,
  }),
  published({
    ...share,
    id: 'knowledge.longContextFactor',
    key: 'k6',
    label: 'Quality kept at 32,000 tokens',
    usual: { low: 0.5, high: 0.95 },
  }),
  belief({
    ...weeks,
    id: 'knowledge.promptWeeks',
    key: 'k4',
    label: 'Time to production, prompt or long context',
    usual: { low: 1, best: 2, high: 4 },
  }),
  belief({
    ...upkeep,
    id: 'knowledge.promptHours',
    key: 'k5',
    label: 'Upkeep, prompt or long context',
    usual: { low: 1, best: 4, high: 12 },
  }),
]
