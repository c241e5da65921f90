import { memo, useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { describeMatrix, matrixTable } from '../../charts/matrix/describe.ts'
import { MatrixTable } from '../../charts/matrix/MatrixTable.tsx'
import type { Weights } from '../../charts/priority/weights.ts'
import { Sized } from '../../ui/Sized.tsx'
import type { TakePicture, ViewActions } from '../decision.ts'
import { numberAt } from '../../scenario/values.ts'
import { pictureTools } from '../picture-tools.ts'
import { CellControl } from './CellControl.tsx'
import { DemandControl } from './DemandControl.tsx'
import type { Row } from './matrix-rows.ts'
import { withSources } from './matrix-sources.ts'
import { matrixOf } from './matrix-view.ts'
import type { KnowledgeModel } from './present.ts'

interface MatrixCardProps {
  readonly model: KnowledgeModel
  readonly rows: readonly Row[]
  readonly actions: ViewActions
  readonly onPicture: TakePicture | undefined
  readonly highlighted: string | undefined
}

/** Requirements against ways, each to be set where it is read. */
export const MatrixCard = memo(function MatrixCard({ model, rows, actions, onPicture, highlighted }: MatrixCardProps) {
  const [showsTable, setShowsTable] = useState(false)
  const { slotOf } = actions
  const { evaluation } = model.reading
  const { scenario } = evaluation
  const series = useMemo(() => matrixOf(model, rows, slotOf), [model, rows, slotOf])
  const weights: Weights = [
    numberAt(scenario, 'priorities.cost'),
    numberAt(scenario, 'priorities.quality'),
    numberAt(scenario, 'priorities.latency'),
  ]
  const pointed = model.shown.find(({ option }) => option === highlighted)?.knowledge
  const table = showsTable && <ChartTable table={matrixTable({ ...series, rows: withSources(model, rows) })} />
  return (
    <ChartCard
      name="Requirements against approaches"
      note="dot: estimate; bar: 90 % range; line: your limit, hatched side fails"
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'matrix')}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) => (
          <MatrixTable
            series={series}
            width={width}
            highlight={pointed}
            meaning={describeMatrix(series).slice(1).join(' ')}
            renderDemand={({ id }) => {
              const row = rows.find((one) => one.id === id)
              return row && <DemandControl {...{ row, evaluation, weights, actions }} />
            }}
            renderCell={({ id }, column) => {
              const row = rows.find((one) => one.id === id)
              const cell = row?.cells[series.columns.findIndex((one) => one.id === column.id)]
              if (!row || !cell?.inputs) return undefined
              const name = `${row.name}, ${column.label}`
              return <CellControl {...{ cell, name, evaluation, actions }} inputs={cell.inputs} />
            }}
          />
        )}
      </Sized>
    </ChartCard>
  )
})
