import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { regimesOf } from '../../alternatives/regimes.ts'
import type { DataTable } from '../../base/data-table.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import { darkTheme, lightTheme } from '../../charts/look/theme.ts'
import type { Picture, ShownPicture } from '../decision.ts'
import { assess } from './assess.ts'
import { optionsOf } from './options.ts'
import { present } from './present.ts'
import { readingOf } from './reading.fixture.ts'
import { takeAway } from './TakeAway.tsx'

const slots = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'] as const

const reading = readingOf('real-time-customer-support')
const model = present(assess(reading))
const options = optionsOf(model.drawn)
const slotOf = (option: string) => slots[model.options.indexOf(option)] ?? 'grey'
const pictures = (chosen: ShownPicture['chosen'] = {}) => takeAway({ reading, model, slotOf, chosen })
const all = pictures()
const named = (id: string, among = all): Picture => {
  const found = among.find((picture) => picture.id === id)
  if (!found) throw new Error(`There is no picture ${id}`)
  return found
}
const tableOf = (id: string, among = all): DataTable => named(id, among).data?.() ?? { columns: [], rows: [] }
const column = ({ columns, rows }: DataTable, header: string) => {
  const at = columns.findIndex((one) => one.header === header)
  return rows.map((row) => row[at])
}

describe('pictures of the tradeoffs that leave the page', () => {
  test('are map, scatter, strip, these on one slide, table and squares', () => {
    expect(all.map(({ id }) => id)).toEqual(['map', 'scatter', 'flips', 'all', 'table', 'squares'])
  })

  test('are drawn for any room in either theme, with colours as values and no number that does not exist', () => {
    for (const picture of all)
      for (const theme of [lightTheme, darkTheme])
        for (const [width, height] of [
          [620, 330],
          [900, 320],
          [480, 380],
          [358, picture.heightFor(358)],
        ] as const) {
          const markup = renderToStaticMarkup(picture.draw({ width, height, theme }))
          expect(markup).toMatch(/^<svg/)
          expect(markup).not.toMatch(/NaN|Infinity|undefined|var\(|class=/)
        }
  })

  test('follow what is chosen on the card', () => {
    const scatter = named('scatter', pictures({ across: 'month' }))
    expect(scatter.subtitle).toContain('cost a month in USD')
    expect(tableOf('scatter', pictures({ across: 'month' })).columns.map(({ header }) => header)).toContain(
      'cost_usd_per_month_p50',
    )
    const size = { width: 600, height: 330, theme: lightTheme }
    const [triangle, rightAngled] = [all, pictures({ form: 'right-angled' })].map((among) =>
      renderToStaticMarkup(named('map', among).draw(size)),
    )
    expect(triangle).not.toBe(rightAngled)
  })

  test('leave out rows of the strip that find no room, never a part of one', () => {
    const flips = named('flips')
    const rowsIn = (height: number) =>
      renderToStaticMarkup(flips.draw({ width: 288, height, theme: lightTheme })).match(/≤|>\d+<\/text>/g)?.length ?? 0
    expect(rowsIn(140)).toBeLessThan(rowsIn(300))
  })
})

describe('figures of the pictures', () => {
  test('have a header each, with its unit, and a cell each', () => {
    for (const picture of all) {
      const table = picture.data?.()
      if (!table) continue
      const headers = table.columns.map(({ header }) => header)
      expect(new Set(headers).size).toBe(headers.length)
      expect(table.rows.length).toBeGreaterThan(1)
      for (const row of table.rows) expect(row).toHaveLength(headers.length)
      expect(headers).toContain('edition')
    }
  })

  test('are those of the evaluation, with sources and the days they were read', () => {
    const table = tableOf('table')
    expect(column(table, 'alternative_id')).toEqual(options.rows.map(({ alternative }) => alternative))
    const { outcomes } = reading.evaluation
    const costs = new Map(outcomes.map(({ alternative, cost }) => [alternative.id, cost?.p95]))
    expect(column(table, 'cost_usd_per_request_p95')).toEqual(
      options.rows.map(({ alternative }) => costs.get(alternative)),
    )
    const read = column(table, 'retrieved').filter((day) => /^\d{4}-\d\d-\d\d/.test(String(day)))
    expect(read.length).toBeGreaterThan(table.rows.length / 2)
    expect(named('table').allData?.().rows).toHaveLength(options.count)
  })

  test('of the map add to all mixes, of the draws to all draws', () => {
    const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value), 0)
    expect(sum(column(tableOf('map'), 'share_of_all_mixes_of_priorities'))).toBeCloseTo(1, 9)
    expect(column(tableOf('map'), 'wins_at_present_priorities').filter((word) => word === 'yes')).toHaveLength(1)
    expect(sum(column(tableOf('squares'), 'wins_share_of_draws'))).toBeCloseTo(1, 9)
  })

  test('of the strip say from where to where who wins, without gaps', () => {
    const table = tableOf('flips')
    const ids = column(table, 'input_id')
    const [from, to] = [column(table, 'from_value'), column(table, 'to_value')]
    for (let at = 1; at < ids.length; at++) if (ids[at] === ids[at - 1]) expect(from[at]).toBe(to[at - 1])
    expect(column(table, 'unit').every((unit) => typeof unit === 'string' && unit !== '')).toBe(true)
  })
})

test('the map of two inputs can be taken away while it is open', () => {
  const ids = { x: 'limits.costPerRequest', y: 'limits.p95Seconds' }
  const regimes = regimesOf(reading.evaluation.scenario, edition, ids.x, ids.y)
  const open = { ...reading, pair: { ...ids, regimes, outdated: false } }
  const shown = takeAway({ reading: open, model: present(assess(open)), slotOf, chosen: {} })
  const pair = named('pair', shown)
  expect(pair.subtitle).toContain('Cost limit and Wait limit, p95')
  for (const theme of [lightTheme, darkTheme])
    for (const [width, height] of [
      [900, 420],
      [358, 300],
    ] as const) {
      const markup = renderToStaticMarkup(pair.draw({ width, height, theme }))
      expect(markup).toMatch(/^<svg/)
      expect(markup).not.toMatch(/NaN|Infinity|undefined|var\(|class=/)
    }
  expect(pair.data?.().rows.length).toBeGreaterThan(1000)
})

test('where nothing fits there is no map, and the rest can still be taken away', () => {
  const none = readingOf('real-time-customer-support', { 'limits.p95Seconds': 0.3, 'limits.costPerRequest': 0.00001 })
  const nothing = present(assess(none))
  expect(none.evaluation.winner).toBeUndefined()
  const left = takeAway({ reading: none, model: nothing, slotOf: () => 'grey', chosen: {} })
  expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(['scatter', 'table', 'squares']))
  expect(left.map(({ id }) => id)).not.toContain('map')
})
