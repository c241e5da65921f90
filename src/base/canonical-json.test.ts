import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('the order of keys does not matter, that of lists does', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}')
  expect(canonicalJson({ a: { c: null, d: [2, 1] }, b: 1 })).toBe(canonicalJson({ b: 1, a: { d: [2, 1], c: null } }))
})

test('numbers are the shortest decimals that read back, and absent fields are absent', () => {
  expect(canonicalJson({ a: 0.1, b: 1e21, c: -0, d: undefined })).toBe('{"a":0.1,"b":1e+21,"c":0}')
})
