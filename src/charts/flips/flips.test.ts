import { describe, expect, test } from 'vitest'
import { describeFlips, flipTable, sayRow } from './describe.ts'
import { someRows } from './flips.fixture.ts'
import type { FlipRow } from './flip-row.ts'
import { flipAt, flipKey } from './keys.ts'
import { barX, flipTexts, fractionAt, nameIn, nameOfRow, stripFrame, stripHeight } from './layout.ts'

const [floor, share, tokens] = someRows
if (!floor || !share || !tokens) throw new Error('three rows')

describe('the layout of the strip', () => {
  test('puts everything in one line where it is wide, and the bar below its name where it is not', () => {
    const wide = stripFrame(someRows, 784, stripHeight(3, 784))
    expect(wide.wide).toBe(true)
    expect(wide.barRight - wide.barLeft).toBeGreaterThan(400)
    const narrow = stripFrame(someRows, 366, stripHeight(3, 366))
    expect(narrow).toMatchObject({ wide: false, barLeft: 1, barRight: 365 })
    expect(narrow.rowHeight).toBeGreaterThanOrEqual(44)
  })
  test('goes from fractions to px and back', () => {
    const frame = stripFrame(someRows, 784, 130)
    for (const fraction of [0, 0.3, 1]) expect(fractionAt(frame, barX(frame, fraction))).toBeCloseTo(fraction, 9)
    expect(fractionAt(frame, -50)).toBe(0)
    expect(barX(frame, 7)).toBe(frame.barRight)
  })
  test('names a stretch in full, in short, or not at all', () => {
    const [cascade, cached, none] = floor.stretches
    if (!cascade || !cached || !none) throw new Error('three stretches')
    const frame = stripFrame(someRows, 784, 130)
    expect(nameIn(frame, cascade, undefined)?.text).toBe('Cascade')
    expect(nameIn(frame, cached, undefined)).toBeUndefined()
    expect(nameIn(frame, none, undefined)?.text).toBe('nothing fits')
    expect(nameIn(stripFrame(someRows, 300, 130), none, undefined)?.text).toBe('none')
  })
  test('moves a name beside the needle that would cut it', () => {
    const frame = stripFrame(someRows, 784, 130)
    const [stretch] = tokens.stretches
    if (!stretch) throw new Error('a stretch')
    const middle = barX(frame, 0.5)
    const name = nameIn(frame, stretch, middle)
    expect(name && Math.abs(name.x - middle)).toBeGreaterThan((name?.width ?? 0) / 2)
  })
  test('lets no flip value touch another, the nearest one first', () => {
    const crowd: FlipRow = {
      ...floor,
      now: 0.5,
      flips: Array.from({ length: 9 }, (_, index) => ({ at: 0.44 + index * 0.012, text: `$0.00${index}0`, to: 'x' })),
    }
    for (const width of [300, 784]) {
      const texts = flipTexts(stripFrame([crowd], width, 60), crowd)
      expect(texts.length).toBeGreaterThan(0)
      for (const [index, a] of texts.entries())
        for (const b of texts.slice(index + 1))
          expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual((a.width + b.width) / 2)
      expect(texts.map(({ text }) => text)).toContain('$0.0050')
    }
  })
})

describe('keys of the strip', () => {
  const press = (key: string, more: { readonly shiftKey?: boolean; readonly altKey?: boolean } = {}) => ({
    key,
    shiftKey: false,
    altKey: false,
    ...more,
  })
  test('go from row to row, to the flip that is nearest to the present value', () => {
    expect(flipKey(someRows, undefined, press('ArrowDown'))).toEqual({ row: 0, at: 0.75 })
    expect(flipKey(someRows, { row: 0, at: 0.1 }, press('ArrowDown'))).toEqual({ row: 1, at: 0.46 })
    expect(flipKey(someRows, { row: 1, at: 0.46 }, press('ArrowDown'))).toEqual({ row: 2, at: 1 })
    expect(flipKey(someRows, { row: 2, at: 1 }, press('ArrowDown'))).toEqual({ row: 2, at: 1 })
    expect(flipKey(someRows, { row: 1, at: 0.46 }, press('ArrowUp'))).toEqual({ row: 0, at: 0.75 })
  })
  test('go along a bar, with Shift further, to its ends, and with Alt to the next flip', () => {
    const from = { row: 0, at: 0.5 }
    expect(flipKey(someRows, from, press('ArrowRight'))?.at).toBeCloseTo(0.51, 9)
    expect(flipKey(someRows, from, press('ArrowLeft', { shiftKey: true }))?.at).toBeCloseTo(0.4, 9)
    expect(flipKey(someRows, from, press('Home'))).toEqual({ row: 0, at: 0 })
    expect(flipKey(someRows, from, press('End'))).toEqual({ row: 0, at: 1 })
    expect(flipKey(someRows, from, press('ArrowRight', { altKey: true }))).toEqual({ row: 0, at: 0.75 })
    expect(flipKey(someRows, { row: 0, at: 0.75 }, press('ArrowRight', { altKey: true }))).toEqual({ row: 0, at: 0.8 })
    expect(flipKey(someRows, { row: 0, at: 0.8 }, press('ArrowRight', { altKey: true }))).toEqual({ row: 0, at: 0.8 })
    expect(flipKey(someRows, from, press('x'))).toBeUndefined()
  })
  test('know the flip they stand on', () => {
    expect([0.75, 0.8, 0.77].map((at) => flipAt(floor, at))).toEqual([0, 1, undefined])
  })
})

describe('the strip in words', () => {
  test('says what is plotted, the nearest flip, and each input', () => {
    const layers = describeFlips(someRows)
    expect(layers[0]).toBe('Flip strip of 3 inputs: who wins across the track of each, the rest held.')
    expect(layers[1]).toBe(
      'Nearest flip: Quality floor from 80\u202f% to 89\u202f%, to Frontier, cached. 1 input flips nothing.',
    )
    expect(layers[2]).toContain('Share sent to small, now 72\u202f%: flips to Frontier, cached at 46\u202f%.')
    expect(sayRow(tokens)).toBe('Input tokens, now 140 k: Cascade across the whole track.')
    expect(describeFlips([tokens])[1]).toBe('No input flips the answer within its track.')
  })
  test('is a table too', () => {
    const table = flipTable(someRows)
    expect(table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
      'Frontier, cached, 89\u202f%; nothing that fits, 91\u202f%',
      'Frontier, cached, 46\u202f%',
      'no flip',
    ])
    expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true)
  })
})

test('a name that its column has no room for gives way to the brief one, and only then is cut', () => {
  const long = 'An input with a name that no column of a strip has room for'
  const rows = someRows.map((row) => ({ ...row, name: long }))
  const frame = stripFrame(rows, 600, 200)
  const [row] = rows
  if (!row) throw new Error('no rows')
  expect(nameOfRow(frame, { ...row, brief: 'An input' })).toBe('An input')
  expect(nameOfRow(frame, row)).toMatch(/^An input.*…$/)
  expect(nameOfRow(frame, { ...row, name: 'Quality floor', brief: 'Floor' })).toBe('Quality floor')
})
