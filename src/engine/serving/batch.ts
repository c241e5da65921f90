import { fieldsOf, notNegative } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** May a batch be used? Its window as promised counts, not the time it usually takes. Seconds. */
export const batchFits = (limit: number, window: number): boolean => limit >= window

export const batchFeasibleFormula: Formula = {
  id: 'batchFeasible',
  title: 'Does a batch answer in time?',
  statement: 'limit >= the window that the provider promises (24 h), whatever the usual time is.',
  sources: ['OpenAI, Anthropic and Google batch terms'],
  examples: [
    { given: { limitSeconds: 7200, slaSeconds: 86400 }, expect: false, from: 'By hand: two hours are less than a day' },
    { given: { limitSeconds: 86400, slaSeconds: 86400 }, expect: true, from: 'By hand: limits are inclusive' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return batchFits(fields.number('limitSeconds', notNegative), fields.number('slaSeconds', notNegative))
  },
}
