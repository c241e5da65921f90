import { interactiveUsd, peakFactor, pricesAt, servingFactor } from '../cost.ts'
import type { Serving } from '../alternative.ts'
import type { Solution } from '../solution.ts'
import type { Variant } from '../variants.ts'
import { fromScenario, fromTree, type OriginInput, type OriginTree, sourceOf } from './tree.ts'

/** USD a token is hard to read: origins show it a million tokens at a time, as published. */
const million = 1_000_000

const priceInputs = ({ a, edition }: Solution, { price }: Variant): readonly OriginInput[] => {
  if (!price) return []
  const { input, output, cacheRead, cacheWrite } = pricesAt(price, a.inputTokens / a.callsPerRequest)
  const fact = (symbol: string, label: string, value: number): OriginInput => ({
    symbol,
    label,
    value: value * million,
    unit: 'USD/M tokens',
    kind: 'fact',
    ...sourceOf(edition, price.source, price.read),
  })
  return [
    fact('pIn', 'Price of input', input),
    fact('pRead', 'Price of cached input', cacheRead),
    fact('pWrite', 'Price of writing to the cache', cacheWrite),
    fact('pOut', 'Price of output', output),
  ]
}

/** Prices that another table gives differently, in words. */
const disagreements = ({ price }: Variant): readonly string[] =>
  (price?.disagreeing ?? []).map(({ source, input, output }) => {
    const parts = [
      input === undefined ? '' : `input ${input * million}`,
      output === undefined ? '' : `output ${output * million}`,
    ]
    return `${source} says ${parts.filter((part) => part !== '').join(', ')} USD/M tokens.`
  })

const hiddenInput = ({ point }: Variant): OriginInput => ({
  symbol: 'H',
  label: 'Hidden tokens of the measured prompt',
  value: point.hidden.best,
  unit: 'tokens',
  kind: 'derived',
  steps: point.hidden.steps,
})

/** USD of one request of one variant, before any serving discount. */
export const variantCostOrigin = (solution: Solution, variant: Variant): OriginTree => {
  const { scenario, a } = solution
  const { price, point } = variant
  const peak = price ? peakFactor(price, a) : 1
  return {
    title: `Cost of ${point.model.name}, ${point.effort}`,
    value: price ? interactiveUsd(price, point.hidden.best, a) : 0,
    unit: 'USD/request',
    expression: '(N * ((1 - c) * pIn + c * (h * pRead + (1 - h) * pWrite)) + (O + H * f) * pOut) / 1000000 * peak',
    inputs: [
      fromScenario(scenario, 'N', 'workload.inputTokens'),
      fromScenario(scenario, 'c', 'workload.cacheableShare'),
      fromScenario(scenario, 'h', 'workload.cacheHitRate'),
      ...priceInputs(solution, variant),
      fromScenario(scenario, 'O', 'workload.outputTokens'),
      hiddenInput(variant),
      fromScenario(scenario, 'f', 'workload.thinkingFactor'),
      peak === 1
        ? { symbol: 'peak', label: 'Peak factor: the price is the same all day', value: 1, unit: 'ratio', kind: 'fact' }
        : fromTree('peak', {
            title: 'Peak factor',
            value: peak,
            unit: 'ratio',
            expression: '1 + s * (k - 1)',
            inputs: [
              fromScenario(scenario, 's', 'workload.peakShare'),
              {
                symbol: 'k',
                label: 'Peak price against the usual one',
                value: price?.peak ?? 1,
                unit: 'ratio',
                kind: 'fact',
              },
            ],
            notes: [],
          }),
    ],
    notes: disagreements(variant),
  }
}

/** Cost of a single model in its serving mode. */
export const servedCostOrigin = (solution: Solution, variant: Variant, serving: Serving): OriginTree => {
  const base = variantCostOrigin(solution, variant)
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
