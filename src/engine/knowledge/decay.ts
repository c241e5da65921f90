import { log1p } from '../../base/elementary.ts'
import { DAYS_PER_YEAR } from '../constants.ts'
import { fieldsOf, notNegative, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { freshQuality, staleness } from '../quality/staleness.ts'

/** Share of answers still in date `age` years after their facts were captured; `changing`: share that depends on facts. */
export const inDate = (changesPerYear: number, changing: number, age: number): number =>
  freshQuality(1, changing, staleness(changesPerYear, 0, age))

export type InDateFor =
  | { readonly kind: 'years'; readonly years: number }
  /** What cannot change alone keeps more than this share in date. */
  | { readonly kind: 'always' }

/** Years after which less than a share `floor` (0-1) of answers is in date. */
export const inDateFor = (changesPerYear: number, changing: number, floor: number): InDateFor => {
  const lost = 1 - floor
  // Both differences, so that a floor at what cannot change is kept for ever whichever way it rounds.
  return changesPerYear > 0 && lost < changing && floor > 1 - changing
    ? { kind: 'years', years: -log1p(-lost / changing) / changesPerYear }
    : { kind: 'always' }
}

export const inDateFormula: Formula = {
  id: 'inDate',
  title: 'Answers still in date',
  statement:
    'Share in date at an age t: 1 - phi (1 - exp(-nu t)), phi the share that depends on facts, nu their changes a year; below a floor after -ln(1 - (1 - floor) / phi) / nu years, never where 1 - phi alone keeps it.',
  sources: ['Exponential survival'],
  examples: [
    {
      given: { changesPerYear: 0.6931471805599453, factShare: 0.5, ageDays: 365, floor: 0.75 },
      expect: { share: 0.75, staleAfterDays: 365 },
      from: 'By hand: half of the facts have changed after a year',
    },
    {
      given: { changesPerYear: 5, factShare: 0.2, ageDays: 0, floor: 0.8 },
      expect: { share: 1, staleAfterDays: null },
      from: 'By hand: four fifths depend on nothing that changes',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const changes = fields.number('changesPerYear', notNegative)
    const changing = fields.number('factShare', probability)
    const share = inDate(changes, changing, fields.number('ageDays', notNegative) / DAYS_PER_YEAR)
    const found = inDateFor(changes, changing, fields.number('floor', probability))
    return { share, staleAfterDays: found.kind === 'years' ? found.years * DAYS_PER_YEAR : null }
  },
}
