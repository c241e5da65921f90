import { crc32 as zlibCrc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'
import { linkInPng, linkKeyword, textInPng, withText } from './png-text.ts'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(ascii(type), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** One white pixel. */
const header = chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0))
const body = [chunk('IDAT', deflateSync(Uint8Array.of(0, 255, 255, 255))), chunk('IEND', new Uint8Array())]
const png = joined(signature, header, ...body)
const link = 'https://example.org/t/#/tradeoffs/support?s=1.3.abc.Zz09_-'

test('the check sum is that of the standard', () => {
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926)
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlibCrc32(bytes)))
})

test('a link goes into a picture and comes out of it', () => {
  const linked = withText(png, [
    [linkKeyword, link],
    ['Title', 'Größer → besser'],
  ])
  expect(linkInPng(linked)).toBe(link)
  expect(textInPng(linked, 'Title')).toBe('Größer → besser')
  expect(linked.length).toBeGreaterThan(png.length)
  expect(linkInPng(png)).toBeUndefined()
  // Beside a view of a larger buffer, and with the end of the file lost.
  expect(linkInPng(new Uint8Array([9, 9, ...linked]).subarray(2))).toBe(link)
  expect(linkInPng(linked.subarray(0, linked.length - 20))).toBe(link)
})

test('compressed, foreign, overlong and unfit texts are no links', () => {
  const withChunk = (type: string, text: string) => joined(signature, header, chunk(type, ascii(text)), ...body)
  expect(linkInPng(withChunk('iTXt', `${linkKeyword}\0\0\0en\0Verweis\0${link}`))).toBe(link)
  expect(linkInPng(withChunk('iTXt', `${linkKeyword}\0\x01\0en\0\0${link}`))).toBeUndefined()
  expect(linkInPng(withChunk('zTXt', `${linkKeyword}\0\0${link}`))).toBeUndefined()
  expect(linkInPng(withChunk('tEXt', `Other\0${link}`))).toBeUndefined()
  expect(linkInPng(withChunk('tEXt', `${linkKeyword}\0${'x'.repeat(20_000)}`))).toBeUndefined()
  expect(linkInPng(withChunk('tEXt', `${linkKeyword}\0two words\x01`))).toBeUndefined()
  expect(linkInPng(withChunk('tEXt', linkKeyword))).toBeUndefined()
  expect(() => withText(Uint8Array.of(1, 2, 3), [])).toThrow('none')
})

test('no file makes the reader throw', () => {
  const linked = withText(png, [[linkKeyword, link]])
  const damage = fc.array(fc.tuple(fc.nat(linked.length - 1), fc.nat(255)), { maxLength: 6 })
  fc.assert(
    fc.property(damage, fc.nat(linked.length), (changes, length) => {
      const bytes = linked.slice(0, length)
      for (const [at, byte] of changes) bytes[at] = byte
      const found = linkInPng(bytes)
      expect(found === undefined || /^[!-~]+$/.test(found)).toBe(true)
    }),
    { numRuns: 10_000 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(linkInPng(joined(signature, bytes))).toBeUndefined()
    }),
    { numRuns: 2_000 },
  )
})
