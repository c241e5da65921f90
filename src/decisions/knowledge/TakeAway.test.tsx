import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { darkTheme, lightTheme } from '../../charts/look/theme.ts'
import type { OptionSlot, Picture } from '../decision.ts'
import { assess } from './assess.ts'
import { present } from './present.ts'
import { readingOf } from './reading.fixture.ts'
import { takeAway } from './TakeAway.tsx'

const slots: readonly OptionSlot[] = ['c0', 'c1', 'c2', 'c3', 'c4']

function picturesOf(...given: Parameters<typeof readingOf>): readonly Picture[] {
  const reading = readingOf(...given)
  const model = present(assess(reading))
  const slotOf = (option: string): OptionSlot => slots[model.options.indexOf(option)] ?? 'grey'
  return takeAway({ reading, model, slotOf, chosen: {} })
}

describe('the pictures of the view', () => {
  const pictures = picturesOf('stable-specialist-domain', { 'limits.inDate': 0.9 }, { withMap: true })

  test('are the matrix, the map, the decay and the draws', () => {
    expect(pictures.map(({ id }) => id)).toEqual(['matrix', 'regimes', 'decay', 'squares'])
  })

  test('are files of their own at the size of a slide and of a screen, in both themes', () => {
    for (const { draw } of pictures)
      for (const theme of [lightTheme, darkTheme])
        for (const [width, height] of [
          [1100, 560],
          [640, 480],
        ] as const) {
          const file = renderToStaticMarkup(draw({ width, height, theme }))
          expect(file).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined|Infinity/)
        }
  })

  test('have their figures as records, each cell of the matrix with its source', () => {
    const [matrix, regimes, decay, squares] = pictures.map(({ data }) => data?.() ?? { columns: [], rows: [] })
    expect(matrix?.rows).toHaveLength(14 * 5)
    const source = matrix?.columns.findIndex(({ header }) => header === 'source') ?? -1
    for (const row of matrix?.rows ?? []) expect(row[source]).not.toBe('')
    expect(regimes?.rows.length).toBeGreaterThan(5)
    expect(decay?.rows.length).toBeGreaterThan(100)
    expect(squares?.rows).toHaveLength(5)
  })

  test('name the alternatives whose figures they show', () => {
    for (const { shows } of pictures) expect(shows.length).toBeGreaterThan(2)
  })
})

test('where nothing has to be known there is nothing to take away', () => {
  expect(picturesOf('code-review', {}, { draws: 0 })).toEqual([])
})
