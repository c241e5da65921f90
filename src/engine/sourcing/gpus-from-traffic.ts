import { count, type Fields, fieldsOf, natural, notNegative, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { type FleetNeed, fleetShape, gpusFromTraffic } from './fleet.ts'
import { cacheBytesPerToken, concurrentRequests } from './gpu-memory.ts'
import { shareOfCapacity } from './gpus.ts'

const readSizes = (fields: Fields): readonly number[] => {
  const sizes = fields.numberListOr('groupSizes', [1, 2, 4, 8], natural)
  const rising = sizes.every((size, i) => size > (sizes[i - 1] ?? 0))
  return rising && sizes.length > 0 ? sizes : refuse('groupSizes', 'a rising list of whole numbers')
}

const readNeed = (fields: Fields): FleetNeed => ({
  weightBytes: fields.number('parameters', positive) * fields.number('bytesPerWeight', positive),
  cacheBytesPerToken: cacheBytesPerToken(
    fields.number('layers', natural),
    fields.number('kvHeads', natural),
    fields.number('headDim', natural),
    fields.number('bytesPerValue', positive),
  ),
  memoryPerGpu: fields.number('gpuMemoryGB', positive) * 1e9,
  memoryShare: fields.number('memoryShare', shareOfCapacity),
  prefill: fields.number('prefillTps', positive),
  decode: fields.number('decodeTps', positive),
  utilisation: fields.number('utilMax', shareOfCapacity),
  input: fields.number('tokIn', notNegative),
  output: fields.number('tokOut', notNegative),
  secondsInService: fields.number('secondsInService', notNegative),
  leastGpus: fields.number('minGpus', count),
  groupSizes: readSizes(fields),
})

/** Of round figures: 40 GB of weights on 80 GB of which all may be used, a million bytes a token, a thousand tokens. */
const given = {
  parameters: 20e9,
  bytesPerWeight: 2,
  layers: 50,
  kvHeads: 10,
  headDim: 500,
  bytesPerValue: 2,
  gpuMemoryGB: 80,
  memoryShare: 1,
  prefillTps: 8000,
  decodeTps: 1000,
  utilMax: 0.5,
  tokIn: 800,
  tokOut: 200,
  secondsInService: 10,
  minGpus: 2,
}

export const gpusFromTrafficFormula: Formula = {
  id: 'gpusFromTraffic',
  title: 'GPUs from traffic, and what decides their number',
  statement:
    'A group is the smallest size whose memory holds the weights and the cache of one request. GPUs for a request a second: GPU-seconds / utilisation by throughput; seconds in service x tokens x bytes a token / free memory of a group x group by cache. The greater times the peak, in whole groups, at least the minimum and one copy of the weights.',
  sources: ["Little's law", 'Kwon et al. 2023, PagedAttention, arXiv 2309.06180'],
  examples: [
    {
      given: { ...given, peakRps: 20 },
      expect: { gpus: 12, binds: 'throughput', group: 1, concurrent: 200, reason: null },
      from: 'By hand: 0.3 GPU-seconds at one half are 12 GPUs; 200 GB of cache in 40 GB each are 5',
    },
    {
      given: { ...given, peakRps: 20, secondsInService: 40 },
      expect: { gpus: 20, binds: 'kv-cache', group: 1, concurrent: 800, reason: null },
      from: 'By hand: 800 GB of cache in 40 GB each',
    },
    {
      given: { ...given, peakRps: 1 },
      expect: { gpus: 2, binds: 'minimum', group: 1, concurrent: 10, reason: null },
      from: 'By hand: one would do, two are kept',
    },
    {
      given: { ...given, peakRps: 1, parameters: 100e9 },
      expect: { gpus: 4, binds: 'weights', group: 4, concurrent: 10, reason: null },
      from: 'By hand: 200 GB need four GPUs, however little traffic there is',
    },
    {
      given: { ...given, peakRps: 1, parameters: 400e9 },
      expect: { gpus: null, binds: null, group: null, concurrent: 10, reason: 'weights-exceed-memory' },
      from: 'By hand: 800 GB on eight GPUs of 80 GB',
    },
    {
      given: { ...given, peakRps: 1, parameters: 300e9, tokIn: 100000 },
      expect: { gpus: null, binds: null, group: null, concurrent: 10, reason: 'request-exceeds-memory' },
      from: 'By hand: eight GPUs leave 40 GB, one request takes 100 GB',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const need = readNeed(fields)
    const peak = fields.number('peakRps', notNegative)
    const concurrent = concurrentRequests(peak, need.secondsInService)
    const shape = fleetShape(need)
    if (shape.kind === 'infeasible') {
      return { gpus: null, binds: null, group: null, concurrent, reason: shape.because }
    }
    return { ...gpusFromTraffic(peak, shape), group: shape.group, concurrent, reason: null }
  },
}
