import { bestStart } from '../../alternatives/sourcing/later-terms.ts'
import { say, sayRange } from '../../base/format.ts'
import { internalRate } from '../../engine/sourcing/internal-rate.ts'
import { money as usd, sayPayback } from '../../wording/sourcing.ts'
import type { Block, Fact } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'

const rateWords = {
  'no-sign-change': 'none: the money never changes sign',
  'no-root': 'none within −95 % and 93,000 ×',
} as const

/** Beyond ten times a year a rate says only that next to nothing was put in. */
const mostRate = 10

const sayRate = (net: Float64Array): string => {
  const found = internalRate(net)
  if (found.kind === 'rate')
    return found.rate > mostRate ? `above ${say('share', mostRate)} a year` : `${say('share', found.rate)} a year`
  if (found.kind === 'multiple')
    return `several, ${found.rates.map((rate) => say('share', rate)).join(', ')}: read the present value`
  return rateWords[found.because]
}

/** What building does to the money, as a controller asks for it. */
export const figureFacts = ({ read: { found, point }, money }: SourcingAssessment): readonly Block[] => {
  if (found.kind !== 'compared' || !point) return []
  const start = bestStart(found.money)
  const { horizon } = point
  const drawn = money && `, 8 of 10 draws ${sayRange('USD', money.npv[0], money.npv[2])}`
  const facts: readonly Fact[] = [
    { name: 'Net present value', value: `${usd(horizon.npv)}${drawn ?? ''}` },
    { name: 'Payback', value: sayPayback(point.axis.payback) },
    { name: 'Discounted', value: sayPayback(horizon.discountedPayback) },
    { name: `Saving by month ${found.money.limit}`, value: usd(point.savingByLimit) },
    { name: 'Most that is owed', value: usd(-horizon.deepest) },
    { name: 'Internal rate of return', value: sayRate(horizon.net) },
    ...(start ? [{ name: 'Best month to begin', value: sayStart(start, found.money.horizon) }] : []),
  ]
  return [{ kind: 'facts', title: 'Building, in figures', facts }]
}

const sayStart = ({ month, worth }: { readonly month: number; readonly worth: number }, horizon: number): string => {
  if (month >= horizon) return 'none within the horizon'
  return month === 0 ? 'now' : `month ${month}: waiting is worth ${usd(worth)}`
}
