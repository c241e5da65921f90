import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from './base64url.ts'

test('as another implementation has it, and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(text)).toEqual(bytes)
    }),
  )
})

test('only the one text that is written for some bytes is read', () => {
  for (const text of ['A', 'AB', 'AAB', 'AA==', 'A+', 'A/AA', 'AAéA', 'AA A'])
    expect(fromBase64url(text), text).toBeUndefined()
})
