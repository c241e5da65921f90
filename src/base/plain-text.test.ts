import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

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
