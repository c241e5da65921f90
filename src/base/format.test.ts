import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  counted,
  listed,
  ofHundred,
  plain,
  rangeEnds,
  say,
  sayExactly,
  sayPoints,
  sayRange,
  sayTimes,
  significant,
} from './format.ts'

describe('the rules of numbers', () => {
  test.each([
    ['USD/request', 0.0034, '$0.0034/request'],
    ['USD/request', 0.00000002, '$0.00000002/request'],
    ['USD/request', 0.042, '$0.042/request'],
    ['USD/request', 1.2, '$1.20/request'],
    ['USD', 500_000, '$500\u202fk'],
    ['USD', 2_390_000, '$2.39\u202fM'],
    ['USD', 999_600, '$1\u202fM'],
    ['USD', -41_000, '\u2212\u2060$41\u202fk'],
    ['USD', 1_475, '$1,480'],
    ['requests/day', 2_400, '2,400'],
    ['requests/day', 1_200_000, '1.2\u202fM'],
    ['weeks', 1, '1\u202fweek'],
    ['weeks', 1.5, '1.5\u202fweeks'],
    ['people', 1, '1\u202fperson'],
    ['people', 0, '0\u202fpeople'],
    ['days', 1, '1\u202fday'],
    ['tokens', 140_000_000_000, '140\u202fB'],
    ['tokens', 11_000, '11\u202fk'],
    ['seconds', 0.52, '520\u202fms'],
    ['seconds', 3.4, '3.4\u202fs'],
    ['seconds', 59.96, '1\u202fmin'],
    ['seconds', 240, '4\u202fmin'],
    ['seconds', 43_200, '12\u202fh'],
    ['seconds', 86_400, '24\u202fh'],
    ['seconds', 0.9996, '1.0\u202fs'],
    ['share', 0.89, '89\u202f%'],
    ['share', 0.999, '99.9\u202f%'],
    ['share', 0.9996, '100\u202f%'],
    ['share', 0.004, '0.4\u202f%'],
    ['share', 0, '0\u202f%'],
    ['ratio', 1.83, '1.8\u202f×'],
    ['logits', -1.25, '\u22121.25'],
    ['days', 180, '180\u202fdays'],
  ] as const)('%s %d is %s', (unit, value, text) => {
    expect(say(unit, value)).toBe(text)
  })

  test('a range has its unit once and both ends at one multiplier', () => {
    expect(sayRange('requests/day', 800_000, 1_900_000)).toBe('0.8\u202f\u2013\u202f1.9\u202fM')
    expect(sayRange('USD', 0.0012, 0.0034)).toBe('$0.0012\u202f\u2013\u202f0.0034')
    expect(sayRange('seconds', 0.4, 3.4)).toBe('0.4\u202f\u2013\u202f3.4\u202fs')
    expect(sayRange('share', 0.82, 0.94)).toBe('82\u202f\u2013\u202f94\u202f%')
  })

  test('differences, ratios, counts and lists', () => {
    expect(sayPoints(0.02)).toBe('+2\u202fpoints')
    expect(sayPoints(-0.01)).toBe('\u22121\u202fpoint')
    expect(sayPoints(0.004)).toBe('+0.4\u202fpoints')
    expect(sayTimes(1.83)).toBe('1.8\u202f×')
    expect([1, 1.003, 0.9996, 1.04].map(sayTimes)).toEqual(['1', '1.003', '0.9996', '1.04'].map((n) => `${n}\u202f×`))
    expect([0, 0.001, 0.714, 0.999, 1].map(ofHundred)).toEqual([0, 1, 71, 99, 100])
    expect([counted(1, 'option'), counted(1200, 'draw')]).toEqual(['1 option', '1,200 draws'])
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })
})

test.each([
  ['seconds', 4, '4.0\u202fs'],
  ['seconds', 2.13, '2.13\u202fs'],
  ['seconds', 0.25, '250\u202fms'],
  ['seconds', 90, '1.5\u202fmin'],
  ['seconds', 86_400, '24\u202fh'],
  ['seconds', 100, '100\u202fs'],
  ['seconds', 86_300, '23\u202fh 58\u202fmin 20\u202fs'],
  ['seconds', 12_300, '3\u202fh 25\u202fmin'],
  ['USD/request', 0.0214, '$0.0214/request'],
  ['USD/request', 0.006, '$0.006/request'],
  ['USD/request', 3, '$3.00/request'],
  ['share', 0.785, '78.5\u202f%'],
  ['share', 0.07, '7\u202f%'],
  ['tokens', 2437, '2,437'],
  ['tokens', 1_250_000, '1.25\u202fM'],
  ['none', 20_261_123, '20,261,123'],
  ['ratio', 0.5, '0.5\u202f×'],
  ['logits', -1.25, '\u22121.25'],
] as const)('an input is shown as it was typed: %s %d is %s', (unit, value, text) => {
  expect(sayExactly(unit, value)).toBe(text)
})

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })

test('plain digits read back to the same number and hold no exponent', () => {
  fc.assert(
    fc.property(finite, (value) => {
      expect(plain(value)).not.toMatch(/e/)
      expect(Number(plain(value))).toBe(value === 0 ? 0 : value)
    }),
  )
})

test('a figure is within half a unit of its last significant digit, and never shows a hyphen for minus', () => {
  fc.assert(
    fc.property(finite, fc.integer({ min: 1, max: 6 }), (value, digits) => {
      const text = significant(value, digits)
      expect(text).not.toContain('-')
      const back = Number(text.replaceAll(',', '').replace('\u2212', '-'))
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 0.5 * 10 ** (1 - digits) * 1.000001)
    }),
  )
})

test('a range beside its figure has the unit of the figure', () => {
  expect(rangeEnds('seconds', 7.2, 66, 2)).toEqual(['0.12', '1.1\u202fmin'])
  expect(rangeEnds('seconds', 7.2, 66, 2, 22)).toEqual(['7.2', '66.0\u202fs'])
})
