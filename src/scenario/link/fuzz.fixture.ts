import fc from 'fast-check'
import { canonicalScenario } from '../canonical.ts'
import { checkInput } from '../check-input.ts'
import { checkRecord } from '../check-record.ts'
import { toLink } from '../link.ts'
import type { InputValue } from '../parameter.ts'
import { parameters } from '../parameters.ts'
import { defaultPreset, presetInputs, presets, scenarioOf } from '../presets.ts'
import { isRecord } from '../record.ts'
import { anyScenario } from '../scenario.arbitrary.ts'
import { nameLength, type Scenario, withRecord } from '../scenario.ts'
import { absentInputs, mayBeAbsent, thinned } from './absent.ts'
import { deflated } from './codec.ts'
import type { Dice } from './dice.fixture.ts'
import { documentOf, unpack } from './document.ts'
import { seal } from './envelope.ts'
import { hostileRecord, recordBombs } from './fuzz-records.fixture.ts'
import { currentFormat } from './migrations.ts'
import { unpackRecord } from './pack-record.ts'

/** A link that was sent, and the only scenario that it may open as. */
export interface Sent {
  readonly scenario: Scenario
  readonly canonical: string
  readonly link: string
  readonly sealed: string
}

export const senders = (seed: number): readonly Sent[] =>
  [...presets.map(({ id }) => scenarioOf(id, '2026-11-24')), ...fc.sample(anyScenario, { numRuns: 60, seed })].flatMap(
    (scenario) => {
      const link = toLink(scenario)
      if (!link.ok) return []
      const sealed = link.value.split('?s=')[1] ?? ''
      return [{ scenario, canonical: canonicalScenario(scenario), link: link.value, sealed }]
    },
  )

/**
 * A text to open, and the canonical scenarios that it may open as; absent: any that is valid. `noted`: the path that the
 * notes must name if it opens.
 */
export interface Case {
  readonly text: string
  readonly allowed?: readonly string[]
  readonly noted?: string
}

const strange = [
  '',
  ' ',
  '\n',
  '.',
  '#',
  '?',
  '&',
  '=',
  '%',
  '%2',
  '-',
  '_',
  'A',
  'z',
  '0',
  '9',
  '\u0000',
  'é',
  '😀',
  '\ud800',
  '__proto__',
  '?s=',
  '&s=',
  '1.',
  '+',
  '/',
]

const form = (dice: Dice, { link, sealed }: Sent): string =>
  dice.pick([link, link, sealed, `https://example.org/trilemma/${link}`, link.slice(1)])

/** Loses its end, its beginning or a piece of its middle. */
export const cut = (dice: Dice, all: readonly Sent[]): Case => {
  const sent = dice.pick(all)
  const text = form(dice, sent)
  const from = dice.below(text.length)
  const to = from + dice.below(text.length - from)
  const left = dice.pick([
    text.slice(0, from),
    text.slice(0, from),
    text.slice(from),
    text.slice(0, from) + text.slice(to),
  ])
  return { text: left, allowed: [sent.canonical] }
}

/** One to eight characters changed, lost, doubled, swapped or put in. */
export const mutated = (dice: Dice, all: readonly Sent[]): Case => {
  const sent = dice.pick(all)
  let text = form(dice, sent)
  for (let i = dice.below(8); i >= 0; i--) {
    const at = dice.below(text.length + 1)
    const other = dice.below(text.length + 1)
    const piece = dice.pick([dice.pick(strange), String.fromCharCode(33 + dice.below(94)), text.charAt(other)])
    const rest = dice.pick([at, at + 1, at + 1, at + 2])
    text = text.slice(0, at) + piece + text.slice(rest)
  }
  return { text, allowed: [sent.canonical] }
}

/** The head of one link with the tail of another, or parts exchanged between the dots. */
export const spliced = (dice: Dice, all: readonly Sent[]): Case => {
  const [a, b] = [dice.pick(all), dice.pick(all)]
  const allowed = [a.canonical, b.canonical]
  if (dice.below(2) === 0)
    return { text: a.link.slice(0, dice.below(a.link.length)) + b.link.slice(dice.below(b.link.length)), allowed }
  const [left, right] = [a.sealed.split('.'), b.sealed.split('.')]
  const parts = left.map((part, i) => (dice.below(2) === 0 ? part : right[i])).join('.')
  return { text: dice.pick([parts, `#/tradeoffs/x?s=${parts}`, `${a.link}&s=${b.sealed}`, a.link + b.link]), allowed }
}

const junk = (dice: Dice): unknown =>
  dice.pick<() => unknown>([
    () => null,
    () => true,
    () => dice.below(2 ** 31) - 2 ** 30,
    () => -dice.below(1000) / 7,
    () => 1e308,
    () => 'x'.repeat(dice.below(200)),
    () => '',
    () => [],
    () => [3, 1],
    () => [1, 2, 3, 4],
    () => [1, [2]],
    () => ({}),
    () => ({ low: 1, high: 2 }),
    () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    () => [0.2, 0.4],
    () => [0.1, 0.5, 0.9],
    () => ({ 'gpt-5.5': '3/10', constructor: '1/2' }),
    () => 'grounding:2+long-context:6',
  ])()

interface Draft {
  p: unknown
  e: unknown
  n: unknown
  r?: unknown
  i: unknown
}

const sealText = (text: string): string => seal(currentFormat, deflated(currentFormat, text))
const sealDraft = (draft: Draft): string => sealText(JSON.stringify(draft))

