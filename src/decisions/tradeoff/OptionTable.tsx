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

const RuledOut = memo(function RuledOut({ by, dominated }: { readonly by: string; readonly dominated: string }) {
  return (
    <span className={styles['why']}>
      {by === '' ? <span>fits</span> : <span className={styles['out']}>{by}</span>}
      {dominated !== '' && <small>{dominated}</small>}
    </span>
  )
})

const ruledOut = (line: Line) => <RuledOut by={line.ruledOut} dominated={line.dominated()} />

interface NameProps extends Pick<OptionRow, 'option' | 'name' | 'point' | 'recommended'> {
  readonly hollow: boolean
  readonly colour: string
}

const Name = memo(function Name({ option, name, point, recommended, hollow, colour }: NameProps) {
  return (
    <span className={styles['name']}>
      <span className={styles['mark']} data-hollow={hollow || undefined} style={{ color: colour }} />
      <span>
        <OptionName name={name} option={option} />
        {recommended && <small className={styles['chosen']}>recommended</small>}
        <small>{point}</small>
      </span>
    </span>
  )
})

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
  { id: 'why', head: 'Ruled out by', by: (line) => line.ruledOut, cell: ruledOut },
]

function columnsOf({ colourOf }: Pick<OptionTableProps, 'colourOf'>): readonly TableColumn<OptionRow>[] {
  return [
    {
      id: 'option',
      head: 'Option',
      by: (row) => row.name,
      cell: ({ option, name, point, recommended, ruledOut: by }) => (
        <Name {...{ option, name, point, recommended }} hollow={by !== ''} colour={colourOf(option)} />
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
    { id: 'why', head: 'Ruled out by', by: (row) => row.ruledOut, cell: ruledOut },
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
