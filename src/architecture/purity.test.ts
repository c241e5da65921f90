import { describe, expect, test } from 'vitest'
import { checkWith } from './house.fixture.ts'

/** Source text of a pure file, and the names that must be reported. */
const impure: readonly (readonly [string, readonly string[]])[] = [
  ['Math.exp(1)', ['Math.exp']],
  ['Math.random()', ['Math.random']],
  ["Math['log'](2)", ['Math.log']],
  ['((name: "exp" | "log") => Math[name](2))', ['Math.[computed]']],
  ['(({ pow }) => pow(2, 3))(Math)', ['Math']],
  ['[Math].length', ['Math']],
  ['2 ** 3', ['**']],
  ['((a: number) => (a **= 2))', ['**=']],
  ['Date.now()', ['Date']],
  ['new Date()', ['Date']],
  ['new Intl.NumberFormat()', ['Intl']],
  ['(1).toLocaleString()', ['toLocaleString']],
  ["'a'['toLocaleUpperCase']()", ['toLocaleUpperCase']],
  ["'a'.localeCompare('b')", ['localeCompare']],
  ['(({ localeCompare }: string) => localeCompare)', ['localeCompare']],
  ['typeof window', ['window']],
  ['document.title', ['document']],
  ['globalThis.fetch', ['globalThis']],
  ['process.env', ['process']],
  ['import.meta.env', ['import.meta']],
  ['`${performance.now()}`', ['performance']],
  ['console.log(1)', ['console']],
  ['setTimeout(() => 1)', ['setTimeout']],
  ['crypto.randomUUID()', ['crypto']],
  ['localStorage as unknown', ['localStorage']],
  ['{ location }', ['location']],
  ['((window: number) => window)(1) + window', ['window']],
  ['(() => { { const document = 1; void document } return document })', ['document']],
]

/** The same words where they mean nothing of the kind. */
const harmless: readonly string[] = [
  'Math.sqrt(2) + Math.imul(2, 3) + Math.max(1, 2)',
  '// Math.random() ** Date.now()\n1',
  '/* import { x } from "react" */ 1',
  '"Math.exp(1); window.document; import(\'../app/a.ts\')"',
  '`new Date() ${1} ** 2`',
  '/Date|window/.test("x")',
  '((document: { title: string }) => document.title)',
  '({ window: 1, Date: 2 }).window',
  'undefined as unknown as Date | Intl.NumberFormat | HTMLElement',
  '((a: { process: number }) => a.process)',
  '(1.5).toFixed(1) + (2).toString(16)',
]

describe('pure code takes nothing from its surroundings', () => {
  test.each(impure)('%s', (source, expected) => {
    const file = source.startsWith('{') ? `(${source})` : source
    expect(checkWith({ 'src/engine/a.ts': `export const a = ${file}` })).toEqual(
      expected.map((name) => `impure: src/engine/a.ts:1 uses ${name}`),
    )
  })
  test.each(harmless)('but may say: %s', (source) =>
    expect(checkWith({ 'src/engine/a.ts': `export const a = (${source}\n)` })).toEqual([]),
  )
  test('views of the lower layers neither', () =>
    expect(checkWith({ 'src/charts/A.tsx': 'export const A = () => <p>{document.title}</p>' })).toEqual([
      'impure: src/charts/A.tsx:1 uses document',
    ]))
  test('a declaration does not make a name its own', () =>
    expect(checkWith({ 'src/base/a.ts': 'declare const window: { a: 1 }\nexport const a = window.a' })).toEqual([
      'impure: src/base/a.ts:2 uses window',
    ]))
})
