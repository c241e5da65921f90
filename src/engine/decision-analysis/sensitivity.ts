import { fieldsOf, notNegative, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** What one input does to a result when it goes through its range and everything else stays in the middle. */
export interface Swing {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly swing: number
}

/** One-at-a-time sensitivity, largest swing first. `ranges` gives the 5 % and 95 % points; equal swings stay in order. */
export const tornado = (
  result: (inputs: Readonly<Record<string, number>>) => number,
  ranges: Readonly<Record<string, readonly [number, number]>>,
  middle: Readonly<Record<string, number>>,
): readonly Swing[] =>
  Object.entries(ranges)
    .map(([name, [from, to]]) => {
      const low = result({ ...middle, [name]: from })
      const high = result({ ...middle, [name]: to })
      return { name, low, high, swing: Math.abs(high - low) }
    })
    .toSorted((a, b) => b.swing - a.swing)

export interface SobolIndices {
  /** Share of the variance that each input explains alone, and together with others. */
  readonly alone: readonly number[]
  readonly total: readonly number[]
}

/**
 * Shares of variance from two independent samples of the inputs (columns of n draws each): Saltelli 2010 for the share
 * alone, Jansen 1999 for the total. n (d + 2) evaluations; with n = 512 errors of 0.05 are usual.
 */
export const sobolIndices = (
  result: (inputs: readonly number[]) => number,
  first: readonly Float64Array[],
  second: readonly Float64Array[],
): SobolIndices => {
  const n = first[0]?.length ?? 0
  const row = (columns: readonly Float64Array[], i: number): number[] => columns.map((column) => column[i] ?? 0)
  const a = Float64Array.from({ length: n }, (_, i) => result(row(first, i)))
  const b = Float64Array.from({ length: n }, (_, i) => result(row(second, i)))
  const variance = varianceOfBoth(a, b)
  const alone: number[] = []
  const total: number[] = []
  for (const [k, column] of second.entries()) {
    let covariance = 0
    let squares = 0
    for (let i = 0; i < n; i++) {
      const mixed = row(first, i)
      mixed[k] = column[i] ?? 0
      const change = result(mixed) - (a[i] ?? 0)
      covariance += (b[i] ?? 0) * change
      squares += change * change
    }
    alone.push(covariance / n / variance)
    total.push(squares / (2 * n) / variance)
  }
  return { alone, total }
}

const varianceOfBoth = (a: Float64Array, b: Float64Array): number => {
  const n = a.length + b.length
  let sum = 0
  for (const value of a) sum += value
  for (const value of b) sum += value
  const mean = sum / n
  let squares = 0
  for (const value of a) squares += (value - mean) * (value - mean)
  for (const value of b) squares += (value - mean) * (value - mean)
  return squares / n
}

export const sobolLogAdditiveFormula: Formula = {
  id: 'sobolLogAdditive',
  title: 'What drives a product of uncertain factors',
  statement:
    'Shares sigma_i^2 / sum of sigma^2 of the variance of the logarithm, for a product of independent lognormals.',
  sources: ['Sobol 1993; variances of logarithms add'],
  examples: [{ given: { sigmas: [0.6, 0.8] }, expect: [0.36, 0.64], from: 'By hand' }],
  run: (inputs) => {
    const sigmas = fieldsOf(inputs).numbers('sigmas', notNegative)
    const sum = sigmas.reduce((total, sigma) => total + sigma * sigma, 0)
    if (sum === 0) refuse('sigmas', 'a list of numbers of which one is above 0')
    return sigmas.map((sigma) => (sigma * sigma) / sum)
  },
}
