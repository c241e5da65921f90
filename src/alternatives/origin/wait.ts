import type { Point, Points } from '../points.ts'
import { Z95 } from '../../engine/constants.ts'
import { variantMoments } from '../fill-waits.ts'
import { variantLabel } from '../naming.ts'
import type { Solution } from '../solution.ts'
import type { Terms } from '../terms.ts'
import type { Variant } from '../variants.ts'
import { emptyWait, isWide, measuredInputTokens, otherSpread, p95OfMoments, type WaitMoments } from '../wait.ts'
import { corpusInput } from './tokens.ts'
import { fromScenario, fromTree, judged, type OriginInput, type OriginTree, sourceOf } from './tree.ts'

/** One variant with what its wait is made of. */
interface Waiting {
  readonly solution: Solution
  readonly variant: Variant
  readonly terms: Terms
  readonly points: Points
  readonly p: number
  readonly v: number
  readonly moments: WaitMoments
}

const waitingOf = (solution: Solution, v: number): Waiting => {
  const { variants, terms: all, figures } = solution
  const [variant, terms] = [variants.rows[v], all[variants.approach[v] ?? 0]]
  if (!variant || !terms) throw new RangeError(`No variant ${v}`)
  const moments = emptyWait()
  variantMoments(variants, v, terms, 1, 1, figures, moments)
  return { solution, variant, terms, points: variants.points, p: variants.point[v] ?? 0, v, moments }
}

const timed = (
  { solution: { edition }, variant: { point } }: Waiting,
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
  ...sourceOfTiming(point, edition),
})

const sourceOfTiming = ({ timing }: Point, edition: Solution['edition']) =>
  timing && { steps: timing.steps, ...sourceOf(edition, timing.source, timing.measured) }

/** On own GPUs everything that servers do takes so many times as long as at the model's hosts. */
const ownSpeed = ({ solution, terms }: Waiting): readonly OriginInput[] =>
  terms.gpus ? [fromScenario(solution.scenario, 'w', 'sourcing.speedFactor')] : []

const slowed = (waiting: Waiting, expression: string): string => (waiting.terms.gpus ? `${expression} * w` : expression)

/** Mean of a lognormal from its median and spread. */
const meanExpression = (median: string): string => `${median} * exp(sigma * sigma / 2)`

const at = (column: Float64Array, p: number): number => column[p] ?? 0

const baseTree = (waiting: Waiting): OriginTree => {
  const { solution, points, p, moments } = waiting
  return {
    title: 'Mean wait before thinking, all calls',
    value: moments.base,
    unit: 's',
    expression: slowed(waiting, `k * ${meanExpression('B')}`),
    inputs: [
      fromScenario(solution.scenario, 'k', 'workload.callsPerRequest'),
      timed(waiting, 'B', 'Median wait before thinking', at(points.base, p), 's'),
      timed(waiting, 'sigma', 'Its spread between requests (sd of the logarithm)', at(points.baseSigma, p), ''),
      ...ownSpeed(waiting),
    ],
    notes: [],
  }
}

const thinkingTree = (waiting: Waiting): OriginTree => {
  const { solution, points, p, moments } = waiting
  return {
    title: 'Mean thinking time',
    value: moments.thinking,
    unit: 's',
    expression: slowed(waiting, meanExpression('H * f')),
    inputs: [
      timed(waiting, 'H', 'Median thinking time of the measured prompt', at(points.thinking, p), 's'),
      fromScenario(solution.scenario, 'f', 'workload.thinkingFactor'),
      timed(waiting, 'sigma', 'Its spread between requests (sd of the logarithm)', at(points.thinkingSigma, p), ''),
      ...ownSpeed(waiting),
    ],
    notes: [],
  }
}

const decodeTree = (waiting: Waiting): OriginTree => {
  const { solution, points, p, moments } = waiting
  return {
    title: 'Mean time to write the answer',
    value: moments.decode,
    unit: 's',
    expression: slowed(waiting, 'O * exp(-so * so / 2) / v * exp((so * so + sv * sv) / 2)'),
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
      timed(waiting, 'v', 'Median speed', at(points.speed, p), 'tokens/s'),
      timed(waiting, 'sv', 'Spread of the speed (sd of the logarithm)', at(points.speedSigma, p), ''),
      ...ownSpeed(waiting),
    ],
    notes: [],
  }
}

const retrievalTree = ({ solution: { scenario }, terms }: Waiting): OriginTree => ({
  title: 'Mean time to look up',
  value: terms.wait.retrievalMean,
  unit: 's',
  expression: 'x * exp(ln(k) / z * ln(k) / z / 2)',
  inputs: [
    fromScenario(scenario, 'x', 'knowledge.retrievalSeconds'),
    fromScenario(scenario, 'k', 'knowledge.retrievalSpread'),
    judged('z', 'Normal quantile of 95 %', Z95, ''),
  ],
  notes: [],
})

