import type { Evaluation } from '../alternatives/evaluation.ts'
import { hostingOf } from '../alternatives/answers.ts'
import type { MoneyPoint } from '../alternatives/sourcing/compare.ts'
import { turningTerms } from '../alternatives/sourcing/later-terms.ts'
import { type AbsentWay, type MoneyCase, optionOfWay, type Way } from '../alternatives/sourcing/money-case.ts'
import { gpusToday, type Running, runningAt, runningOf } from '../alternatives/sourcing/running.ts'
import { ownedOf } from '../alternatives/sourcing/running.ts'
import type { Verdict } from '../alternatives/sourcing/verdict.ts'
import { counted, listed, say } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { HOURS_PER_MONTH } from '../engine/constants.ts'
import type { Binding } from '../engine/sourcing/fleet.ts'
import { beforeServing } from '../engine/sourcing/money.ts'
import { choiceAt, numberAt } from '../scenario/values.ts'
import { optionPiece, winnerOf } from './names.ts'
import { kindNames, kindWords, money, sayAbsent, termWords } from './sourcing.ts'
import { verdictWords } from './verdict-words.ts'

const gpusWord = (count: number): string => counted(count, 'GPU')

/** "Today buying X costs $26 k a month, running Y $48 k on 2 GPUs." */
const sayToday = (evaluation: Evaluation, of: MoneyCase, running: Running): Phrase => {
  const today = runningAt(running, running.today)
  return [
    'Today ',
    optionPiece(evaluation, optionOfWay(evaluation, of.ways[of.buy])),
    ` costs ${money(today.bought)} a month to buy, `,
    optionPiece(evaluation, optionOfWay(evaluation, of.ways[of.build])),
    ` ${money(today.owned)} to run on ${gpusWord(today.gpus)}.`,
  ]
}

/** "Before it serves: $1.1 M and 9 months." */
const sayBefore = (of: MoneyCase): string => {
  const plan = ownedOf(of)
  if (!plan) return ''
  const once = beforeServing(plan)
  if (once === 0 && plan.buildMonths === 0) return 'Nothing is left to pay before it serves.'
  const wait = plan.buildMonths > 0 ? ` and ${say('months', plan.buildMonths)}, in which buying goes on` : ''
  return `Building takes ${money(once)}${wait}.`
}

const sayWorth = (evaluation: Evaluation, of: MoneyCase, { horizon }: MoneyPoint): string => {
  const rate = numberAt(evaluation.scenario, 'sourcing.discountRate')
  const more = horizon.npv < 0 ? 'costs' : 'saves'
  const how = rate === 0 ? 'not discounted' : `discounted by ${say('share', rate)} a year`
  return `over ${say('months', of.horizon)}, ${how}, building ${more} ${money(Math.abs(horizon.npv))}${horizon.npv < 0 ? ' more than buying' : ''}.`
}

/** Both sides at the central values: what is paid today, before it serves, and over the horizon. */
export const whyMoney = (
  evaluation: Evaluation,
  verdict: Verdict,
  of: MoneyCase,
  point: MoneyPoint,
): readonly Phrase[] => {
  const running = runningOf(of)
  return [
    [strong(verdictWords[verdict.kind]), `: ${sayWorth(evaluation, of, point)} ${sayBefore(of)}`],
    ...(running ? [sayToday(evaluation, of, running)] : []),
  ]
}

/** Ways that cannot be had, each with the reason. */
export const whyAbsent = (absent: readonly AbsentWay[]): readonly Phrase[] =>
  absent.map((way): Phrase => [strong(kindNames[way.kind]), `: ${sayAbsent(way)}.`])

/** Where Tradeoffs recommends the other side: what makes the difference. */
export const whyOther = (evaluation: Evaluation, verdict: Verdict, of: MoneyCase, point: MoneyPoint): Phrase => {
  const winner = winnerOf(evaluation)
  if (!winner || verdict.kind === 'nothing-fits') return []
  const there = hostingOf(winner.alternative.option) === 'self' ? 'build' : 'buy'
  if (there === verdict.kind) return []
  const terms = turningTerms(of, point).map((term) => termWords[term])
  const lead: Phrase = ['Tradeoffs recommends ', optionPiece(evaluation, winner.alternative.option), ': ']
  return terms.length > 0
    ? [...lead, `it counts every month like the first, and here ${listed(terms)}.`]
    : [...lead, 'there quality and wait weigh by your priorities; here money, the horizon and your rule decide.']
}

const bindWords: Readonly<Record<Binding, string>> = {
  weights: 'one copy of the weights',
  'kv-cache': 'memory for the requests in service',
  throughput: 'tokens a second at the peak',
  minimum: 'the copies that are kept in any case',
}

const sayUse = ({ use }: Running, buy: Way | undefined): string =>
  use.kind === 'share'
    ? `Used ${say('share', use.share)} of the time, a GPU costs a request what ${kindWords[buy?.kind ?? 'api']} does, people left out.`
    : `Even in use all the time a GPU costs a request more than ${kindWords[buy?.kind ?? 'api']}, people left out.`

/** How many GPUs, what decides that, how well they are used, and for how many hours they are paid. */
export const sayGpus = (evaluation: Evaluation, of: MoneyCase): readonly Phrase[] => {
  const [found, running] = [gpusToday(of, of.build), runningOf(of)]
  if (!found || !running) return []
  const { scenario } = evaluation
  const off = choiceAt(scenario, 'sourcing.operation') === 'scale-to-zero'
  const hours = ownedOf(of)?.gpuHours ?? HOURS_PER_MONTH
  const paid = off
    ? `switched off without traffic, so ${say('none', Math.round(hours))} of ${say('none', HOURS_PER_MONTH)} hours a month are paid`
    : `always on, ${say('none', HOURS_PER_MONTH)} hours a month`
  const peak = `${say('ratio', numberAt(scenario, 'sourcing.peakToAverage'))} the mean`
  return [
    [
      `${gpusWord(found.gpus)} for the peak, ${peak}, at most ${say('share', numberAt(scenario, 'sourcing.utilisation'))} used; ${paid}. What decides their number: ${bindWords[found.binds]}.`,
    ],
    [sayUse(running, of.ways[of.buy])],
  ]
}
