import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLines, plainText } from './plain-text.ts'

test('one line without anything that cannot be seen', () => {
  expect(plainText('  Support\u202e copilot\n\tEU\u0000\u200b ', 80)).toBe('Support copilot EU')
  expect(plainText('<b>bold</b>', 80)).toBe('<b>bold</b>')
  expect(plainText('\ud83d', 80)).toBe('')
})

test('whole characters are counted, and nothing is left to clean', () => {
  expect(plainText('😀'.repeat(100), 80)).toBe('😀'.repeat(80))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const once = plainText(text, 80)
      expect([...once].length).toBeLessThanOrEqual(80)
      expect(plainText(once, 80)).toBe(once)
    }),
  )
})

test('lines stay lines, with nothing in them that cannot be seen', () => {
  expect(plainLines('\r\n One\u202e\u0000\u2028\n\n\ttwo  \u200b\n', 80)).toBe(' One\n\n two')
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t', 'a', '\u200b', '😀'), maxLength: 60 }),
      (text) => {
        const once = plainLines(text, 20)
        expect([...once].length).toBeLessThanOrEqual(20)
        expect(plainLines(once, 20)).toBe(once)
        expect(once).not.toMatch(/\n{3}|[\r\t\u200b]|\s$/)
      },
    ),
  )
})
