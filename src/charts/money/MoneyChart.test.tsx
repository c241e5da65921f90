import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { darkTheme, lightTheme } from '../look/theme.ts'
import { describeMoney, moneyTable } from './describe.ts'
import { build, buy, line, payback, someMoney } from './money.fixture.ts'
import { MoneyChart } from './MoneyChart.tsx'
import { MoneyPicture } from './MoneyPicture.tsx'
import type { MoneySeries, PaybackMonth } from './money-series.ts'
import { calmMoney, moneyFrame, moneyPlan } from './plan.ts'

const quiet = { onGateStart: () => {}, onGateMove: () => {}, onGateEnd: () => {} }
const planOf = (series: MoneySeries, width = 470, height = 380) =>
  moneyPlan(series, moneyFrame(series, width, height), width)
const paidIn = (
  interval: readonly [PaybackMonth, PaybackMonth, PaybackMonth],
  month: PaybackMonth = 31,
): MoneySeries => ({
  ...someMoney,
  payback: { ...payback, month, interval },
})

describe('the money as a picture', () => {
  const markup = renderToStaticMarkup(
    <MoneyPicture series={someMoney} width={470} height={380} theme={lightTheme} file />,
  )
  test('has axes with units, names and values at the right, the limit and the payback', () => {
    for (const text of [
      'Months from now',
      'Money spent, USD',
      '$2.5\u202fM',
      'Buy API',
      '$2.21\u202fM',
      'payback limit 36',
      'payback month 31, median 41',
      'after 60',
      'one more GPU',
      'upfront',
      '80\u202f% range',
    ])
      expect(markup).toContain(text)
  })
  test('is a file of its own, in both themes, however small or large its text', () => {
    for (const theme of [lightTheme, darkTheme])
      for (const textScale of [1, 2]) {
        const file = renderToStaticMarkup(
          <MoneyPicture series={someMoney} width={960} height={540} theme={theme} textScale={textScale} file />,
        )
        expect(file).toContain('<title>Money spent so far by 3 options')
        expect(file).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined|Infinity/)
      }
  })
  test('fades what is not pointed at, and nothing where something else is', () => {
    const at = (highlight: string) =>
      renderToStaticMarkup(<MoneyPicture series={someMoney} width={470} height={380} highlight={highlight} />)
    expect(at('Build').match(/stroke-opacity="0.45"/g)).toHaveLength(2)
    expect(at('somebody else')).not.toContain('stroke-opacity="0.45"')
  })
  test('shows one line without bands, without payback and without draws', () => {
    const alone: MoneySeries = {
      ...someMoney,
      lines: [{ ...buy, low: undefined, high: undefined }],
      payback: undefined,
    }
    const bare = renderToStaticMarkup(<MoneyPicture series={alone} width={340} height={300} theme={lightTheme} file />)
    expect(bare).not.toMatch(/fill-opacity="0.17"|payback month|NaN|undefined/)
  })
})

