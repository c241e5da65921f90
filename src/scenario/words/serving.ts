import { judgement, type Words } from './words.ts'

export const servingWords: Words = {
  'serving.networkSeconds': {
    about: 'Time between you and the provider that measurements from their own region leave out.',
    source: judgement,
  },
  'serving.prefillTokensPerSecond': {
    about: 'Tokens a second beyond the 10,000 of the measured prompt; shorter prompts get no credit.',
    source: judgement,
  },
  'serving.vendorSpread': {
    about:
      'Standard deviation of the logarithm, shared by all models of a vendor: 0.16 is a 90 % range of -23 to +30 %.',
    source: judgement,
  },
  'serving.vendorSpreadShort': {
    about: 'Standard deviation of the logarithm where fewer than 15 days were measured.',
    source: judgement,
  },
  'serving.flexWaitFactor': {
    about: 'A flex answer takes this many times as long. No measurement is public.',
    source: judgement,
  },
  'serving.flexRefusedShare': {
    about: 'Refused requests are sent again at full price. No measurement is public.',
    source: judgement,
  },
  'serving.flexMinimumSeconds': {
    about: 'Flex competes only where the limit on the full answer is at least this long.',
    source: judgement,
  },
  'serving.batchSeconds': {
    about: 'What to expect of a batch promised within 24 hours. No measurement is public.',
    source: judgement,
  },
  'serving.batchSlaSeconds': {
    about: 'The limit on the full answer is held against this promise, not against what is expected.',
    source: 'Batch terms of OpenAI, Anthropic and Google: 24 hours',
  },
}
