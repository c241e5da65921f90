import type { Evaluation } from '../alternatives/evaluation.ts'
import type { MoneySummary } from '../alternatives/sourcing/drawn.ts'
import type { SourcingReadOut } from '../alternatives/sourcing/verdict.ts'
import { capital } from '../base/capital.ts'
import { ofHundred, say, significant } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { numberAt } from '../scenario/values.ts'
import { type SureWord, wordFor } from './sure.ts'
import { verdictWords } from './verdict-words.ts'

/** How sure build or buy is: draws of 100 in which the answer costs less over the horizon, worth today. */
export interface MoneySureness {
  readonly word: SureWord
  readonly wins: number
  readonly goodEnough: number
  /** The rule and the draws stand on different sides of the share that is asked for. */
  readonly divided: boolean
}

/** Absent: nothing is decided by money. */
export function buildSureness({ verdict, found }: SourcingReadOut, money: MoneySummary): MoneySureness | undefined {
  if (verdict.kind === 'nothing-fits' || verdict.forced || found.kind !== 'compared') return undefined
  const worth = money.worthIt
  const own = verdict.kind === 'build' ? worth : 1 - worth
  const other = verdict.kind === 'build' ? 'buy' : 'build'
  const good = ofHundred(money.goodEnough[verdict.kind])
  const enough = worth >= found.money.required
  const uncertain = verdict.kind === 'buy' && verdict.because.length === 1 && verdict.because[0] === 'too-uncertain'
  const divided = verdict.kind === 'build' ? !enough : uncertain && enough
  const word = divided ? 'too close to call' : wordFor(good, ofHundred(money.goodEnough[other]))
  return { word, wins: ofHundred(own), goodEnough: good, divided }
}

/** What is counted beside the point evaluation, as far as it is there. */
interface Counted {
  readonly money: MoneySummary | undefined
  readonly sure: MoneySureness | undefined
  /** Probability in closed form, which the rule reads. */
  readonly chance: number | undefined
}

/** The paragraphs beside the hundred squares: what is counted, and what the rule reads. */
export function sayMoneySure(
  { scenario }: Pick<Evaluation, 'scenario'>,
  { found, verdict }: SourcingReadOut,
  { money, sure, chance }: Counted,
): readonly Phrase[] {
  if (found.kind !== 'compared') return [['Nothing is compared, so nothing is drawn.']]
  if (!money) return [['Counting draws.']]
  const { limit, required } = found.money
  const worth = `${ofHundred(money.worthIt)} of 100`
  const lead: Phrase = sure
    ? [
        strong(capital(sure.word)),
        `: ${verdictWords[verdict.kind]} costs less in ${sure.wins} of 100 draws and is good enough in ${sure.goodEnough} of 100.`,
      ]
    : [`Building saves in ${worth} draws.`]
  const tolerance = say('share', numberAt(scenario, 'decision.tolerance'))
  const paid: Phrase = [
    `Building is paid back for good within ${say('months', limit)} in ${ofHundred(money.inTime)} of 100. Good enough: at most ${tolerance} dearer. Counted over ${significant(money.n, 7)} draws.`,
  ]
  const rule: readonly Phrase[] =
    chance === undefined
      ? []
      : [
          [
            `Your rule asks for ${say('share', required)}; it reads ${say('share', chance)}, worked out without draws so that it holds at once, and the draws count ${worth}.`,
          ],
        ]
  return [lead, paid, ...rule]
}
