import { expm1 } from '../../base/elementary.ts'
import { fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** How a cached prefix lives: its time runs anew with every use (`sliding`), or from its first (`fixed`). */
export const cacheModes = ['sliding', 'fixed'] as const
export type CacheMode = (typeof cacheModes)[number]

/** Share of requests that find their prefix cached: Poisson arrivals a second of one prefix, time to live in seconds. */
export const cacheHitRate = (perSecond: number, ttl: number, mode: CacheMode): number => {
  const expected = perSecond * ttl
  return mode === 'sliding' ? -expm1(-expected) : expected / (1 + expected)
}

/** Tokens of a prefix that a provider caches: none below its minimum, then in steps. */
export const cacheableTokens = (prefix: number, minimum: number, step: number): number =>
  prefix < minimum ? 0 : minimum + Math.floor((prefix - minimum) / step) * step

export const cacheHitPoissonFormula: Formula = {
  id: 'cacheHitPoisson',
  title: 'Cache hit rate of one prefix',
  statement:
    'With requests arriving at random at rate r and a time to live t: 1 - exp(-r t) where every use renews it, r t / (1 + r t) where it runs from the first use.',
  sources: ['Memoryless gaps; renewal cycle of one miss and r t hits'],
  examples: [
    { given: { rate: 0.01, ttl: 100, mode: 'fixed' }, expect: 0.5, from: 'By hand: one hit for each miss' },
    { given: { rate: 0, ttl: 300, mode: 'sliding' }, expect: 0, from: 'By hand: no traffic' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return cacheHitRate(
      fields.number('rate', notNegative),
      fields.number('ttl', notNegative),
      fields.choice('mode', cacheModes),
    )
  },
}

export const cacheableTokensFormula: Formula = {
  id: 'cacheableTokens',
  title: 'Tokens that can be cached',
  statement: '0 below the minimum length, else minimum + floor((prefix - minimum) / increment) x increment.',
  sources: ["Providers' prompt caching rules"],
  examples: [
    { given: { prefix: 1500, minTokens: 1024, increment: 128 }, expect: 1408, from: 'By hand: 1,024 + 3 x 128' },
    { given: { prefix: 1000, minTokens: 1024, increment: 128 }, expect: 0, from: 'By hand: too short' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return cacheableTokens(
      fields.number('prefix', notNegative),
      fields.number('minTokens', notNegative),
      fields.number('increment', positive),
    )
  },
}
