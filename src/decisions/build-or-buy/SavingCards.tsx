import { memo, useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { dotsTable } from '../../charts/dots/describe.ts'
import { DotsChart } from '../../charts/dots/DotsChart.tsx'
import { tornadoTable } from '../../charts/tornado/describe.ts'
import { crossesZero } from '../../charts/tornado/layout.ts'
import { TornadoChart } from '../../charts/tornado/TornadoChart.tsx'
import { Sized } from '../../ui/Sized.tsx'
import styles from './View.module.css'
import { pictureTools } from '../picture-tools.ts'
import type { CardProps } from './card-props.ts'
import { dotsHeight, savingHeight } from './Charted.tsx'
import { dotsSeries, shownBars, tornadoSeries, underBars } from './saving-series.ts'

const Waiting = ({ height, words }: { readonly height: number; readonly words: string }) => (
  <p className={styles['waiting']} style={{ minHeight: height }}>
    {words}
  </p>
)

/** What each input alone does to the saving by the limit. */
export const TornadoCard = memo(function TornadoCard({ assessed, actions, meaning, updating, onPicture }: CardProps) {
  const [showsTable, setShowsTable] = useState(false)
  const series = useMemo(() => tornadoSeries(assessed, actions.slotOf), [assessed, actions.slotOf])
  const bars = shownBars(assessed)
  const signs = series?.bars.filter(crossesZero).length ?? 0
  const limit = assessed.read.found.kind === 'compared' ? ` by month ${assessed.read.found.money.limit}` : ''
  const table = showsTable && series && <ChartTable table={tornadoTable(series)} />
  return (
    <ChartCard
      name={`Saving from building${limit}`}
      note={signs > 0 ? '◇ decides alone' : 'one input at a time'}
      updating={updating}
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'saving')}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          series ? (
            <TornadoChart series={series} width={width} height={savingHeight(bars, width)} meaning={meaning} />
          ) : (
            <Waiting height={savingHeight(bars, width)} words="Moving each input through its range." />
          )
        }
      </Sized>
      <p className={styles['under']}>{underBars(assessed, signs)}</p>
    </ChartCard>
  )
})

/** When it is paid back, as quantile dots. */
export const DotsCard = memo(function DotsCard({ assessed, actions, meaning, updating, onPicture }: CardProps) {
  const [showsTable, setShowsTable] = useState(false)
  const series = useMemo(() => dotsSeries(assessed, actions.slotOf), [assessed, actions.slotOf])
  const bars = shownBars(assessed)
  const table = showsTable && series && <ChartTable table={dotsTable(series)} />
  return (
    <ChartCard
      name="How sure"
      note="dot: 1 in 50"
      updating={updating}
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'dots')}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          series ? (
            <DotsChart series={series} width={width} height={dotsHeight(bars, width)} meaning={meaning} />
          ) : (
            <Waiting height={dotsHeight(bars, width)} words="Counting draws." />
          )
        }
      </Sized>
    </ChartCard>
  )
})
