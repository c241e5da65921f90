import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { jsonOf } from '../exporters/json.ts'
import { toFile } from '../scenario/file.ts'
import { toLink } from '../scenario/link.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { openBytes } from './share-open.ts'

const base = scenarioOf('code-review', currentEdition)
const scenario = { ...base, name: 'Review', inputs: { ...base.inputs, 'limits.p95Seconds': 45 } }
const written = toLink(scenario)
const link = written.ok ? `https://example.org/t/${written.value}` : ''
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (inside: string): Uint8Array =>
  bytes(
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata><scenario xmlns="urn:trilemma">${inside}</scenario></metadata></svg>`,
  )

test('a scenario file comes back as it was saved, with or without a byte order mark', () => {
  for (const mark of ['', '\ufeff']) {
    const opened = openBytes(bytes(mark + JSON.stringify(toFile(scenario))))
    expect(opened).toEqual({ kind: 'scenario', read: { scenario, notes: [] } })
  }
})

test('an exported result opens its scenario', () => {
  const text = jsonOf({
    engine: '0.1.0',
    edition: currentEdition,
    asOf: currentEdition,
    seed: 1,
    draws: 0,
    fingerprint: '00000000',
    scenario: toFile(scenario),
    inputs: [],
    results: {},
  })
  expect(openBytes(bytes(text))).toEqual({ kind: 'scenario', read: { scenario, notes: [] } })
})

test('an SVG picture opens its link', () => {
  expect(openBytes(svg(link.replaceAll('&', '&amp;')))).toEqual({ kind: 'link', link })
})

test('a picture without a link, with a cut one, or with one to elsewhere says so', () => {
  expect(openBytes(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatchObject({ kind: 'refused' })
  expect(openBytes(svg(link.slice(0, -20)))).toMatchObject({ kind: 'refused' })
  expect(openBytes(svg('https://example.org/'))).toMatchObject({ kind: 'refused' })
})

test('other files and depths without end are refused with a sentence', () => {
  const deep = `{"schema":"trilemma/scenario@2","inputs":${'['.repeat(60_000)}${']'.repeat(60_000)}}`
  for (const text of [
    '',
    ' ',
    '{',
    '[]',
    'null',
    '{}',
    '<html></html>',
    'PK\u0003\u0004',
    deep,
    '{"__proto__":{"schema":"trilemma/scenario@2"}}',
  ])
    expect(openBytes(bytes(text))).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(/\w.*\.$/) })
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', '{', '<svg', '\u0089PNG\r\n\u001a\n'),
      (noise, start) => {
        const head = Uint8Array.from(start, (character) => character.charCodeAt(0))
        expect(['scenario', 'link', 'refused']).toContain(openBytes(Uint8Array.from([...head, ...noise])).kind)
      },
    ),
  )
})
