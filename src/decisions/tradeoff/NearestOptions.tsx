import { useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import type { Criterion } from '../../alternatives/alternative.ts'
import { Button } from '../../ui/Button.tsx'
import { OptionName } from '../../ui/OptionName.tsx'
import { FigureButton } from '../../ui/PhraseText.tsx'
import { SortableTable, type TableColumn } from '../../ui/SortableTable.tsx'
import type { MissCell, NearRow, NothingFits } from './nothing-fits.ts'
import styles from './NothingFits.module.css'

/** As many as are read at a glance. */
const shownRows = 9

/** A figure against its limit: its bar says by how much it misses, a tick that it does not. */
function Against({ cell, limited }: { readonly cell: MissCell; readonly limited: boolean }) {
  const { figure, miss, length } = cell
  return (
    <span className={styles['against']}>
      <span className={styles['value']} data-broken={miss !== undefined || undefined}>
        {typeof figure === 'object' && 'figure' in figure ? <FigureButton {...figure} strong /> : 'not known'}
      </span>
      {limited && (
        <span className={styles['miss']}>
          {miss === undefined ? (
            <span className={styles['holds']} role="img" aria-label="holds the limit">
              ✓
            </span>
          ) : (
            <>
              <span className={styles['bar']} style={{ width: `${Math.max(2, length * 44)}px` }} />
              {miss}
            </>
          )}
        </span>
      )}
    </span>
  )
}

const heads: readonly (readonly [Criterion, string])[] = [
  ['quality', 'Tasks solved'],
  ['cost', 'Cost'],
  ['latency', 'Wait, p95'],
]

const columnsOf = (demands: NothingFits['demands']): readonly TableColumn<NearRow>[] => [
  {
    id: 'option',
    head: 'Option',
    by: (row) => row.name,
    cell: (row) => (
      <span className={styles['name']}>
        <OptionName name={row.name} option={row.option} bold />
        {row.point !== '' && <small>{row.point}</small>}
      </span>
    ),
  },
  ...heads.map(([criterion, head]): TableColumn<NearRow> => ({
    id: criterion,
    head,
    unit: demands[criterion] === '' ? 'no limit' : demands[criterion],
    numeric: true,
    align: 'start',
    by: (row) => row.cells[criterion].by,
    cell: (row) => <Against cell={row.cells[criterion]} limited={demands[criterion] !== ''} />,
  })),
  {
    id: 'missed',
    head: 'Missed',
    numeric: true,
    by: (row) => row.missed,
    cell: (row) => `${row.missed} of ${row.limits}`,
  },
]

/** Every option against the limits, the one that loses least utility until it fits first. */
export function NearestOptions({ demands, surely, nearest }: Pick<NothingFits, 'demands' | 'surely' | 'nearest'>) {
  const [all, setAll] = useState(false)
  const columns = useMemo(() => columnsOf(demands), [demands])
  return (
    <ChartCard
      name="Nearest options"
      note={`red: by how much each misses${surely}; sorted by the loss at your priorities`}
      controls={
        nearest.length > shownRows && (
          <Button look="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? `Show the nearest ${shownRows}` : `Show all ${nearest.length} options`}
          </Button>
        )
      }
    >
      <div className={styles['nearest']}>
        <SortableTable
          name="Nearest options"
          caption="Each option by its operating point that comes nearest; a limit is missed by so many times its value, or so many points."
          columns={columns}
          rows={all ? nearest : nearest.slice(0, shownRows)}
          idOf={(row) => row.option}
          nameOf={(row) => row.name}
          isChosen={(row) => row.option === nearest[0]?.option}
        />
      </div>
    </ChartCard>
  )
}
