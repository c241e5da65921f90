import { type RequestPrice, requestCost, type Usage } from '../cost/request-cost.ts'
import { type Fields, fieldsOf, notNegative, positive, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { withoutPrompt } from './request-change.ts'
import { tuningCosts, type TuningPlan } from './tuning-plan.ts'

const readPlan = (fields: Fields): TuningPlan => ({
  examples: fields.number('examples', positive),
  tokensPerExample: fields.number('tokensPerExample', notNegative),
  epochs: fields.number('epochs', positive),
  training: fields.number('trainPrice', notNegative) / 1e6,
  labelling: fields.number('labelUsd', notNegative),
  checking: fields.number('qaOverhead', notNegative),
  experiments: fields.number('experiments', notNegative),
  engineering: fields.number('engineeringUsd', notNegative),
  retrainsPerYear: fields.number('retrainsPerYear', notNegative),
  relabelled: fields.number('relabelFraction', probability),
  evaluation: fields.number('evalUsd', notNegative),
  promptTokensSaved: fields.number('promptTokensSaved', notNegative),
})

const readPrice = (fields: Fields, input: string, output: string): RequestPrice => ({
  input: fields.number(input, notNegative) / 1e6,
  output: fields.number(output, notNegative) / 1e6,
})

const readUsage = (fields: Fields, saved: number): Usage => ({
  input: fields.number('inputTokens', { atLeast: saved }),
  cacheRead: 0,
  cacheWrite: 0,
  output: fields.number('outputTokens', notNegative),
  reasoning: 0,
  batch: false,
  toolFees: 0,
})

export const ftCostsFormula: Formula = {
  id: 'ftCosts',
  title: 'Cost of fine-tuning',
  statement:
    'Training = examples x tokens x epochs x price; labels = examples x price x (1 + checking). Setup = labels + training x (1 + experiments) + engineering. A year = retrainings x (training + labels x share relabelled + evaluation). A request = (input - prompt saved) x tuned input price + output x tuned output price, beside its difference to the base model, which is negative where a small tuned model replaces a large one.',
  sources: ['Definition'],
  examples: [
    {
      given: {
        examples: 1000,
        tokensPerExample: 500,
        epochs: 2,
        trainPrice: 10,
        labelUsd: 2,
        qaOverhead: 0.5,
        experiments: 4,
        engineeringUsd: 20000,
        retrainsPerYear: 2,
        relabelFraction: 0.5,
        evalUsd: 490,
        inputTokens: 1000,
        promptTokensSaved: 600,
        outputTokens: 100,
        ftIn: 1,
        ftOut: 4,
        baseIn: 2,
        baseOut: 10,
      },
      expect: {
        trainRunUsd: 10,
        labelUsd: 3000,
        setupUsd: 23050,
        yearlyUsd: 4000,
        perRequestUsd: 0.0008,
        perRequestDeltaUsd: -0.0022,
      },
      from: 'By hand: one million tokens trained; 400 + 400 against 2,000 + 1,000 millionths of a dollar',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const plan = readPlan(fields)
    const costs = tuningCosts(plan)
    if (costs.kind === 'infeasible') return null
    const usage = readUsage(fields, plan.promptTokensSaved)
    const tuned = requestCost(readPrice(fields, 'ftIn', 'ftOut'), withoutPrompt(usage, plan.promptTokensSaved)).usd
    return {
      trainRunUsd: costs.runUsd,
      labelUsd: costs.labelUsd,
      setupUsd: costs.setupUsd,
      yearlyUsd: costs.yearlyUsd,
      perRequestUsd: tuned,
      perRequestDeltaUsd: tuned - requestCost(readPrice(fields, 'baseIn', 'baseOut'), usage).usd,
    }
  },
}
