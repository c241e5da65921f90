import { expect, test } from 'vitest'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import { fixtureEdition, fixtureScenario } from '../alternatives/small-edition.fixture.ts'
import { currentEdition } from '../catalog/current-edition.ts'
import { checkRecord } from '../scenario/check-record.ts'
import { toFile } from '../scenario/file.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import { type Scenario, withRecord } from '../scenario/scenario.ts'
import { ran } from './captured.fixture.ts'
import { resultOf } from './evaluation-json.ts'
import { summaryOf } from './evaluation-text.ts'

const { record } = checkRecord({
  status: 'accepted',
  deciders: 'Platform',
  text: 'We wait\nfor the audit.',
  without: ['stack'],
  notes: [{ id: 'a', at: 'limits.p95Seconds', by: 'AB', on: '2026-11-23', text: 'Why not 2 s?' }],
})
const bare = toFile(scenarioOf(defaultPreset, currentEdition))
const whole = toFile(withRecord(scenarioOf(defaultPreset, currentEdition), record))
const files = { 'a.json': JSON.stringify(whole), 'bare.json': JSON.stringify(bare) }

test('a record goes from file to link and back, and leaves the fingerprint as it is', async () => {
  const link = (await ran(['link', 'a.json'], { files })).out
  const plain = (await ran(['link', 'bare.json'], { files })).out
  const { out } = await ran(['open', '-'], { input: [link, plain] })
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first).toMatchObject({ ok: true, scenario: whole, notes: [] })
  expect(second.scenario).toEqual(bare)
  expect(first.fingerprint).toBe(second.fingerprint)
})

test('evaluate prints it under its own key and as a section, only where there is one', () => {
  const said = (scenario: Scenario) => {
    const evaluation = evaluate(scenario, fixtureEdition)
    const draws = drawsOf(evaluation, 10)
    return {
      json: JSON.stringify(resultOf(evaluation, draws, undefined)),
      text: summaryOf(evaluation, draws, { knowledge: [] }),
    }
  }
  const [mute, speaking] = [said(fixtureScenario()), said(withRecord(fixtureScenario(), record))]
  expect(JSON.parse(speaking.json)).toEqual({ ...JSON.parse(mute.json), record })
  expect(speaking.text).toContain(
    `Decision record
  accepted, Platform
  We wait
  for the audit.
  without stack
  2026-11-23 AB on limits.p95Seconds: Why not 2 s?
`,
  )
  expect(mute.text).not.toContain('Decision record')
})

test('a record that does not fit is refused with what is allowed', async () => {
  const odd = { ...whole, record: { ...record, status: 'approved', colour: 'red', text: 'x'.repeat(1001) } }
  const { code, said } = await ran(['link', 'a.json'], { files: { 'a.json': JSON.stringify(odd) } })
  expect(code).toBe(2)
  expect(said).toContain('The status is one of proposed, accepted, superseded.')
  expect(said).toContain('“colour” is unknown here.')
  expect(said).toContain('Text of the record: at most 1,000 characters.')
  expect(said).not.toContain('has no field')
})
