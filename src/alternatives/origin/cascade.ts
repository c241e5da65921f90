import { type CascadeFigures, cascadeFigures, cascadeWait } from '../cascade.ts'
import { quantileFromMoments, sigmaSquaredFromMoments } from '../../engine/serving/lognormal-sum.ts'
import { callUsd } from '../figures.ts'
import type { LimitedFigure } from '../limits.ts'
import type { Solution } from '../solution.ts'
import { callOrigin } from './cost.ts'
import { fixedOrigin } from './fixed.ts'
import { sidesOrigin } from './sides.ts'
import { variantQualityOrigin } from './quality.ts'
import { fromScenario, fromTree, type OriginInput, type OriginTree } from './tree.ts'
import { variantWaitOrigin } from './wait.ts'

interface Pair {
  readonly weak: number
  readonly strong: number
  readonly figures: CascadeFigures
  readonly logOdds: number
}

const pairOf = ({ rows, figures, a }: Solution, i: number): Pair => {
  const weak = rows.cheap[i] ?? 0
  const strong = rows.strong[i] ?? 0
  const logOdds = rows.agreements[i - rows.singles]?.logOdds ?? 0
  const out = { both: 0, accept: 0, quality: 0, cost: 0 }
  cascadeFigures(
    figures.quality[weak] ?? 0,
    figures.quality[strong] ?? 0,
    callUsd(figures, weak),
    callUsd(figures, strong),
    logOdds,
    a.check,
    out,
  )
  return { weak, strong, figures: out, logOdds }
}

const checkInputs = ({ scenario, a }: Solution): readonly [OriginInput, OriginInput] => {
  const kind = a.check.kind === 'tests' ? 'tests' : 'selfCheck'
  return [
    fromScenario(scenario, 'se', `cascade.${kind}Sensitivity`),
    fromScenario(scenario, 'sp', `cascade.${kind}Specificity`),
  ]
}

const acceptTree = (solution: Solution, { weak, figures }: Pair): OriginTree => ({
  title: 'Share answered by the cheap model',
  value: figures.accept,
  unit: 'share',
  expression: 'p * se + (1 - p) * (1 - sp)',
  inputs: [fromTree('p', variantQualityOrigin(solution, weak)), ...checkInputs(solution)],
  notes: ['The check accepts right answers with probability se and rejects wrong ones with probability sp.'],
})

const costTree = (solution: Solution, i: number): OriginTree => {
  const pair = pairOf(solution, i)
  const check =
    solution.a.check.cost === 0
      ? {
          symbol: 'v',
          label: 'Price of the check: tests need no model',
          value: 0,
          unit: 'ratio',
          kind: 'house' as const,
        }
      : fromScenario(solution.scenario, 'v', 'cascade.selfCheckCost')
  return {
    title: 'Cost of the cascade',
    value: pair.figures.cost,
    unit: 'USD/request',
    expression: 'x + v * x + (1 - accept) * y',
    inputs: [
      fromTree('x', callOrigin(solution, pair.weak)),
      check,
      fromTree('accept', acceptTree(solution, pair)),
      fromTree('y', callOrigin(solution, pair.strong)),
    ],
    notes: [],
  }
}

/** Both models share what does not grow with requests. */
const wholeCostTree = (solution: Solution, i: number): OriginTree => {
  const tree = costTree(solution, i)
  const v = solution.rows.cheap[i] ?? 0
  const fixed = solution.figures.fixed[v] ?? 0
  const terms = solution.terms[solution.variants.approach[v] ?? 0]
  if (fixed === 0 || !terms) return tree
  return {
    title: `${tree.title}, fixed money included`,
    value: tree.value + fixed,
    unit: tree.unit,
    expression: 'x + g',
    inputs: [fromTree('x', tree), fromTree('g', fixedOrigin(solution, v, terms))],
    notes: [],
  }
}

const qualityTree = (solution: Solution, i: number): OriginTree => {
  const pair = pairOf(solution, i)
  const agreement = solution.rows.agreements[i - solution.rows.singles]
  const counted = agreement?.basis === 'counted'
  return {
    title: 'Quality of the cascade',
    value: pair.figures.quality,
    unit: 'share',
    expression: 'p * se + (1 - se) * joint(p, q, odds) + sp * (q - joint(p, q, odds))',
    inputs: [
      fromTree('p', variantQualityOrigin(solution, pair.weak)),
      fromTree('q', variantQualityOrigin(solution, pair.strong)),
      {
        symbol: 'odds',
        label: counted
          ? 'Log odds ratio of their successes, counted on the same tasks'
          : `Log odds ratio of successes, median of ${agreement?.pairs ?? 0} measured pairs`,
        value: pair.logOdds,
        unit: 'logits',
        kind: 'derived',
      },
      ...checkInputs(solution),
    ],
    notes: ['joint: probability that both succeed, from the two rates and the odds ratio.'],
  }
}

/** Median and spread of the lognormal with these moments. */
const lognormal = (suffix: string, label: string, m: number, v: number): OriginInput[] => [
  {
    symbol: `m${suffix}`,
    label: `Median wait, ${label}`,
    value: quantileFromMoments(m, v, 0),
    unit: 's',
    kind: 'derived',
  },
  {
    symbol: `s${suffix}`,
    label: `Its spread (sd of the logarithm), ${label}`,
    value: Math.sqrt(sigmaSquaredFromMoments(m, v)),
    unit: '',
    kind: 'derived',
  },
]

const waitTree = (solution: Solution, i: number): OriginTree => {
  const pair = pairOf(solution, i)
  const { figures, a, rows, scenario } = solution
  const kind = rows.serving[i] === 'stream' ? 'first-token' : 'completion'
  const strongMean = (kind === 'first-token' ? figures.firstTokenMean : figures.completionMean)[pair.strong] ?? 0
  const strongVariance =
    (kind === 'first-token' ? figures.firstTokenVariance : figures.completionVariance)[pair.strong] ?? 0
  const factor = 1 + a.check.wait
  const mean = (figures.completionMean[pair.weak] ?? 0) * factor
  const variance = (figures.completionVariance[pair.weak] ?? 0) * factor * factor
  return {
    title: `${kind === 'completion' ? 'Completion' : 'First token'} of the cascade, p95`,
    value: cascadeWait(figures, pair.weak, strongMean, strongVariance, pair.figures.accept, a.check),
    unit: 's',
    expression: 'mixture(accept, m1, s1, m2, s2)',
    inputs: [
      fromTree('accept', acceptTree(solution, pair)),
      ...lognormal('1', 'answered by the cheap model and checked', mean, variance),
      ...lognormal('2', 'passed on to the strong model as well', mean + strongMean, variance + strongVariance),
      fromTree('cheap', variantWaitOrigin(solution, pair.weak, 'completion')),
      fromTree('strong', variantWaitOrigin(solution, pair.strong, kind)),
      fromScenario(scenario, 'check', 'cascade.checkWait'),
    ],
    notes: ['A mixture of two waits: its 95th percentile is not the average of theirs.'],
  }
}

export const cascadeOrigin = (solution: Solution, i: number, figure: LimitedFigure): OriginTree => {
  if (figure === 'cost') return wholeCostTree(solution, i)
  if (figure === 'quality') return qualityTree(solution, i)
  return figure === 'latency' ? waitTree(solution, i) : sidesOrigin(solution, solution.rows.cheap[i] ?? 0, figure)
}
