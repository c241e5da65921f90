import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { noteBox } from '../look/note-box.ts'
import { lightTheme } from '../look/theme.ts'
import { describeScatter, scatterTable } from './describe.ts'
import { markWords } from './mark-words.ts'
import { cost, point, quality, shapes, someGates, somePoints, wordsIn } from './scatter.fixture.ts'
import { ScatterPicture } from './ScatterPicture.tsx'
import { TradeoffScatter } from './TradeoffScatter.tsx'

const picture = {
  width: 480,
  height: 400,
  points: somePoints,
  x: cost,
  y: quality,
  gates: someGates,
  shapes,
  shapesTitle: 'p95 wait',
  wordsOf: wordsIn(somePoints),
}
const quiet = { onGateStart: () => {}, onGateMove: () => {}, onGateEnd: () => {} }

describe('the scatter as a picture', () => {
  const markup = renderToStaticMarkup(<ScatterPicture {...picture} theme={lightTheme} file />)
  test('has axes with units, names, limits and what the shapes mean', () => {
    for (const text of [
      'Cost a request, USD, log scale',
      'Tasks solved, %',
      '95\u202f%',
      'Cascade',
      '$0.0034, 2.2\u202fs',
      'over your limit, $0.0060',
      'under your floor, 80 %',
      'p95 wait',
      '\u2264 4 s',
    ])
      expect(markup).toContain(text)
  })
  test('draws all marks of a colour as one path', () => {
    expect(markup.match(/<circle/g)).toHaveLength(1)
    expect(markup.match(new RegExp(`fill="${lightTheme.surface}" stroke="${lightTheme.line2}"`, 'g'))).toHaveLength(1)
  })
  test('is a file of its own', () => {
    expect(markup).toContain('<title>Scatter of 12 options')
    expect(markup).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined/)
  })
  test('joins operating points, marks what a mixture beats, and shows others as dots', () => {
    const curve = [...somePoints, point('Cascade', 0.002, 0.84, { id: 'low', speaks: false, slot: 'c0' })]
    const rich = renderToStaticMarkup(
      <ScatterPicture
        {...picture}
        points={curve}
        others={[
          { x: 0.01, y: 0.8 },
          { x: 99, y: 0.8 },
        ]}
      />,
    )
    expect(rich).toContain('stroke="var(--c0)" stroke-width="1.6"')
    expect(rich).toContain('beaten by a mix')
    expect(rich.match(/fill-opacity="0.55"/g)).toHaveLength(1)
  })
  test('draws nothing known without breaking', () => {
    const none = renderToStaticMarkup(<ScatterPicture {...picture} points={[]} gates={[]} shapes={[]} />)
    expect(none).not.toMatch(/NaN|Infinity/)
  })
})

describe('the scatter to operate', () => {
  const markup = renderToStaticMarkup(<TradeoffScatter {...picture} {...quiet} />)
  test('has limits as sliders, and the marks as one stop', () => {
    expect(markup.match(/role="slider"/g)).toHaveLength(2)
    expect(markup).toContain('aria-valuenow="0.006"')
    expect(markup).toContain('aria-valuetext="at least 80\u202f% solved"')
    expect(markup.match(/tabindex="0"/g)).toHaveLength(3)
  })
  test('offers a press on the axis where dragging is not possible', () => {
    expect(markup).toContain('title="Press here to set: cost limit"')
  })
})

test('sources are a column of the table where there are any', () => {
  const points = [point('a', 1, 0.5), point('b', 1, 0.5)]
  const dated = wordsIn(points, { source: 'price list, 2026-11-20' })
  const wordsOf: typeof dated = (id) => (id === 'a' ? dated(id) : wordsIn(points)(id))
  const table = scatterTable({ ...picture, points, wordsOf })
  expect(table.columns.at(-1)?.head).toBe('Source')
  expect(table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['price list, 2026-11-20', 'not given'])
})

describe('the words at the pointer', () => {
  const [first] = somePoints
  test('stay in the picture and do not say the name twice', () => {
    for (const x of [2, 100, 299]) {
      const shown = first ?? point('a', 1, 1)
      const words = markWords(shown, picture.wordsOf(shown.id))
      const { box, title, lines } = noteBox({ x, y: 4 }, words, 300, 200)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(302)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(title).toBe('Cascade')
      expect(lines.join(' ')).not.toContain('Cascade')
    }
  })
  test('say what beats it and what the step to it costs', () => {
    const beaten = point('a', 1, 1, { beatenBy: '40 % b and 60 % c' })
    const words = { detail: 'low', says: 'a, low: $1 a request, fits', fails: '', step: '$0.0028 a point from b' }
    expect(markWords(beaten, words)).toEqual({
      title: 'a, low',
      sentences: [
        '$1 a request, fits',
        'Beaten by a random mix of 40 % b and 60 % c.',
        'On the front: $0.0028 a point from b.',
      ],
    })
  })
})

describe('the scatter in words', () => {
  const layers = describeScatter(picture)
  test('says what is plotted, the extremes and the chosen point, the front and what is ruled out', () => {
    expect(layers[0]).toBe(
      'Scatter of 12 options: cost a request, USD across, tasks solved, % upwards, with 90\u202f% ranges.',
    )
    expect(layers[1]).toContain('Recommended: Cascade, $0.0034 a request')
    expect(layers[1]).toContain('Cost a request, USD: from $0.0002 (Small, batch) to $0.062 (Agent loop).')
    expect(layers[2]).toContain(
      'Along the front of 4 options, cost a request, USD goes from $0.0004 to $0.0058 while tasks solved, % goes from 80.5\u202f% to 91\u202f%.',
    )
    expect(layers[2]).toContain('Small, batch (under the floor)')
    expect(layers[2]).toContain('cost at most $0.0060 a request')
  })
  test('says that nothing fits', () => {
    expect(describeScatter({ ...picture, points: [] })[1]).toMatch(/^Nothing fits all limits\. No option has a figure/)
  })
  test('is a table with low, best and high of both axes', () => {
    const unpriced = point('Unpriced', 1, 0.5, { x: undefined, feasible: false, fails: 'no price figure' })
    const points = [...somePoints, unpriced]
    const table = scatterTable({ ...picture, points, wordsOf: wordsIn(points) })
    expect(table.columns.map(({ head }) => head)).toEqual([
      'Option',
      'Operating point',
      'Cost a request, low',
      'Cost a request, best',
      'Cost a request, high',
      'Tasks solved, low',
      'Tasks solved, best',
      'Tasks solved, high',
      'Fits',
    ])
    expect(table.columns[2]?.unit).toBe('USD')
    expect(table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
      'Unpriced',
      '',
      'not known',
      'not known',
      'not known',
      '46',
      '50',
      '53',
      'no: no price figure',
    ])
    expect(table.rows[3]?.cells.at(-1)?.text).toBe('yes, beaten by Small, fine-tuned and Cascade')
  })
})
