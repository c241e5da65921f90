import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { darkTheme, lightTheme } from '../look/theme.ts'
import { textWidth } from '../look/text-width.ts'
import { passesThrough } from '../place/box.ts'
import { describeStaircase, staircaseTable } from './describe.ts'
import { calmStaircase, staircaseFrame, staircasePlan } from './plan.ts'
import { buildCost, buyCost, someStaircase } from './staircase.fixture.ts'
import { StaircaseChart } from './StaircaseChart.tsx'
import { StaircasePicture } from './StaircasePicture.tsx'
import type { StaircaseSeries } from './staircase-series.ts'

const planOf = (series: StaircaseSeries, width = 300, height = 380) =>
  staircasePlan(series, staircaseFrame(series, width, height), width)

describe('the running cost as a picture', () => {
  const markup = renderToStaticMarkup(
    <StaircasePicture series={someStaircase} width={300} height={380} theme={lightTheme} file />,
  )
  test('has both axes logarithmic, both names, today and the regimes with their volumes', () => {
    for (const text of [
      'Requests a day, log scale',
      'Cost to run a year, USD, log scale',
      'Buy API',
      'Build',
      'steps: GPUs',
      'today 400 k',
      'Paid back by month 36?',
      'no: buy',
      '330 k',
      '620 k',
    ])
      expect(markup).toContain(text)
  })
  test('draws a ring at every crossing, the last one larger, and names that one alone', () => {
    const { crossings } = someStaircase
    expect(crossings.length).toBeGreaterThan(2)
    expect(markup.match(/<circle/g)).toHaveLength(crossings.length)
    expect(markup.match(/r="5"/g)).toHaveLength(1)
    expect(markup.match(/>cheaper to/g)).toHaveLength(1)
    for (const { x } of crossings)
      expect(buyCost(x * 0.999) < buildCost(x * 0.999)).not.toBe(buyCost(x * 1.001) < buildCost(x * 1.001))
  })
  test('has steps that are seen: upright pieces in the path of the stairs', () => {
    const { curves } = planOf(someStaircase)
    const points = [...(curves[1]?.path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g) ?? [])].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    const upright = points.filter(
      ([x, y], index) => index > 0 && x === points[index - 1]?.[0] && y !== points[index - 1]?.[1],
    )
    expect(upright.length).toBeGreaterThan(20)
  })
  test('is a file of its own in both themes', () => {
    for (const theme of [lightTheme, darkTheme]) {
      const file = renderToStaticMarkup(
        <StaircasePicture series={someStaircase} width={960} height={540} theme={theme} textScale={2} file />,
      )
      expect(file).toContain('<title>Cost to run a year by volume')
      expect(file).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined|Infinity/)
    }
  })
})

describe('where things stand', () => {
  test('regimes fill the axis without gaps, and today runs through both plots', () => {
    const { plot, strip, today } = planOf(someStaircase)
    const boxes = strip.parts.map(({ box }) => box)
    expect(boxes[0]?.x).toBeCloseTo(plot.frame.x, 6)
    for (const [index, box] of boxes.slice(1).entries())
      expect(box.x).toBeCloseTo((boxes[index]?.x ?? 0) + (boxes[index]?.width ?? 0), 6)
    expect((boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0)).toBeCloseTo(plot.frame.x + plot.frame.width, 6)
    expect(today.x).toBeCloseTo(plot.x.at(400_000), 6)
  })
  test('the volumes under the bar never touch', () => {
    const near: StaircaseSeries = {
      ...someStaircase,
      regimes: {
        caption: '',
        parts: [10, 11, 12, 13, 14].map((from) => ({
          from: from * 1e4,
          to: (from + 1) * 1e4,
          answer: 'depends' as const,
          label: 'depends',
          start: `${from * 10} k`,
        })),
      },
    }
    const { starts } = planOf(near).strip
    for (const [index, { x }] of starts.slice(1).entries()) expect(x - (starts[index]?.x ?? 0)).toBeGreaterThan(20)
  })
  test('without crossings, regimes or a volume within the axis nothing breaks', () => {
    const bare: StaircaseSeries = {
      ...someStaircase,
      crossings: [],
      regimes: { caption: 'Paid back by month 36?', parts: [] },
      today: { volume: 0, label: 'today none' },
    }
    const markup = renderToStaticMarkup(
      <StaircasePicture series={bare} width={300} height={380} theme={lightTheme} file />,
    )
    expect(markup).not.toMatch(/NaN|Infinity|undefined|<circle/)
    expect(describeStaircase(bare)[2]).toBe('Buy API is cheaper to run at every volume of this axis.')
  })
  test('is laid out anew only where something changes', () => {
    const calm = calmStaircase()
    const plot = staircaseFrame(someStaircase, 300, 380)
    expect(calm(someStaircase, plot, 300)).toBe(calm(someStaircase, plot, 300))
  })
})

