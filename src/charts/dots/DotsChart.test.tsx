import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { darkTheme, lightTheme } from '../look/theme.ts'
import { describeDots, dotsTable } from './describe.ts'
import { someDots } from './dots.fixture.ts'
import { DotsChart } from './DotsChart.tsx'
import { DotsPicture } from './DotsPicture.tsx'
import { dotsLayout } from './layout.ts'

describe('quantile dots as a picture', () => {
  const markup = renderToStaticMarkup(
    <DotsPicture series={someDots} width={300} height={300} theme={lightTheme} file />,
  )
  test('are fifty, with the share on each side of the limit and a column for later', () => {
    expect(markup.match(/a[\d.]+ [\d.]+ 0 1 0 [\d.]+ 0/g)).toHaveLength(50)
    for (const text of ['40\u202f%', '60\u202f%', 'pays back', 'does not', 'later', '>36<'])
      expect(markup).toContain(text)
  })
  test('are a file of their own in both themes', () => {
    for (const theme of [lightTheme, darkTheme]) {
      const file = renderToStaticMarkup(
        <DotsPicture series={someDots} width={960} height={540} theme={theme} textScale={2} file />,
      )
      expect(file).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined|Infinity/)
    }
  })
})

test('dots stay within the picture, touch no other one, and none in time stands beyond the limit', () => {
  const months = fc.array(fc.integer({ min: 0, max: 119 }), { maxLength: 50 })
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 220, max: 700 }), (drawn, limit, width) => {
      const sorted = drawn.toSorted((a, b) => a - b)
      const series = { ...someDots, months: sorted, later: 50 - sorted.length, last: 120, limit }
      const layout = dotsLayout(series, width, 300)
      expect(layout.dots.length + layout.later.dots.length).toBe(50)
      expect(layout.dots.filter(({ inTime }) => inTime)).toHaveLength(sorted.filter((month) => month < limit).length)
      const { radius, frame, later } = layout
      const all = [...layout.dots, ...later.dots]
      for (const { x, y } of all) {
        expect(x - radius).toBeGreaterThanOrEqual(0)
        expect(x + radius).toBeLessThanOrEqual(width + 1)
        expect(y + radius).toBeLessThanOrEqual(frame.y + frame.height + 1e-6)
      }
      for (const dot of layout.dots) if (limit < 120) expect(dot.inTime).toBe(dot.x < layout.limit)
    }),
    { numRuns: 200 },
  )
})

test('dots that all fall on one month stand beside each other instead of becoming specks', () => {
  const all = { ...someDots, months: Array.from({ length: 44 }, () => 0), later: 6, last: 108, limit: 36 }
  const { radius, dots } = dotsLayout(all, 243, 222)
  expect(radius).toBeGreaterThan(2.4)
  for (const [k, one] of dots.entries())
    for (const other of dots.slice(0, k))
      expect(Math.abs(one.x - other.x) + Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(2 * radius - 1e-6)
})

test('the dots are one stop of the keyboard', () => {
  const markup = renderToStaticMarkup(<DotsChart series={someDots} width={300} height={300} />)
  expect(markup.match(/tabindex="0"/g)).toHaveLength(1)
})

describe('the dots in words', () => {
  test('say what a dot is, how many draws are in time, and what is later', () => {
    expect(describeDots(someDots)).toEqual([
      'Month in which it is paid back for good: 50 dots, each an equal share of the draws.',
      'In 40 of 100 draws it pays back, before month 36.',
      'Dots on the axis run from month 15 to month 57. 22 dots are later than the axis or never.',
    ])
    expect(describeDots({ ...someDots, months: [], later: 50 })[2]).toContain('No dot lies on the axis.')
  })
  test('are a table quantile by quantile', () => {
    const { rows } = dotsTable(someDots)
    expect(rows).toHaveLength(50)
    expect(rows.filter(({ cells }) => cells[2]?.text === 'yes')).toHaveLength(20)
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['99\u202f%', 'after 60', 'no'])
  })
})
