import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../look/text-width.ts'
import { darkTheme, lightTheme } from '../look/theme.ts'
import { describeTornado, sayBar, tornadoTable } from './describe.ts'
import { crossesZero, tornadoHeight, tornadoLayout } from './layout.ts'
import { someTornado } from './tornado.fixture.ts'
import { TornadoChart } from './TornadoChart.tsx'
import { TornadoPicture } from './TornadoPicture.tsx'

const layoutIn = (width: number, series = someTornado) =>
  tornadoLayout(series, width, tornadoHeight(series.bars.length, width))

describe('the tornado as a picture', () => {
  const markup = renderToStaticMarkup(
    <TornadoPicture series={someTornado} width={470} height={300} theme={lightTheme} file />,
  )
  test('has the input at both ends of each bar, the base, the decision and what is left out', () => {
    for (const text of [
      '32 %',
      '8 %',
      '$2.70',
      '$640 k',
      'base',
      '\u2212\u2060$41\u202fk',
      'pays back in time',
      'Saving by month 36, USD',
      '14 others under $10 k',
    ])
      expect(markup).toContain(text)
  })
  test('has a diamond exactly at the bars that cross the decision line', () => {
    const crossing = someTornado.bars.filter(crossesZero)
    expect(crossing).toHaveLength(7)
    const diamonds = /d="((?:M[\d. -]+L[\d. -]+L[\d. -]+L[\d. -]+Z)+)"/.exec(markup)?.[1]
    expect(diamonds?.match(/Z/g)).toHaveLength(7)
    const none = { ...someTornado, bars: someTornado.bars.filter((bar) => !crossesZero(bar)) }
    expect(layoutIn(470, none).bars.every(({ crosses }) => !crosses)).toBe(true)
  })
  test('is a file of its own in both themes, and draws no bars without breaking', () => {
    for (const theme of [lightTheme, darkTheme]) {
      const file = renderToStaticMarkup(
        <TornadoPicture series={someTornado} width={960} height={600} theme={theme} textScale={2} file />,
      )
      expect(file).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined|Infinity/)
    }
    const none = { ...someTornado, bars: [], base: 0 }
    const bare = renderToStaticMarkup(<TornadoPicture series={none} width={470} height={120} theme={lightTheme} file />)
    expect(bare).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('where bars stand', () => {
  test('each reaches from one saving to the other, in two colours where it crosses', () => {
    const { bars, x, zero } = layoutIn(470)
    for (const { bar, below, above } of bars) {
      const [least, most] = [bar.low.saving, bar.high.saving].toSorted((a, b) => a - b)
      expect(below.x).toBeCloseTo(x.at(least ?? 0), 6)
      expect(above.x + above.width).toBeCloseTo(x.at(most ?? 0), 6)
      expect(below.width + above.width).toBeCloseTo(x.at(most ?? 0) - x.at(least ?? 0), 6)
      if (crossesZero(bar)) expect(above.x).toBeCloseTo(zero, 6)
    }
  })
  test('names stand over their bars where there is no room beside them, and everything stays within the picture', () => {
    for (const width of [300, 340, 470, 700]) {
      const { bars, frame } = layoutIn(width)
      for (const { labelAt, y, ends } of bars) {
        expect(labelAt.y === y).toBe(width >= 420)
        expect(Math.min(...ends.map(({ x }) => x))).toBeGreaterThanOrEqual(frame.x - 1e-6)
        expect(Math.max(...ends.map(({ x }) => x))).toBeLessThanOrEqual(frame.x + frame.width + 1e-6)
      }
    }
  })
})

describe('words at bars', () => {
  const [widest, ...rest] = someTornado.bars
  const crossed = {
    ...someTornado,
    base: -100e3,
    bars: [
      widest!,
      { ...rest[0]!, low: { input: '$336,000/year', saving: -300e3 }, high: { input: '$144,000/year', saving: -30e3 } },
    ],
  }

  test('stand on ground exactly where one of the upright lines would run through them', () => {
    const { bars, zero } = layoutIn(470, crossed)
    const [, after] = bars[1]?.ends ?? []
    expect(after?.plate && after.plate.x < zero && after.plate.x + after.plate.width > zero).toBe(true)
    for (const { ends } of layoutIn(470).bars)
      for (const { plate } of ends) if (plate) expect(plate.width).toBeGreaterThan(0)
    expect(bars[0]?.ends.every(({ plate }) => plate === undefined)).toBe(true)
  })
  test('a long name takes two lines, whole, before it is cut', () => {
    const long = 'Tokens written a second, 70 B on an H100'
    const { bars } = layoutIn(460, { ...crossed, bars: [{ ...widest!, label: long }] })
    expect(bars[0]?.lines).toHaveLength(2)
    expect(bars[0]?.lines.join(' ')).toBe(long)
  })
  test('never leave the picture or stand on a name', () => {
    for (const width of [430, 470, 700]) {
      const { bars } = layoutIn(width)
      for (const { ends, lines, labelAt } of bars)
        for (const { text, textX, anchor } of ends) {
          const wide = textWidth(text, 11)
          const name = Math.max(...lines.map((line) => textWidth(line, 12)))
          if (anchor === 'end') expect(textX - wide).toBeGreaterThanOrEqual(labelAt.x + name)
          else expect(textX + wide).toBeLessThanOrEqual(width)
        }
    }
  })
})

test('the tornado is one stop of the keyboard', () => {
  const markup = renderToStaticMarkup(<TornadoChart series={someTornado} width={470} height={300} />)
  expect(markup.match(/tabindex="0"/g)).toHaveLength(1)
})

describe('the tornado in words', () => {
  test('says what is moved, which input matters most and which reach the other side', () => {
    const layers = describeTornado(someTornado)
    expect(layers[0]).toContain('Saving by month 36 with one input at a time')
    expect(layers[1]).toContain('API price fall a year matters most')
    expect(layers[2]).toContain('Volume growth a year')
    expect(layers[2]).not.toContain('Discount rate a year')
    expect(describeTornado({ ...someTornado, bars: [], rest: '' })[2]).toBe(
      'No single input takes it to the other side of 0.',
    )
    expect(sayBar(someTornado.bars[0]!)).toHaveLength(2)
  })
  test('is a table input by input', () => {
    const { rows } = tornadoTable(someTornado)
    expect(rows).toHaveLength(8)
    expect(rows.map(({ cells }) => cells.at(-1)?.text).filter((text) => text === 'yes')).toHaveLength(7)
  })
})
