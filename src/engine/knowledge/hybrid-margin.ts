import { type CostLine, lineCost } from '../cost/cost-line.ts'
import { type Fields, fieldsOf, notNegative, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** A strategy by its success rate and its costs. */
export interface ValuedStrategy {
  readonly quality: number
  readonly line: CostLine
}

/** USD a month of so many requests, each success worth `valueUsd`, less what they cost. */
export const netBenefit = ({ quality, line }: ValuedStrategy, requests: number, valueUsd: number): number =>
  requests * quality * valueUsd - lineCost(line, requests)

/**
 * USD a month by which combining two methods is better than the better of them alone, its extra fixed cost paid. Not
 * above 0: combine nothing.
 */
export const hybridMargin = (
  hybrid: ValuedStrategy,
  singles: readonly ValuedStrategy[],
  requests: number,
  valueUsd: number,
): number =>
  singles.reduce(
    (least, single) => Math.min(least, netBenefit(hybrid, requests, valueUsd) - netBenefit(single, requests, valueUsd)),
    Number.POSITIVE_INFINITY,
  )

const readStrategy = (fields: Fields): ValuedStrategy => ({
  quality: fields.number('quality', probability),
  line: {
    fixed: fields.number('fixedUsdMonth', notNegative),
    perRequest: fields.number('usdPerRequest', notNegative),
  },
})

export const hybridMarginFormula: Formula = {
  id: 'hybridMargin',
  title: 'Is combining retrieval and fine-tuning worth it',
  statement:
    'Requests x (quality x value of a success - price of a request) - fixed cost, of both together less that of the better single method; combine only above 0.',
  sources: ['Expected net benefit'],
  examples: [
    {
      given: {
        requestsMonth: 10000,
        successUsd: 1,
        rag: { quality: 0.8, fixedUsdMonth: 1000, usdPerRequest: 0.01 },
        fineTune: { quality: 0.7, fixedUsdMonth: 500, usdPerRequest: 0.005 },
        hybrid: { quality: 0.85, fixedUsdMonth: 2000, usdPerRequest: 0.012 },
      },
      expect: { marginUsdMonth: -520, combine: false },
      from: 'By hand: 500 more in successes, 1,000 more fixed, 20 more by the request',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const requests = fields.number('requestsMonth', notNegative)
    const value = fields.number('successUsd', notNegative)
    const singles = [readStrategy(fields.group('rag')), readStrategy(fields.group('fineTune'))]
    const margin = hybridMargin(readStrategy(fields.group('hybrid')), singles, requests, value)
    return { marginUsdMonth: margin, combine: margin > 0 }
  },
}
