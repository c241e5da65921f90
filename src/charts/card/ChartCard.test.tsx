import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ChartCard } from './ChartCard.tsx'
import { ChartTable } from './ChartTable.tsx'
import { rangeCells, rangeHeads, type TableData } from './table-data.ts'

const table: TableData = {
  caption: 'Options by cost',
  columns: [{ id: 'option', head: 'Option' }, ...rangeHeads('cost', 'Cost', 'USD a request')],
  rows: [
    { id: 'a', cells: [{ text: 'Cascade' }, ...rangeCells({ p05: 1, p50: 2, p95: 4 }, (value) => `$${value}`)] },
    { id: 'b', cells: [{ text: 'Frontier' }, ...rangeCells(undefined, String)] },
  ],
}

describe('the card of a chart', () => {
  test('has its name, its note, and only the tools that the page offers', () => {
    const markup = renderToStaticMarkup(
      <ChartCard
        name="Priority map"
        note="who wins at each mix"
        onCopy={async () => ''}
        table={() => <p>table</p>}
        onToggleTable={() => {}}
      >
        <p>chart</p>
      </ChartCard>,
    )
    expect(markup).toContain('<h2')
    expect(markup).toContain('who wins at each mix')
    expect(markup).toContain('aria-label="Show priority map as a table"')
    expect(markup).toContain('aria-label="Copy priority map as an image"')
    expect(markup).not.toContain('Download')
    expect(markup).toContain('<p>chart</p>')
  })
  test('shows the table in the place of the chart', () => {
    const markup = renderToStaticMarkup(
      <ChartCard
        name="Priority map"
        showsTable
        table={() => <ChartTable table={table} chosen="a" />}
        onToggleTable={() => {}}
      >
        <p>chart</p>
      </ChartCard>,
    )
    expect(markup).not.toContain('<p>chart</p>')
    expect(markup).toContain('aria-pressed="true"')
    expect(markup).toContain('<caption')
    expect(markup).toContain('aria-sort="none"')
    for (const text of ['Cost, low', 'Cost, best', 'Cost, high', 'USD a request', '$4', 'not known'])
      expect(markup).toContain(text)
  })
})
