import { describe, expect, test } from 'vitest'
import { textWidth } from './text-width.ts'
import { cutToFit, wrapInto, wraps } from './wrap.ts'

describe('names in lines', () => {
  test('are cut evenly, an arrow staying with what is before it', () => {
    expect(wrapInto('GPT-5.6 Luna → GPT-5.6 Sol', 2, 12)?.lines).toEqual(['GPT-5.6 Luna →', 'GPT-5.6 Sol'])
    expect(wrapInto('Gemini 3.1 Flash-Lite, batch', 2, 12)?.lines).toEqual(['Gemini 3.1', 'Flash-Lite, batch'])
  })
  test('have no more lines than words', () => {
    expect(wraps('Cascade', 3, 12).map(({ lines }) => lines.length)).toEqual([1])
    expect(wraps('Small, own GPU', 3, 12).map(({ lines }) => lines.length)).toEqual([1, 2, 3])
    expect(wraps('→', 2, 12)[0]?.lines).toEqual(['→'])
  })
  test('are cut with an ellipsis where they do not fit one line', () => {
    const whole = 'Nemotron 3 Nano 30B A3B'
    expect(cutToFit(whole, 11, 500)).toBe(whole)
    const cut = cutToFit(whole, 11, 80)
    expect(cut?.endsWith('…')).toBe(true)
    expect(textWidth(cut ?? '', 11)).toBeLessThanOrEqual(80)
    expect(cutToFit(whole, 11, 12)).toBeUndefined()
  })
})

test('a width is at least that of the font, and not much more', () => {
  // Measured in Chromium at 1000 px, weight 600, tabular figures.
  for (const [text, measured] of [
    ['Quality first', 5669],
    ['Low cost first', 6585],
    ['$0.0034, 2.2\u202fs', 7071],
  ] as const) {
    expect(textWidth(text, 1000) / measured, text).toBeGreaterThan(0.98)
    expect(textWidth(text, 1000) / measured, text).toBeLessThan(1.06)
  }
})
