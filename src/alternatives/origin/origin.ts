import { exp } from '../../base/elementary.ts'
import { sayExactly } from '../../base/format.ts'
import { solutionOf } from '../evaluate.ts'
import type { Evaluation } from '../evaluation.ts'
import { Z95 } from '../../engine/constants.ts'
import { limited, type LimitedFigure } from '../limits.ts'
import { shiftedShare } from '../ranges.ts'
import type { Solution } from '../solution.ts'
import { spreadPartsOf } from '../spread.ts'
import { cascadeOrigin } from './cascade.ts'
import { servedCostOrigin } from './cost.ts'
import { variantQualityOrigin } from './quality.ts'
import { sidesOrigin } from './sides.ts'
import { fromScenario, fromTree, judged, type OriginTree } from './tree.ts'
import { variantWaitOrigin } from './wait.ts'

/** What a limit is compared with, where that is not the usual time: the longer of the two. */
const comparedNotes = (usual: number, promise: number, what: string): readonly string[] =>
  usual < promise
    ? [`A limit is compared with ${sayExactly('seconds', promise)}, ${what}, not with the usual time.`]
    : []

const servedWaitOrigin = (solution: Solution, i: number): OriginTree => {
  const { rows, scenario, a } = solution
  const v = rows.cheap[i] ?? 0
  const serving = rows.serving[i] ?? 'sync'
  if (serving === 'batch')
    return {
      title: 'Usual time of a batch',
      value: a.batchSeconds,
      unit: 's',
      expression: 't',
      inputs: [fromScenario(scenario, 't', 'serving.batchSeconds')],
      notes: comparedNotes(a.batchSeconds, a.batchSlaSeconds, 'which is promised'),
    }
  if (serving !== 'flex') return variantWaitOrigin(solution, v, serving === 'stream' ? 'first-token' : 'completion')
  const sync = variantWaitOrigin(solution, v, 'completion')
  const value = sync.value * a.flexWaitFactor
  return {
    title: `${sync.title}, flex queue`,
    value,
    unit: 's',
    expression: 'x * k',
    inputs: [fromTree('x', sync), fromScenario(scenario, 'k', 'serving.flexWaitFactor')],
    notes: comparedNotes(value, a.flexMinimumSeconds, 'the shortest limit that flex is sold for'),
  }
}

const figureOrigin = (solution: Solution, i: number, figure: LimitedFigure): OriginTree => {
  if (i >= solution.rows.singles) return cascadeOrigin(solution, i, figure)
  const v = solution.rows.cheap[i] ?? 0
  if (figure === 'cost') return servedCostOrigin(solution, v, solution.rows.serving[i] ?? 'sync')
  if (figure === 'quality') return variantQualityOrigin(solution, v)
  return figure === 'latency' ? servedWaitOrigin(solution, i) : sidesOrigin(solution, v, figure)
}

/** Standard deviation over everything uncertain, with what each quantity adds, largest first. */
const spreadTree = (solution: Solution, i: number, figure: LimitedFigure): OriginTree => {
  const parts = spreadPartsOf(solution, i, figure)
  return {
    title: limited[figure].direction === 'at-least' ? 'Spread of the log odds' : 'Spread of the logarithm',
    value: Math.sqrt(parts.reduce((sum, { sigma }) => sum + sigma * sigma, 0)),
    unit: '',
    expression: parts.length === 0 ? '0' : `sqrt(${parts.map((_, k) => `s${k + 1} * s${k + 1}`).join(' + ')})`,
    inputs: parts.map(({ label, sigma, parameter }, k) => ({
      symbol: `s${k + 1}`,
      label,
      value: sigma,
      unit: '',
      kind: 'derived',
      ...(parameter !== undefined && { parameter }),
    })),
    notes: ['What the figure moves when the quantity moves by one standard deviation; the squares add.'],
  }
}

/**
 * Where one figure of one alternative comes from. `p50` is the point estimate, made by the same typed functions as the hot
 * loop; `p05` and `p95` are its closed-form quantiles over everything uncertain.
 */
export const originOf = (
  evaluation: Evaluation,
  i: number,
  figure: LimitedFigure,
  quantile: 'p05' | 'p50' | 'p95' = 'p50',
): OriginTree => {
  const solution = solutionOf(evaluation)
  const point = figureOrigin(solution, i, figure)
  if (quantile === 'p50') return point
  const spread = spreadTree(solution, i, figure)
  const z = quantile === 'p05' ? -Z95 : Z95
  const share = limited[figure].direction === 'at-least'
  return {
    title: `${point.title}: ${quantile === 'p05' ? '5th' : '95th'} percentile of what we do not know`,
    value: share ? shiftedShare(point.value, z * spread.value) : point.value * exp(z * spread.value),
    unit: point.unit,
    expression: share
      ? point.value <= 0 || point.value >= 1
        ? 'x'
        : 'logistic(logit(x) + z * sigma)'
      : 'x * exp(z * sigma)',
    inputs: [fromTree('x', point), judged('z', 'Normal quantile', z, ''), fromTree('sigma', spread)],
    notes: [],
  }
}
