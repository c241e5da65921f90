import { expect, test } from 'vitest'
import { loadFaces } from './fonts.ts'
import { readFont } from './picture.fixture.ts'
import { balanced, widthOf, wrapped } from './text-width.ts'

const setting = { spacing: 0, tabular: true }
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))

test('widths are those of the font files', async () => {
  const faces = await loadFaces([400, 600], readFont)
  for (const weight of [400, 600] as const) {
    const face = faces.get(weight)
    for (const character of ascii)
      expect([character, face?.set(character, { ...setting, size: 1000 })?.width.toFixed(0)]).toEqual([
        character,
        widthOf(character, 1000, weight).toFixed(0),
      ])
  }
})

test('a line is measured a little too wide rather than too narrow', async () => {
  const faces = await loadFaces([400, 600], readFont)
  const lines = [
    'Give up a little cost, not quality: the cascade solves 89\u202f% of tasks',
    'AVATAR To Te LT Type ÄÖÜ äöüß éèç Łódź',
    'wait limit 2.5 → 4.0\u202fs, ≤ $0.0060 a request − “quoted”; 10 × more…',
  ]
  for (const weight of [400, 600] as const)
    for (const line of lines) {
      const set = faces.get(weight)?.set(line, { ...setting, size: 20 })?.width ?? 0
      const measured = widthOf(line, 20, weight)
      expect(measured).toBeGreaterThan(set * 0.995)
      expect(measured).toBeLessThan(set * 1.09)
    }
})

const at = { width: 100, size: 10, weight: 400, most: 2 } as const

test('lines keep to their width, words stay whole, and an ellipsis says that something is left out', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve'
  const { lines, whole } = wrapped(text, at)
  expect(whole).toBe(false)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  for (const line of lines) expect(widthOf(line, 10, 400)).toBeLessThanOrEqual(100)
  expect(wrapped(text, { ...at, most: 9 }).lines.join(' ')).toBe(text)
  expect(wrapped('x'.repeat(60), { ...at, most: 9 }).lines.join('')).toBe('x'.repeat(60))
  expect(wrapped('', at)).toEqual({ lines: [], whole: true })
})

test('balanced lines are no more lines, and about equally long', () => {
  const text = 'the cascade solves most tasks cheaply'
  const filled = wrapped(text, at).lines
  const even = balanced(text, at).lines
  const gap = (lines: readonly string[]): number =>
    Math.abs(widthOf(lines[0] ?? '', 10, 400) - widthOf(lines[1] ?? '', 10, 400))
  expect([filled.length, even.length]).toEqual([2, 2])
  expect(gap(even)).toBeLessThanOrEqual(gap(filled))
})
