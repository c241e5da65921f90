import { yardsticks } from '../../../catalog/yardsticks.ts'
import { checkInput } from '../../../scenario/check-input.ts'
import { parseInput } from '../../../scenario/grammar.ts'
import type { InputValue, Parameter } from '../../../scenario/parameter.ts'
import { parameters } from '../../../scenario/parameters.ts'
import { inputName, inputOf } from '../../../wording/value.ts'
import { matchOf, wordsOf } from './match.ts'

/** An input that the text names, with the value behind the name, or why it cannot be that. Lower ranks fit better. */
export type Setting = {
  readonly parameter: Parameter
  readonly rank: number
} & ({ readonly value: InputValue } | { readonly refused: string })

export const isRefused = (setting: Setting): setting is Setting & { readonly refused: string } => 'refused' in setting

/** Signs and words that people put between a name and its value. `=` alone may also begin a sum. */
const between = /^(?:to\s+|is\s+|[:≤≥<>]+\s*=?\s*|=\s*(?=\D*$))/i

/** `wait limit 2.5` as `wait limit` and `2.5`, and as `wait` and `limit 2.5`; the longest name first. */
function splitsOf(text: string): readonly { readonly name: readonly string[]; readonly value: string }[] {
  const tidy = text.replaceAll(/\s*([≤≥<>:]=?|=)\s*/g, ' $1').trim()
  const gaps = [...tidy.matchAll(/\s+/g)].map(({ index }) => index).toReversed()
  return gaps.map((at) => ({
    name: wordsOf(tidy.slice(0, at)),
    value: tidy.slice(at).trim().replace(between, '').trim(),
  }))
}

const looksLikeNumber = (value: string): boolean =>
  /^[\d.$+\-−±*×/=]/.test(value) || /^(off|none|no limit)$/i.test(value)

/** Values that are chosen and not written, with the words they go by. */
export const choicesOf = (parameter: Parameter): readonly { readonly value: string; readonly label: string }[] => {
  if (parameter.kind === 'choice') return parameter.options
  return parameter.kind === 'mix' ? yardsticks.map(({ id, label }) => ({ value: id, label })) : []
}

/** What of a value a parameter makes: the value, or a sentence that says what is allowed; undefined: no value of this kind. */
function readValue(parameter: Parameter, text: string, current: InputValue, strict: boolean) {
  if (parameter.kind === 'own-evaluation') return undefined
  if (parameter.kind === 'choice' || parameter.kind === 'mix') {
    const words = wordsOf(text)
    const chosen = choicesOf(parameter).find((choice) => matchOf(words, choice) !== undefined)
    return words.length > 0 && chosen ? checkInput(parameter, chosen.value) : undefined
  }
  return !strict || looksLikeNumber(text) ? parseInput(parameter, text, current) : undefined
}

/** Settings of the method are meant less often than inputs of the case. */
const settled: ReadonlySet<Parameter['group']> = new Set(['anchors', 'evidence', 'run'])

const settingOf = (parameter: Parameter, text: string, current: InputValue, strict: boolean): Setting | undefined => {
  for (const { name, value } of splitsOf(text)) {
    const fit = matchOf(name, { label: inputName(parameter) })
    // The more words name it, the more it is meant.
    const rank = fit === undefined ? undefined : fit + (settled.has(parameter.group) ? 2 : 0) - 20 * name.length
    const read = rank === undefined ? undefined : readValue(parameter, value, current, strict)
    if (rank === undefined || !read) continue
    if (read.ok) return { parameter, rank, value: read.value }
    return { parameter, rank, refused: read.problems[0]?.message ?? `${parameter.label} does not take that.` }
  }
  return undefined
}

/**
 * The best first. At the end stands why the best name does not take the value, if it does not. `strict`: only what looks
 * like a value is taken for one, so that names of several words are not.
 */
export function settingsIn(
  text: string,
  inputs: Readonly<Record<string, InputValue>>,
  strict = true,
): readonly Setting[] {
  const settings = parameters
    .flatMap((parameter) => settingOf(parameter, text, inputOf(inputs, parameter), strict) ?? [])
    .toSorted((a, b) => a.rank - b.rank)
  const [best] = settings
  const fits = settings.filter((setting) => !isRefused(setting))
  return best && isRefused(best) ? [...fits, best] : fits
}
