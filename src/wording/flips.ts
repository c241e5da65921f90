import type { Evaluation, Flip, Outcome } from '../alternatives/evaluation.ts'
import { dollarsOf, sayPoints, sayTimes, say } from '../base/format.ts'
import { plainText, type Phrase } from '../base/phrase.ts'
import type { NumericParameter, Parameter } from '../scenario/parameter.ts'
import { isRange, pointOf } from '../scenario/values.ts'
import { optionPiece, speakerOf, winnerOf } from './names.ts'
import { inputName, inputOf, sayNumber, sayValue } from './value.ts'

/** One flip as the Why panel lists it; `set` is what Try does. */
export interface SaidFlip {
  readonly parameter: string
  readonly change: string
  readonly to: string
  /** `to` with the option's name as one that selects it. */
  readonly toPhrase: Phrase
  readonly at: number | string
}

export const rangeWords = {
  inside: 'inside your range',
  edge: 'at the edge of your range',
  outside: 'outside your range',
} as const

const isNumeric = (parameter: Parameter): parameter is NumericParameter =>
  parameter.kind === 'limit' || parameter.kind === 'quantity' || parameter.kind === 'weight'

/** `at` in the words of its parameter. */
export function sayAt(parameter: Parameter, at: number | string): string {
  if (isNumeric(parameter)) return typeof at === 'number' ? sayNumber(parameter, at) : at
  return sayValue(parameter, at)
}

/** What the other option brings and takes, at the present values: `+2 points, +$0.0024, 1.4 × the wait`. */
function gains(now: Outcome | undefined, then: Outcome | undefined): string {
  if (!now || !then) return ''
  const parts: string[] = []
  if (now.quality && then.quality) {
    const gap = then.quality.p50 - now.quality.p50
    if (Math.abs(gap) >= 0.005) parts.push(sayPoints(gap))
  }
  if (now.cost && then.cost) {
    const gap = then.cost.p50 - now.cost.p50
    if (Math.abs(gap) > now.cost.p50 * 0.02) parts.push(`${gap > 0 ? '+' : ''}${dollarsOf(gap)}`)
  }
  if (now.latency && then.latency) {
    const ratio = then.latency.p50 / now.latency.p50
    if (ratio > 1.05 || ratio < 0.95)
      parts.push(ratio > 2 || ratio < 0.5 ? `${sayTimes(ratio)} the wait` : say('seconds', then.latency.p50))
  }
  return parts.join(', ')
}

/** The present value; a range by the number that stands for it. */
export function sayNow(evaluation: Evaluation, parameter: Parameter): string {
  const value = inputOf(evaluation.scenario.inputs, parameter)
  if (!isNumeric(parameter) || value === null) return sayValue(parameter, value)
  if (isRange(value)) return sayNumber(parameter, Number(pointOf(parameter, value).toPrecision(3)))
  return typeof value === 'number' ? sayNumber(parameter, value) : sayValue(parameter, value)
}

/**
 * "{input} {now} → {then}: to {option}: {gain, loss}; inside / at the edge of / outside your range"; where nothing fits now
 * it lets the option in.
 */
export function sayFlip(evaluation: Evaluation, flip: Flip, parameter: Parameter): SaidFlip {
  const before = sayNow(evaluation, parameter)
  const option = flip.to
  const to: Phrase =
    option === undefined
      ? ['to nothing that fits']
      : [flip.from === undefined ? 'lets in ' : 'to ', optionPiece(evaluation, option)]
  const gain = option === undefined ? '' : gains(winnerOf(evaluation), speakerOf(evaluation, option))
  const range = flip.range === undefined ? '' : rangeWords[flip.range]
  const toPhrase = [...to, gain === '' ? '' : `: ${gain}`, range === '' ? '' : `; ${range}`].filter(
    (piece) => piece !== '',
  )
  return {
    parameter: flip.parameter,
    change: `${inputName(parameter)} ${before} → ${sayAt(parameter, flip.at)}`,
    to: plainText(toPhrase),
    toPhrase,
    at: flip.at,
  }
}
