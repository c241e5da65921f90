import type { Evaluation } from '../alternatives/evaluation.ts'
import { wouldWin } from '../alternatives/would-win.ts'
import type { InputValue, Parameter } from '../scenario/parameter.ts'
import { sameValue } from '../scenario/same-value.ts'
import { winnerOf } from './names.ts'
import { inputName, inputNameWithin, inputOf, sayNumber, sayValue } from './value.ts'

/** What setting an input would do, before it is set. */
export interface Would {
  readonly kind: 'same' | 'holds' | 'flips' | 'nothing-fits'
  /** The option that wins then. */
  readonly option?: string
  /** `flips to GPT-5.6 Luna`, `the answer holds`, `nothing fits`. */
  readonly says: string
}

/** Which option wins then, against the one that wins now. */
export function sayWould(evaluation: Evaluation, parameter: Parameter, value: InputValue): Would {
  if (sameValue(inputOf(evaluation.scenario.inputs, parameter), value)) return { kind: 'same', says: 'as it is now' }
  const now = winnerOf(evaluation)?.alternative.option
  const then = wouldWin(evaluation, parameter.id, value)
  if (!then) return { kind: 'nothing-fits', says: now === undefined ? 'still nothing fits' : 'nothing fits' }
  if (then.id === now) return { kind: 'holds', option: then.id, says: 'the answer holds' }
  return { kind: 'flips', option: then.id, says: now === undefined ? `${then.name} fits` : `flips to ${then.name}` }
}

const isNumeric = (parameter: Parameter) =>
  parameter.kind === 'limit' || parameter.kind === 'quantity' || parameter.kind === 'weight'

interface Flipped {
  readonly title: string
  readonly answer: string
}

/** Answers of other areas that would flip with it: `Knowledge: RAG`; many are counted. */
export const sayElsewhere = (flips: readonly Flipped[]): readonly string[] =>
  flips.length > 2 ? [`${flips.length} more answers flip`] : flips.map(({ title, answer }) => `${title}: ${answer}`)

/** `Set wait limit, p95 to 2.5 s`, `Wait for: Full answer`. `names`: of yardsticks, by id. */
export function saySetting(
  parameter: Parameter,
  value: InputValue,
  names: Readonly<Record<string, string>> = {},
): string {
  const name = inputNameWithin(parameter)
  if (parameter.kind === 'choice' || parameter.kind === 'mix')
    return `${inputName(parameter)}: ${sayValue(parameter, value, names)}`
  if (value === null) return `Turn ${name} off`
  const to =
    typeof value === 'number' && isNumeric(parameter) ? sayNumber(parameter, value) : sayValue(parameter, value, names)
  return `Set ${name} to ${to}`
}
