import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentEdition } from '../../catalog/current-edition.ts'
import { canonicalScenario } from '../canonical.ts'
import { openLink } from '../link.ts'
import { parameters } from '../parameters.ts'
import { format1 } from './format-1.ts'
import { dictionaryLines, type Golden, goldenLinks } from './freeze.fixture.ts'
import { currentFormat } from './migrations.ts'

/** `FREEZE=dictionary`, then `FREEZE=golden`, writes the files of the current format while it is not released. */
const freeze = process.env['FREEZE']
const here = (name: string): URL => new URL(name, import.meta.url)
const notice = '/** Frozen: links of this format point back into it, byte for byte. Never changed once released. */'

const writeDictionary = (): void => {
  const lines = dictionaryLines(currentEdition).map((line) => `  '${line.replaceAll("'", "\\'")}',`)
  const text = [notice, `export const format${currentFormat} = [`, ...lines, "].join('')", '']
  writeFileSync(here(`format-${currentFormat}.ts`), text.join('\n'))
}

const writeGolden = (): void => {
  const lines = goldenLinks(currentEdition).map((golden) => JSON.stringify(golden))
  writeFileSync(here(`golden/format-${currentFormat}.jsonl`), `${lines.join('\n')}\n`)
}

if (freeze === 'dictionary') writeDictionary()
if (freeze === 'golden') writeGolden()

test('every input is in the frozen dictionary: a new one needs a new format', () => {
  const whole = format1.slice(format1.lastIndexOf('"i":') + 4)
  expect([...whole.matchAll(/"([a-z][a-z0-9]?)":/g)].map(([, key]) => key)).toEqual(parameters.map(({ key }) => key))
})

test('for information: have the defaults moved since the format was frozen?', async ({ annotate }) => {
  const moved = dictionaryLines(currentEdition).join('') !== format1
  if (moved)
    await annotate('Usual values or presets have moved since the format was frozen: links get a little longer.')
  expect(format1.length).toBeGreaterThan(0)
})

test('every released format has golden links, and they open as what was sent', () => {
  for (let format = 1; format <= currentFormat; format++) {
    const lines = readFileSync(here(`golden/format-${format}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    expect(lines.length).toBeGreaterThan(30)
    for (const line of lines) {
      const { link, scenario }: Golden = JSON.parse(line)
      const opened = openLink(link)
      expect(opened.ok && canonicalScenario(opened.scenario)).toBe(scenario)
    }
  }
})
