import type { InputValue } from '../../scenario/parameter.ts'
import type { Headline } from '../../wording/headline.ts'

/** A state of the view that a link leads to, and what the page says there. */
export interface LinkedState {
  readonly name: string
  readonly preset: string
  readonly inputs: Readonly<Record<string, InputValue>>
  readonly key: 'build' | 'buy' | 'nothing-fits'
  readonly state: Headline['state']
  readonly sentence: RegExp
}

/** Half a trillion tokens a year without a limit on cost, so that money alone decides. */
const byMoney = (inputs: Readonly<Record<string, InputValue>>): Pick<LinkedState, 'preset' | 'inputs'> => ({
  preset: 'half-a-trillion-tokens',
  inputs: { 'limits.costPerRequest': null, ...inputs },
})

export const states: readonly LinkedState[] = [
  {
    name: 'own GPUs are not considered',
    preset: 'real-time-customer-support',
    inputs: {},
    key: 'buy',
    state: 'only',
    sentence: /^On default figures, buy: own GPUs are not among what is considered/,
  },
  {
    name: 'the limits leave one side',
    preset: 'half-a-trillion-tokens',
    inputs: {},
    key: 'buy',
    state: 'only',
    sentence: /^On default figures, buy: .* would break the cost limit, and building never pays back/,
  },
  {
    name: 'never pays',
    ...byMoney({}),
    key: 'buy',
    state: 'clear',
    sentence:
      /^Buy: building never pays back: running it costs more than buying (at any volume|until [\d.]+.[kM] requests a day)$/,
  },
  {
    name: 'pays back and owes again',
    ...byMoney({ 'workload.requestsPerDay': 14_000_000, 'sourcing.priceDecline': { low: 1, best: 1.25, high: 2 } }),
    key: 'buy',
    state: 'leaning',
    sentence:
      /^Buy for now: building pays back within your 36.months in only \d+ of 100 draws, because API prices keep falling$/,
  },
  {
    name: 'too close to call',
    ...byMoney({
      'workload.requestsPerDay': 30_000_000,
      'sourcing.gpuHour': 2,
      'sourcing.growthFactor': 1.5,
      'sourcing.priceDecline': 1,
    }),
    key: 'buy',
    state: 'too-close',
    sentence: /^Too close to call: building saves in \d+ of 100 draws, and your rule asks for 80: buy for now$/,
  },
  {
    name: 'always pays',
    preset: 'break-even-of-the-source-article',
    inputs: {},
    key: 'build',
    state: 'clear',
    sentence:
      /^On default figures, build: with own GPUs building owes nothing from the first month on, and saves in \d+ of 100 draws$/,
  },
  {
    name: 'built already: what it cost is spent',
    ...byMoney({
      'workload.requestsPerDay': 30_000_000,
      'sourcing.built': 'yes',
      'sourcing.priceDecline': 1,
      'sourcing.gpuHour': 1.5,
      'sourcing.decodeSpeed': 2500,
    }),
    key: 'build',
    state: 'clear',
    sentence: /^Build: with .* building owes nothing from the first month on, and saves in \d+ of 100 draws$/,
  },
  {
    name: 'ready too late',
    ...byMoney({ 'sourcing.hostMonths': 40, 'sourcing.buildMonths': 50 }),
    key: 'buy',
    state: 'clear',
    sentence: /^Buy: building never pays back: it serves only when the horizon has ended$/,
  },
]