/** The head of the document changed: refused, or known by its preset, name or lack of inputs. */
const beheaded = (dice: Dice, { scenario }: Sent, draft: Draft): Case => {
  const field = dice.pick(['p', 'e', 'n', 'i'] as const)
  draft[field] = dice.pick<() => unknown>([() => junk(dice), () => undefined])()
  const allow = (changed: Partial<Scenario>, noted?: string): Case => ({
    text: sealDraft(draft),
    allowed: [canonicalScenario({ ...scenario, ...changed })],
    ...(noted !== undefined && { noted }),
  })
  const value = draft[field]
  if (field === 'i' && isRecord(value))
    return allow({ inputs: { ...presetInputs(scenario.preset), ...absentInputs } }, 'workload.requestsPerDay')
  if (field === 'n' && typeof value === 'string') return allow({ name: value.slice(0, nameLength) })
  if (field === 'p' && typeof value === 'string') return allow({ preset: defaultPreset }, 'preset')
  return { text: sealDraft(draft), allowed: [] }
}

/** Another record: what of it is one comes through, and the rest is listed. */
const rerecorded = (dice: Dice, { scenario }: Sent, draft: Draft): Case => {
  draft.r = hostileRecord(dice, junk)
  const { record, notes } = checkRecord(unpackRecord(JSON.parse(JSON.stringify(draft.r))))
  const [first] = notes
  return {
    text: sealDraft(draft),
    allowed: [canonicalScenario(withRecord(scenario, record))],
    ...(first && { noted: first.path }),
  }
}

/** The document changed in one place and sealed again: the rest must come through, and what was left out be listed. */
export const restructured = (dice: Dice, all: readonly Sent[]): Case => {
  const sent = dice.pick(all)
  const draft: Draft & { i: Record<string, unknown> } = JSON.parse(JSON.stringify(thinned(documentOf(sent.scenario))))
  const parameter = dice.pick(parameters)
  const usual = presetInputs(sent.scenario.preset)[parameter.id] ?? null
  const absent = absentInputs[parameter.id] ?? null
  const expecting = (value: InputValue, noted?: string): Case => ({
    text: sealDraft(draft),
    allowed: [canonicalScenario({ ...sent.scenario, inputs: { ...sent.scenario.inputs, [parameter.id]: value } })],
    ...(noted !== undefined && { noted }),
  })
  const same = sent.scenario.inputs[parameter.id] ?? null
  switch (dice.below(6)) {
    case 0:
      delete draft.i[parameter.key]
      return mayBeAbsent(parameter) ? expecting(absent) : expecting(usual, parameter.id)
    case 1: {
      const key = `x${dice.below(1000)}`
      draft.i[key] = junk(dice)
      return expecting(same, key)
    }
    case 2: {
      const poison = dice.pick(['__proto__', 'constructor', 'prototype'])
      const text = JSON.stringify(draft).replace('"i":{', `"i":{"${poison}":{"polluted":1},`)
      return { text: sealText(text), allowed: [sent.canonical] }
    }
    case 3:
      return beheaded(dice, sent, draft)
    case 4:
      return rerecorded(dice, sent, draft)
    default: {
      draft.i[parameter.key] = junk(dice)
      const checked = checkInput(parameter, unpack(parameter, draft.i[parameter.key]))
      return checked.ok ? expecting(checked.value) : expecting(mayBeAbsent(parameter) ? absent : usual, parameter.id)
    }
  }
}

/** Changed below the check: compressed bytes, the format or the length, sealed again as if written so. */
export const resealed = (dice: Dice, all: readonly Sent[]): Case => {
  const [format = '1', , payload = ''] = dice.pick(all).sealed.split('.')
  if (dice.below(4) === 0)
    return { text: seal(dice.pick([0, currentFormat + 1, currentFormat + 2, 7, 10, 999_999]), payload), allowed: [] }
  const at = dice.below(payload.length)
  const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt(dice.below(64))
  return {
    text: seal(
      Number(format),
      dice.pick([payload.slice(0, at), payload.slice(0, at) + letter + payload.slice(at + 1)]),
    ),
  }
}

/** Small texts that grow: long runs, deep nesting, many values; made once, they take a while. */
export const bombs = (): readonly string[] => {
  const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth)
  const texts = [
    '0'.repeat(9_000_000),
    ' '.repeat(300_000),
    `{"p":"${'a'.repeat(500_000)}"}`,
    nested(33, '[', ']'),
    nested(120_000, '[', ']'),
    nested(40_000, '{"a":', '}'),
    '['.repeat(100_000),
    `[${'[],'.repeat(20_001)}1]`,
    `[${'1,'.repeat(100_000)}1]`,
    `{"p":"code-review","e":"2026-11-24","n":"","i":{"t":[${'1,'.repeat(9000)}1]}}`,
    `{"p":"code-review","e":"2026-11-24","n":"","i":{"t":${nested(30, '[', ']')}}}`,
    `{"p":"code-review","e":"2026-11-24","n":"${'\\u202e<b>'.repeat(20_000)}","i":{}}`,
    ...recordBombs,
    `{"p":"code-review","e":"2026-11-24","n":"","i":{"qo":{${Array.from({ length: 5000 }, (_, i) => `"m${i}":"1/2"`).join(',')}}}}`,
  ]
  return texts.map(sealText).filter(({ length }) => length <= 16_384)
}
