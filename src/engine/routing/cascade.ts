import { type Fields, fieldsOf, notNegative, positive, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Outcomes of a weak and a strong model on the same requests; the four shares sum to 1. */
export interface JointOutcome {
  readonly both: number
  readonly strongOnly: number
  readonly weakOnly: number
  readonly neither: number
}

/** Share of requests answered by the weak model: right ones accepted (se), wrong ones let through (1 - sp). */
export const acceptRate = (weakQuality: number, se: number, sp: number): number =>
  weakQuality * se + (1 - weakQuality) * (1 - sp)

/**
 * Success rate of "weak first, strong when the verifier rejects". `se`: share of right weak answers accepted;
 * `sp`: share of wrong ones rejected. Perfect verifier: the oracle; all accepted: weak; all rejected: strong.
 */
export const cascadeQuality = (both: number, strongOnly: number, weakOnly: number, se: number, sp: number): number =>
  (both + weakOnly) * se + (1 - se) * both + sp * strongOnly

/** USD a request; the strong model is paid for what is not accepted. */
export const cascadeCost = (weakUsd: number, verifierUsd: number, strongUsd: number, accepted: number): number =>
  weakUsd + verifierUsd + (1 - accepted) * strongUsd

/** The cascade is cheaper than the strong model alone where more than this share is accepted. */
export const breakEvenAcceptRate = (weakUsd: number, verifierUsd: number, strongUsd: number): number =>
  (weakUsd + verifierUsd) / strongUsd

/** Shares that miss a sum of 1 by no more than this are scaled to it. */
const shareTolerance = 1e-6

export const readJoint = (fields: Fields): JointOutcome => {
  const j = fields.group('j')
  const both = j.number('both', probability)
  const strongOnly = j.number('strongOnly', probability)
  const weakOnly = j.number('weakOnly', probability)
  const neither = j.number('neither', probability)
  const sum = both + strongOnly + weakOnly + neither
  if (Math.abs(sum - 1) > shareTolerance) refuse('j', 'four shares that sum to 1')
  return { both: both / sum, strongOnly: strongOnly / sum, weakOnly: weakOnly / sum, neither: neither / sum }
}

export const cascadeFormula: Formula = {
  id: 'cascade',
  title: 'Weak model first, strong model on demand',
  statement:
    'p1 = both + weakOnly; accept = p1 se + (1 - p1)(1 - sp); quality = p1 se + (1 - se) both + sp strongOnly; cost = cWeak + cVerifier + (1 - accept) cStrong; cheaper than the strong model where accept > (cWeak + cVerifier) / cStrong.',
  sources: ['Chen et al. 2023, FrugalGPT; total probability over the joint outcome'],
  examples: [
    {
      given: {
        j: { both: 0.5, strongOnly: 0.25, weakOnly: 0.125, neither: 0.125 },
        se: 1,
        sp: 1,
        cWeak: 1,
        cVerifier: 0,
        cStrong: 8,
      },
      expect: {
        quality: 0.875,
        cost: 4,
        acceptRate: 0.625,
        escalationRate: 0.375,
        breakEvenAcceptRate: 0.125,
        cheaperThanStrong: true,
        strongQuality: 0.75,
        weakQuality: 0.625,
        oracleQuality: 0.875,
      },
      from: 'By hand: a perfect verifier reaches the oracle',
    },
    {
      given: {
        j: { both: 0.5, strongOnly: 0.25, weakOnly: 0.125, neither: 0.125 },
        se: 0,
        sp: 1,
        cWeak: 1,
        cVerifier: 1,
        cStrong: 8,
      },
      expect: {
        quality: 0.75,
        cost: 10,
        acceptRate: 0,
        escalationRate: 1,
        breakEvenAcceptRate: 0.25,
        cheaperThanStrong: false,
        strongQuality: 0.75,
        weakQuality: 0.625,
        oracleQuality: 0.875,
      },
      from: 'By hand: everything rejected is the strong model, and dearer',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { both, strongOnly, weakOnly } = readJoint(fields)
    const se = fields.number('se', probability)
    const sp = fields.number('sp', probability)
    const weakUsd = fields.number('cWeak', notNegative)
    const verifierUsd = fields.number('cVerifier', notNegative)
    const strongUsd = fields.number('cStrong', positive)
    const accepted = acceptRate(both + weakOnly, se, sp)
    const breakEven = breakEvenAcceptRate(weakUsd, verifierUsd, strongUsd)
    return {
      quality: cascadeQuality(both, strongOnly, weakOnly, se, sp),
      cost: cascadeCost(weakUsd, verifierUsd, strongUsd, accepted),
      acceptRate: accepted,
      escalationRate: 1 - accepted,
      breakEvenAcceptRate: breakEven,
      cheaperThanStrong: accepted > breakEven,
      strongQuality: both + strongOnly,
      weakQuality: both + weakOnly,
      oracleQuality: both + strongOnly + weakOnly,
    }
  },
}
