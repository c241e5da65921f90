import { fieldsOf, notNegative, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

export type Chunks =
  | { readonly kind: 'chunks'; readonly count: number; readonly embeddedTokens: number }
  | { readonly kind: 'infeasible'; readonly because: 'overlap-not-below-chunk' }

/** Pieces of one document of so many tokens, and the tokens embedded for them: overlaps count in both neighbours. */
export const chunksOf = (docTokens: number, chunk: number, overlap: number): Chunks => {
  if (overlap >= chunk) return { kind: 'infeasible', because: 'overlap-not-below-chunk' }
  if (docTokens <= 0) return { kind: 'chunks', count: 0, embeddedTokens: 0 }
  const count = docTokens <= chunk ? 1 : 1 + Math.ceil((docTokens - chunk) / (chunk - overlap))
  return { kind: 'chunks', count, embeddedTokens: docTokens + (count - 1) * overlap }
}

export const chunkCountFormula: Formula = {
  id: 'chunkCount',
  title: 'Chunks of a document',
  statement:
    '1 up to the size of a chunk, else 1 + ceil((tokens - chunk) / (chunk - overlap)); embedded tokens = tokens + (chunks - 1) x overlap. The overlap must be smaller than the chunk; an empty document has none.',
  sources: ['Sliding window'],
  examples: [
    {
      given: { docTokens: 1000, chunk: 400, overlap: 100 },
      expect: { chunks: 3, embeddedTokens: 1200 },
      from: 'By hand',
    },
    {
      given: { docTokens: 300, chunk: 400, overlap: 100 },
      expect: { chunks: 1, embeddedTokens: 300 },
      from: 'By hand',
    },
    { given: { docTokens: 0, chunk: 400, overlap: 100 }, expect: { chunks: 0, embeddedTokens: 0 }, from: 'By hand' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const docTokens = fields.number('docTokens', notNegative)
    const chunk = fields.number('chunk', positive)
    const found = chunksOf(docTokens, chunk, fields.number('overlap', notNegative))
    return found.kind === 'chunks'
      ? { chunks: found.count, embeddedTokens: found.embeddedTokens }
      : refuse('overlap', `below chunk (${chunk})`)
  },
}
