import { ofHundred, say, significant } from '../../base/format.ts'
import { strong, type Phrase } from '../../base/phrase.ts'
import { numberAt } from '../../scenario/values.ts'
import { verdictWords } from '../../wording/verdict-words.ts'
import type { SureShare } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'
import { optionOfWay } from '../../alternatives/sourcing/money-case.ts'

/** Draws of a hundred in which building saves, and in which it does not. */
export const sharesOf = ({
  reading: { evaluation },
  read: { found, verdict },
  money,
}: SourcingAssessment): readonly SureShare[] => {
  if (found.kind !== 'compared' || !money) return []
  const { ways, buy, build } = found.money
  const built = Math.round(money.worthIt * 100)
  const shares: readonly SureShare[] = [
    { option: optionOfWay(evaluation, ways[buy]), name: 'Buy', squares: 100 - built, goodEnough: money.goodEnough.buy },
    { option: optionOfWay(evaluation, ways[build]), name: 'Build', squares: built, goodEnough: money.goodEnough.build },
  ]
  return verdict.kind === 'build' ? shares.toReversed() : shares
}

/** The paragraphs beside the hundred squares: what is counted, and what the rule reads. */
export const sureWords = ({
  reading: { evaluation },
  read,
  money,
  counts,
  sure,
}: SourcingAssessment): readonly Phrase[] => {
  const { found, verdict } = read
  if (found.kind !== 'compared') return [['Nothing is compared, so nothing is drawn.']]
  if (!money) return [['Counting draws.']]
  const { limit, required } = found.money
  const n = `Counted over ${significant(money.n, 7)} draws.`
  const word = sure ? [strong(`${sure.word[0]?.toUpperCase() ?? ''}${sure.word.slice(1)}`), ': '] : []
  const answer = verdictWords[verdict.kind]
  const lead: Phrase = sure
    ? [...word, `${answer} costs less in ${sure.wins} of 100 draws and is good enough in ${sure.goodEnough} of 100.`]
    : [`Building saves in ${ofHundred(money.worthIt)} of 100 draws.`]
  const tolerance = say('share', numberAt(evaluation.scenario, 'decision.tolerance'))
  const paid: Phrase = [
    `Building is paid back for good within ${say('months', limit)} in ${ofHundred(money.inTime)} of 100. Good enough: at most ${tolerance} dearer. ${n}`,
  ]
  const rule: Phrase =
    counts?.chance === undefined
      ? []
      : [
          `Your rule asks for ${say('share', required)}; it reads ${say('share', counts.chance)}, worked out without draws so that it holds at once, and the draws count ${ofHundred(money.worthIt)} of 100.`,
        ]
  return [lead, paid, rule].filter((phrase) => phrase.length > 0)
}
