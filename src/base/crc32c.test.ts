import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32c } from './crc32c.ts'

test('published check values', () => {
  expect(crc32c('123456789')).toBe(0xe3069283)
  expect(crc32c('')).toBe(0)
  expect(crc32c('\0'.repeat(32))).toBe(0x8a9136aa)
  expect(crc32c('ÿ'.repeat(32))).toBe(0x62a8ab43)
})

test('every change of one character is found', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 127 }), (text, at, by) => {
      const i = at % text.length
      const changed = String.fromCharCode(text.charCodeAt(i) ^ by)
      expect(crc32c(text.slice(0, i) + changed + text.slice(i + 1))).not.toBe(crc32c(text))
    }),
  )
})
