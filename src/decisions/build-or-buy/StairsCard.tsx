import { memo, useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { staircaseTable } from '../../charts/staircase/describe.ts'
import { StaircaseChart } from '../../charts/staircase/StaircaseChart.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { pictureTools } from '../picture-tools.ts'
import type { CardProps } from './card-props.ts'
import { stairsCharted } from './Charted.tsx'
import { stairsHeight } from './picture-sizes.ts'

/** What running costs by volume: a line against a staircase, and what the whole model answers below. */
export const StairsCard = memo(function StairsCard({ assessed, actions, meaning, updating, onPicture }: CardProps) {
  const [showsTable, setShowsTable] = useState(false)
  const series = useMemo(() => stairsCharted(assessed, actions.slotOf), [assessed, actions.slotOf])
  const table = showsTable && series && <ChartTable table={staircaseTable(series)} />
  return (
    <ChartCard
      name="Cost to run a year"
      note="no upfront"
      updating={updating}
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'running')}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          series && <StaircaseChart series={series} width={width} height={stairsHeight(width)} meaning={meaning} />
        }
      </Sized>
    </ChartCard>
  )
})
