import { fieldsOf } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** What the article's function answers. USD a year, years; years may be negative, and are then meaningless. */
export type ArticleBreakeven =
  | {
      readonly kind: 'answer'
      readonly apiAnnual: number
      /** With a fifth of the training cost; the article reports it and does not use it. */
      readonly customAnnual: number
      readonly years: number
      readonly recommendation: 'build' | 'buy'
    }
  | { readonly kind: 'division-by-zero' }

/**
 * `calculate_breakeven` of the source article, kept as it is to compare with: USD per token, tokens a year, USD, USD a
 * year. It says *build* whenever running costs more than buying, because the years are then negative and below three;
 * where both cost the same it divides by zero. `breakEvenYears` is the answer that holds.
 */
export const articleBreakeven = (
  usdPerToken: number,
  tokensPerYear: number,
  training: number,
  servingPerYear: number,
): ArticleBreakeven => {
  const apiAnnual = usdPerToken * tokensPerYear
  const saving = apiAnnual - servingPerYear
  if (saving === 0) return { kind: 'division-by-zero' }
  const years = training / saving
  const recommendation = years < 3 ? 'build' : 'buy'
  return { kind: 'answer', apiAnnual, customAnnual: training / 5 + servingPerYear, years, recommendation }
}

export const seedBreakevenFormula: Formula = {
  id: 'seedBreakeven',
  title: "The source article's breakeven",
  statement:
    'years = training / (price x tokens a year - serving); build if years < 3. A fifth of the training cost is reported and not used; equal costs divide by zero; a negative saving gives negative years, and these say build.',
  sources: ['Source article, calculate_breakeven'],
  examples: [
    {
      given: {
        api_cost_per_token: 0.000005,
        inference_volume_per_year: 500000000000,
        training_cost: 500000,
        serving_cost_per_year: 100000,
      },
      expect: {
        api_annual_cost: 2500000,
        custom_annual_cost: 200000,
        years_to_breakeven: 0.20833333333333334,
        recommendation: 'build',
      },
      from: 'Source article: its own example, two and a half months',
    },
    {
      given: {
        api_cost_per_token: 0.5,
        inference_volume_per_year: 100000,
        training_cost: 500000,
        serving_cost_per_year: 100000,
      },
      expect: {
        api_annual_cost: 50000,
        custom_annual_cost: 200000,
        years_to_breakeven: -10,
        recommendation: 'build',
      },
      from: 'By hand: running costs twice as much as buying, and it says build',
    },
    {
      given: {
        api_cost_per_token: 1,
        inference_volume_per_year: 100000,
        training_cost: 500000,
        serving_cost_per_year: 100000,
      },
      expect: { error: 'ZeroDivisionError' },
      from: 'By hand: both cost the same',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const answer = articleBreakeven(
      fields.number('api_cost_per_token'),
      fields.number('inference_volume_per_year'),
      fields.number('training_cost'),
      fields.number('serving_cost_per_year'),
    )
    if (answer.kind === 'division-by-zero') return { error: 'ZeroDivisionError' }
    return {
      api_annual_cost: answer.apiAnnual,
      custom_annual_cost: answer.customAnnual,
      years_to_breakeven: answer.years,
      recommendation: answer.recommendation,
    }
  },
}
