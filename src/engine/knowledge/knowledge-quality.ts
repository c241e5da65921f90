import { fieldsOf, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { headroomApply } from '../quality/headroom.ts'
import { freshQuality } from '../quality/staleness.ts'

/** What a strategy does to the quality of the model alone; every field 0-1, the uplift from -1. */
export interface KnowledgeEffect {
  /** Share of the headroom that published effects say it closes. */
  readonly uplift: number
  /** What it cannot exceed: for retrieval what its recall allows (`retrievalCeiling`), else 1. */
  readonly ceiling: number
  /** What is kept with its length of context (`contextFactor`). */
  readonly kept: number
  /** Share of questions that depend on facts, and of these facts that are out of date. */
  readonly changing: number
  readonly stale: number
}

/** Success rate with a strategy, from that of the model alone; always 0-1. */
export const knowledgeQuality = (alone: number, effect: KnowledgeEffect): number =>
  freshQuality(
    Math.min(effect.ceiling, headroomApply(alone, effect.uplift)) * effect.kept,
    effect.changing,
    effect.stale,
  )

export const knowledgeQualityFormula: Formula = {
  id: 'knowledgeQuality',
  title: 'Quality with a way to know',
  statement:
    'min(ceiling, q + kappa (1 - q)) x factor of the context x (1 - phi x stale): the uplift as share of the headroom, capped by what retrieval finds, less what a long context and facts out of date lose.',
  sources: ['Share of headroom, total probability', 'Ovadia et al. 2023, arXiv 2312.05934, for uplifts'],
  examples: [
    {
      given: { q: 0.6, kappa: 0.5, ceiling: 1, contextFactor: 0.9, factShare: 0.5, stale: 0.5 },
      expect: 0.54,
      from: 'By hand: 0.8 x 0.9 x 0.75',
    },
    { given: { q: 0.6, kappa: 0.9, ceiling: 0.8 }, expect: 0.8, from: 'By hand: recall allows no more' },
    { given: { q: 0.6, kappa: -0.5 }, expect: 0.3, from: 'By hand: it can do harm' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return knowledgeQuality(fields.number('q', probability), {
      uplift: fields.number('kappa', { atLeast: -1, atMost: 1 }),
      ceiling: fields.numberOr('ceiling', 1, probability),
      kept: fields.numberOr('contextFactor', 1, probability),
      changing: fields.numberOr('factShare', 0, probability),
      stale: fields.numberOr('stale', 0, probability),
    })
  },
}
