import { memo, useMemo } from 'react'
import { criteria, type Criterion } from '../../alternatives/alternative.ts'
import { OptionName } from '../../ui/OptionName.tsx'
import { SortableTable, type TableColumn } from '../../ui/SortableTable.tsx'
import type { Line, OptionRow } from './rows.ts'
import { CellFigure } from './CellFigure.tsx'
import styles from './View.module.css'

interface OptionTableProps {
  readonly rows: readonly OptionRow[]
  readonly counting: boolean
  readonly colourOf: (option: string) => string
}

const heads: Readonly<Record<Criterion, { readonly head: string; readonly unit: string }>> = {
  cost: { head: 'Cost', unit: 'USD/request' },
  quality: { head: 'Tasks solved', unit: '%' },
  latency: { head: 'Wait', unit: 'p95' },
}

function RuledOut({ line }: { readonly line: Line }) {
  const dominated = line.dominated()
  return (
    <span className={styles['why']}>
      {line.ruledOut === '' ? <span>fits</span> : <span className={styles['out']}>{line.ruledOut}</span>}
      {dominated !== '' && <small>{dominated}</small>}
    </span>
  )
}

const pointColumns: readonly TableColumn<Line>[] = [
  { id: 'point', head: 'Operating point', by: (line) => line.label, cell: (line) => line.label },
  ...criteria.map((criterion) => ({
    id: criterion,
    ...heads[criterion],
    numeric: true,
    by: (line: Line) => line.cells[criterion]?.value,
    cell: (line: Line) => <CellFigure cell={line.cells[criterion]} />,
  })),
  {
    id: 'wins',
    head: 'Wins',
    unit: 'of 100',
    numeric: true,
    by: (line) => line.wins,
    cell: (line) => line.wins ?? '…',
  },
  { id: 'why', head: 'Ruled out by', by: (line) => line.ruledOut, cell: (line) => <RuledOut line={line} /> },
]

function columnsOf({ colourOf }: Pick<OptionTableProps, 'colourOf'>): readonly TableColumn<OptionRow>[] {
  return [
    {
      id: 'option',
      head: 'Option',
      by: (row) => row.name,
      cell: (row) => (
        <span className={styles['name']}>
          <span
            className={styles['mark']}
            data-hollow={row.ruledOut !== '' || undefined}
            style={{ color: colourOf(row.option) }}
          />
          <span>
            <OptionName name={row.name} option={row.option} />
            {row.recommended && <small className={styles['chosen']}>recommended</small>}
            <small>{row.point}</small>
          </span>
        </span>
      ),
    },
    ...criteria.map((criterion) => ({
      id: criterion,
      ...heads[criterion],
      numeric: true,
      by: (row: OptionRow) => row.cells[criterion]?.value,
      cell: (row: OptionRow) => <CellFigure cell={row.cells[criterion]} />,
    })),
    { id: 'wins', head: 'Wins', unit: 'of 100', numeric: true, by: (row) => row.wins, cell: (row) => row.wins ?? '…' },
    {
      id: 'good',
      head: 'Good enough',
      unit: 'of 100',
      numeric: true,
      by: (row) => row.goodEnough,
      cell: (row) => row.goodEnough ?? '…',
    },
    { id: 'why', head: 'Ruled out by', by: (row) => row.ruledOut, cell: (row) => <RuledOut line={row} /> },
  ]
}

const pointsOf = (row: OptionRow) => (
  <SortableTable
    name={`Operating points of ${row.name}`}
    caption={`Operating points of ${row.name}`}
    columns={pointColumns}
    rows={row.points()}
    idOf={(line) => line.alternative}
    nameOf={(line) => line.label}
  />
)

/** Options as a sortable table; each opens its operating points. Drawn again only when its rows are others. */
export const OptionTable = memo(function OptionTable({ rows, counting, colourOf }: OptionTableProps) {
  const columns = useMemo(() => columnsOf({ colourOf }), [colourOf])
  return (
    <SortableTable
      name="Table of options"
      caption={
        counting
          ? 'Draws are being counted.'
          : 'Ranges are 90 %. An option shows the operating point that speaks for it.'
      }
      columns={columns}
      rows={rows}
      idOf={(row) => row.option}
      nameOf={(row) => row.name}
      isChosen={(row) => row.recommended}
      detail={pointsOf}
    />
  )
})
