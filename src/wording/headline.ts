import { criteria } from '../alternatives/alternative.ts'
import type { Draws, Evaluation, WayOut } from '../alternatives/evaluation.ts'
import { strong, type Phrase, type Piece } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { figurePiece, limitIds, limitWords, optionName, winnerOf } from './names.ts'
import { surenessOf } from './sure.ts'
import { sayNumber } from './value.ts'

/** What the page says of its answer: a full sentence with the answer, its numbers and its condition. */
export interface Headline {
  readonly state: 'answer' | 'leaning' | 'too-close' | 'nothing-fits'
  readonly message: Phrase
}

const condition = (evaluation: Evaluation): string => {
  const limit = evaluation.scenario.inputs[limitIds.latency]
  const parameter = parameterOf(limitIds.latency)
  if (typeof limit !== 'number' || parameter?.kind !== 'limit') return ''
  return `, inside the ${sayNumber(parameter, limit)} limit`
}

const leads: Readonly<Record<Headline['state'], string>> = {
  answer: ': ',
  leaning: ' for now: ',
  'too-close': ', too close to call: ',
  'nothing-fits': '',
}

/** "{Option}: solves {q} of tasks for {cost} a request, inside the {limit}". */
function answer(evaluation: Evaluation, state: Headline['state']): Phrase {
  const outcome = winnerOf(evaluation)
  if (!outcome) return []
  const waits: readonly Piece[] = outcome.latency
    ? [' in ', figurePiece(outcome, 'latency'), condition(evaluation)]
    : []
  return [
    strong(outcome.alternative.label),
    leads[state],
    'solves ',
    figurePiece(outcome, 'quality'),
    ' of tasks for ',
    figurePiece(outcome, 'cost'),
    ' a request',
    ...waits,
  ]
}

/** "Nothing fits: allow {change} and {option} does". */
export function nothingFits(evaluation: Evaluation, ways: readonly WayOut[]): Phrase {
  const way = ways[0]
  if (!way) return ['Nothing fits, and no change of the limits lets anything in']
  const option = evaluation.alternatives.find((one) => one.id === way.alternative)?.option
  return ['Nothing fits: allow ', sayChanges(way), ' and ', strong(optionName(evaluation, option)), ' does']
}

const limitName = (id: string): string => {
  const criterion = criteria.find((one) => limitIds[one] === id)
  return criterion ? limitWords[criterion] : id
}

/** `a wait limit of 2.2 s and a quality floor of 58 %`, the new limits of a way out. */
export function sayChanges(way: WayOut): string {
  const words = Object.entries(way.set).map(([id, value]) => {
    const parameter = parameterOf(id)
    if (!parameter || parameter.kind !== 'limit') return id
    const name = limitName(id)
    return typeof value === 'number' ? `a ${name} of ${sayNumber(parameter, value)}` : `no ${name}`
  })
  return words.join(' and ')
}

export function headline(evaluation: Evaluation, draws: Draws | undefined, ways: readonly WayOut[]): Headline {
  if (evaluation.winner === undefined) return { state: 'nothing-fits', message: nothingFits(evaluation, ways) }
  const word = draws && surenessOf(evaluation, draws)?.word
  const state =
    word === 'too close to call' ? 'too-close' : word === 'leaning' || word === 'ahead' ? 'leaning' : 'answer'
  return { state, message: answer(evaluation, state) }
}
