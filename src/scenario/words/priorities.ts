import { judgement, type Words } from './words.ts'

export const prioritiesWords: Words = {
  'priorities.cost': { about: 'How much cheaper counts, against the other two.', source: judgement },
  'priorities.quality': { about: 'How much better answers count, against the other two.', source: judgement },
  'priorities.latency': { about: 'How much a shorter wait counts, against the other two.', source: judgement },
}
