import { fieldsOf, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** p-quantile of values in ascending order (at least one), linear between neighbours: type 7 of Hyndman and Fan (1996). */
export const quantileOfSorted = (sorted: ArrayLike<number>, p: number): number => {
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const low = sorted[below] ?? 0
  const high = sorted[below + 1] ?? low
  return low + (place - below) * (high - low)
}

/** p-quantile of values in any order (at least one). */
export const quantile = (values: ArrayLike<number>, p: number): number =>
  quantileOfSorted(Float64Array.from(values).sort(), p)

export const quantile7Formula: Formula = {
  id: 'quantile7',
  title: 'Quantile of a sample',
  statement:
    'Linear between the neighbours of place (n - 1) p in the sorted sample: type 7, the default of R and numpy.',
  sources: ['Hyndman & Fan 1996, Sample quantiles in statistical packages'],
  examples: [
    { given: { xs: [50, 15, 40, 20, 35], p: 0.4 }, expect: 29, from: 'By hand: place 1.6 lies 60 % from 20 to 35' },
    { given: { xs: [7], p: 0.9 }, expect: 7, from: 'By hand: one value' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const xs = fields.numbers('xs')
    if (xs.length === 0) refuse('xs', 'a list of at least one number')
    return quantile(xs, fields.number('p', probability))
  },
}
