import { fieldsOf, natural, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/**
 * Bytes a weight takes. Four-bit formats carry their scales: INT4 one of 16 bits for a group of 128 weights (GPTQ, AWQ),
 * NVFP4 one of 8 bits for 16.
 */
export const bytesPerWeight = { bf16: 2, fp8: 1, int8: 1, int4: 0.515625, nvfp4: 0.5625 } as const
type Quantisation = keyof typeof bytesPerWeight

/** Bytes of all weights; of a mixture of experts all count, not the active ones alone. */
export const weightBytes = (parameters: number, bytes: number): number => parameters * bytes

/** Bytes of keys and values that one token leaves in the cache, over all layers. */
export const cacheBytesPerToken = (layers: number, kvHeads: number, headDim: number, bytesPerValue: number): number =>
  layers * kvHeads * headDim * 2 * bytesPerValue

/** Requests in service at once: arrivals a second times seconds in service (Little 1961). */
export const concurrentRequests = (perSecond: number, seconds: number): number => perSecond * seconds

export const weightBytesFormula: Formula = {
  id: 'weightBytes',
  title: 'Memory of the weights',
  statement: 'parameters x bytes a weight: 2 in BF16, 1 in FP8 and INT8, about 0.52 in INT4 and 0.56 in NVFP4.',
  sources: ['Definition', 'Frantar et al. 2023 (GPTQ), arXiv 2210.17323, for groups of 128'],
  examples: [
    { given: { parameters: 70e9, quantisation: 'fp8' }, expect: 70e9, from: 'By hand: one byte each' },
    { given: { parameters: 8e9, quantisation: 'bf16' }, expect: 16e9, from: 'By hand: two bytes each' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const names: readonly Quantisation[] = ['bf16', 'fp8', 'int8', 'int4', 'nvfp4']
    const parameters = fields.number('parameters', positive)
    return weightBytes(parameters, bytesPerWeight[fields.choice('quantisation', names)])
  },
}

export const kvCacheBytesFormula: Formula = {
  id: 'kvCacheBytes',
  title: 'Memory of a cached token',
  statement: 'layers x key-value heads x head dimension x 2 (key and value) x bytes a value.',
  sources: ['Kwon et al. 2023, PagedAttention, arXiv 2309.06180'],
  examples: [
    {
      given: { layers: 80, kvHeads: 8, headDim: 128, bytesPerValue: 2 },
      expect: 327680,
      from: 'By hand: 320 KiB, the shape of Llama 2 and 3 with 70 B parameters',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return cacheBytesPerToken(
      fields.number('layers', natural),
      fields.number('kvHeads', natural),
      fields.number('headDim', natural),
      fields.number('bytesPerValue', positive),
    )
  },
}

export const concurrentRequestsFormula: Formula = {
  id: 'concurrentRequests',
  title: 'Requests in service at once',
  statement: 'arrivals a second x seconds in service.',
  sources: ['Little 1961, A proof for the queuing formula L = lambda W'],
  examples: [{ given: { rps: 12, seconds: 2.5 }, expect: 30, from: 'By hand' }],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return concurrentRequests(fields.number('rps', notNegative), fields.number('seconds', notNegative))
  },
}
