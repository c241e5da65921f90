import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { darkTheme, lightTheme } from '../look/theme.ts'
import { barInset, cellBar } from './cell-bar.ts'
import { describeMatrix, matrixTable } from './describe.ts'
import { matrixHeight, matrixLayout } from './layout.ts'
import { someMatrix } from './matrix.fixture.ts'
import { MatrixPicture } from './MatrixPicture.tsx'
import { MatrixTable, sideBySideFrom } from './MatrixTable.tsx'

const axis = { scale: 'linear', low: 0, high: 100 } as const
const range = { low: 20, best: 30, high: 40 }

describe('the bar of a cell', () => {
  test('stands on the scale of its row, with the failing side of the limit shut', () => {
    const bar = cellBar(axis, range, { at: 50, allowed: 'below', text: '' }, 110)
    expect(bar).toEqual({ from: 25, to: 45, dot: 35, limit: 55, shut: { from: 55, to: 105 } })
    expect(cellBar(axis, range, { at: 50, allowed: 'above', text: '' }, 110).shut).toEqual({ from: 5, to: 55 })
    expect(cellBar(axis, range, undefined, 110).shut).toBeUndefined()
  })
  test('never leaves its cell, whatever lies beyond the scale', () => {
    fc.assert(
      fc.property(fc.array(between(-1e6, 1e6), { minLength: 4, maxLength: 4 }), (values) => {
        const [low = 0, best = 0, high = 0] = values.toSorted((a, b) => a - b)
        for (const scale of ['linear', 'log'] as const) {
          const bar = cellBar(
            { scale, low: 1, high: 100 },
            { low, best, high },
            { at: values[3] ?? 0, allowed: 'below', text: '' },
            80,
          )
          for (const at of [bar.from, bar.dot, bar.to, bar.limit ?? 40]) {
            expect(at).toBeGreaterThanOrEqual(barInset)
            expect(at).toBeLessThanOrEqual(80 - barInset)
          }
        }
      }),
    )
  })
})

describe('the matrix as a picture', () => {
  test('has columns with their counts, demands, figures and crosses', () => {
    const markup = renderToStaticMarkup(
      <MatrixPicture series={someMatrix} width={820} height={260} theme={lightTheme} file />,
    )
    for (const text of ['RAG + fine-tune', 'best in 83', '>must<', '>30<', '31 %', 'at risk', 'not known'])
      expect(markup).toContain(text)
    expect(markup.match(/l9 9m0 -9l-9 9/g)).toHaveLength(6)
  })
  test('is a file of its own in both themes, small or large', () => {
    for (const theme of [lightTheme, darkTheme])
      for (const [width, height, textScale] of [
        [1920, 1080, 2],
        [560, 300, 1],
      ] as const) {
        const file = renderToStaticMarkup(
          <MatrixPicture series={someMatrix} width={width} height={height} textScale={textScale} theme={theme} file />,
        )
        expect(file).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined|Infinity/)
      }
  })
  test('gives every row its place and no two the same', () => {
    const height = matrixHeight(someMatrix, 820)
    const { rows, head, bottom, isStacked } = matrixLayout(someMatrix, 820, height)
    expect(isStacked).toBe(true)
    expect(bottom).toBeLessThanOrEqual(height)
    expect(rows.map(({ top }) => top)).toEqual(
      rows.map((_, index) => head + rows.slice(0, index).reduce((sum, row) => sum + row.height, 0)),
    )
    expect(matrixLayout(someMatrix, 820, 190).isStacked).toBe(false)
  })
  test('never runs out of it at the bottom while each row can have the least that it needs', () => {
    const [first] = someMatrix.rows
    if (!first) throw new Error('No rows')
    const { axis: _, ...words } = first
    const rows = Array.from({ length: 14 }, (_, k) => ({ ...(k % 3 === 0 ? words : first), id: `${k}` }))
    const leastRow = 16
    const over = Array.from({ length: 350 }, (_, k) => 200 + 2 * k).filter((height) => {
      const { head, bottom } = matrixLayout({ ...someMatrix, rows }, 640, height)
      return head + rows.length * leastRow <= height - 6 && bottom > height - 6 + 1e-9
    })
    expect(over).toEqual([])
  })
})

describe('the matrix on screen', () => {
  test.each([sideBySideFrom, sideBySideFrom - 1])('says every figure and what fails at %i px', (width) => {
    const markup = renderToStaticMarkup(<MatrixTable series={someMatrix} width={width} />)
    expect(markup.match(/fails: beyond the limit/g)).toHaveLength(6)
    expect(markup.match(/at risk/g)).toHaveLength(1)
    expect(markup).toContain('scope="row')
    expect(markup).toContain('best in 83')
    expect(markup).not.toMatch(/NaN|undefined|Infinity/)
  })
  test('hands over demands and cells to whoever can set them', () => {
    const markup = renderToStaticMarkup(
      <MatrixTable
        series={someMatrix}
        width={820}
        renderDemand={({ id }) => <button type="button">{`demand ${id}`}</button>}
        renderCell={(row, column) =>
          row.id === 'cost' && column.id === 'rag' ? <input aria-label="its cost" /> : undefined
        }
      />,
    )
    expect(markup.match(/>demand /g)).toHaveLength(4)
    expect(markup.match(/<input/g)).toHaveLength(1)
  })
})

describe('the matrix in words', () => {
  test('says what is outlined, what each approach fails, and what to relax first', () => {
    expect(describeMatrix(someMatrix)).toEqual([
      'Requirements against approaches: 4 requirements, 4 approaches.',
      'Outlined: RAG.',
      'Prompt only, best in 3 of 100 draws: fails answers in date, tasks solved and shows its source. RAG, best in 83 of 100 draws: fails nothing, at risk of 1 more. Fine-tune, best in 2 of 100 draws: fails answers in date, tasks solved and shows its source. RAG + fine-tune, best in 12 of 100 draws: fails nothing.',
    ])
    const shut = {
      columns: someMatrix.columns.map((column) => ({ ...column, outlined: false })),
      rows: someMatrix.rows.map((row) => ({ ...row, isFirstToRelax: row.id === 'inDate' })),
    }
    expect(describeMatrix(shut)[1]).toBe('No approach meets every must.')
    expect(describeMatrix(shut)[3]).toBe('Answers in date rules out most.')
  })
  test('is a table cell by cell', () => {
    const { rows, columns } = matrixTable(someMatrix)
    expect(columns).toHaveLength(8)
    expect(rows).toHaveLength(16)
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Answers in date',
      'must',
      'Prompt only',
      '31 %',
      '',
      'at least 90 %',
      'fails',
      '',
    ])
  })
})
