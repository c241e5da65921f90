import { fieldsOf, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/**
 * Uplift as the share of the headroom closed: of what is missing to 1 when it rises, of what there is when it falls.
 * Within -1 to 1, so uplifts can be applied one after the other. Rates 0-1.
 */
export const headroomOf = (from: number, to: number): number => {
  if (to === from) return 0
  return to > from ? (to - from) / (1 - from) : (to - from) / from
}

/** The rate after an uplift of -1 to 1; always 0-1. */
export const headroomApply = (rate: number, uplift: number): number =>
  uplift >= 0 ? rate + uplift * (1 - rate) : rate * (1 + uplift)

export const headroomOfFormula: Formula = {
  id: 'headroomOf',
  title: 'Uplift as share of headroom',
  statement: '(q1 - q0) / (1 - q0) where quality rises, (q1 - q0) / q0 where it falls, 0 where it stays.',
  sources: ['Share of possible improvement'],
  examples: [
    { given: { q0: 0.6, q1: 0.8 }, expect: 0.5, from: 'By hand: half of what was missing' },
    { given: { q0: 0.8, q1: 0.6 }, expect: -0.25, from: 'By hand: a quarter of what there was' },
    { given: { q0: 1, q1: 1 }, expect: 0, from: 'By hand: nothing was missing' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return headroomOf(fields.number('q0', probability), fields.number('q1', probability))
  },
}

export const headroomApplyFormula: Formula = {
  id: 'headroomApply',
  title: 'Quality after an uplift',
  statement: 'q + kappa (1 - q) for kappa >= 0, else q (1 + kappa).',
  sources: ['Inverse of the share of headroom'],
  examples: [
    { given: { q: 0.6, kappa: 0.5 }, expect: 0.8, from: 'By hand' },
    { given: { q: 0.8, kappa: -0.25 }, expect: 0.6, from: 'By hand' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return headroomApply(fields.number('q', probability), fields.number('kappa', { atLeast: -1, atMost: 1 }))
  },
}
