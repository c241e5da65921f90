import { expm1 } from '../../base/elementary.ts'
import { fieldsOf, notNegative, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** 1 - (1 - exp(-x)) / x for x >= 0, without loss for small x. */
const agedShare = (x: number): number => {
  if (x < 0.01) return x * (1 / 2 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720)))))
  return 1 + expm1(-x) / x
}

/**
 * Share of facts that have changed since they were captured: changes a year, an age between `lag` and `lag + interval`
 * years, all ages alike likely.
 */
export const staleness = (changesPerYear: number, interval: number, lag: number): number => {
  const aged = agedShare(changesPerYear * interval)
  return aged - (1 - aged) * expm1(-changesPerYear * lag)
}

/** Quality when a share `changing` of questions depends on facts of which a share is stale. */
export const freshQuality = (quality: number, changing: number, stale: number): number =>
  quality * (1 - changing * stale)

export const stalenessFormula: Formula = {
  id: 'staleness',
  title: 'Share of facts out of date',
  statement:
    '1 - exp(-nu lag)(1 - exp(-nu interval)) / (nu interval): facts change at rate nu a year and are captured at an age spread evenly over lag to lag + interval.',
  sources: ['Exponential survival, averaged over a uniform age'],
  examples: [
    { given: { nu: 0, interval: 1 }, expect: 0, from: 'By hand: nothing changes' },
    { given: { nu: 1, interval: 1, lag: 0 }, expect: 0.36787944117144233, from: 'By hand: exp(-1)' },
    { given: { nu: 1, interval: 0, lag: 1 }, expect: 0.6321205588285577, from: 'By hand: all are one year old' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return staleness(
      fields.number('nu', notNegative),
      fields.number('interval', notNegative),
      fields.numberOr('lag', 0, notNegative),
    )
  },
}

export const freshQualityFormula: Formula = {
  id: 'freshQuality',
  title: 'Quality with stale facts',
  statement: 'q (1 - phi x stale), phi the share of questions that depend on changing facts.',
  sources: ['Total probability'],
  examples: [{ given: { q: 0.8, phi: 0.5, stale: 0.5 }, expect: 0.6, from: 'By hand: a quarter of answers is lost' }],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return freshQuality(
      fields.number('q', probability),
      fields.number('phi', probability),
      fields.number('stale', probability),
    )
  },
}
