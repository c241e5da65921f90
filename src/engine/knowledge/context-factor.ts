import { log } from '../../base/elementary.ts'
import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Share of its quality that a model keeps with this many tokens of context; as measured. */
export interface ContextAnchor {
  readonly tokens: number
  readonly factor: number
}

/**
 * Factor on quality at a length of context, linear in its logarithm between anchors (at least one, in ascending order of
 * tokens, above 0). Below the first as there; beyond the last as steep as before it, never below 0 or above 1.
 */
export const contextFactor = (anchors: readonly ContextAnchor[], tokens: number): number => {
  const [first] = anchors
  if (!first || tokens <= first.tokens) return first?.factor ?? 1
  const above = anchors.findIndex((anchor) => tokens <= anchor.tokens)
  const at = above < 0 ? anchors.length - 1 : above
  const low = anchors[at - 1]
  const high = anchors[at]
  if (!low || !high) return first.factor
  const share = log(tokens / low.tokens) / log(high.tokens / low.tokens)
  return Math.max(0, Math.min(1, low.factor + share * (high.factor - low.factor)))
}

export const contextFactorFormula: Formula = {
  id: 'contextFactor',
  title: 'Quality kept with a long context',
  statement:
    'Factor on quality, linear in log2 of the tokens between measured lengths; as at the shortest below it, as steep as before beyond the longest, within 0 to 1.',
  sources: ['Modarressi et al. 2025, NoLiMa, arXiv 2502.05167, for the decline with length'],
  examples: [
    {
      given: {
        anchors: [
          [1000, 1],
          [4000, 0.9],
          [16000, 0.7],
        ],
        tokens: 8000,
      },
      expect: 0.8,
      from: 'By hand: half way in doublings',
    },
    {
      given: {
        anchors: [
          [1000, 1],
          [4000, 0.9],
          [16000, 0.7],
        ],
        tokens: 64000,
      },
      expect: 0.5,
      from: 'By hand: two more doublings, 0.2 less again',
    },
    {
      given: {
        anchors: [
          [1000, 1],
          [4000, 0.9],
        ],
        tokens: 10,
      },
      expect: 1,
      from: 'By hand: shorter than measured',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const anchors = fields.matrix('anchors').map(([tokens = 0, factor = -1, ...rest], i, rows) => {
      const rises = tokens > 0 && tokens > (rows[i - 1]?.[0] ?? 0)
      const isAnchor = rises && factor >= 0 && factor <= 1 && rest.length === 0
      return isAnchor
        ? { tokens, factor }
        : refuse(`anchors[${i}]`, 'tokens, above those before, and a factor of 0 to 1')
    })
    if (anchors.length === 0) refuse('anchors', 'a list of at least one pair')
    return contextFactor(anchors, fields.number('tokens', { atLeast: 0 }))
  },
}
