import { log, logit } from '../../base/elementary.ts'
import { fieldsOf, notNegative } from '../fields.ts'
import type { Formula } from '../formula.ts'

const scales = ['log', 'linear', 'logit'] as const
export type UtilityScale = (typeof scales)[number]

/** Smallest value on a log scale: a cost of nothing counts as a billionth of a dollar. */
const floorOfLog = 1e-9

/** Where a value lies between worst (0) and best (1), all three on the same scale; 1 when the anchors coincide. */
export const betweenAnchors = (value: number, best: number, worst: number): number => {
  if (best === worst) return 1
  const share = (value - worst) / (best - worst)
  return share <= 0 ? 0 : share >= 1 ? 1 : share
}

/** A value on the scale on which utility is linear. */
export const onScale = (value: number, scale: UtilityScale): number => {
  if (scale === 'linear') return value
  return scale === 'log' ? log(Math.max(floorOfLog, value)) : logit(value)
}

/**
 * Utility 0-1 against two anchors: `best` = no benefit beyond, `worst` = worthless beyond. Depends on no other
 * alternative, so adding one reverses no ranks.
 */
export const referenceUtility = (x: number, best: number, worst: number, scale: UtilityScale): number =>
  betweenAnchors(onScale(x, scale), onScale(best, scale), onScale(worst, scale))

const allowedOn = {
  log: notNegative,
  linear: {},
  logit: { above: 0, below: 1 },
}

export const refUtilityFormula: Formula = {
  id: 'refUtility',
  title: 'Utility of a value between two anchors',
  statement:
    '(f(x) - f(worst)) / (f(best) - f(worst)) within 0 to 1, with f = ln for cost and wait, identity (or logit) for quality; 1 where the anchors coincide. On the log scale nothing counts as less than 1e-9.',
  sources: ['Reference-point value function; anchors do not depend on the set of options'],
  examples: [
    { given: { x: 10, best: 1, worst: 100, scale: 'log' }, expect: 0.5, from: 'By hand: half way in factors' },
    { given: { x: 0.9, best: 0.8, worst: 0.6, scale: 'linear' }, expect: 1, from: 'By hand: beyond the best anchor' },
    { given: { x: 5, best: 2, worst: 2, scale: 'linear' }, expect: 1, from: 'By hand: anchors coincide' },
    { given: { x: 0, best: 0.001, worst: 0.1, scale: 'log' }, expect: 1, from: 'By hand: free is better than best' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const scale = fields.choice('scale', scales)
    const [x = 0, best = 0, worst = 0] = ['x', 'best', 'worst'].map((name) => fields.number(name, allowedOn[scale]))
    return referenceUtility(x, best, worst, scale)
  },
}
