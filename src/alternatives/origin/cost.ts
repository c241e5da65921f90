import { significant } from '../../base/format.ts'
import type { Serving } from '../alternative.ts'
import { interactiveUsd, peakFactor, pricesAt, servingFactor } from '../cost.ts'
import type { Solution } from '../solution.ts'
import type { Terms } from '../terms.ts'
import type { Variant } from '../variants.ts'
import { variantLabel } from '../naming.ts'
import { fixedOrigin } from './fixed.ts'
import { lookupOrigin } from './lookup.ts'
import { cachedTree, changesTokens, freshTree } from './tokens.ts'
import { fromScenario, fromTree, type OriginInput, type OriginTree, sourceOf } from './tree.ts'

/** USD a token is hard to read: origins show it a million tokens at a time, as published. */
const million = 1_000_000

/** Terms of a variant's approach. */
const termsAt = ({ variants, terms }: Solution, v: number): Terms => {
  const found = terms[variants.approach[v] ?? 0]
  if (!found) throw new RangeError(`No terms of variant ${v}`)
  return found
}

const priceInputs = ({ edition }: Solution, { price, training }: Variant, terms: Terms): readonly OriginInput[] => {
  if (!price) return []
  const { input, output, cacheRead, cacheWrite } = pricesAt(price, terms.tokens.perCall)
  const published = (symbol: string, label: string, value: number): OriginInput => ({
    symbol,
    label,
    value: value * million,
    unit: 'USD/M tokens',
    kind: 'fact',
    ...sourceOf(edition, price.source, price.read),
  })
  const fact = (symbol: string, label: string, value: number): OriginInput =>
    training
      ? fromTree(symbol, {
          title: `${label}, tuned`,
          value: value * million,
          unit: 'USD/M tokens',
          expression: 'p * k',
          inputs: [
            published('p', label, value / training.factor),
            {
              symbol: 'k',
              label: `Factor of a tuned model at ${training.provider}`,
              value: training.factor,
              unit: 'ratio',
              kind: 'fact',
            },
          ],
          notes: [],
        })
      : published(symbol, label, value)
  return [
    fact('pIn', 'Price of input', input),
    fact('pRead', 'Price of cached input', cacheRead),
    fact('pWrite', 'Price of writing to the cache', cacheWrite),
    fact('pOut', 'Price of output', output),
  ]
}

/** Prices that another table gives differently, in words. */
const disagreements = ({ price }: Variant): readonly string[] =>
  (price?.disagreeing ?? []).map(({ source, input, output, cacheRead }) => {
    const parts = [
      ['input', input],
      ['output', output],
      ['cached input', cacheRead],
    ] as const
    const said = parts.flatMap(([name, usd]) => (usd === undefined ? [] : [`${name} ${significant(usd * million, 6)}`]))
    return `${source} says ${said.join(', ')} USD/M tokens.`
  })

export const hiddenInput = ({ point }: Variant): OriginInput => ({
  symbol: 'H',
  label: 'Hidden tokens of the measured prompt',
  value: point.hidden.best,
  unit: 'tokens',
  kind: 'derived',
  steps: point.hidden.steps,
})

const peakInput = ({ scenario, a }: Solution, { price }: Variant): OriginInput => {
  const peak = price ? peakFactor(price, a.peakShare) : 1
  if (peak === 1)
    return {
      symbol: 'peak',
      label: 'Peak factor: the price is the same all day',
      value: 1,
      unit: 'ratio',
      kind: 'fact',
    }
  const factor: OriginInput = {
    symbol: 'k',
    label: 'Peak price against the usual one',
    value: price?.peak ?? 1,
    unit: 'ratio',
    kind: 'fact',
  }
  return fromTree('peak', {
    title: 'Peak factor',
    value: peak,
    unit: 'ratio',
    expression: '1 + s * (k - 1)',
    inputs: [fromScenario(scenario, 's', 'workload.peakShare'), factor],
    notes: [],
  })
}

