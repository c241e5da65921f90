import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/**
 * Columns scaled to 0-1 between the worst and the best of the set; a constant column becomes 1. Only to show what it
 * does: such utilities depend on which options are present, and ranks reverse.
 */
export const minmaxColumns = (
  rows: readonly (readonly number[])[],
  benefit: readonly boolean[],
): readonly (readonly number[])[] => {
  const ends = benefit.map((_, k) => {
    const column = rows.map((row) => row[k] ?? 0)
    return { low: Math.min(...column), high: Math.max(...column) }
  })
  return rows.map((row) =>
    row.map((value, k) => {
      const { low, high } = ends[k] ?? { low: value, high: value }
      if (low === high) return 1
      return benefit[k] === true ? (value - low) / (high - low) : (high - value) / (high - low)
    }),
  )
}

/** Rows and, for each column, whether more is better. */
export const readBenefitMatrix = (
  inputs: unknown,
): { readonly rows: readonly (readonly number[])[]; readonly benefit: readonly boolean[] } => {
  const fields = fieldsOf(inputs)
  const rows = fields.matrix('X')
  const benefit = fields.flags('benefit')
  const width = rows[0]?.length ?? benefit.length
  return benefit.length === width ? { rows, benefit } : refuse('benefit', `a list of ${width} times true or false`)
}

export const minmaxColsFormula: Formula = {
  id: 'minmaxCols',
  title: 'Min-max scaling of a set',
  statement: '(x - min) / (max - min), turned round where less is better; 1 in a constant column. Not used to decide.',
  sources: ['Min-max normalisation'],
  examples: [
    {
      given: {
        X: [
          [100, 7],
          [60, 7],
          [20, 7],
        ],
        benefit: [false, true],
      },
      expect: [
        [0, 1],
        [0.5, 1],
        [1, 1],
      ],
      from: 'By hand',
    },
  ],
  run: (inputs) => {
    const { rows, benefit } = readBenefitMatrix(inputs)
    return minmaxColumns(rows, benefit)
  },
}
