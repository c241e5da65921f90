import { expect, test } from 'vitest'
import { colourOf } from './colour.ts'

test('notations that browsers compute colours to become hex and opacity', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['#2677DE', '#2677de', 1],
    ['#abc', '#aabbcc', 1],
    ['#11161d80', '#11161d', 128 / 255],
    ['rgb(38, 119, 222)', '#2677de', 1],
    ['rgba(38, 119, 222, 0.13)', '#2677de', 0.13],
    ['rgb(38 119 222 / 13%)', '#2677de', 0.13],
    ['color(srgb 1 0.5 0 / 0.2)', '#ff8000', 0.2],
    ['transparent', '#000000', 0],
    ['color-mix(in srgb, #2677de 13%, transparent)', '#2677de', 0.13],
    ['color-mix(in srgb, white, #000)', '#808080', 1],
    ['color-mix(in srgb, rgb(255, 0, 0) 25%, #0000ff)', '#4000bf', 1],
    ['color-mix(in srgb, #ff0000, #0000ff 75%)', '#4000bf', 1],
  ]
  for (const [text, hex, alpha] of cases) {
    const colour = colourOf(text)
    expect([text, colour?.hex]).toEqual([text, hex])
    expect(colour?.alpha).toBeCloseTo(alpha, 10)
  }
})

test('other notations are not guessed', () => {
  for (const text of [
    '',
    '#12',
    '#12345',
    'oklch(0.5 0.1 200)',
    'color(display-p3 1 0 0)',
    'rgb(a, b, c)',
    'rgb(1, 2)',
    'url(#x)',
  ])
    expect(colourOf(text)).toBeUndefined()
})
