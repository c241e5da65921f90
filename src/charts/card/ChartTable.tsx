import { useMemo } from 'react'
import { SortableTable, type TableColumn } from '../../ui/SortableTable.tsx'
import type { TableData, TableLine } from './table-data.ts'

interface ChartTableProps {
  readonly table: TableData
  /** The line that stands out: the recommended or the selected one. */
  readonly chosen?: string | undefined
}

const idOf = (line: TableLine): string => line.id
const nameOf = (line: TableLine): string => line.cells[0]?.text ?? ''

/** A chart as a table: caption, units in the heads, low, best and high apart, sortable by any column. */
export function ChartTable({ table, chosen }: ChartTableProps) {
  const columns = useMemo(
    () =>
      table.columns.map(({ id, head, unit, numeric = false }, index): TableColumn<TableLine> => {
        const cell = (line: TableLine): string => line.cells[index]?.text ?? ''
        const by = (line: TableLine) => (numeric ? line.cells[index]?.by : cell(line))
        return { id, head, numeric, by, cell, ...(unit !== undefined && { unit }) }
      }),
    [table.columns],
  )
  return (
    <SortableTable
      name={table.caption}
      caption={table.caption}
      columns={columns}
      rows={table.rows}
      idOf={idOf}
      nameOf={nameOf}
      isChosen={(line) => line.id === chosen}
    />
  )
}
