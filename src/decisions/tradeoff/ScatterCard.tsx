import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { scatterTable } from '../../charts/scatter/describe.ts'
import { FrontSteps } from '../../charts/scatter/FrontSteps.tsx'
import { isDrawnAlike } from '../../charts/scatter/marks.ts'
import { TradeoffScatter } from '../../charts/scatter/TradeoffScatter.tsx'
import { useInHand, type Hands } from '../../ui/InHand.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { pictureTools } from '../picture-tools.ts'
import { sayChanges } from '../../wording/value.ts'
import type { CardProps } from './card-props.ts'
import type { Pictures } from './pictures.ts'
import { scatterHeight } from './picture-sizes.ts'
import {
  acrossChoices,
  axisOf,
  scatterName,
  upChoices,
  upChoicesFor,
  type AcrossId,
  type UpId,
} from './scatter-axes.ts'

const chosenOf = <Id extends string>(choices: readonly { readonly value: Id }[], id: string, otherwise: Id): Id =>
  choices.find(({ value }) => value === id)?.value ?? otherwise

/** What is drawn along both axes, and the menus that change it. */
function useAxes() {
  const [across, setAcross] = useState<AcrossId>('cost')
  const [wished, setUp] = useState<UpId>('quality')
  const options = upChoicesFor(across)
  const up = chosenOf(options, wished, 'quality')
  const menus = useMemo(
    () => ({
      x: {
        label: 'Across',
        value: across,
        options: acrossChoices,
        onChoose: (id: string) => setAcross((now) => chosenOf(acrossChoices, id, now)),
      },
      y: {
        label: 'Upwards',
        value: up,
        options,
        onChoose: (id: string) => setUp((now) => chosenOf(upChoices, id, now)),
      },
    }),
    [across, up, options],
  )
  return useMemo(() => ({ across, up, menus }), [across, up, menus])
}

/** Limits that are dragged: the same functions all the time, so that only what changed is drawn again. */
function useGates(
  pictures: Pictures,
  across: AcrossId,
  { take, move, letGo }: Hands,
  { beginGesture, endGesture, moveInputs }: CardProps['actions'],
) {
  const latest = useRef({ pictures, across })
  const label = useRef('')
  useEffect(() => {
    latest.current = { pictures, across }
  }, [pictures, across])
  return useMemo(
    () => ({
      onGateStart: () => {
        label.current = ''
        take()
        beginGesture()
      },
      onGateMove: (id: string, value: number) => {
        const inputs = latest.current.pictures.limitInput(latest.current.across, id, value)
        label.current = sayChanges(inputs)
        move()
        moveInputs(inputs, label.current)
      },
      onGateEnd: () => {
        letGo()
        endGesture(label.current)
      },
    }),
    [take, move, letGo, beginGesture, endGesture, moveInputs],
  )
}

interface ScatterProps extends CardProps {
  readonly hands: ReturnType<typeof useGates>
  readonly axes: ReturnType<typeof useAxes>
}

const Scatter = memo(function Scatter({ pictures, actions, onPicture, hands, axes, moving, ...marks }: ScatterProps) {
  const { slotOf } = actions
  const { selected } = marks
  const { across, up, menus } = axes
  const [showsTable, setShowsTable] = useState(false)
  const series = useMemo(() => pictures.scatter(across, up, selected), [pictures, across, up, selected])
  const shown = useKept(series.points, isDrawnAlike)
  const points = useMemo(() => shown.map((point) => ({ ...point, slot: slotOf(point.option) })), [shown, slotOf])
  const gates = useKept(series.gates)
  const shapes = useKept(series.shapes)
  const [x, y] = useMemo(() => [axisOf(across), axisOf(up)], [across, up])
  const { wordsOf } = series
  const scatter = { points, x, y, gates, wordsOf }
  const chosen = points.find(({ recommended }) => recommended)
  const listed = () => series.points.map((point) => ({ ...point, slot: slotOf(point.option) }))
  const table = showsTable && <ChartTable table={scatterTable({ ...scatter, points: listed() })} chosen={chosen?.id} />
  return (
    <ChartCard
      name={scatterName(across, up)}
      note="bars: 90 % range"
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'scatter', { across, up })}
    >
      <Sized watchWidth={actions.watchWidth} heightFor={scatterHeight}>
        {(width) => (
          <TradeoffScatter
            {...scatter}
            {...marks}
            {...hands}
            meaning={pictures.meaning}
            moving={moving}
            width={width}
            height={scatterHeight(width)}
            shapes={shapes}
            shapesTitle={series.shapesTitle}
            menus={menus}
          />
        )}
      </Sized>
      <FrontSteps steps={series.steps} nearest={series.nearest} />
    </ChartCard>
  )
})

interface ScatterCardProps extends CardProps {
  /** The same at the present state. */
  readonly live: Pictures
}

/** Options by cost or wait and quality; the limits are gates to drag. */
export function ScatterCard({ pictures, live, ...card }: ScatterCardProps) {
  const axes = useAxes()
  const [inHand, hands] = useInHand(pictures.reading !== live.reading)
  const gates = useGates(live, axes.across, hands, card.actions)
  // What moves elsewhere shows here a few frames later; a gate is under the finger.
  return <Scatter {...card} pictures={inHand ? live : pictures} hands={gates} axes={axes} />
}
