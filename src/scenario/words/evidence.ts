import { judgement, type Words } from './words.ts'

export const evidenceWords: Words = {
  'evidence.staleFactor': { about: 'Their pseudo-samples are multiplied by this.', source: judgement },
  'evidence.oldFactor': { about: 'Their pseudo-samples are multiplied by this.', source: judgement },
  'evidence.minimumLifeDays': {
    about: 'A model with an announced end sooner than this is listed but not recommended.',
    source: judgement,
  },
}
