import type { Evaluation } from '../alternatives/evaluation.ts'
import { counted, significant } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { figurePiece, rangePhrase, winnerOf } from './names.ts'
import { inputOf, sayValue } from './value.ts'

/** An area that is not built: what it will answer, and what of the present evaluation already bears on it. */
export interface SaidPlanned {
  readonly will: string
  readonly bears: (evaluation: Evaluation) => readonly Phrase[]
}

const fitting = ({ outcomes }: Evaluation, has: (models: readonly string[]) => boolean = () => true): number =>
  new Set(
    outcomes
      .filter(({ feasible, alternative }) => feasible && has(alternative.models))
      .map(({ alternative }) => alternative.option),
  ).size

const fits = (evaluation: Evaluation): Phrase => [
  `${significant(fitting(evaluation), 6)} of ${counted(evaluation.options.length, 'option')} fit the limits.`,
]

/** "Model calls a request: 1." */
const input = ({ scenario }: Evaluation, id: string): Phrase => {
  const parameter = parameterOf(id)
  return parameter ? [`${parameter.label}: ${sayValue(parameter, inputOf(scenario.inputs, parameter))}.`] : []
}

const recommended = (evaluation: Evaluation): Phrase => {
  const winner = winnerOf(evaluation)
  if (!winner) return ['Nothing fits the limits, so nothing is recommended.']
  const lead = [strong(winner.alternative.label), ' is recommended: it solves ', figurePiece(winner, 'quality')]
  return [
    ...lead,
    ' of tasks for ',
    figurePiece(winner, 'cost'),
    ' a request, in ',
    figurePiece(winner, 'latency'),
    '.',
  ]
}

const howMany = (evaluation: Evaluation): Phrase => {
  const pairs = evaluation.options.filter(({ models }) => models.length > 1).length
  const single = evaluation.options.length - pairs
  const inPairs = fitting(evaluation, (models) => models.length > 1)
  const fit = `${significant(fitting(evaluation) - inPairs, 6)} and ${significant(inPairs, 6)} of them fit the limits.`
  return [
    `${counted(single, 'option')} use one model, ${significant(pairs, 6)} send on to a stronger model what the first does not settle; ${fit}`,
  ]
}

const modelCount = ({ options, alternatives, frontier }: Evaluation): Phrase => {
  const models = new Set(options.flatMap((option) => option.models)).size
  const rest = `${significant(frontier.length, 6)} of ${counted(alternatives.length, 'operating point')} are beaten by none on cost, quality and wait together.`
  return [`${counted(models, 'model')} stand alone or in pairs as ${counted(options.length, 'option')}; ${rest}`]
}

const knownQuality = (evaluation: Evaluation): Phrase => {
  const winner = winnerOf(evaluation)
  if (!winner?.quality) return []
  const lead = ['Of the tasks, ', strong(winner.alternative.label), ' solves ', figurePiece(winner, 'quality')]
  return [...lead, ', 90 % range ', ...rangePhrase(winner, 'quality', winner.quality), '.']
}

const ownEvaluation = ({ scenario }: Evaluation): Phrase => {
  const own = scenario.inputs['quality.own']
  const rows = typeof own === 'object' && own !== null ? Object.keys(own).length : 0
  return [rows === 0 ? 'No evaluation of your own is entered.' : `Own evaluation: ${counted(rows, 'row')} entered.`]
}

/** By id of the area. */
export const plannedAreas: Readonly<Record<string, SaidPlanned>> = {
  models: {
    will: 'Every model and pair on this workload in one table: cost, quality, wait, context, end of life, and how sure its rank is.',
    bears: (evaluation) => [recommended(evaluation), modelCount(evaluation), fits(evaluation)],
  },
  agents: {
    will: 'Whether the task needs a loop that decides its own steps, and after how many steps it must stop.',
    bears: (evaluation) => [
      [`All ${counted(evaluation.options.length, 'option')} follow fixed steps; none decides them itself.`],
      input(evaluation, 'workload.callsPerRequest'),
      input(evaluation, 'workload.otherSeconds'),
    ],
  },
  architecture: {
    will: 'How requests flow through one model, several, or a router, with the load, the wait and the cost at each stage.',
    bears: (evaluation) => [howMany(evaluation), recommended(evaluation)],
  },
  evaluation: {
    will: 'How many samples tell two options apart, what they cost, and what a comparison you have run already shows.',
    bears: (evaluation) => [knownQuality(evaluation), ownEvaluation(evaluation)],
  },
  stack: {
    will: 'Which tools for evaluation, tracing, routing and release cover what this scenario needs, and where they overlap.',
    bears: () => [['No figure of the present evaluation depends on the choice of tools.']],
  },
}
