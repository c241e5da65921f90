import { fieldsOf } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** What the article's rule answers; latency is the text it gives. USD per token, of mixed meaning. */
export interface ArticleAnswer {
  readonly model: string
  readonly mode: 'batch' | 'streaming'
  readonly costPerToken: number
  readonly latency: string
}

/**
 * `choose_architecture` of the source article, kept as it is to compare with. It never reads the quality asked for, uses
 * a batch of up to 24 h for any limit above one hour, and compares no costs.
 */
export const articleRule = (maxCost: number, maxLatencyMs: number): ArticleAnswer => {
  if (maxLatencyMs > 3600000) {
    return { model: 'gpt-4o', mode: 'batch', costPerToken: 0.000003, latency: '12-24 hours' }
  }
  if (maxCost > 0.1) {
    return { model: 'gpt-4o', mode: 'streaming', costPerToken: 0.000015, latency: '2-5 seconds' }
  }
  return { model: 'gpt-4o-mini', mode: 'streaming', costPerToken: 0.00000015, latency: '1-2 seconds' }
}

export const seedChooseArchitectureFormula: Formula = {
  id: 'seedChooseArchitecture',
  title: "The source article's rule",
  statement:
    'max_latency > 3,600,000 ms: gpt-4o in a batch; else max_cost > $0.10: gpt-4o streamed; else gpt-4o-mini streamed. min_quality is read and never used.',
  sources: ['Source article, SystemOptimizer.choose_architecture'],
  examples: [
    {
      given: { max_cost: 0.05, max_latency: 3600001, min_quality: 0.9 },
      expect: { model: 'gpt-4o', mode: 'batch', cost_per_token: 0.000003, latency: '12-24 hours' },
      from: 'Source article: one millisecond over an hour',
    },
    {
      given: { max_cost: 0.1, max_latency: 3600000, min_quality: 0.99 },
      expect: { model: 'gpt-4o-mini', mode: 'streaming', cost_per_token: 0.00000015, latency: '1-2 seconds' },
      from: 'Source article: at both boundaries, and the quality does not matter',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    fields.number('min_quality')
    const { model, mode, costPerToken, latency } = articleRule(fields.number('max_cost'), fields.number('max_latency'))
    return { model, mode, cost_per_token: costPerToken, latency }
  },
}
