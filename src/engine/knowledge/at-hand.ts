import { log } from '../../base/elementary.ts'
import { fieldsOf, positive, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/**
 * Success as a share of that with everything needed at hand. `share` of the requests need documents and succeed at
 * `closedBook` of the rate without them; `closure` is the part of this gap that is closed: 0 nothing is at hand, 1 all of
 * it, below 0 what was known before is lost as well. Never below 0.
 */
export const knowledgeFactor = (share: number, closedBook: number, closure: number): number =>
  Math.max(0, 1 - share * (1 - closedBook) * (1 - closure))

/** The same for a share of requests that fail for style, format or a way of reasoning, of which a part is closed (0-1). */
export const behaviourFactor = (gap: number, closure: number): number => 1 - gap * (1 - closure)

/** Fewer examples than this change nothing (OpenAI, fine-tuning guide: at least 10). */
const noEffect = 10

/** An effect of tuning with so many examples: it grows with their logarithm, from none at 10 to all of it at `full` (above 10). */
export const tuningEffect = (effect: number, examples: number, full: number): number =>
  examples <= noEffect ? 0 : effect * Math.min(1, log(examples / noEffect) / log(full / noEffect))

export const knowledgeFactorFormula: Formula = {
  id: 'knowledgeFactor',
  title: 'Success without all that is needed at hand',
  statement:
    '(1 - s (1 - c)(1 - closure)) x (1 - g (1 - closed)), the first factor never below 0: s the share of requests that need documents, c success on them without, closure the part of the gap that retrieval, a long context or tuning closes; g the share that fails for style or format, closed the part of it that tuning mends.',
  sources: ['Total probability', 'Ovadia et al. 2023, arXiv 2312.05934, for success without documents'],
  examples: [
    {
      given: { share: 0.8, closedBook: 0.35, closure: 0.9, gap: 0, closed: 0 },
      expect: 0.948,
      from: 'By hand: a tenth of 0.52 stays open',
    },
    {
      given: { share: 0.5, closedBook: 0, closure: -0.2, gap: 0.2, closed: 0.5 },
      expect: 0.36,
      from: 'By hand: 0.4 x 0.9; a fifth more is lost',
    },
    {
      given: { share: 1, closedBook: 0, closure: -0.5, gap: 0, closed: 0 },
      expect: 0,
      from: 'By hand: no less than nothing',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return (
      knowledgeFactor(
        fields.number('share', probability),
        fields.number('closedBook', probability),
        fields.number('closure', { atLeast: -1, atMost: 1 }),
      ) * behaviourFactor(fields.number('gap', probability), fields.number('closed', probability))
    )
  },
}

export const tuningEffectFormula: Formula = {
  id: 'tuningEffect',
  title: 'Effect of tuning by number of examples',
  statement: 'effect x ln(n / 10) / ln(full / 10), none up to 10 examples, all of it from `full` on.',
  sources: [
    'Judgement: linear in the logarithm',
    'OpenAI, fine-tuning guide: at least 10 examples, gains from 50 to 100',
  ],
  examples: [
    { given: { effect: 0.6, examples: 100, full: 1000 }, expect: 0.3, from: 'By hand: half way in factors of ten' },
    { given: { effect: 0.6, examples: 5000, full: 1000 }, expect: 0.6, from: 'By hand: more do not help' },
    { given: { effect: 0.6, examples: 10, full: 1000 }, expect: 0, from: 'By hand: too few' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return tuningEffect(
      fields.number('effect', { atLeast: -1, atMost: 1 }),
      fields.number('examples', { atLeast: 0 }),
      fields.number('full', { ...positive, above: 10 }),
    )
  },
}