describe('where things stand', () => {
  test('the ring is where the lines cross: between the months whose saving changes its sign', () => {
    const { ring, plot } = planOf(someMoney)
    const at = plot.x.valueAt(ring?.x ?? 0)
    expect(at).toBeGreaterThan(30)
    expect(at).toBeLessThanOrEqual(31)
    const share = at - 30
    const spent = (of: ArrayLike<number>) => (of[30] ?? 0) + share * ((of[31] ?? 0) - (of[30] ?? 0))
    expect(spent(buy.best)).toBeCloseTo(spent(build.best), 4)
    expect(plot.y.valueAt(ring?.y ?? 0)).toBeCloseTo(spent(build.best), 3)
  })
  test('no ring where nothing pays back, or nothing was ever owed', () => {
    expect(planOf(paidIn(['later', 'later', 'later'], 'later')).ring).toBeUndefined()
    expect(planOf(paidIn([0, 0, 0], 0)).ring).toBeUndefined()
  })
  test('the interval ends in an arrow beyond the axis where it goes on, and is only that arrow where all of it does', () => {
    const right = ({ plot }: ReturnType<typeof planOf>) => plot.frame.x + plot.frame.width
    const some = planOf(paidIn([22, 41, 'later']))
    expect(some.strip?.bar).toMatchObject({ open: true, beyond: false, lowText: '22', highText: 'after 60' })
    expect(some.strip?.bar?.to).toBeGreaterThan(right(some))
    expect(some.strip?.bar?.median).toBeCloseTo(some.plot.x.at(41), 6)
    const all = planOf(paidIn(['later', 'later', 'later'], 'later'))
    expect(all.strip?.bar).toMatchObject({ open: true, beyond: true, lowText: '', median: undefined })
    const none = planOf(paidIn([12, 20, 31]))
    expect(none.strip?.bar).toMatchObject({ open: false, highText: '31' })
  })
  test('the label under the interval stays within the picture', () => {
    for (const median of [0, 30, 60, 'later'] as const) {
      const { strip } = planOf(paidIn([0, median, 'later']), 340)
      expect(strip?.label.x).toBeGreaterThan(60)
      expect(strip?.label.x).toBeLessThan(280)
    }
  })
  test('every step of a line is a stroke, and one of them is named', () => {
    const { lines, notes } = planOf(someMoney)
    expect(lines.map(({ steps }) => (steps.match(/M/g) ?? []).length)).toEqual([0, 4, 0])
    expect(notes.find(({ id }) => id === 'step')?.text).toBe('one more GPU')
  })
  test('is laid out anew only where something changes', () => {
    const calm = calmMoney()
    const plot = moneyFrame(someMoney, 470, 380)
    const first = calm(someMoney, plot, 470)
    expect(calm(someMoney, plot, 470)).toBe(first)
    expect(calm({ ...someMoney }, plot, 470)).not.toBe(first)
  })
  test('words inside cover no line and do not leave the plot', () => {
    for (const width of [300, 340, 470, 640]) {
      const { plot, notes } = planOf(someMoney, width)
      for (const { placed } of notes) {
        expect(placed.box.x).toBeGreaterThanOrEqual(plot.frame.x)
        expect(placed.box.x + placed.box.width).toBeLessThanOrEqual(plot.frame.x + plot.frame.width)
      }
    }
  })
})

describe('the money to operate', () => {
  const markup = renderToStaticMarkup(<MoneyChart series={someMoney} width={470} height={380} {...quiet} />)
  test('has the limit as a slider in months, and its months as one stop', () => {
    expect(markup.match(/role="slider"/g)).toHaveLength(1)
    expect(markup).toContain('aria-valuenow="36"')
    expect(markup).toContain('aria-valuetext="paid back within 36 months"')
    expect(markup).toContain('title="Press here to set: payback limit"')
    expect(markup.match(/tabindex="0"/g)).toHaveLength(2)
    expect(markup).toContain('aria-roledescription="line chart"')
  })
})

describe('the money in words', () => {
  const layers = describeMoney(someMoney)
  test('says what is plotted, what is spent in the end, how it pays back', () => {
    expect(layers[0]).toContain('Money spent so far by 3 options, USD, up to the end of each month from 0 to 60')
    expect(layers[1]).toContain('By month 60: Buy API $2.21\u202fM, $1.33\u202f\u2013\u202f3.1\u202fM')
    expect(layers[2]).toContain('At central values Build pays back against Buy API in month 31.')
    expect(layers[2]).toContain('the median is month 41, and 8 of 10 draws lie from month 22 to after 60')
    expect(layers[2]).toContain('Limit: paid back within 36 months.')
    expect(layers[2]).toContain('Build needs more GPUs in month 3, 22, 45 and 54.')
  })
  test('says that nothing pays back, and that nothing is compared', () => {
    expect(describeMoney(paidIn([1, 2, 3], 'later'))[2]).toContain('does not pay back against Buy API on this axis')
    expect(describeMoney({ ...someMoney, payback: undefined })[2]).toContain('Nothing is compared')
  })
  test('is a table month by month with low, best and high of each option', () => {
    const table = moneyTable(someMoney)
    expect(table.rows).toHaveLength(61)
    expect(table.columns.map(({ head }) => head).slice(0, 4)).toEqual([
      'Month',
      'Buy API, low',
      'Buy API, best',
      'Buy API, high',
    ])
    expect(table.columns[1]?.unit).toBe('USD')
    expect(table.rows[22]?.cells.at(-1)?.text).toBe('Build')
    const unknown = moneyTable({ ...someMoney, lines: [{ ...line('A', 'c0', {}), low: undefined }] })
    expect(unknown.rows[0]?.cells[1]).toEqual({ text: 'not known' })
  })
})
