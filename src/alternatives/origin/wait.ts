import type { Point, Points } from '../points.ts'
import { Z95 } from '../../engine/constants.ts'
import type { Solution } from '../solution.ts'
import {
  emptyWait,
  isWide,
  measuredInputTokens,
  otherSpread,
  p95OfMoments,
  sharedWaitOf,
  type WaitMoments,
  waitMoments,
} from '../wait.ts'
import { fromScenario, fromTree, judged, type OriginInput, type OriginTree, sourceOf } from './tree.ts'

const momentsAt = (solution: Solution, p: number): WaitMoments => {
  const out = emptyWait()
  waitMoments(solution.variants.points, p, sharedWaitOf(solution.a), 1, 1, out)
  return out
}

const timed = (
  { edition }: Solution,
  { timing }: Point,
  symbol: string,
  label: string,
  value: number,
  unit: string,
): OriginInput => ({
  symbol,
  label,
  value,
  unit,
  kind: 'derived',
  ...(timing && { steps: timing.steps, ...sourceOf(edition, timing.source, timing.measured) }),
})

/** Mean of a lognormal from its median and spread. */
const meanExpression = (median: string): string => `${median} * exp(sigma * sigma / 2)`

const sigmaOf = (column: Float64Array, p: number): number => column[p] ?? 0

const baseTree = (solution: Solution, point: Point, points: Points, p: number, value: number): OriginTree => ({
  title: 'Mean wait before thinking, all calls',
  value,
  unit: 's',
  expression: `k * ${meanExpression('B')}`,
  inputs: [
    fromScenario(solution.scenario, 'k', 'workload.callsPerRequest'),
    timed(solution, point, 'B', 'Median wait before thinking', sigmaOf(points.base, p), 's'),
    timed(
      solution,
      point,
      'sigma',
      'Its spread between requests (sd of the logarithm)',
      sigmaOf(points.baseSigma, p),
      '',
    ),
  ],
  notes: [],
})

const thinkingTree = (solution: Solution, point: Point, points: Points, p: number, value: number): OriginTree => ({
  title: 'Mean thinking time',
  value,
  unit: 's',
  expression: meanExpression('H * f'),
  inputs: [
    timed(solution, point, 'H', 'Median thinking time of the measured prompt', sigmaOf(points.thinking, p), 's'),
    fromScenario(solution.scenario, 'f', 'workload.thinkingFactor'),
    timed(
      solution,
      point,
      'sigma',
      'Its spread between requests (sd of the logarithm)',
      sigmaOf(points.thinkingSigma, p),
      '',
    ),
  ],
  notes: [],
})

const decodeTree = (solution: Solution, point: Point, points: Points, p: number, value: number): OriginTree => ({
  title: 'Mean time to write the answer',
  value,
  unit: 's',
  expression: 'O * exp(-so * so / 2) / v * exp((so * so + sv * sv) / 2)',
  inputs: [
    fromScenario(solution.scenario, 'O', 'workload.outputTokens'),
    fromTree('so', {
      title: 'Spread of answer lengths (sd of the logarithm)',
      value: solution.a.outputSigma,
      unit: '',
      expression: `ln(spread) / ${Z95}`,
      inputs: [fromScenario(solution.scenario, 'spread', 'workload.outputSpread')],
      notes: [],
    }),
    timed(solution, point, 'v', 'Median speed', sigmaOf(points.speed, p), 'tokens/s'),
    timed(solution, point, 'sv', 'Spread of the speed (sd of the logarithm)', sigmaOf(points.speedSigma, p), ''),
  ],
  notes: [],
})

