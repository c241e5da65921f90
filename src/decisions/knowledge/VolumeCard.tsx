import { memo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import styles from './Knowledge.module.css'
import type { KnowledgeModel } from './present.ts'
import { isStepped, volumeRows, type VolumeRow } from './volume-series.ts'

const tableOf = (rows: readonly VolumeRow[]) => ({
  caption: 'Volumes at which two ways cost the same, by the best model of each',
  columns: [
    { id: 'pair', head: 'Ways' },
    { id: 'volume', head: 'Cost the same at', unit: 'requests a month', numeric: true },
    { id: 'says', head: 'Which is cheaper' },
  ],
  rows: rows.map(({ id, name, text, volume, sentence }) => ({
    id,
    cells: [{ text: name }, { text, by: volume }, { text: sentence }],
  })),
})

/** At which volume the ways cost the same. */
export const VolumeCard = memo(function VolumeCard({ model }: { readonly model: KnowledgeModel }) {
  const [showsTable, setShowsTable] = useState(false)
  const rows = volumeRows(model)
  const table = showsTable && <ChartTable table={tableOf(rows)} />
  return (
    <ChartCard
      name="Cost by volume"
      note="the same models at other volumes"
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={rows.length > 0 ? () => table : undefined}
    >
      <ul className={styles['lines']}>
        {rows.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
        {rows.length === 0 && <li>No two ways have costs that are known.</li>}
        {isStepped(model) && <li>Ways on own GPUs are left out: GPUs come by the piece, so their cost is no line.</li>}
      </ul>
    </ChartCard>
  )
})
