import type { Draws, Evaluation, Flip } from '../alternatives/evaluation.ts'
import { waysOut } from '../alternatives/relax.ts'
import { plainText } from '../base/phrase.ts'
import { first } from '../decisions/index.ts'
import { yardsticks } from '../catalog/yardsticks.ts'
import type { Change, Message } from '../exporters/message.ts'
import { parameterOf } from '../scenario/parameters.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { sayFlip } from '../wording/flips.ts'
import { nothingFits } from '../wording/headline.ts'
import { sayFigure, winnerOf } from '../wording/names.ts'
import { surenessOf } from '../wording/sure.ts'
import { inputName, inputOf, sayValue } from '../wording/value.ts'
import { flippedBetween } from './answers.ts'
import { differing } from './differing.ts'

export interface Told {
  /** As people are to see it. */
  readonly name: string
  readonly evaluation: Evaluation
  readonly draws: Draws | undefined
  /** Nearest first; undefined: not counted yet. */
  readonly flips: readonly Flip[] | undefined
  /** The scenario of the link received; undefined: there was none. */
  readonly received: Scenario | undefined
  /** What it said; undefined also where it is pinned to another edition. */
  readonly before: Evaluation | undefined
  readonly link: string
}

const yardstickNames = Object.fromEntries(yardsticks.map(({ id, label }) => [id, label.toLowerCase()]))

const changesOf = (now: Scenario, before: Scenario): readonly Change[] =>
  differing(now, before).map((parameter) => ({
    label: inputName(parameter),
    from: sayValue(parameter, inputOf(before.inputs, parameter), yardstickNames),
    to: sayValue(parameter, inputOf(now.inputs, parameter), yardstickNames),
  }))

const answerOf = (evaluation: Evaluation): string =>
  winnerOf(evaluation)?.alternative.label ?? plainText(nothingFits(evaluation, waysOut(evaluation)))

/** The areas whose answer is not that of the link received. */
function answersOf(now: Evaluation, before: Evaluation | undefined): readonly Change[] {
  if (!before) return []
  return flippedBetween(now, before).map(({ id, title, answer, was = '' }) => ({
    label: id === first.id ? 'The answer' : title,
    from: was,
    to: answer?.text ?? '',
  }))
}

function figuresOf(evaluation: Evaluation): readonly string[] {
  const winner = winnerOf(evaluation)
  if (!winner) return []
  const { cost, quality, latency } = winner
  return [
    ...(cost ? [`${sayFigure('cost', cost)} a request`] : []),
    ...(latency ? [`${sayFigure('latency', latency)} p95`] : []),
    ...(quality ? [`${sayFigure('quality', quality)} of tasks solved`] : []),
  ]
}

/** The word with both counts; empty while draws are counted. */
function surenessIn({ evaluation, draws }: Told): string {
  const sure = draws && surenessOf(evaluation, draws)
  return sure ? `${sure.word}, good enough in ${sure.goodEnough} and best in ${sure.wins} of 100 draws` : ''
}

function flipIn({ evaluation, flips }: Told): string | undefined {
  const nearest = flips?.[0]
  const parameter = nearest && parameterOf(nearest.parameter)
  if (!nearest || !parameter) return undefined
  const { change, to } = sayFlip(evaluation, nearest, parameter)
  return `Nearest flip: ${change}, ${to}`
}

/** What goes with a link: the answer, three figures, how sure, the nearest flip, and what changed since the link received. */
export function messageFor(told: Told): Message {
  const { name, evaluation, received, before, link } = told
  const { scenario } = evaluation
  const flip = flipIn(told)
  return {
    name,
    answer: answerOf(evaluation),
    figures: figuresOf(evaluation),
    sureness: surenessIn(told),
    ...(flip !== undefined && { flip }),
    ...(received && { changes: changesOf(scenario, received), answers: answersOf(evaluation, before) }),
    link,
  }
}
