import { fieldsOf, notNegative, positive, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Share of hours a reserved unit must be needed for reserving it to be cheaper than renting it, at this discount. */
export const reservedBreakevenUse = (discount: number): number => 1 - discount

export interface ReserveMix {
  readonly reserved: number
  /** USD over the hours of the profile: of this mix, of none reserved, of all reserved. */
  readonly usd: number
  readonly allOnDemand: number
  readonly allReserved: number
}

/**
 * How many units to reserve for a profile of units needed hour by hour, at USD a unit-hour on demand (above 0) and
 * reserved. A unit is worth reserving while it is needed in more than reserved / on-demand of the hours.
 */
export const reserveMix = (profile: readonly number[], onDemand: number, reserved: number): ReserveMix => {
  const most = profile.reduce((top, units) => Math.max(top, units), 0)
  const breakEven = (reserved / onDemand) * profile.length
  let kept = 0
  while (kept < most && hoursAbove(profile, kept) > breakEven) kept++
  const beyond = profile.reduce((sum, units) => sum + Math.max(0, units - kept), 0)
  return {
    reserved: kept,
    usd: kept * reserved * profile.length + beyond * onDemand,
    allOnDemand: profile.reduce((sum, units) => sum + units, 0) * onDemand,
    allReserved: most * reserved * profile.length,
  }
}

const hoursAbove = (profile: readonly number[], units: number): number => {
  let hours = 0
  for (const needed of profile) if (needed > units) hours++
  return hours
}

export const reservedBreakevenUtilFormula: Formula = {
  id: 'reservedBreakevenUtil',
  title: 'Use at which reserving pays',
  statement: '1 - discount: a reserved unit must be needed in a greater share of the hours than this.',
  sources: ['Reserved price over on-demand price'],
  examples: [{ given: { discount: 0.25 }, expect: 0.75, from: 'By hand' }],
  run: (inputs) => reservedBreakevenUse(fieldsOf(inputs).number('discount', probability)),
}

export const reserveMixFormula: Formula = {
  id: 'reserveMix',
  title: 'How many GPUs to reserve',
  statement:
    'Reserve unit k if it is needed in more than reserved price / on-demand price of the hours; rent the rest by the hour.',
  sources: ['Derived here; checked against every other number of reserved units'],
  examples: [
    {
      given: { profile: [1, 1, 3, 3], odPrice: 4, resPrice: 2 },
      expect: { reserved: 1, cost: 24, allOnDemand: 32, allReserved: 24 },
      from: 'By hand: the first unit is needed always; the others in half of the hours, which is no gain',
    },
    {
      given: { profile: [1, 1, 1, 1], odPrice: 4, resPrice: 4 },
      expect: { reserved: 0, cost: 16, allOnDemand: 16, allReserved: 16 },
      from: 'By hand: no discount, no reason to reserve',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const profile = fields.numbers('profile', { atLeast: 0, whole: true })
    if (profile.length === 0) refuse('profile', 'a list of at least one number')
    const onDemand = fields.number('odPrice', positive)
    const { usd, ...mix } = reserveMix(profile, onDemand, fields.number('resPrice', notNegative))
    return { reserved: mix.reserved, cost: usd, allOnDemand: mix.allOnDemand, allReserved: mix.allReserved }
  },
}
