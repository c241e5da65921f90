import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

export interface Regret {
  readonly most: number
  readonly mean: number
}

/** For each row of utilities (one value a world, at least one): how far it stays behind the best of each world. */
export const regretOf = (utilities: readonly ArrayLike<number>[]): readonly Regret[] => {
  const worlds = utilities[0]?.length ?? 0
  const best = new Float64Array(worlds).fill(Number.NEGATIVE_INFINITY)
  for (const row of utilities) {
    for (let world = 0; world < worlds; world++) best[world] = Math.max(best[world] ?? 0, row[world] ?? 0)
  }
  return utilities.map((row) => {
    let most = 0
    let sum = 0
    for (let world = 0; world < worlds; world++) {
      const regret = (best[world] ?? 0) - (row[world] ?? 0)
      most = Math.max(most, regret)
      sum += regret
    }
    return { most, mean: sum / worlds }
  })
}

/** Rows of utilities by world, at least one world. */
export const readWorlds = (inputs: unknown): readonly (readonly number[])[] => {
  const rows = fieldsOf(inputs).matrix('U')
  return rows.length === 0 || rows[0]?.length === 0 ? refuse('U', 'rows of at least one world each') : rows
}

export const regretFormula: Formula = {
  id: 'regret',
  title: 'Regret',
  statement: 'Best of each world less own: the largest and the mean over worlds.',
  sources: ['Savage 1951, minimax regret'],
  examples: [
    {
      given: {
        U: [
          [1, 5],
          [3, 3],
        ],
      },
      expect: { maxRegret: [2, 2], meanRegret: [1, 1] },
      from: 'By hand',
    },
    { given: { U: [[4]] }, expect: { maxRegret: [0], meanRegret: [0] }, from: 'By hand: nothing to regret' },
  ],
  run: (inputs) => {
    const regrets = regretOf(readWorlds(inputs))
    return { maxRegret: regrets.map(({ most }) => most), meanRegret: regrets.map(({ mean }) => mean) }
  },
}
