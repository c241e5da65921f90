import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentEdition } from '../../catalog/current-edition.ts'
import { canonicalScenario } from '../canonical.ts'
import { sayingInputs } from '../in-effect.ts'
import { recordStatuses } from '../decision-record.ts'
import { openLink, toLink } from '../link.ts'
import { parameters } from '../parameters.ts'
import { presets, scenarioOf } from '../presets.ts'
import type { Scenario } from '../scenario.ts'
import { absentInputs, mayBeAbsent } from './absent.ts'
import { dictionaryText } from './codec.ts'
import { dictionaryLines, type Golden, goldenLinks } from './freeze.fixture.ts'
import { currentFormat } from './migrations.ts'

/** `FREEZE=dictionary`, then `FREEZE=golden`, writes the files of the current format while it is not released. */
const freeze = process.env['FREEZE']
const here = (name: string): URL => new URL(name, import.meta.url)
const notice = '/** Frozen: links of this format point back into it, byte for byte. Never changed once released. */'

const before = dictionaryText(currentFormat - 1)

const writeDictionary = (): void => {
  const last = currentFormat - 1
  const lines = dictionaryLines(currentEdition, before).map((line) => `  '${line.replaceAll("'", "\\'")}',`)
  const text = [
    `import { format${last} } from './format-${last}.ts'`,
    '',
    notice,
    `export const format${currentFormat} = [`,
    `  format${last},`,
    ...lines,
    "].join('')",
    '',
  ]
  writeFileSync(here(`format-${currentFormat}.ts`), text.join('\n'))
}

const writeGolden = (): void => {
  const lines = goldenLinks(currentEdition).map((golden) => JSON.stringify(golden))
  writeFileSync(here(`golden/format-${currentFormat}.jsonl`), `${lines.join('\n')}\n`)
}

const absentFile = here('golden/absent-2.json')

const goldenOf = (format: number): readonly Golden[] =>
  readFileSync(here(`golden/format-${format}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

if (freeze === 'dictionary') writeDictionary()
if (freeze === 'golden') {
  writeGolden()
  writeFileSync(absentFile, `${JSON.stringify(absentInputs)}\n`)
}

test('every input is in the frozen dictionary or among the absent: a new one needs a new format', () => {
  const text = dictionaryText(currentFormat)
  const whole = text.slice(text.lastIndexOf('"i":') + 4)
  const keys = [...whole.matchAll(/"([a-z][a-z0-9]?)":/g)].map(([, key]) => key)
  const mayMiss = parameters.filter(mayBeAbsent).map(({ key }) => key)
  expect(new Set([...keys, ...mayMiss])).toEqual(new Set(parameters.map(({ key }) => key)))
  expect(keys.length + mayMiss.length).toBe(parameters.length)
})

test('absent means for ever what it meant: a usual value that changes is kept beside the declarations', () => {
  expect(absentInputs).toEqual(JSON.parse(readFileSync(absentFile, 'utf8')))
})

test('for information: have the defaults moved since the format was frozen?', async ({ annotate }) => {
  const moved = !dictionaryText(currentFormat).endsWith(dictionaryLines(currentEdition, before).join(''))
  if (moved)
    await annotate('Usual values or presets have moved since the format was frozen: links get a little longer.')
  expect(before.length).toBeGreaterThan(0)
})

test('every released format has golden links, and they open as what was sent', () => {
  for (let format = 1; format <= currentFormat; format++) {
    const golden = goldenOf(format)
    expect(golden.length).toBeGreaterThan(30)
    for (const { link, scenario } of golden) {
      const opened = openLink(link)
      if (!opened.ok) throw new Error(opened.message)
      const sent: Scenario = JSON.parse(scenario)
      const inputs = Object.fromEntries(Object.keys(sent.inputs).map((id) => [id, opened.scenario.inputs[id] ?? null]))
      expect(canonicalScenario({ ...opened.scenario, inputs })).toBe(scenario)
      expect(opened.notes.filter(({ kind }) => kind !== 'beyond-track')).toEqual([])
      if (format === currentFormat) expect(canonicalScenario(opened.scenario)).toBe(scenario)
    }
  }
})

test('golden links of the present format hold records, whole and in part', () => {
  const records = goldenOf(currentFormat).flatMap(({ scenario }) => JSON.parse(scenario).record ?? [])
  expect(records.length).toBeGreaterThan(20)
  expect(records.length).toBeLessThan(goldenOf(currentFormat).length - presets.length + 1)
  for (const status of recordStatuses) expect(records.some((record) => record.status === status)).toBe(true)
  expect(records.some(({ notes }) => notes.length > 3)).toBe(true)
})

test('a link without a record is as long as it was before there were records', () => {
  const before = goldenOf(2)
    .slice(0, presets.length)
    .map(({ link }) => link.length)
  const now = presets.map(({ id }) => {
    const link = toLink(scenarioOf(id, '2026-11-26'))
    return link.ok ? link.value.length : Infinity
  })
  expect(before).toHaveLength(now.length)
  for (const [i, length] of now.entries()) expect(length - (before[i] ?? 0)).toBeLessThanOrEqual(2)
})

test('what a newer format added says nothing in a link that did not know it', () => {
  for (const { link, scenario } of goldenOf(1)) {
    const opened = openLink(link)
    const sent: Scenario = JSON.parse(scenario)
    const saying = opened.ok ? Object.keys(sayingInputs(opened.scenario.inputs)) : []
    expect(saying.toSorted()).toEqual(Object.keys(sent.inputs).toSorted())
  }
})
