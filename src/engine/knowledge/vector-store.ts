import { count, fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Bytes of an index of so many vectors; `overhead` is at least 1. */
export const indexBytes = (
  vectors: number,
  dimensions: number,
  bytesPerDimension: number,
  metadataBytes: number,
  overhead: number,
): number => vectors * (dimensions * bytesPerDimension + metadataBytes) * overhead

export const vectorGBFormula: Formula = {
  id: 'vectorGB',
  title: 'Size of a vector index',
  statement: 'vectors x (dimensions x bytes + metadata) x overhead of the index / 1e9: decimal gigabytes.',
  sources: ['Definition'],
  examples: [
    {
      given: { n: 1000000, dims: 1000, bytesPerDim: 4, metadataBytes: 1000, indexOverhead: 1.5 },
      expect: 7.5,
      from: 'By hand: five kilobytes each, and a half',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const bytes = indexBytes(
      fields.number('n', count),
      fields.number('dims', positive),
      fields.number('bytesPerDim', positive),
      fields.number('metadataBytes', notNegative),
      fields.number('indexOverhead', { atLeast: 1 }),
    )
    return bytes / 1e9
  },
}
