import { useMemo, useRef, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { scatterTable } from '../../charts/scatter/describe.ts'
import { TradeoffScatter } from '../../charts/scatter/TradeoffScatter.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Choose } from '../../ui/Segmented.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { pictureTools, type CardProps } from './card-props.ts'
import styles from './Pictures.module.css'
import { scatterHeight } from './picture-sizes.ts'
import { acrossAxis, acrossChoices, qualityAxis, sayLimits, type AcrossId } from './scatter-axes.ts'

interface ScatterCardProps extends CardProps {
  readonly onHighlight: (option: string | undefined) => void
}

/** Options by cost or wait and quality; the limits are gates to drag. */
export function ScatterCard({ pictures, actions, highlight, onHighlight, onPicture }: ScatterCardProps) {
  const { beginGesture, endGesture, moveInputs, slotOf } = actions
  const [showsTable, setShowsTable] = useState(false)
  const [across, setAcross] = useState<AcrossId>('cost')
  const label = useRef('')
  const series = useMemo(() => pictures.scatter(across), [pictures, across])
  const shown = useKept(series.points)
  const points = useMemo(() => shown.map((point) => ({ ...point, slot: slotOf(point.option) })), [shown, slotOf])
  const gates = useKept(series.gates)
  const shapes = useKept(series.shapes)
  const x = useMemo(() => acrossAxis(across), [across])
  const scatter = { points, x, y: qualityAxis, gates }
  const chosen = points.find(({ recommended }) => recommended)
  const table = showsTable && <ChartTable table={scatterTable(scatter)} chosen={chosen?.id} />
  return (
    <ChartCard
      name="Cost and quality"
      note="bars: 90 %"
      controls={
        <span className={styles['axis']}>
          <Choose
            label="Across"
            value={across}
            options={acrossChoices}
            onChoose={(id) => setAcross(acrossChoices.find(({ value }) => value === id)?.value ?? across)}
          />
        </span>
      }
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'scatter', { across })}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) => (
          <TradeoffScatter
            {...scatter}
            width={width}
            height={scatterHeight(width)}
            shapes={shapes}
            shapesTitle="wait"
            highlight={highlight}
            onHighlight={onHighlight}
            onGateStart={() => {
              label.current = ''
              beginGesture()
            }}
            onGateMove={(id, value) => {
              const inputs = pictures.limitInput(across, id, value)
              label.current = sayLimits(inputs)
              moveInputs(inputs, label.current)
            }}
            onGateEnd={() => endGesture(label.current)}
          />
        )}
      </Sized>
    </ChartCard>
  )
}