const corpusTree = ({ solution, terms }: Waiting): OriginTree => ({
  title: 'Mean time to read documents that the cache does not have',
  value: terms.wait.corpusMean,
  unit: 's',
  expression: 'k * (1 - h) * D / v',
  inputs: [
    fromScenario(solution.scenario, 'k', 'workload.callsPerRequest'),
    fromScenario(solution.scenario, 'h', 'workload.cacheHitRate'),
    corpusInput(solution, 'D', terms),
    fromScenario(solution.scenario, 'v', 'serving.prefillTokensPerSecond'),
  ],
  notes: [],
})

const otherTree = ({ solution: { scenario }, terms }: Waiting): OriginTree => ({
  title: 'Mean of the other seconds',
  value: terms.wait.otherMean,
  unit: 's',
  expression: 'x * exp(ln(1.6) / z * ln(1.6) / z / 2)',
  inputs: [fromScenario(scenario, 'x', 'workload.otherSeconds'), judged('z', 'Normal quantile of 95 %', Z95, '')],
  notes: [`p95 is taken as ${otherSpread} times the value (judgement).`],
})

/** What the approach adds to the wait, whatever the model. */
const addedInputs = (waiting: Waiting): readonly OriginInput[] => {
  const { terms, solution, v } = waiting
  const queue = solution.figures.queueMean[v] ?? 0
  return [
    ...(terms.wait.retrievalMean > 0 ? [fromTree('lookup', retrievalTree(waiting))] : []),
    ...(terms.wait.corpusMean > 0 ? [fromTree('docs', corpusTree(waiting))] : []),
    ...(queue > 0
      ? [
          {
            symbol: 'queue',
            label: 'Mean wait for a free copy of the model at the peak, starts included (Erlang C)',
            value: queue,
            unit: 's',
            kind: 'derived' as const,
          },
        ]
      : []),
  ]
}

const fixedTree = (waiting: Waiting): OriginTree => {
  const { solution, terms, v } = waiting
  const { scenario, a, figures } = solution
  const { fixed, otherMean, retrievalMean, corpusMean } = terms.wait
  const added = addedInputs(waiting)
  return {
    title: 'Network, other seconds and extra prefill',
    value: fixed + (figures.queueMean[v] ?? 0),
    unit: 's',
    expression: ['net', 'other', 'prefill', ...added.map(({ symbol }) => symbol)].join(' + '),
    inputs: [
      fromScenario(scenario, 'net', 'serving.networkSeconds'),
      fromTree('other', otherTree(waiting)),
      {
        symbol: 'prefill',
        label: `Mean time to read input beyond ${measuredInputTokens} tokens a call`,
        value: fixed - a.networkSeconds - otherMean - retrievalMean - corpusMean,
        unit: 's',
        kind: 'derived',
      },
      ...added,
    ],
    notes: ['Prompts shorter than the measured one get no credit: short requests are shown slower than they are.'],
  }
}

type Kind = 'first-token' | 'completion'

/** A model at an effort, in the words of its approach. */
const named = ({ variant }: Waiting): string =>
  variantLabel(variant, `${variant.point.model.name}, ${variant.point.effort}`)

const meanTree = (waiting: Waiting, kind: Kind): OriginTree => {
  const whole = kind === 'completion'
  const { moments } = waiting
  return {
    title: `Mean wait of ${named(waiting)}`,
    value: whole ? moments.completion : moments.firstToken,
    unit: 's',
    expression: whole ? 'fixed + base + think + decode' : 'fixed + base + think',
    inputs: [
      fromTree('fixed', fixedTree(waiting)),
      fromTree('base', baseTree(waiting)),
      fromTree('think', thinkingTree(waiting)),
      ...(whole ? [fromTree('decode', decodeTree(waiting))] : []),
    ],
    notes: [],
  }
}

const byMoments = (waiting: Waiting, kind: Kind): OriginTree => {
  const { moments, variant } = waiting
  const mean = meanTree(waiting, kind)
  const variance = kind === 'completion' ? moments.completionVariance : moments.firstTokenVariance
  return {
    title: `${kind === 'completion' ? 'Completion' : 'First token'} of ${named(waiting)}, p95`,
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
    notes: variant.point.timing?.flags.map((flag) => `Timing: ${flag}.`) ?? [],
  }
}

/** p95 of the wait of one variant: parts are lognormal, their means and variances add; uneven thinking is integrated over. */
export const variantWaitOrigin = (solution: Solution, v: number, kind: Kind): OriginTree => {
  const waiting = waitingOf(solution, v)
  const tree = byMoments(waiting, kind)
  const { completionFactor, firstTokenFactor } = solution.figures
  const factor = (kind === 'completion' ? completionFactor : firstTokenFactor)[v] ?? 1
  if (factor === 1) return tree
  const why = isWide(waiting.points, waiting.p)
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
