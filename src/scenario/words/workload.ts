import { judgement, type Words } from './words.ts'

const azure = 'Azure LLM inference trace 2023 (CC-BY), own statistics'

export const workloadWords: Words = {
  'workload.requestsPerDay': {
    about: 'Mean over a year. Sets the running cost; the cost of one request does not depend on it.',
    source: judgement,
  },
  'workload.inputTokens': {
    about: 'Mean over requests, all model calls together. A range is what is not known about the mean.',
    source: `${azure}: mean 1,155 in conversations`,
  },
  'workload.outputTokens': {
    about:
      'Mean over requests, visible answer only; thinking comes on top. A range is what is not known about the mean.',
    source: `${azure}: mean 211 in conversations`,
  },
  'workload.inputSpread': {
    about: 'How much longer than the median the prompts of single requests get. Widens the slow end of the wait.',
    source: `${azure}: 4,083 / 1,020 = 4.0 in conversations; range: judgement`,
  },
  'workload.outputSpread': {
    about: 'How much longer than the median single answers get. Widens the slow end of the time to the full answer.',
    source: `Judgement between ${azure}: 3.5 in conversations, 6.9 in coding`,
  },
  'workload.cacheableShare': {
    about:
      'Share of input tokens that is the same fixed prefix in request after request: instructions, tools, examples.',
    source: judgement,
  },
  'workload.cacheHitRate': {
    about: 'Share of the cacheable tokens that is read from the cache; the rest is written to it again.',
    source: judgement,
  },
  'workload.peakShare': {
    about: 'Where a provider charges more at peak: a load spread evenly meets 7 hours on 5 days, 35 of 168 hours.',
    source: 'Published peak hours over an even load; range: judgement',
  },
  'workload.thinkingFactor': {
    about: 'Thinking time and thinking tokens as a multiple of those of the prompt that speeds were measured with.',
    source: judgement,
  },
  'workload.callsPerRequest': {
    about: 'Calls one after the other. Tokens are those of all calls together; each call waits for its first token.',
    source: judgement,
  },
  'workload.otherSeconds': {
    about: 'Retrieval, tools and own code in sequence with the model, typical value; the slow end is 1.6 times it.',
    source: judgement,
  },
}
