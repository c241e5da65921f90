import { judgement, type Words } from './words.ts'

export const sideLimitsWords: Words = {
  'limits.weeks': {
    about: 'The longest it may take until the first user is served; off as long as it does not matter.',
    source: judgement,
  },
  'limits.inDate': {
    about: 'The least share of answers that may rest on facts that are still true; off as long as it does not matter.',
    source: judgement,
  },
  'limits.showSource': {
    about: 'Every answer must name the document it rests on. A tuned model alone cannot.',
    source: judgement,
  },
  'limits.perUserAccess': {
    about: 'A user may only get answers from documents that this user may read. What is trained in has no such bounds.',
    source: judgement,
  },
}
