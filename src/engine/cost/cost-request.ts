import { type Fields, fieldsOf, notNegative, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { type PriceTier, type RequestPrice, requestCost, type TokenPrice, type Usage } from './request-cost.ts'

/** Published prices are per million tokens, the engine's per token. */
const perToken = 1e-6

const readTokenPrice = (fields: Fields): TokenPrice => {
  const cacheRead = fields.numberOr('cacheRead', undefined, notNegative)
  const cacheWrite = fields.numberOr('cacheWrite', undefined, notNegative)
  return {
    input: fields.number('in', notNegative) * perToken,
    output: fields.number('out', notNegative) * perToken,
    ...(cacheRead === undefined ? {} : { cacheRead: cacheRead * perToken }),
    ...(cacheWrite === undefined ? {} : { cacheWrite: cacheWrite * perToken }),
  }
}

const readPrice = (fields: Fields): RequestPrice => ({
  ...readTokenPrice(fields),
  tiers: fields
    .groupsOr('tiers', [])
    .map((tier): PriceTier => ({ above: tier.number('start', notNegative), ...readTokenPrice(tier) })),
  batchFactor: fields.numberOr('batchFactor', 1, probability),
  batchStacksWithCache: fields.flagOr('batchStacksWithCache', true),
  requestFee: fields.numberOr('requestFee', 0, notNegative),
})

const readUsage = (fields: Fields): Usage => {
  const input = fields.number('inputTokens', notNegative)
  const cacheRead = fields.numberOr('cacheReadTokens', 0, notNegative)
  const cacheWrite = fields.numberOr('cacheWriteTokens', 0, notNegative)
  if (cacheRead + cacheWrite > input) {
    refuse('usage.cacheReadTokens', `at most inputTokens (${input}) together with usage.cacheWriteTokens`)
  }
  return {
    input,
    cacheRead,
    cacheWrite,
    output: fields.number('outputTokens', notNegative),
    reasoning: fields.numberOr('reasoningTokens', 0, notNegative),
    batch: fields.flagOr('batch', false),
    toolFees: fields.numberOr('toolFees', 0, notNegative),
  }
}

export const costRequestFormula: Formula = {
  id: 'costRequest',
  title: 'API cost of a request',
  statement:
    'Prices of the highest tier whose start is below the input hold for all tokens; a missing cache price is the input price. usd = [(n - read - write) in + read cacheRead + write cacheWrite] B / 1e6 + (output + reasoning) out B / 1e6 + fees, with B the batch factor in a batch, else 1.',
  sources: ['pydantic/genai-prices, price calculation', 'OpenAI, Anthropic and Google price pages'],
  examples: [
    {
      given: { price: { in: 2, out: 10 }, usage: { inputTokens: 1000, outputTokens: 100, reasoningTokens: 400 } },
      expect: { usd: 0.007, inputUsd: 0.002, outputUsd: 0.005, tierStart: 0 },
      from: 'By hand: hidden tokens are billed as output',
    },
    {
      given: {
        price: {
          in: 1,
          out: 2,
          tiers: [
            { start: 1000, in: 2, out: 4 },
            { start: 100, in: 1.5, out: 3 },
          ],
        },
        usage: { inputTokens: 1001, outputTokens: 1000 },
      },
      expect: { usd: 0.006002, inputUsd: 0.002002, outputUsd: 0.004, tierStart: 1000 },
      from: 'By hand: one token over, and all tokens cost the higher price; the order of tiers does not matter',
    },
    {
      given: {
        price: { in: 2, out: 10, cacheRead: 0.2, batchFactor: 0.5, batchStacksWithCache: false, requestFee: 0.01 },
        usage: { inputTokens: 1000, cacheReadTokens: 1000, outputTokens: 0, batch: true, toolFees: 0.02 },
      },
      expect: { usd: 0.031, inputUsd: 0.001, outputUsd: 0, tierStart: 0 },
      from: 'By hand: this batch forgets the cache, and fees are not discounted',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { usd, inputUsd, outputUsd, tierAbove } = requestCost(
      readPrice(fields.group('price')),
      readUsage(fields.group('usage')),
    )
    return { usd, inputUsd, outputUsd, tierStart: tierAbove }
  },
}
