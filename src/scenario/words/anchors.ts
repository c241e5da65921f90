import type { Words } from './words.ts'

const published =
  'Judgement: worst = the limit of the preset, ideal = a tenth of the cost, a fifth of the wait, the best of the edition'

export const anchorsWords: Words = {
  'anchors.costIdeal': { about: 'A request cheaper than this counts no more than one at it.', source: published },
  'anchors.costWorst': { about: 'A request at this cost or above has no cost benefit left.', source: published },
  'anchors.latencyIdeal': {
    about: 'A shorter wait at p95 than this counts no more than one at it.',
    source: published,
  },
  'anchors.latencyWorst': { about: 'A wait at p95 of this or above has no latency benefit left.', source: published },
  'anchors.qualityIdeal': { about: 'Quality above this counts no more than quality at it.', source: published },
  'anchors.qualityWorst': { about: 'Quality at this or below has no benefit left.', source: published },
}
