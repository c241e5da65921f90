import { expect, test } from 'vitest'
import { canonicalScenario } from './canonical.ts'
import { checkInput } from './check-input.ts'
import { checkRecord } from './check-record.ts'
import { isEmptyRecord } from './decision-record.ts'
import { type Opened, openLink } from './link.ts'
import { type Dice, diceOf } from './link/dice.fixture.ts'
import {
  bombs,
  type Case,
  cut,
  mutated,
  resealed,
  restructured,
  type Sent,
  senders,
  spliced,
} from './link/fuzz.fixture.ts'
import { parameters } from './parameters.ts'
import { presetOf } from './presets.ts'

/** `FUZZ_SEED` and `FUZZ_LINKS` run other or more links than every test run does. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_123)
const links = Number(process.env['FUZZ_LINKS'] ?? 200_000)

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype]
const shape = (): string => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('|')

/** A record says something, and is in its canonical form. */
const isRecordValid = ({ scenario }: Opened & { ok: true }): boolean => {
  const { record } = scenario
  if (record === undefined) return !('record' in scenario)
  const checked = checkRecord(record)
  return (
    !isEmptyRecord(record) && checked.notes.length === 0 && JSON.stringify(checked.record) === JSON.stringify(record)
  )
}

/** Whatever opens is a scenario: a known preset and, for every input, a value that it takes. */
const isValid = ({ scenario }: Opened & { ok: true }): boolean =>
  presetOf(scenario.preset) !== undefined &&
  Object.keys(scenario.inputs).length === parameters.length &&
  parameters.every((parameter) => checkInput(parameter, scenario.inputs[parameter.id]).ok)

const says = (opened: Opened & { ok: false }): boolean => opened.message.length > 10

interface Tally {
  opened: number
  refused: number
}

/** What went wrong with one link, if anything. */
const verdict = ({ text, allowed, noted }: Case, tally: Tally): string | undefined => {
  let opened: Opened
  try {
    opened = openLink(text)
  } catch (error) {
    return `threw ${String(error)}`
  }
  if (!opened.ok) {
    tally.refused++
    return says(opened) ? undefined : 'refused without a sentence'
  }
  tally.opened++
  if (allowed && !allowed.includes(canonicalScenario(opened.scenario))) return 'opened as another scenario'
  if (noted !== undefined && !opened.notes.some(({ path }) => path === noted))
    return `opened without a note on ${noted}`
  if (!isRecordValid(opened)) return 'opened with a record that is none'
  return allowed || isValid(opened) ? undefined : 'opened as no valid scenario'
}

type Make = (dice: Dice, all: readonly Sent[]) => Case

const kinds = (): readonly (readonly [string, number, Make])[] => {
  const made = bombs()
  return [
    ['cut', 0.35, cut],
    ['mutated', 0.35, mutated],
    ['spliced', 0.165, spliced],
    ['restructured', 0.06, restructured],
    ['resealed', 0.07, resealed],
    ['bombs', 0.005, (dice) => ({ text: dice.pick(made) })],
  ]
}

test.each(kinds())(
  '%s links',
  (name, share, make) => {
    const dice = diceOf(seed)
    const all = senders(seed)
    const before = shape()
    const tally: Tally = { opened: 0, refused: 0 }
    for (let i = 0; i < share * links; i++) {
      const made = make(dice, all)
      const wrong = verdict(made, tally)
      if (wrong !== undefined)
        throw new Error(`FUZZ_SEED=${seed}, ${name} link ${i} ${wrong}: ${JSON.stringify(made.text.slice(0, 2000))}`)
    }
    expect(shape()).toBe(before)
    expect(tally.refused).toBeGreaterThan(0)
    if (name !== 'bombs') expect(tally.opened).toBeGreaterThan(0)
  },
  120_000,
)
