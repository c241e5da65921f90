import { minmaxColumns, readBenefitMatrix } from '../decision-analysis/minmax-columns.ts'
import { tornado } from '../decision-analysis/sensitivity.ts'
import { runTopsis } from '../decision-analysis/topsis.ts'
import { columnsOf, weightedSum } from '../decision-analysis/weighted-sum.ts'
import { fieldsOf, notNegative, positive, refuse } from '../fields.ts'
import { trainingRunUsd } from '../knowledge/tuning-plan.ts'
import type { Runnable } from '../verify.ts'

/** Peak to average of a measured week: peak a minute over the mean a minute. */
export const azurePar: Runnable = {
  id: 'azurePar',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const mean = fields.number('requests', positive) / fields.number('minutes', positive)
    return fields.number('peakPerMinute') / mean
  },
}

/** Share saved. */
export const savings: Runnable = {
  id: 'savings',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return 1 - fields.number('after') / fields.number('before', positive)
  },
}

/** USD of one training, at USD per million tokens. */
export const ftTrainRun: Runnable = {
  id: 'ftTrainRun',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return trainingRunUsd(
      fields.number('examples', notNegative),
      fields.number('tokensPerExample', notNegative),
      fields.number('epochs', notNegative),
      fields.number('price', notNegative) / 1e6,
    )
  },
}

/** Weighted sums of min-max columns: shows rank reversal. */
export const mmSaw: Runnable = {
  id: 'mmSaw',
  run: (inputs) => {
    const { rows, benefit } = readBenefitMatrix(inputs)
    const w = fieldsOf(inputs).numbers('w')
    const columns = columnsOf(minmaxColumns(rows, benefit))
    return rows.map((_, i) => weightedSum(columns, w, i))
  },
}

/** Options with two utilities that no weights k/1000, 1 - k/1000 make best. */
export const sawNeverBest: Runnable = {
  id: 'sawNeverBest',
  run: (inputs) => {
    const rows = fieldsOf(inputs).matrix('U')
    if (rows.some((row) => row.length !== 2)) refuse('U', 'a list of rows of two utilities')
    const columns = columnsOf(rows)
    const everBest = new Set<number>()
    for (let k = 0; k <= 1000; k++) {
      const sums = rows.map((_, i) => weightedSum(columns, [k / 1000, 1 - k / 1000], i))
      const most = Math.max(...sums)
      for (const [i, sum] of sums.entries()) if (sum === most) everBest.add(i)
    }
    return rows.flatMap((_, i) => (everBest.has(i) ? [] : [i]))
  },
}

export const topsisIdeals: Runnable = {
  id: 'topsisIdeals',
  run: (inputs) => {
    const { ideal, antiIdeal } = runTopsis(inputs)
    return { ideal, antiIdeal }
  },
}

/** Token bill of a month, one input at a time through its range. */
export const tornadoTco: Runnable = {
  id: 'tornadoTco',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const middle = fields.group('mid')
    const ends = fields.group('ranges')
    const mid = Object.fromEntries(middle.names().map((name) => [name, middle.number(name)]))
    const ranges = Object.fromEntries(
      ends.names().map((name) => {
        const [low, high, ...rest] = ends.numbers(name)
        if (low === undefined || high === undefined || rest.length > 0) return refuse(name, 'a list of two numbers')
        return [name, [low, high] as const]
      }),
    )
    const bill = (x: Readonly<Record<string, number>>): number => {
      const at = (name: string): number => x[name] ?? refuse(name, 'given in mid or ranges')
      return (at('reqMonth') * (at('tokIn') * at('pIn') + at('tokOut') * at('pOut'))) / 1e6
    }
    return tornado(bill, ranges, mid)
  },
}
