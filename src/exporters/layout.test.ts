import { expect, test } from 'vitest'
import { pictureSizes } from './frame.ts'
import type { Box, TextBlock } from './layout.ts'
import { layoutOf, screenSize } from './layout.ts'
import { frame } from './picture.fixture.ts'

const below = (block: TextBlock): number =>
  block.y + Math.max(0, block.lines.length - 1) * block.leading + block.size * 0.3
const bottom = (box: Box): number => box.y + box.height

test('title, chart and footer follow each other without touching, in every size, with and without a code', () => {
  for (const size of Object.values(pictureSizes))
    for (const modules of [undefined, 53, 65, 81]) {
      const { title, subtitle, chart, rule, footer, qr, caption, margin } = layoutOf({ ...frame, size }, modules)
      expect(title.lines.length).toBeLessThanOrEqual(size.width / size.unit >= 800 ? 2 : 4)
      expect(title.size).toBeGreaterThan(subtitle.size)
      expect(title.y - title.size).toBeGreaterThan(0)
      expect(below(title)).toBeLessThan(subtitle.y)
      expect(below(subtitle)).toBeLessThan(chart.y)
      expect(bottom(chart)).toBeLessThan(rule.y)
      expect(bottom(rule)).toBeLessThan(footer.y - footer.size * 0.7)
      expect(below(footer)).toBeLessThanOrEqual(size.height - margin)
      expect(chart.height).toBeGreaterThan(size.height * 0.4)
      if (!qr || !caption) continue
      expect(qr.x + qr.width).toBeLessThanOrEqual(size.width - margin)
      const [above, under] = [
        Math.max(bottom(qr), below(caption)) <= chart.y,
        Math.min(qr.y, caption.y - caption.size) >= bottom(chart),
      ]
      expect([above, under]).toContain(true)
      // Whole pixels a module, at least two.
      expect([qr.module % 1, qr.x % 1, qr.y % 1, qr.width - (modules ?? 0) * qr.module - 8 * qr.module]).toEqual([
        0, 0, 0, 0,
      ])
      expect(qr.module).toBeGreaterThanOrEqual(2)
    }
})

test('texts are 22 px or more on a slide, and 44 at twice its size', () => {
  for (const [size, least] of [
    [pictureSizes.slide, 22],
    [pictureSizes.largeSlide, 44],
  ] as const) {
    const { title, subtitle, footer } = layoutOf({ ...frame, size }, 65)
    expect(Math.min(title.size, subtitle.size, footer.size)).toBeGreaterThanOrEqual(least)
  }
})

test('a longer message is set smaller, and only far beyond what a slide takes with an ellipsis', () => {
  const sizes = [60, 120, 200, 280].map((length) => {
    const { title } = layoutOf({ ...frame, title: 'A message of words '.repeat(30).slice(0, length).trim() })
    expect(title.lines.length).toBeLessThanOrEqual(2)
    expect(title.lines.join(' ')).not.toContain('…')
    return title.size
  })
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(layoutOf({ ...frame, title: 'A message of words '.repeat(60) }).title.lines[1]).toMatch(/…$/)
})

test('a picture as on screen gives the chart exactly its size, twice as fine', () => {
  for (const modules of [undefined, 65]) {
    const size = screenSize({ width: 560, height: 360 }, frame, modules)
    const { chart } = layoutOf({ ...frame, size }, modules)
    expect([chart.width, Math.floor(chart.height)]).toEqual([1_120, 720])
  }
})

const notes = [
  { head: 'Why', text: 'It costs a third of the next one and solves as much. '.repeat(4).trim() },
  {
    head: 'How sure',
    text: 'Leaning: wins 70 of 100 draws. '.repeat(9).trim(),
    shorter: 'Leaning: wins 70 of 100 draws.',
  },
  { head: 'What would flip it', text: 'Wait limit 4.0 s → 2.6 s, to the other one: −5 points. '.repeat(3).trim() },
]

test('notes stand whole beside the chart of a slide, above the code, and nowhere where it is narrow', () => {
  for (const size of Object.values(pictureSizes))
    for (const modules of [undefined, 53, 81]) {
      const layout = layoutOf({ ...frame, notes, size }, modules)
      const isWide = size.width / size.unit >= 800
      expect(layout.notes.length).toBeGreaterThanOrEqual(isWide ? 2 : 0)
      if (!isWide) expect(layout.notes).toEqual([])
      const floor = isWide && layout.qr ? layout.qr.y : layout.rule.y
      let above = layout.chart.y
      for (const { head, text } of layout.notes) {
        expect(head.x).toBeGreaterThan(layout.chart.x + layout.chart.width)
        expect(head.y - head.size).toBeGreaterThanOrEqual(above - 1)
        expect(text.lines.join(' ')).not.toContain('…')
        above = below(text)
        expect(above).toBeLessThan(floor)
      }
      expect(layout.chart.width).toBeGreaterThan(isWide ? size.width * 0.55 : size.width * 0.8)
    }
})

test('a note that finds no room is said in short, else left out whole', () => {
  const heads = (text: string, shorter?: string) =>
    layoutOf({ ...frame, notes: [{ head: 'Why', text, shorter }] }).notes.map((note) => note.text.lines.join(' '))
  const long = 'Many words that nobody reads on a slide. '.repeat(30).trim()
  expect(heads('Short.')).toEqual(['Short.'])
  expect(heads(long, 'Short.')).toEqual(['Short.'])
  expect(heads(long)).toEqual([])
})