const fixedTree = ({ scenario, a }: Solution): OriginTree => {
  const shared = sharedWaitOf(a)
  const other = a.otherSeconds > 0 ? shared.otherMean : 0
  return {
    title: 'Network, other seconds and extra prefill',
    value: shared.fixed,
    unit: 's',
    expression: 'net + other + prefill',
    inputs: [
      fromScenario(scenario, 'net', 'serving.networkSeconds'),
      fromTree('other', {
        title: 'Mean of the other seconds',
        value: other,
        unit: 's',
        expression: 'x * exp(ln(1.6) / z * ln(1.6) / z / 2)',
        inputs: [fromScenario(scenario, 'x', 'workload.otherSeconds'), judged('z', 'Normal quantile of 95 %', Z95, '')],
        notes: [`p95 is taken as ${otherSpread} times the value (judgement).`],
      }),
      {
        symbol: 'prefill',
        label: `Mean time to read input beyond ${measuredInputTokens} tokens a call`,
        value: shared.fixed - a.networkSeconds - other,
        unit: 's',
        kind: 'derived',
      },
    ],
    notes: ['Prompts shorter than the measured one get no credit: short requests are shown slower than they are.'],
  }
}

type Kind = 'first-token' | 'completion'

const meanTree = (solution: Solution, point: Point, p: number, kind: Kind, w: WaitMoments): OriginTree => {
  const { points } = solution.variants
  const whole = kind === 'completion'
  return {
    title: `Mean wait of ${point.model.name}, ${point.effort}`,
    value: whole ? w.completion : w.firstToken,
    unit: 's',
    expression: whole ? 'fixed + base + think + decode' : 'fixed + base + think',
    inputs: [
      fromTree('fixed', fixedTree(solution)),
      fromTree('base', baseTree(solution, point, points, p, w.base)),
      fromTree('think', thinkingTree(solution, point, points, p, w.thinking)),
      ...(whole ? [fromTree('decode', decodeTree(solution, point, points, p, w.decode))] : []),
    ],
    notes: [],
  }
}

const byMoments = (solution: Solution, point: Point, p: number, kind: Kind): OriginTree => {
  const w = momentsAt(solution, p)
  const mean = meanTree(solution, point, p, kind, w)
  const variance = kind === 'completion' ? w.completionVariance : w.firstTokenVariance
  return {
    title: `${kind === 'completion' ? 'Completion' : 'First token'} of ${point.model.name}, ${point.effort}, p95`,
    value: p95OfMoments(mean.value, variance),
    unit: 's',
    expression: 'M / sqrt(1 + V / (M * M)) * exp(z * sqrt(ln(1 + V / (M * M))))',
    inputs: [
      fromTree('M', mean),
      {
        symbol: 'V',
        label: 'Variance of the wait: the variances of its parts add',
        value: variance,
        unit: 's²',
        kind: 'derived',
      },
      judged('z', 'Normal quantile of 95 %', Z95, ''),
    ],
    notes: point.timing?.flags.map((flag) => `Timing: ${flag}.`) ?? [],
  }
}

/** p95 of the wait of one variant: parts are lognormal, their means and variances add; uneven thinking is integrated over. */
export const variantWaitOrigin = (solution: Solution, v: number, kind: Kind): OriginTree => {
  const { variants, figures } = solution
  const p = variants.point[v] ?? 0
  const point = variants.points.rows[p]
  if (!point) throw new RangeError(`No operating point ${p}`)
  const tree = byMoments(solution, point, p, kind)
  const { completionFactor, firstTokenFactor } = figures
  const factor = (kind === 'completion' ? completionFactor : firstTokenFactor)[v] ?? 1
  if (factor === 1) return tree
  const why = isWide(variants.points, p)
    ? 'Thinking is too uneven for moments and integrated over'
    : 'Moments fall short'
  const label = `${why}; no shorter than at the next lower effort: the p95 is this many times theirs`
  return {
    ...tree,
    value: tree.value * factor,
    expression: 'x * k',
    inputs: [
      fromTree('x', { ...tree, title: `${tree.title}, by moments` }),
      { symbol: 'k', label, value: factor, unit: 'ratio', kind: 'derived' },
    ],
  }
}
