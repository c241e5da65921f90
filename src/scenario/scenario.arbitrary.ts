import fc from 'fast-check'
import { plainText } from '../base/plain-text.ts'
import { checkInput } from './check-input.ts'
import { anyRecordOf } from './decision-record.arbitrary.ts'
import { emptyRecord } from './decision-record.ts'
import type { InputValue, NumericParameter, Parameter } from './parameter.ts'
import { parameters } from './parameters.ts'
import { presetInputs, presets } from './presets.ts'
import { nameLength, type Scenario, withRecord } from './scenario.ts'
import { yardstickIds } from './yardsticks.ts'

/** Numbers as sliders leave them, as people type them, and anywhere in the domain. */
const anyNumber = ({
  domain: [least, most],
  track: [from, to],
  scale,
  whole,
}: NumericParameter): fc.Arbitrary<number> => {
  if (whole) return fc.integer({ min: least, max: most })
  const onTrack = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => {
    const [low, high] = scale === 'log' ? [Math.max(from, 1e-12), to] : [from, to]
    const value = scale === 'log' ? low * (high / low) ** share : low + (high - low) * share
    return Math.min(most, Math.max(least, Number(value.toPrecision(3))))
  })
  const anywhere = fc.double({ min: least, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value))
  return fc.oneof({ weight: 4, arbitrary: onTrack }, { weight: 1, arbitrary: anywhere }, fc.constantFrom(least, most))
}

const anyRange = (parameter: NumericParameter): fc.Arbitrary<InputValue> =>
  fc.tuple(anyNumber(parameter), anyNumber(parameter), fc.option(anyNumber(parameter))).map(([a, b, c]) => {
    const [low = a, middle = a, high = a] =
      c === null ? [Math.min(a, b), a, Math.max(a, b)] : [a, b, c].toSorted((x, y) => x - y)
    return c === null ? { low, high } : { low, best: middle, high }
  })

const anyOwn: fc.Arbitrary<InputValue> = fc.dictionary(
  fc.constantFrom('gpt-5.5', 'gpt-5.5@low', 'claude-sonnet-5@high', 'mimo-v2.5-pro', 'qwen3.5-35b-a3b@none'),
  fc.oneof(
    fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([s, n]) => ({ successes: Math.min(s, n), n })),
    fc.tuple(fc.integer({ min: 1, max: 998 }), fc.integer({ min: 1, max: 998 })).map(([a, b]) => ({
      low: Math.min(a, b) / 1000,
      high: Math.max(a, b) / 1000,
    })),
  ),
  { maxKeys: 4, noNullPrototype: true },
)

const anyMix: fc.Arbitrary<InputValue> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...yardstickIds), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 4,
    selector: ([id]) => id,
  })
  .map((parts) => parts.map(([id, weight]) => `${id}:${weight}`).join('+'))

const anyOf = (parameter: Parameter): fc.Arbitrary<InputValue> => {
  switch (parameter.kind) {
    case 'choice':
      return fc.constantFrom(...parameter.options.map(({ value }) => value))
    case 'mix':
      return anyMix
    case 'date':
      return fc.constantFrom('', '2026-11-23', '2027-01-01', '2024-02-29')
    case 'own-evaluation':
      return anyOwn
    case 'limit':
      return fc.oneof({ weight: 5, arbitrary: anyNumber(parameter) }, fc.constant(null))
    case 'quantity':
      return parameter.ranged ? fc.oneof(anyNumber(parameter), anyRange(parameter)) : anyNumber(parameter)
    default:
      return anyNumber(parameter)
  }
}

/** Any value that a parameter takes, in its canonical form. */
export const anyInput = (parameter: Parameter): fc.Arbitrary<InputValue> =>
  anyOf(parameter).map((value) => {
    const checked = checkInput(parameter, value)
    if (checked.ok) return checked.value
    return parameter.usual
  })

const anyName = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 100 }).map((text) => plainText(text, nameLength)),
)

/** What still goes into a link beside anything else. */
const anyShortRecord = anyRecordOf({ notes: 3, characters: 40 })

/** Any scenario: a preset with some of its inputs changed, up to all of them; often with a record. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    preset: fc.constantFrom(...presets.map(({ id }) => id)),
    edition: fc.constantFrom('2026-11-23', '2026-11-24', '2027-03-01'),
    name: anyName,
    changed: fc.record(Object.fromEntries(parameters.map((parameter) => [parameter.id, anyInput(parameter)])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    record: fc.oneof(fc.constant(emptyRecord), anyShortRecord),
  })
  .map(({ preset, edition, name, changed, record }) => {
    const inputs = Object.entries(presetInputs(preset)).map(([id, value]): [string, InputValue] => {
      const own = changed[id]
      return [id, own === undefined ? value : own]
    })
    return withRecord({ preset, edition, name, inputs: Object.fromEntries(inputs) }, record)
  })