/** Input tokens and what of them is cached, in the words of the approach. */
const inputTokens = (
  solution: Solution,
  terms: Terms,
): { readonly expression: string; readonly inputs: readonly OriginInput[] } => {
  const { scenario } = solution
  const hit = fromScenario(scenario, 'h', 'workload.cacheHitRate')
  if (changesTokens(terms))
    return {
      expression: 'F * pIn + C * (h * pRead + (1 - h) * pWrite)',
      inputs: [fromTree('F', freshTree(solution, terms)), fromTree('C', cachedTree(solution, terms)), hit],
    }
  return {
    expression: 'N * ((1 - c) * pIn + c * (h * pRead + (1 - h) * pWrite))',
    inputs: [
      fromScenario(scenario, 'N', 'workload.inputTokens'),
      fromScenario(scenario, 'c', 'workload.cacheableShare'),
      hit,
    ],
  }
}

/** USD of the tokens of one request of one variant, before any serving discount. */
const tokensOrigin = (solution: Solution, variant: Variant, terms: Terms): OriginTree => {
  const { scenario } = solution
  const { price, point } = variant
  const input = inputTokens(solution, terms)
  return {
    title: `Cost of ${variantLabel(variant, `${point.model.name}, ${point.effort}`)}`,
    value: price ? interactiveUsd(price, point.hidden.best, terms.tokens) : 0,
    unit: 'USD/request',
    expression: `(${input.expression} + (O + H * f) * pOut) / 1000000 * peak`,
    inputs: [
      ...input.inputs,
      ...priceInputs(solution, variant, terms),
      fromScenario(scenario, 'O', 'workload.outputTokens'),
      hiddenInput(variant),
      fromScenario(scenario, 'f', 'workload.thinkingFactor'),
      peakInput(solution, variant),
    ],
    notes: disagreements(variant),
  }
}

/** Tokens of a single model in its serving mode. */
const servedTokens = (solution: Solution, variant: Variant, terms: Terms, serving: Serving): OriginTree => {
  const base = tokensOrigin(solution, variant, terms)
  const { price } = variant
  if (!price || (serving !== 'batch' && serving !== 'flex')) return base
  const factor: OriginInput = {
    symbol: 'd',
    label: `Price at ${serving}`,
    value: price[serving] ?? 1,
    unit: 'ratio',
    kind: 'fact',
    ...sourceOf(solution.edition, price.source, price.read),
  }
  const refused = serving === 'flex' ? [fromScenario(solution.scenario, 'r', 'serving.flexRefusedShare')] : []
  return {
    title: `${base.title}, ${serving}`,
    value: base.value * servingFactor(price, serving, solution.a),
    unit: base.unit,
    expression: serving === 'flex' ? 'x * ((1 - r) * d + r)' : 'x * d',
    inputs: [fromTree('x', base), factor, ...refused],
    notes: serving === 'flex' ? ['Refused requests are repeated at the full price.'] : [],
  }
}

/** USD of one answer of a variant, without what does not grow with requests: what each model of a cascade costs. */
export const callOrigin = (solution: Solution, v: number, serving: Serving = 'sync'): OriginTree => {
  const variant = solution.variants.rows[v]
  if (!variant) throw new RangeError(`No variant ${v}`)
  const terms = termsAt(solution, v)
  const tokens = servedTokens(solution, variant, terms, serving)
  if (terms.lookup === 0) return tokens
  return {
    title: `${tokens.title}, looking up included`,
    value: tokens.value + terms.lookup,
    unit: tokens.unit,
    expression: 'x + l',
    inputs: [fromTree('x', tokens), fromTree('l', lookupOrigin(solution, terms))],
    notes: [],
  }
}

/** Cost of a single model in its serving mode. */
export const servedCostOrigin = (solution: Solution, v: number, serving: Serving): OriginTree => {
  const variant = solution.variants.rows[v]
  const fixed = solution.figures.fixed[v] ?? 0
  const call = callOrigin(solution, v, serving)
  if (!variant || fixed === 0) return call
  const tree = fromTree('g', fixedOrigin(solution, v, termsAt(solution, v)))
  // Own GPUs have no price of tokens: all of it is fixed.
  if (!variant.price)
    return {
      title: `Cost of ${variantLabel(variant, `${variant.point.model.name}, ${variant.point.effort}`)}`,
      value: call.value + fixed,
      unit: call.unit,
      expression: call.value === 0 ? 'g' : 'l + g',
      inputs: [...(call.value === 0 ? [] : call.inputs.filter(({ symbol }) => symbol === 'l')), tree],
      notes: [],
    }
  return {
    title: `${call.title}, fixed money included`,
    value: call.value + fixed,
    unit: call.unit,
    expression: 'x + g',
    inputs: [fromTree('x', call), tree],
    notes: [],
  }
}
