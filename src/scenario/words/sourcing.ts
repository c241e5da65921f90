import { judgement, type Words } from './words.ts'

const article = 'Source article, table of build against buy'

export const sourcingWords: Words = {
  'sourcing.hosting': {
    about: 'Whether open-weight models on GPUs of your own, or rented by the hour, compete with APIs.',
    source: judgement,
  },
  'sourcing.horizonMonths': {
    about: 'Months that money is counted over; one-time costs are spread over them.',
    source: 'Source article: its rule of three years',
  },
  'limits.paybackMonths': {
    about: 'What is spent on building must come back for good before this month.',
    source: 'Source article: its rule of three years',
  },
  'sourcing.requiredProbability': {
    about: 'Build only if its present value is above 0 in this share of draws.',
    source: judgement,
  },
  'sourcing.discountRate': {
    about: 'What a dollar in a year is worth less today.',
    source: 'Damodaran, cost of capital by sector, January 2026: 5.0 to 9.4 % in the rows read; projects above',
  },
  'sourcing.growthFactor': {
    about: 'Requests a day in a year over those of today; 1 is no growth.',
    source: judgement,
  },
  'sourcing.priceDecline': {
    about:
      'How many times lower the price of an equally good API gets in a year, after changing models; the same model mostly stays where it is.',
    source:
      'Judgement of one who changes models carefully, against 10 (a16z, 12 November 2024) and 9 to 900 (Epoch AI, 12 March 2025)',
  },
  'sourcing.gpuDecline': { about: 'How many times lower the price of a GPU hour gets in a year.', source: judgement },
  'sourcing.successValue': {
    about:
      'What one more good answer brings: it prices the difference in quality between the ways compared. 0: not priced.',
    source: judgement,
  },
  'sourcing.buyUpfront': { about: 'Integration and evaluation, once.', source: `${article}: $5K to $50K` },
  'sourcing.hostUpfront': { about: 'Setting up serving, monitoring and evaluation, once.', source: judgement },
  'sourcing.buildUpfront': { about: 'Data and training, once.', source: `${article}: $100K to $1M` },
  'sourcing.hostMonths': {
    about: 'Until an open model serves on own GPUs; the API serves until then.',
    source: judgement,
  },
  'sourcing.buildMonths': {
    about: 'Until a model of your own serves; the API serves until then.',
    source: `${article}: 6 to 18 months`,
  },
  'sourcing.built': {
    about: 'What has been spent is spent: only running costs are left to compare.',
    source: judgement,
  },
  'sourcing.personYear': {
    about: 'Salary, benefits, tools and room.',
    source: 'Judgement; wages are 70 % of what private employers in the US pay (BLS, June 2020)',
  },
  'sourcing.buyPeople': { about: 'Who look after prompts, versions and bills.', source: judgement },
  'sourcing.runPeople': { about: 'Who run the GPUs and the model on them, at night as well.', source: judgement },
  'sourcing.buildPeople': { about: 'Who build, until it serves.', source: judgement },
  'sourcing.otherMonthly': { about: 'Everything besides GPUs and people, for own hosting.', source: judgement },
  'sourcing.retrainMonths': { about: 'Of a model of your own; 0 for never.', source: judgement },
  'sourcing.retrainCost': { about: 'Data and training each time, for a model of your own.', source: judgement },
  'sourcing.controlWeight': {
    about: 'How much control and IP count for you. Shown beside the money, never added to it.',
    source: judgement,
  },
  'sourcing.timeWeight': {
    about: 'How much an early start counts for you. Shown beside the money, never added to it.',
    source: judgement,
  },
  'sourcing.differenceWeight': {
    about: 'How much it counts for you to have what others cannot buy. Shown beside the money, never added to it.',
    source: judgement,
  },
}
