import { normalCdf, normalDensity } from '../../base/elementary.ts'
import { fieldsOf, notNegative, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { readWorlds } from './regret.ts'
import { sortExactly } from './sort-exactly.ts'
import { firstPoints } from './weighted-sum.ts'

export interface PerfectInformation {
  /** Highest expected value; ties go to the lower number. */
  readonly best: number
  /** What knowing the world before choosing is worth, in the unit of the values; at least 0. */
  readonly evpi: number
}

/** Values by option and world (at least one of each), and the probability of each world (sum 1). */
export const perfectInformation = (
  values: readonly ArrayLike<number>[],
  probabilities: ArrayLike<number>,
): PerfectInformation => {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (const [i, row] of values.entries()) {
    let expected = 0
    for (let world = 0; world < probabilities.length; world++)
      expected += (probabilities[world] ?? 0) * (row[world] ?? 0)
    if (expected > most) {
      most = expected
      best = i
    }
  }
  let informed = 0
  for (let world = 0; world < probabilities.length; world++) {
    let top = Number.NEGATIVE_INFINITY
    for (const row of values) top = Math.max(top, row[world] ?? 0)
    informed += (probabilities[world] ?? 0) * top
  }
  return { best, evpi: Math.max(0, informed - most) }
}

/** The same for two options whose difference is normal with this mean and spread (at least 0). */
export const evpiNormal = (mean: number, spread: number): number => {
  if (spread === 0) return 0
  const z = mean / spread
  return Math.max(0, mean * normalCdf(z) + spread * normalDensity(z) - Math.max(0, mean))
}

/**
 * What knowing one input is worth: draws are sorted by it and put into bins of equal count, in each of which the option
 * with the best mean is taken (Strong and Oakley 2013). Values by option and draw; clipped to 0 and to what knowing
 * everything is worth. Biased upwards for few draws: 10,000 draws and 20 to 50 bins.
 */
export const partialInformation = (input: Float64Array, values: readonly ArrayLike<number>[], bins: number): number => {
  const n = input.length
  const order = sortExactly(firstPoints(n), [{ values: input }])
  let informed = 0
  for (let bin = 0; bin < bins; bin++) {
    const from = Math.floor((bin * n) / bins)
    const to = Math.floor(((bin + 1) * n) / bins)
    informed += bestSum(values, order, from, to)
  }
  const blind = bestSum(values, order, 0, n)
  const { evpi } = perfectInformation(values, new Float64Array(n).fill(1 / n))
  return Math.min(evpi, Math.max(0, (informed - blind) / n))
}

/** Largest sum over some draws that one option reaches. */
const bestSum = (values: readonly ArrayLike<number>[], order: Int32Array, from: number, to: number): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const row of values) {
    let sum = 0
    for (let i = from; i < to; i++) sum += row[order[i] ?? 0] ?? 0
    most = Math.max(most, sum)
  }
  return to > from ? most : 0
}

export const evpiTableFormula: Formula = {
  id: 'evpiTable',
  title: 'Value of perfect information',
  statement: 'EVPI = sum of p_w max_j U_jw - max_j sum of p_w U_jw: what knowing the world before choosing is worth.',
  sources: ['Raiffa & Schlaifer 1961'],
  examples: [
    {
      given: {
        U: [
          [10, 0],
          [4, 4],
        ],
        p: [0.5, 0.5],
      },
      expect: { best: 0, evpi: 2 },
      from: 'By hand: 7 informed, 5 blind',
    },
    { given: { U: [[3, 8]], p: [0.5, 0.5] }, expect: { best: 0, evpi: 0 }, from: 'By hand: one option' },
  ],
  run: (inputs) => {
    const rows = readWorlds(inputs)
    const p = fieldsOf(inputs).numbers('p', probability)
    const sum = p.reduce((total, share) => total + share, 0)
    if (p.length !== rows[0]?.length || Math.abs(sum - 1) > 1e-6) {
      refuse('p', `a list of ${rows[0]?.length} probabilities that sum to 1`)
    }
    return perfectInformation(rows, p)
  },
}

export const evpiNormalFormula: Formula = {
  id: 'evpiNormal',
  title: 'Value of perfect information, normal difference',
  statement: 'm Phi(m / s) + s phi(m / s) - max(0, m) for two options whose difference is N(m, s^2).',
  sources: ['Raiffa & Schlaifer 1961, unit normal loss'],
  examples: [
    { given: { m: 0, s: 1 }, expect: 0.3989422804014327, from: 'By hand: 1 / sqrt(2 pi)' },
    { given: { m: 5, s: 0 }, expect: 0, from: 'By hand: nothing left to know' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return evpiNormal(fields.number('m'), fields.number('s', notNegative))
  },
}
