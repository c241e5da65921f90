import { count, fieldsOf, notNegative, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { knowledgeGates } from './gates.ts'

const given = {
  changesPerYear: 1,
  retrainIntervalYears: 1,
  knowledgeTokens: 10000,
  promptBudgetTokens: 10000,
  contextWindow: 20000,
  outputTokens: 8000,
  documentsAvailable: true,
  examples: 50,
  citationsRequired: false,
  factShare: 0.5,
  maxStaleShare: 0.2,
  perUserAccess: false,
}

export const knowledgeGatesFormula: Formula = {
  id: 'knowledgeGates',
  title: 'What rules an approach to knowledge out',
  statement:
    'Prompt: the knowledge fits its budget. Long context: it fits 0.9 of the window less the answer. Retrieval: there are documents. Fine-tuning: at least 50 examples, no sources to show, share of facts x staleness within what is allowed, the same for every user. Both: documents and 50 examples.',
  sources: ['Staleness', 'OpenAI fine-tuning guide for the number of examples', 'Judgement for the share of a window'],
  examples: [
    {
      given,
      expect: { 'prompt-only': [], 'long-context': [], rag: [], 'fine-tune': [], hybrid: [] },
      from: 'By hand: all at their limits; half of exp(-1) is 0.18',
    },
    {
      given: {
        ...given,
        knowledgeTokens: 10001,
        documentsAvailable: false,
        examples: 49,
        citationsRequired: true,
        maxStaleShare: 0.18,
        perUserAccess: true,
      },
      expect: {
        'prompt-only': ['knowledge-exceeds-prompt-budget'],
        'long-context': ['knowledge-exceeds-context-window'],
        rag: ['no-documents'],
        'fine-tune': ['too-few-examples', 'no-citations', 'stale', 'no-access-control'],
        hybrid: ['no-documents', 'too-few-examples'],
      },
      from: 'By hand: everything at once',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return knowledgeGates({
      changesPerYear: fields.number('changesPerYear', notNegative),
      retrainInterval: fields.number('retrainIntervalYears', notNegative),
      retrainLag: fields.numberOr('retrainLagYears', 0, notNegative),
      knowledgeTokens: fields.number('knowledgeTokens', notNegative),
      promptBudget: fields.number('promptBudgetTokens', notNegative),
      contextWindow: fields.number('contextWindow', notNegative),
      outputTokens: fields.number('outputTokens', notNegative),
      hasDocuments: fields.flagOr('documentsAvailable', false),
      examples: fields.number('examples', count),
      needsCitations: fields.flagOr('citationsRequired', false),
      factShare: fields.number('factShare', probability),
      mostStale: fields.number('maxStaleShare', probability),
      perUserAccess: fields.flagOr('perUserAccess', false),
    })
  },
}
