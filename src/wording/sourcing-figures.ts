import type { MoneyPoint } from '../alternatives/sourcing/compare.ts'
import type { MoneySummary } from '../alternatives/sourcing/drawn.ts'
import { bestStart } from '../alternatives/sourcing/later-terms.ts'
import type { MoneyCase } from '../alternatives/sourcing/money-case.ts'
import { say, sayTimes } from '../base/format.ts'
import { type InternalRate, internalRate, rateSpan } from '../engine/sourcing/internal-rate.ts'
import type { Payback } from '../engine/sourcing/payback.ts'
import { money as usd, sayPayback } from './sourcing.ts'

/** A figure with its name. */
export interface SaidFigure {
  readonly name: string
  readonly value: string
}

/** Beyond ten times a year a rate says only that next to nothing was put in. */
const mostRate = 10

export const sayRate = (found: InternalRate): string => {
  switch (found.kind) {
    case 'rate':
      return found.rate > mostRate ? `above ${say('share', mostRate)} a year` : `${say('share', found.rate)} a year`
    case 'multiple':
      return `several, ${found.rates.map((rate) => say('share', rate)).join(', ')}: read the present value`
    case 'none': {
      const [low, high] = rateSpan
      return found.because === 'no-sign-change'
        ? 'none: the money never changes sign'
        : `none between ${say('share', low)} and ${sayTimes(high)} a year`
    }
  }
}

const sayStart = ({ month, worth }: { readonly month: number; readonly worth: number }, horizon: number): string => {
  if (month >= horizon) return 'none within the horizon'
  return month === 0 ? 'now' : `month ${month}: waiting is worth ${usd(worth)}`
}

/** After "building", of the months that are looked at: beyond them nobody knows. */
const sayPaid = (payback: Payback, months: number): string =>
  payback.kind === 'never' && payback.because === 'beyond-horizon'
    ? `does not pay back within ${say('months', months)}`
    : sayPayback(payback)

/** What building does to the money, as a controller asks for it, each with the span of months that it is over. */
export const sayFigures = (
  money: MoneyCase,
  { horizon, axis, savingByLimit }: MoneyPoint,
  drawn: MoneySummary | undefined,
): readonly SaidFigure[] => {
  const start = bestStart(money)
  const over = (count: number): string => `over ${say('months', count)}`
  const range = drawn && `, 8 of 10 draws ${usd(drawn.npv[0])} to ${usd(drawn.npv[2])}`
  return [
    { name: `Net present value, ${over(money.horizon)}`, value: `${usd(horizon.npv)}${range ?? ''}` },
    { name: `Payback, ${over(axis.months)}`, value: sayPaid(axis.payback, axis.months) },
    { name: `Discounted payback, ${over(axis.months)}`, value: sayPaid(axis.discountedPayback, axis.months) },
    { name: `Saving by month ${money.limit}`, value: usd(savingByLimit) },
    { name: `Most that is owed, ${over(money.horizon)}`, value: usd(-horizon.deepest) },
    { name: `Internal rate of return, ${over(money.horizon)}`, value: sayRate(internalRate(horizon.net)) },
    ...(start ? [{ name: 'Best month to begin', value: sayStart(start, money.horizon) }] : []),
  ]
}
