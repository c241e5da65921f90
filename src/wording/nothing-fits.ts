import type { Evaluation, WayOut } from '../alternatives/evaluation.ts'
import { counted, significant } from '../base/format.ts'
import { figurePiece, limitWords } from './names.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { inputOf, sayValue } from './value.ts'

/** A way out as a row: what moves, what it lets in, what that costs. */
export interface SaidWay {
  readonly alternative: string
  readonly moves: readonly {
    readonly parameter: string
    readonly label: string
    readonly from: string
    readonly to: string
  }[]
  readonly letsIn: Phrase
  readonly price: string
  readonly set: Readonly<Record<string, InputValue>>
}

const kinds: Readonly<Record<WayOut['kind'], string>> = {
  cheapest: '',
  'fewest-changes': 'fewest limits moved',
  single: 'one limit alone',
}

const sameMove = (a: WayOut, b: WayOut): boolean =>
  a.alternative === b.alternative && JSON.stringify(a.set) === JSON.stringify(b.set)

/** Ways out as rows, the least loss first; a way that is best in two respects is one row. */
export function sayWays(evaluation: Evaluation, ways: readonly WayOut[]): readonly SaidWay[] {
  const first = ways.filter((way, index) => ways.findIndex((other) => sameMove(other, way)) === index)
  return first
    .toSorted((a, b) => a.loss - b.loss)
    .map((way) => {
      const merits = ways.filter((other) => sameMove(other, way)).map(({ kind }) => kinds[kind])
      return sayWay(
        evaluation,
        way,
        [...new Set(merits)].filter((merit) => merit !== ''),
      )
    })
}

function sayWay(evaluation: Evaluation, way: WayOut, merits: readonly string[]): SaidWay {
  const outcome = evaluation.outcomes.find((one) => one.alternative.id === way.alternative)
  const moves = Object.entries(way.set).flatMap(([id, to]) => {
    const parameter = parameterOf(id)
    if (!parameter) return []
    const from = inputOf(evaluation.scenario.inputs, parameter)
    return [{ parameter: id, label: parameter.label, from: sayValue(parameter, from), to: sayValue(parameter, to) }]
  })
  const figures: Phrase = outcome
    ? [
        ': ',
        figurePiece(outcome, 'quality'),
        ' for ',
        figurePiece(outcome, 'cost'),
        ' a request, ',
        figurePiece(outcome, 'latency'),
      ]
    : []
  return {
    alternative: way.alternative,
    moves,
    letsIn: ['lets in ', strong(outcome?.alternative.label ?? way.alternative), ...figures],
    price: [`costs ${significant(way.loss * 100, 2)} of 100 utility at your priorities`, ...merits].join('; '),
    set: way.set,
  }
}

/** Why nothing fits: how many options each limit rules out by itself. */
export function whyNothingFits(evaluation: Evaluation): Phrase {
  const ranked = evaluation.outcomes.filter((outcome) => outcome.reasons.length === 0)
  if (ranked.length === 0)
    return ['Nothing can be ranked: every option misses a figure or is refused for another reason.']
  const counts = (['quality', 'cost', 'latency'] as const).map((criterion) => ({
    word: limitWords[criterion],
    count: ranked.filter((outcome) => outcome.violated.includes(criterion)).length,
  }))
  const parts = counts.filter(({ count }) => count > 0).map(({ word, count }) => `the ${word} rules out ${count}`)
  return [
    `Of ${counted(ranked.length, 'operating point')} that can be ranked, ${parts.join(', ')}. None meets all limits.`,
  ]
}
