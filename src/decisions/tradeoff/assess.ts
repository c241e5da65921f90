import { bindingOf } from '../../alternatives/bind.ts'
import type { Binding, Evaluation, Outcome, WayOut } from '../../alternatives/evaluation.ts'
import { waysOut } from '../../alternatives/relax.ts'
import { counted } from '../../base/format.ts'
import { once } from '../../base/once.ts'
import { optionName, winnerOf } from '../../wording/names.ts'
import { surenessOf, type Sureness } from '../../wording/sure.ts'
import type { Advantage, Rates } from '../../wording/why.ts'
import type { Answer, Assessment, Reading } from '../decision.ts'
import { advantagesOf, ratesOf, runnerUpOf } from './advantage.ts'

/** Which corner of the triangle do we give up: the answer and everything it rests on. */
export interface TradeoffAssessment extends Assessment {
  readonly reading: Reading
  readonly winner: Outcome | undefined
  readonly runnerUp: Outcome | undefined
  readonly advantages: readonly Advantage[]
  readonly rates: Rates
  readonly bindings: readonly Binding[]
  readonly ways: readonly WayOut[]
  readonly sure: Sureness | undefined
}

/** "2 changes away: GPT-5.5", what the cheapest way out takes and lets in. */
function sayAway({ alternatives, options }: Evaluation, [way]: readonly WayOut[]): string {
  if (!way) return 'no way out'
  const option = alternatives.find(({ id }) => id === way.alternative)?.option
  const name = options.find(({ id }) => id === option)?.label ?? way.alternative
  return `${counted(Object.keys(way.set).length, 'change')} away: ${name}`
}

/** Every option is an answer of its own. */
export const keyWhere = (_: Evaluation, option: string | undefined): string => option ?? ''

function answerOf({ evaluation, draws }: Reading, ways: readonly WayOut[], sure: Sureness | undefined): Answer {
  const winner = winnerOf(evaluation)
  const key = keyWhere(evaluation, winner?.alternative.option)
  if (!winner) {
    return { key, text: 'Nothing fits', word: 'nothing fits', sure: sayAway(evaluation, ways), nothingFits: true }
  }
  const is = { key, text: optionName(evaluation, winner.alternative.option), nothingFits: false }
  if (!draws || !sure) return { ...is, word: 'counting draws', sure: '' }
  const counts = { wins: sure.wins, goodEnough: sure.goodEnough }
  return { ...is, word: sure.word, sure: `wins ${counts.wins}, good enough ${counts.goodEnough} of 100`, counts }
}

/** The answer is there at once; what its reasons rest on is made when it is first read. */
export function assess(reading: Reading): TradeoffAssessment {
  const { evaluation, draws } = reading
  const winner = winnerOf(evaluation)
  const ways = waysOut(evaluation)
  const sure = draws && surenessOf(evaluation, draws)
  const runnerUp = once(() => runnerUpOf(evaluation))
  const advantages = once(() => {
    const second = runnerUp()
    return winner && second ? advantagesOf(evaluation, winner, second) : []
  })
  return {
    reading,
    answer: answerOf(reading, ways, sure),
    winner,
    get runnerUp() {
      return runnerUp()
    },
    get advantages() {
      return advantages()
    },
    get rates() {
      return ratesOf(evaluation)
    },
    get bindings() {
      return bindingOf(evaluation)
    },
    ways,
    sure,
  }
}
