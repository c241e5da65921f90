import { judgement, type Words } from './words.ts'

const published = 'Judgement; the first is the cap of the power prior (Ibrahim and Chen 2000)'

export const qualityWords: Words = {
  'quality.task': {
    about:
      'The yardstick closest to your task, or a weighted mix. A model without a measurement of every part is not ranked.',
    source: judgement,
  },
  'quality.taskDifficulty': {
    about:
      'Shift of the success rate in logits: 0 is as hard as the test, +2 turns 37 % into 81 % (much easier), negative is harder.',
    source: judgement,
  },
  'quality.own': {
    about:
      'Successes out of n trials, or a 90 % range, by model or operating point. It adds to the public evidence, without a cap.',
    source: 'Yours',
  },
  'quality.transferSpread': {
    about:
      'Standard deviation in logits of what a public test does not tell about your task; 0.5 is a factor 2.3 in odds.',
    source: judgement,
  },
  'quality.sharedShare': {
    about: 'Share of its variance that hits all models alike in one draw: a harder task is harder for every model.',
    source: judgement,
  },
  'quality.sharedSampling': {
    about:
      'Share of the variance left by the pseudo-samples that hits all models alike in one draw: a test that flatters one flatters all.',
    source: judgement,
  },
  'quality.partsCorrelation': {
    about: 'Correlation between how far one model is misjudged on one yardstick of the mix and on another.',
    source: judgement,
  },
  'quality.samplesFirst': {
    about: 'Pseudo-samples at most, and never more than the test has tasks.',
    source: published,
  },
  'quality.samplesSecond': { about: 'Pseudo-samples at most for the second choice of a yardstick.', source: published },
  'quality.samplesThird': { about: 'Pseudo-samples at most for the third choice of a yardstick.', source: published },
  'quality.samplesFitted': { about: 'Pseudo-samples at most for a value fitted from an index.', source: published },
}
