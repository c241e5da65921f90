import { judgement, type Words } from './words.ts'

export const limitsWords: Words = {
  'limits.costPerRequest': { about: 'The most one request may cost on average, thinking included.', source: judgement },
  'limits.p95Seconds': {
    about: 'The longest that 95 of 100 requests may wait, for the first token or for the full answer.',
    source: judgement,
  },
  'limits.waitMeasure': {
    about: 'What the wait limit means. With 24 h or more for the full answer, batch may compete.',
    source: judgement,
  },
  'limits.quality': {
    about: 'The least share of requests that must be answered well, on the task chosen.',
    source: judgement,
  },
  'limits.confidence': {
    about:
      'Each limit must hold with at least this probability. At 50 % the median decides; public benchmarks leave wide ranges.',
    source: judgement,
  },
}
