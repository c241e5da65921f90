import { bindingOf } from '../../alternatives/bind.ts'
import type { Binding, Outcome, WayOut } from '../../alternatives/evaluation.ts'
import { sourceArticleAnswer, type ArticleAnswer } from '../../alternatives/reference-rule.ts'
import { waysOut } from '../../alternatives/relax.ts'
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
  readonly article: ArticleAnswer
}

function answerOf({ evaluation, draws }: Reading, ways: readonly WayOut[], sure: Sureness | undefined): Answer {
  const winner = winnerOf(evaluation)
  if (!winner) {
    const changes = ways[0] && Object.keys(ways[0].set).length
    const away = changes === undefined ? 'no way out' : changes === 1 ? '1 change away' : `${changes} changes away`
    return { key: '', text: 'Nothing fits', word: 'nothing fits', sure: away, nothingFits: true }
  }
  const { option } = winner.alternative
  const is = { key: option, text: optionName(evaluation, option), nothingFits: false }
  if (!draws || !sure) return { ...is, word: 'counting draws', sure: '' }
  const counts = { wins: sure.wins, goodEnough: sure.goodEnough }
  return { ...is, word: sure.word, sure: `wins ${counts.wins}, good enough ${counts.goodEnough} of 100`, counts }
}

export function assess(reading: Reading): TradeoffAssessment {
  const { evaluation, draws } = reading
  const winner = winnerOf(evaluation)
  const runnerUp = runnerUpOf(evaluation)
  const ways = waysOut(evaluation)
  const sure = draws && surenessOf(evaluation, draws)
  return {
    reading,
    answer: answerOf(reading, ways, sure),
    winner,
    runnerUp,
    advantages: winner && runnerUp ? advantagesOf(evaluation, winner, runnerUp) : [],
    rates: winner ? ratesOf(evaluation, winner) : {},
    bindings: bindingOf(evaluation),
    ways,
    sure,
    article: sourceArticleAnswer(evaluation),
  }
}
