import { judgement, type Words } from './words.ts'

export const cascadeWords: Words = {
  'cascade.check': {
    about: 'What decides whether a cascade goes on to the strong model. Tests need something that can be run.',
    source: judgement,
  },
  'cascade.selfCheckSensitivity': {
    about: 'Share of right cheap answers that pass. With the next input about an area under the curve of 0.70.',
    source: judgement,
  },
  'cascade.selfCheckSpecificity': {
    about: 'Share of wrong cheap answers that go on to the strong model.',
    source: judgement,
  },
  'cascade.selfCheckCost': { about: 'As a share of the cheap call.', source: judgement },
  'cascade.testsSensitivity': { about: 'Share of right cheap answers that pass the tests.', source: judgement },
  'cascade.testsSpecificity': { about: 'Share of wrong cheap answers that fail the tests.', source: judgement },
  'cascade.checkWait': { about: 'As a share of the cheap wait, in sequence with it.', source: judgement },
}
