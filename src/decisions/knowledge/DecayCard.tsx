import { memo, useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { decayTable } from '../../charts/decay/describe.ts'
import { DecayChart } from '../../charts/decay/DecayChart.tsx'
import { Sized } from '../../ui/Sized.tsx'
import type { TakePicture, ViewActions } from '../decision.ts'
import { pictureTools } from '../picture-tools.ts'
import { decayOf } from './decay-series.ts'
import { drawnDecay } from './decay-view.ts'
import { lowerHeight, stepsHeight } from './picture-sizes.ts'
import type { KnowledgeModel } from './present.ts'

interface DecayCardProps {
  readonly model: KnowledgeModel
  readonly actions: ViewActions
  readonly onPicture: TakePicture | undefined
  /** Of the map beside it: both end on one line. */
  readonly share: number
}

/** How answers go out of date after a training, against the floor. */
export const DecayCard = memo(function DecayCard({ model, actions, onPicture, share }: DecayCardProps) {
  const [showsTable, setShowsTable] = useState(false)
  const { slotOf } = actions
  const decay = useMemo(() => decayOf(model), [model])
  const series = useMemo(() => decay && drawnDecay(decay, slotOf), [decay, slotOf])
  if (!series) return undefined
  const table = showsTable && <ChartTable table={decayTable(series)} />
  return (
    <ChartCard
      name="Answers still in date"
      note="band: 90 %"
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'decay')}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) => <DecayChart series={series} width={width} height={lowerHeight(width * share) + stepsHeight} />}
      </Sized>
    </ChartCard>
  )
})
