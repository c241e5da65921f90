import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fnv1a32, lhs, normals, streamOf, u01, uniformAt } from './random.ts'

const runs = { numRuns: 1000 }

/** The same hash over the bytes of a text encoder. */
const hashOfBytes = (text: string): number => {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

test('any text hashes as its UTF-8 bytes do, half surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => fnv1a32(text) === hashOfBytes(text)),
    runs,
  )
  for (const text of ['', 'a', 'é', '€', '😀', 'x\ud800y', '\udc00', '\ud83d\ude00\ud83d']) {
    expect(fnv1a32(text)).toBe(hashOfBytes(text))
  }
})

test('a stream hashed once gives the draws of its name', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.string(),
      fc.nat(1e6),
      (seed, key, i) => uniformAt(streamOf(seed, key), i) === u01(seed, key, i),
    ),
    runs,
  )
})

test('draws lie strictly between 0 and 1', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.nat(), (seed, key, i) => u01(seed, key, i) > 0 && u01(seed, key, i) < 1),
    runs,
  )
})

test('a Latin hypercube has one draw in each stratum', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.integer({ min: 1, max: 60 }), (seed, key, n) => {
      const strata = Array.from(lhs(seed, key, n), (u) => Math.floor(u * n)).toSorted((a, b) => a - b)
      return strata.every((stratum, i) => stratum === i)
    }),
    runs,
  )
})

test('the same seed and name give the same bits, another name others', () => {
  expect(lhs(1, 'a', 50)).toEqual(lhs(1, 'a', 50))
  expect(lhs(1, 'a', 50)).not.toEqual(lhs(1, 'b', 50))
  expect(lhs(1, 'a', 50)).not.toEqual(lhs(2, 'a', 50))
})

test('stratified normals have mean 0 and spread 1 to three digits', () => {
  const draws = normals(20261123, 'anything', 5000)
  const mean = draws.reduce((sum, z) => sum + z, 0) / draws.length
  const variance = draws.reduce((sum, z) => sum + (z - mean) ** 2, 0) / draws.length
  expect(Math.abs(mean)).toBeLessThan(1e-3)
  expect(Math.abs(variance - 1)).toBeLessThan(1e-2)
})

test('normals have the bits that were frozen', () => {
  const bytes = new Uint8Array(normals(20261123, 'quality.shared', 1000).buffer)
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe('b9697313cd635f8e')
})
