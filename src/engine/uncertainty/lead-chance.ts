import { normalCdf } from '../../base/elementary.ts'
import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** The lead where one thing that nobody knows stands one standard deviation above or below its centre. */
export type MovedLead = (z: 1 | -1) => number

/** What one thing takes from a lead that has a sign; where one direction takes, the other does not. */
const lostBy = (lead: number, moved: MovedLead): number => {
  const lost = (z: 1 | -1): number => (lead - moved(z)) * Math.sign(lead)
  const up = lost(1)
  return up > 0 ? up : Math.max(0, lost(-1))
}

/**
 * Probability that a lead, a number that is normal around its value at the centre, is above 0. Independent things that nobody
 * knows each add the square of what they take from it when they stand one standard deviation off, in the direction that
 * takes: the delta method, one-sided, so that a lead that bends is judged where it could turn. Without anything that takes,
 * 1 where the lead is above 0, else 0. The unit of leads does not matter.
 *
 * `least` (0 to 1): below it nobody asks how much; what is returned is then below it as well, and not lower than the
 * probability itself. Moves are looked at in their order, `1` before `-1`, and no further than needed. Values have to be finite.
 *
 * Source: error propagation in first order (Ku 1966, J. Res. NBS 70C).
 */
export const leadChance = (lead: number, moves: Iterable<MovedLead>, least = 0): number => {
  const chance = (variance: number): number => (variance > 0 ? normalCdf(lead / Math.sqrt(variance)) : lead > 0 ? 1 : 0)
  let variance = 0
  for (const moved of moves) {
    const lost = lostBy(lead, moved)
    variance += lost * lost
    // What else is unknown only makes it less.
    if (lead > 0 && lost > 0 && chance(variance) < least) break
  }
  return chance(variance)
}

export const leadChanceFormula: Formula = {
  id: 'leadChance',
  title: 'Probability that a lead holds',
  statement:
    'Phi(lead / sqrt(sum of lost^2)): for each independent unknown, lost is what the lead gives up when it stands one standard deviation up, or, where that gives up nothing, down; at least 0. Without any, 1 for a lead above 0, else 0.',
  sources: ['Ku 1966, Notes on the use of propagation of error formulas', 'One-sided steps: own choice'],
  examples: [
    { given: { lead: 0.2, up: [], down: [] }, expect: 1, from: 'By hand: nothing is unknown' },
    { given: { lead: -0.2, up: [-0.3], down: [-0.2] }, expect: 0, from: 'By hand: nothing brings it nearer to 0' },
    {
      given: { lead: 2, up: [0.8, 3], down: [3, 0.4] },
      expect: 0.8413447460685429,
      from: 'By hand: it loses 1.2 and 1.6, together 2, which is one standard deviation from 0',
    },
    {
      given: { lead: -2, up: [-0.8, -3], down: [-3, -0.4] },
      expect: 0.15865525393145705,
      from: 'By hand: the mirror image',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const [up, down] = [fields.numbers('up'), fields.numbers('down')]
    if (up.length !== down.length) refuse('down', `a list of ${up.length} numbers, as up`)
    return leadChance(
      fields.number('lead'),
      up.map((high, k) => (z) => (z > 0 ? high : (down[k] ?? 0))),
    )
  },
}