describe('words in the plot', () => {
  test.each([300, 340, 480, 960])('stand at their own line, on neither the other one nor today: %i px', (width) => {
    const { names, today, curves } = planOf(someStaircase, width)
    expect(names.map(({ id }) => id)).toEqual(['crossing', 'buy', 'build'])
    const pieces = curves.map(({ path }) => {
      const points = [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }))
      return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
    })
    for (const { id, placed } of names) {
      expect(placed.box.x > today.x || placed.box.x + placed.box.width < today.x).toBe(true)
      const other = id === 'buy' ? pieces[1] : pieces[0]
      expect(other?.some((piece) => passesThrough(piece, placed.box))).toBe(false)
    }
  })
  test('regimes too narrow for their names are listed under the bar, in place of the volumes', () => {
    const edges = [10_000, 175_000, 194_000, 201_000, 209_000, 2_000_000]
    const parts = edges.slice(1).map((to, index) => ({
      from: edges[index] ?? 0,
      to,
      answer: 'depends' as const,
      label: index === 0 ? 'no: buy' : 'depends',
      start: index === 0 ? '' : `${(edges[index] ?? 0) / 1000} k`,
    }))
    const { strip } = planOf({ ...someStaircase, regimes: { caption: '', parts } }, 340)
    expect(strip.starts).toEqual([])
    expect(strip.list.length).toBeLessThanOrEqual(2)
    expect(strip.list.join(' ').replaceAll('\u00a0', ' ')).toMatch(/^below 175 k no: buy, (from )?175 k depends, /)
    expect(planOf(someStaircase, 960).strip.list).toEqual([])
  })
  test('the name of a regime keeps off the line of today where it has room', () => {
    const { strip, today } = planOf({ ...someStaircase, today: { volume: 58_000, label: 'today 58 k' } })
    const half = textWidth('no: buy', 11) / 2
    expect(Math.abs((strip.parts[0]?.nameAt ?? today.x) - today.x)).toBeGreaterThan(half)
  })
})

test('the running cost is one stop of the keyboard', () => {
  const markup = renderToStaticMarkup(<StaircaseChart series={someStaircase} width={300} height={380} />)
  expect(markup.match(/tabindex="0"/g)).toHaveLength(1)
  expect(markup).toContain('Cost to run by volume: arrow keys go from volume to volume')
})

describe('the running cost in words', () => {
  test('says both, today, where they cross and what the whole model answers', () => {
    const layers = describeStaircase(someStaircase)
    expect(layers[0]).toContain('Buy API as a line, Build as a staircase')
    expect(layers[1]).toContain('today 400 k: Buy API')
    expect(layers[2]).toContain(`change places at ${someStaircase.crossings.length} volumes`)
    expect(layers[2]).toContain('above the last one Build is cheaper to run')
    expect(layers[2]).toContain('Paid back by month 36? no: buy, from 330 k depends and from 620 k yes.')
  })
  test('is a table volume by volume', () => {
    const table = staircaseTable(someStaircase)
    expect(table.rows).toHaveLength(someStaircase.stops.length)
    expect(table.columns.map(({ unit }) => unit)).toEqual([undefined, 'USD/year', 'USD/year', undefined, undefined])
  })
})
