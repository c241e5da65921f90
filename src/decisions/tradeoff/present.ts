import { activeLimits } from '../../alternatives/conflict.ts'
import type { Draws, Evaluation, WayOut } from '../../alternatives/evaluation.ts'
import { shownOptions } from '../../alternatives/options.ts'
import { counted, significant } from '../../base/format.ts'
import { once } from '../../base/once.ts'
import type { Phrase } from '../../base/phrase.ts'
import { briefCharacters, headline, type Headline } from '../../wording/headline.ts'
import { worthMeasuring } from '../../wording/measure.ts'
import { figurePiece, optionName, winnerOf } from '../../wording/names.ts'
import type { Presented, Reading } from '../decision.ts'
import type { TradeoffAssessment } from './assess.ts'
import { blocksOf } from './blocks.ts'
import type { Drawn } from './pictures.ts'

/** What the view needs at once; its pictures, tables and ways out are made of the reading by the parts that show them. */
export interface TradeoffModel extends Presented {
  readonly reading: Reading
  readonly drawn: Drawn
  /** Where nothing fits, how something would. */
  readonly ways: readonly WayOut[]
}

/** Where the message weighs two options, who leads without the draws and with which figures. */
const leadWords = (evaluation: Evaluation, { state }: Headline): Phrase => {
  const winner = winnerOf(evaluation)
  if (state !== 'too-close' || !winner) return []
  const name = optionName(evaluation, winner.alternative.option)
  const figures: Phrase = [
    figurePiece(winner, 'quality'),
    ' of tasks for ',
    figurePiece(winner, 'cost'),
    ' a request. ',
  ]
  return [`At the central values ${name} leads: `, ...figures]
}

const plottedLine = (evaluation: Evaluation, changed: number, said: Headline): Phrase => {
  const { options, outcomes } = evaluation
  if (said.state === 'nothing-fits')
    return [
      `${counted(options.length, 'option')} checked against ${counted(activeLimits(evaluation).length, 'limit')}. Nothing has been relaxed for you; apply a change to continue, undo takes it back.`,
    ]
  const fits = new Set(outcomes.filter((outcome) => outcome.feasible).map((outcome) => outcome.alternative.option)).size
  const defaults = changed === 0 ? ' On default figures: none of these inputs is yours yet.' : ''
  const rest = `${significant(fits, 6)} of ${counted(options.length, 'option')} fit. Medians and 90 % ranges, cost in USD a request, wait at p95.${defaults}`
  return [...leadWords(evaluation, said), rest]
}

/** Colours go to the recommended option, then to those that win most draws, then to the rest of what is shown. */
function coloured(evaluation: Evaluation, draws: Draws | undefined, shown: readonly string[]): readonly string[] {
  const winner = evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.option
  const frequent = Object.entries(draws?.wins ?? {})
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([option]) => option)
  return [...new Set([...(winner === undefined ? [] : [winner]), ...frequent, ...shown])]
}

/** The options that the ways out let in: they are what a reader of nothing else wants to tell apart. */
const letIn = ({ alternatives }: Evaluation, ways: readonly WayOut[]): readonly string[] =>
  ways.flatMap((way) => alternatives.find(({ id }) => id === way.alternative)?.option ?? [])

/** The message is there at once; everything else is made when it is first read. */
export function present(assessment: TradeoffAssessment): TradeoffModel {
  const { reading, ways } = assessment
  const { evaluation, draws, flips, changed } = reading
  const said = headline(evaluation, draws, ways)
  const shown = once(() => shownOptions(evaluation, flips))
  const plotted = once(() => plottedLine(evaluation, changed, said))
  const blocks = once(() => blocksOf(assessment))
  const options = once(() => coloured(evaluation, draws, [...letIn(evaluation, ways), ...shown()]))
  const drawn = once((): Drawn => ({ reading, shown: shown(), message: said.message }))
  return {
    reading,
    headline: said,
    brief: () => headline(evaluation, draws, ways, briefCharacters).message,
    get plotted() {
      return plotted()
    },
    get blocks() {
      return blocks()
    },
    get options() {
      return options()
    },
    decider: draws && worthMeasuring(draws)[0]?.quantity,
    get drawn() {
      return drawn()
    },
    ways,
  }
}
