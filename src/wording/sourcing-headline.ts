import type { Evaluation } from '../alternatives/evaluation.ts'
import type { MoneySummary } from '../alternatives/sourcing/drawn.ts'
import { turningTerms } from '../alternatives/sourcing/later-terms.ts'
import type { MoneyCase } from '../alternatives/sourcing/money-case.ts'
import type { MoneyPoint } from '../alternatives/sourcing/compare.ts'
import { requestsPerMonth, runningOf } from '../alternatives/sourcing/running.ts'
import type { SourcingReadOut } from '../alternatives/sourcing/verdict.ts'
import { ofHundred, say } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { changedInputs } from '../scenario/presets.ts'
import type { Headline } from './headline.ts'
import { kindWords, sayForcedLong, sayPayback, termWords } from './sourcing.ts'
import type { MoneySureness } from './sourcing-sure.ts'

interface Said {
  readonly evaluation: Evaluation
  readonly read: SourcingReadOut
  readonly money: MoneySummary | undefined
  readonly sure: MoneySureness | undefined
}

const months = (count: number): string => say('months', count)

/** "because API prices keep falling": the one thing that turns the answer at the central values, if there is one. */
const cause = (money: MoneyCase, point: MoneyPoint): string => {
  const [term] = turningTerms(money, point)
  return term ? `, because ${termWords[term]}` : ''
}

const inTime = (drawn: MoneySummary, limit: number): string =>
  `building pays back within your ${months(limit)} in ${drawn.inTime === 0 ? 'none' : drawn.inTime < 0.5 ? `only ${ofHundred(drawn.inTime)}` : ofHundred(drawn.inTime)} of 100 draws`

const worthIt = (drawn: MoneySummary): string => `saves in ${ofHundred(drawn.worthIt)} of 100 draws`

/** Up to which volume running costs more: the last crossing, where today lies below it; "at any volume" where there is none. */
const until = (money: MoneyCase): string => {
  const running = runningOf(money)
  if (!running) return ''
  const { crossings, cheaperBelow } = running.crossings
  const last = crossings.at(-1)
  if (!last) return cheaperBelow === 'line' ? ' at any volume' : ''
  if (last.cheaperAbove !== 'staircase' || last.volume <= running.today) return ''
  return ` until ${say('requests/day', last.volume / requestsPerMonth(1), 3)} requests a day`
}

const buyMessage = (money: MoneyCase, point: MoneyPoint, { money: drawn, sure }: Said): Phrase => {
  const lead = sure && sure.goodEnough < 80 ? ' for now: ' : ': '
  const { payback } = point.horizon
  if (payback.kind === 'never' && payback.because === 'no-saving') {
    const volume = until(money)
    return [strong('Buy'), `${lead}building ${sayPayback(payback)}${volume === '' ? cause(money, point) : volume}`]
  }
  if (payback.kind === 'never' && payback.because !== 'beyond-horizon')
    return [strong('Buy'), `${lead}building ${sayPayback(payback)}`]
  if (drawn) return [strong('Buy'), `${lead}${inTime(drawn, money.limit)}${cause(money, point)}`]
  return [strong('Buy'), `${lead}building ${sayPayback(point.axis.payback)}${cause(money, point)}`]
}

const buildMessage = (money: MoneyCase, point: MoneyPoint, { money: drawn, sure }: Said): Phrase => {
  const way = money.ways[money.build]
  const lead = sure && sure.goodEnough < 80 ? ' for now: ' : ': '
  const own = way ? kindWords[way.kind] : 'building'
  const { payback } = point.horizon
  const pays = payback.kind === 'paid-back' && payback.month > 0 ? `, within your ${months(money.limit)}` : ''
  const share = drawn ? `, and ${worthIt(drawn)}` : ''
  return [strong('Build'), `${lead}with ${own} building ${sayPayback(payback)}${pays}${share}`]
}

/** Draws are on both sides, or nearly on the line that the rule draws. */
const closeMessage = (money: MoneyCase, point: MoneyPoint, { read: { verdict }, money: drawn }: Said): Phrase => {
  const { payback } = point.horizon
  const uncertain = verdict.kind === 'build' || (verdict.kind === 'buy' && verdict.because.includes('too-uncertain'))
  const rest = uncertain
    ? `, and your rule asks for ${ofHundred(money.required)}`
    : `, and at central values it ${sayPayback(payback)}`
  const answer = verdict.kind === 'build' ? 'build' : 'buy'
  return [
    `Too close to call: building ${drawn ? worthIt(drawn) : 'is near the line'}${rest}: `,
    strong(answer),
    ' for now',
  ]
}

const sided = ({ evaluation, read }: Said): Phrase => {
  const { verdict, found } = read
  if (found.kind === 'compared' && 'forced' in verdict && verdict.forced) {
    const answer = verdict.kind === 'build' ? 'Build' : 'Buy'
    const { point } = read
    const besides =
      verdict.kind === 'buy' && point && verdict.because.length > 0
        ? `, and building ${sayPayback(point.horizon.payback)}`
        : ''
    return [strong(answer), `: ${sayForcedLong(evaluation, verdict.forced, found)}${besides}`]
  }
  if (verdict.kind === 'build') return [strong('Build'), ': nothing that can be bought serves this']
  return found.kind !== 'compared' && found.absent.some(({ because }) => because === 'not-considered')
    ? [strong('Buy'), ': own GPUs are not among what is considered, so there is nothing to weigh it against']
    : [strong('Buy'), ': no model can be run on own GPUs here']
}

const nothing = ({ read: { found } }: Said): Phrase =>
  found.kind === 'none' && found.absent.every(({ because }) => because === 'no-volume')
    ? ['Nothing to decide: without requests nothing is bought, so nothing is saved']
    : ['Nothing fits: neither what is bought nor what is built holds every limit']

const stateOf = ({ read: { verdict }, sure }: Said): Headline['state'] => {
  if (verdict.kind === 'nothing-fits') return 'nothing-fits'
  if (verdict.forced) return 'only'
  if (!sure) return 'counting'
  if (sure.divided || sure.word === 'too close to call') return 'too-close'
  return sure.word === 'leaning' || sure.word === 'ahead' ? 'leaning' : 'clear'
}

const messageOf = (said: Said): Phrase => {
  const { verdict, found, point } = said.read
  if (verdict.kind === 'nothing-fits') return nothing(said)
  if (verdict.forced || found.kind !== 'compared' || !point) return sided(said)
  if (stateOf(said) === 'too-close') return closeMessage(found.money, point, said)
  return verdict.kind === 'build' ? buildMessage(found.money, point, said) : buyMessage(found.money, point, said)
}

/** What the page says of build or buy: a sentence with the answer, its number and its condition. */
export const sourcingHeadline = (said: Said): Headline => {
  const [first, ...rest] = messageOf(said)
  const own = changedInputs(said.evaluation.scenario).length > 0
  if (own || first === undefined || typeof first !== 'object' || !('strong' in first))
    return { state: stateOf(said), message: first === undefined ? [] : [first, ...rest] }
  return { state: stateOf(said), message: ['On default figures, ', strong(first.strong.toLowerCase()), ...rest] }
}
