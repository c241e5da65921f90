import { exp } from '../../base/elementary.ts'
import { lhs, normals } from '../../base/random.ts'
import { betaQuantile } from '../../base/special.ts'
import { probabilityBest } from '../decision-analysis/probability-best.ts'
import { referenceUtility } from '../decision-analysis/reference-utility.ts'
import { perfectInformation } from '../decision-analysis/value-of-information.ts'
import { type Fields, fieldsOf, natural, probability, refuse } from '../fields.ts'
import type { Runnable } from '../verify.ts'
import { muFrom90, sigmaFrom90 } from '../uncertainty/lognormal.ts'

interface Worlds {
  readonly id: string
  readonly usd: Float64Array
  readonly quality: Float64Array
  readonly p95ms: Float64Array
}

const pair = (fields: Fields, name: string): readonly [number, number] => {
  const [one, other, ...rest] = fields.numbers(name)
  return one === undefined || other === undefined || rest.length > 0
    ? refuse(name, 'a list of two numbers')
    : [one, other]
}

const lognormals = (seed: number, key: string, n: number, [low, high]: readonly [number, number]): Float64Array => {
  const mu = muFrom90(low, high)
  const sigma = sigmaFrom90(low, high)
  return normals(seed, key, n).map((z) => exp(mu + sigma * z))
}

const drawCandidate = (fields: Fields, seed: number, n: number, shared: Float64Array): Worlds => {
  const id = fields.text('id')
  const successes = fields.number('successes')
  const trials = fields.number('n')
  return {
    id,
    usd: lognormals(seed, `usd.${id}`, n, pair(fields, 'usd')).map((usd, i) => usd * (shared[i] ?? 1)),
    quality: lhs(seed, `q.${id}`, n).map((u) => betaQuantile(successes + 0.5, trials - successes + 0.5, u)),
    p95ms: lognormals(seed, `lat.${id}`, n, pair(fields, 'p95ms')),
  }
}

const shareOf = (values: Float64Array, holds: (value: number) => boolean): number => {
  let count = 0
  for (const value of values) if (holds(value)) count++
  return count / values.length
}

const meanOf = (values: Float64Array): number => {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

/**
 * The chain in one function, on costs, counts and waits given directly: draws with common random numbers, limits that
 * must hold with a confidence, reference utilities, highest expected utility. The product's own rule is in
 * `alternatives/`; this one phrases the end-to-end cases.
 */
export const decide: Runnable = {
  id: 'decide',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const seed = fields.number('seed')
    const n = fields.number('N', natural)
    const confidence = fields.number('confidence', probability)
    const shared = lognormals(seed, 'shared.usd', n, pair(fields, 'sharedUsd'))
    const worlds = fields.groups('candidates').map((candidate) => drawCandidate(candidate, seed, n, shared))
    const utilities = utilitiesOf(worlds, fields.numbers('weights'), fields.group('anchors'))
    const pSatisfied = satisfaction(worlds, fields.group('limits'))
    const feasible = worlds.flatMap((_, i) =>
      Object.values(pSatisfied[i] ?? {}).every((share) => share >= confidence) ? [i] : [],
    )
    const expectedUtility = utilities.map(meanOf)
    const ids = feasible.map((i) => worlds[i]?.id ?? '')
    const base = { pSatisfied, feasible: ids, expectedUtility }
    if (feasible.length === 0) return { ...base, winner: null, reason: 'infeasible' }
    const allowed = feasible.map((i) => utilities[i] ?? new Float64Array(n))
    const shares = probabilityBest(allowed)
    const { best, evpi } = perfectInformation(allowed, new Float64Array(n).fill(1 / n))
    const pBest = Object.fromEntries(ids.map((id, i) => [id, shares[i] ?? 0]))
    return { ...base, winner: ids[best], pBest, evpiUtility: evpi }
  },
}

const utilitiesOf = (
  worlds: readonly Worlds[],
  [wUsd = 0, wQuality = 0, wWait = 0]: readonly number[],
  anchors: Fields,
): readonly Float64Array[] => {
  const [bestUsd, worstUsd] = pair(anchors, 'usd')
  const [bestQuality, worstQuality] = pair(anchors, 'quality')
  const [bestWait, worstWait] = pair(anchors, 'p95ms')
  return worlds.map(({ usd, quality, p95ms }) =>
    usd.map(
      (cost, i) =>
        wUsd * referenceUtility(cost, bestUsd, worstUsd, 'log') +
        wQuality * referenceUtility(quality[i] ?? 0, bestQuality, worstQuality, 'linear') +
        wWait * referenceUtility(p95ms[i] ?? 0, bestWait, worstWait, 'log'),
    ),
  )
}

const satisfaction = (
  worlds: readonly Worlds[],
  limits: Fields,
): readonly { readonly usd: number; readonly quality: number; readonly p95ms: number }[] => {
  const most = limits.number('usd')
  const least = limits.number('quality')
  const longest = limits.number('p95ms')
  return worlds.map(({ usd, quality, p95ms }) => ({
    usd: shareOf(usd, (value) => value <= most),
    quality: shareOf(quality, (value) => value >= least),
    p95ms: shareOf(p95ms, (value) => value <= longest),
  }))
}
