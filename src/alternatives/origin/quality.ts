import { logistic } from '../../base/elementary.ts'
import type { Point } from '../points.ts'
import { type Belief, ownSpread } from '../beliefs.ts'
import { variantLabel } from '../naming.ts'
import type { Part } from '../quality.ts'
import type { Solution } from '../solution.ts'
import { keptOrigin } from './quality-kept.ts'
import { fromScenario, fromTree, type OriginInput, type OriginTree, sourceOf } from './tree.ts'

const classIds = {
  first: 'quality.samplesFirst',
  second: 'quality.samplesSecond',
  third: 'quality.samplesThird',
  fitted: 'quality.samplesFitted',
} as const

/** The published figure after the power prior: with the Jeffreys prior its log odds stay where they were measured. */
const partTree = (solution: Solution, part: Part): OriginTree => {
  const { scenario, edition } = solution
  const { rate, yardstick, samples } = part
  const rateInput: OriginInput = {
    symbol: 'q',
    label: `${yardstick.label}: success rate from ${edition.tests[rate.test]?.label ?? rate.test}`,
    value: rate.q,
    unit: 'share',
    kind: rate.choice === 1 ? 'fact' : 'derived',
    steps: rate.steps,
    ...sourceOf(edition, rate.source, rate.measured),
  }
  const notes = [
    `Choice ${rate.choice} of the yardstick; counted as ${samples} samples${rate.tasks === undefined ? '' : ` of its ${rate.tasks} tasks`} (judgement, ${classIds[rate.samplesClass]}).`,
    ...(rate.extrapolated ? ['Extrapolated beyond the points the line was fitted on.'] : []),
    ...(rate.effortInferred ? ['The source names no effort; attached to this one by rule.'] : []),
    ...(rate.ageMonths > 6 ? [`Measured ${rate.ageMonths} months before the date of this scenario.`] : []),
  ]
  return {
    title: `${yardstick.label} on your task`,
    value: logistic(part.mean + solution.a.taskDifficulty),
    unit: 'share',
    expression: 'logistic(psi(1 / 2 + m * q) - psi(1 / 2 + m * (1 - q)) + d)',
    inputs: [
      rateInput,
      {
        symbol: 'm',
        label: 'Pseudo-samples after the cap and the discount for age',
        value: samples,
        unit: 'samples',
        kind: 'house',
        parameter: classIds[rate.samplesClass],
      },
      fromScenario(scenario, 'd', 'quality.taskDifficulty'),
    ],
    notes,
  }
}

/** `value`: as the evaluation holds it, on the logit scale and back. */
const publicTree = (solution: Solution, point: Point, parts: readonly Part[], value?: number): OriginTree => {
  const trees = parts.map((part) => partTree(solution, part))
  const only = trees[0]
  if (trees.length === 1 && only) return { ...only, value: value ?? only.value }
  return {
    title: `Quality of ${point.model.name}, ${point.effort}: the mix of the task`,
    value: value ?? trees.reduce((sum, tree, t) => sum + (parts[t]?.weight ?? 0) * tree.value, 0),
    unit: 'share',
    expression: parts.map((_, t) => `w${t + 1} * q${t + 1}`).join(' + '),
    inputs: trees.flatMap((tree, t): OriginInput[] => [
      {
        symbol: `w${t + 1}`,
        label: `Weight of ${parts[t]?.yardstick.label ?? ''}`,
        value: parts[t]?.weight ?? 0,
        unit: 'share',
        kind: 'input',
        parameter: 'quality.task',
      },
      fromTree(`q${t + 1}`, tree),
    ]),
    notes: [],
  }
}

const ownInput = (symbol: string, value: number): OriginInput => ({
  symbol,
  label: 'Own evaluation',
  value,
  unit: 'share',
  kind: 'input',
  parameter: 'quality.own',
})

const ownTree = (point: Point, belief: Belief): OriginTree => ({
  title: `Quality of ${point.model.name}, ${point.effort}: own evaluation`,
  value: logistic(belief.mean),
  unit: 'share',
  expression: 'q',
  inputs: [ownInput('q', logistic(belief.ownResult ? ownSpread(belief.ownResult).mean : belief.mean))],
  notes: ['Counts have a Jeffreys prior: half a success and half a failure are added.'],
})

/** Point estimate of the quality of one operating point. */
const pointQualityOrigin = (solution: Solution, p: number): OriginTree => {
  const point = solution.variants.points.rows[p]
  const belief = solution.beliefs.rowAt(p)
  if (!point || !belief) throw new RangeError(`No quality for point ${p}`)
  if (!belief.ownResult) return publicTree(solution, point, belief.parts, logistic(belief.mean))
  if (belief.parts.length === 0) return ownTree(point, belief)
  const published = publicTree(solution, point, belief.parts)
  return {
    title: `Quality of ${point.model.name}, ${point.effort}: public and own evaluation`,
    value: logistic(belief.mean),
    unit: 'share',
    expression: 'logistic(s * logit(q) + (1 - s) * logit(own))',
    inputs: [
      {
        symbol: 's',
        label: 'Weight of the public evidence by precision',
        value: belief.publicShare,
        unit: 'share',
        kind: 'derived',
      },
      fromTree('q', published),
      ownInput('own', logistic(ownSpread(belief.ownResult).mean)),
    ],
    notes: [],
  }
}

/** Point estimate of the quality of one variant: that of its point, and what its approach keeps of it. */
export const variantQualityOrigin = (solution: Solution, v: number): OriginTree => {
  const point = pointQualityOrigin(solution, solution.variants.point[v] ?? 0)
  const kept = keptOrigin(solution, v)
  const variant = solution.variants.rows[v]
  if (!kept || !variant) return point
  return {
    title: `Quality of ${variantLabel(variant, `${variant.point.model.name}, ${variant.point.effort}`)}`,
    value: point.value * kept.value,
    unit: 'share',
    expression: 'q * k',
    inputs: [fromTree('q', point), fromTree('k', kept)],
    notes: ['q is success with everything needed at hand.'],
  }
}
