import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** For each row of utilities (one value a world, at least one) the share of worlds in which it is best; ties share the world. */
export const probabilityBest = (utilities: readonly ArrayLike<number>[]): Float64Array => {
  const shares = new Float64Array(utilities.length)
  const worlds = utilities[0]?.length ?? 0
  for (let world = 0; world < worlds; world++) {
    let most = Number.NEGATIVE_INFINITY
    let ties = 0
    for (const row of utilities) {
      const mine = row[world] ?? Number.NEGATIVE_INFINITY
      if (mine > most) {
        most = mine
        ties = 0
      }
      if (mine === most) ties++
    }
    for (const [i, row] of utilities.entries()) if (row[world] === most) shares[i] = (shares[i] ?? 0) + 1 / ties
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / worlds
  return shares
}

export const probBestFormula: Formula = {
  id: 'probBest',
  title: 'Probability of being best',
  statement: 'Share of worlds in which an option has the highest utility; options that tie share the world.',
  sources: ['Probability of optimality, as in cost-effectiveness acceptability curves'],
  examples: [
    {
      given: {
        U: [
          [1, 2],
          [1, 0],
        ],
      },
      expect: [0.75, 0.25],
      from: 'By hand: the first world is shared',
    },
    { given: { U: [[3]] }, expect: [1], from: 'By hand: one option is always best' },
  ],
  run: (inputs) => {
    const rows = fieldsOf(inputs).matrix('U')
    if (rows[0]?.length === 0) refuse('U', 'rows of at least one world')
    return Array.from(probabilityBest(rows))
  },
}
