import { expect, test } from 'vitest'
import { readChart } from './chart-markup.ts'
import { chart } from './picture.fixture.ts'
import { writeXml } from './xml-tree.ts'

const size = { width: 100, height: 50 }

const cleaned = (inside: string, palette = {}): string => {
  const read = readChart(`<svg>${inside}</svg>`, size, palette, '#11161d')
  return read.ok ? read.value.root.children.map((child) => writeXml(child)).join('') : (read.problems[0]?.message ?? '')
}

test('only what a picture can carry is left of a chart from the screen', () => {
  const read = readChart(chart.markup, chart, chart.palette ?? {}, '#11161d')
  const svg = read.ok ? writeXml(read.value.root) : ''
  expect(svg).not.toMatch(/class|onclick|tabindex|style|var\(|rgba|px|&quot;#hatch/)
  expect(svg).toContain('fill="#2677de"')
  expect(svg).toContain('fill="#11161d" fill-opacity="0.9"')
  expect(svg).toContain('fill="url(#hatch)"')
  expect(svg).toContain('font-size="12" font-weight="600"')
  expect(read.ok && read.value.box).toEqual({ x: 0, y: 0, width: 900, height: 300 })
})

test('colours become what every program reads', () => {
  expect(cleaned('<g color="#ff0000"><path fill="currentColor" stroke="transparent" d="M0 0"/></g>')).toBe(
    '<g><path d="M0 0" fill="#ff0000" stroke="none"/></g>',
  )
  expect(
    cleaned('<path style="fill: color-mix(in srgb, var(--c0) var(--tint), transparent)"/>', {
      '--c0': '#2677de',
      '--tint': '13%',
    }),
  ).toBe('<path fill="#2677de" fill-opacity="0.13"/>')
  expect(cleaned('<path fill="#ff000080" fill-opacity="0.5" stroke="currentcolor"/>')).toBe(
    '<path fill-opacity="0.25" fill="#ff0000" stroke="#11161d"/>',
  )
  expect(cleaned('<path fill="#ff0000" fill-opacity="13%" opacity="var(--tint)"/>', { '--tint': '20%' })).toBe(
    '<path fill-opacity="0.13" opacity="0.2" fill="#ff0000"/>',
  )
  expect(cleaned('<path fill="var(--x, #00ff00)" stroke="red" color="inherit"/>')).toBe(
    '<path fill="#00ff00" stroke="red"/>',
  )
})

test('hidden parts, links and foreign attributes go; text stays', () => {
  expect(
    cleaned('<g style="display: none"><text>x</text></g><a href="https://x"><text data-x="1">a &lt; b</text></a>'),
  ).toMatch(/^The chart refers to "https/)
  expect(cleaned('<g style="display:none"><text>x</text></g><a><text data-x="1">a &lt; b</text></a>')).toBe(
    '<g><text>a &lt; b</text></g>',
  )
  expect(cleaned('<use xlink:href="#a" x="1px"/>')).toBe('<use href="#a" x="1"/>')
})

test('what a picture cannot carry is said, never left out', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<foreignObject><div/></foreignObject>', '<foreignObject>'],
    ['<script>alert(1)</script>', '<script>'],
    ['<style>a{}</style>', '<style>'],
    ['<image href="x.png"/>', '<image>'],
    ['<path fill="var(--nowhere)"/>', '--nowhere'],
    ['<path fill="var(--a, var(--b))"/>', '--b'],
    ['<path fill="url(https://x/#a)"/>', 'outside'],
    ['<use href="https://x/#a"/>', 'https://x'],
    ['<path fill="oklch(0.5 0.1 200)"/>', 'oklch'],
    ['<path d="MNaN 0"/>', 'NaN'],
    ['<path d="M0 0', 'not well formed'],
  ]
  for (const [inside, part] of cases) expect(cleaned(inside)).toContain(part)
  expect(readChart('<div/>', size, {}, '#000000').ok).toBe(false)
})
