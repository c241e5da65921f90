import { memo, useMemo, useRef, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { ToolIcon } from '../../charts/card/ToolIcon.tsx'
import { mapTable } from '../../charts/priority/describe.ts'
import type { MarkBy } from '../../charts/priority/MapSurface.tsx'
import { PriorityMap } from '../../charts/priority/PriorityMap.tsx'
import { nearestChange, regionAt, roomAround, type MapRegion } from '../../charts/priority/regions.ts'
import { inPoints, printed, type Weights } from '../../charts/priority/weights.ts'
import { Button } from '../../ui/Button.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { pictureTools } from '../picture-tools.ts'
import type { CardProps } from './card-props.ts'
import type { WishedPrices } from './exchange.ts'
import { edgeNotes, mixInputs, sayMix } from './map-series.ts'
import { mapHeight, mapPlaceHeight } from './picture-sizes.ts'
import styles from './Pictures.module.css'
import { PriceFields } from './PriceFields.tsx'

/** Whole points; by keys the exact mix where a whole one would have another winner, so that a flip flips. */
function settled(regions: readonly MapRegion[], weights: Weights, by: MarkBy): Weights {
  const whole = printed(weights)
  if (by === 'pointer') return whole
  return regionAt(regions, whole)?.option === regionAt(regions, weights)?.option ? whole : weights
}

interface MapCardProps extends Omit<CardProps, 'moving'> {
  /** Under the hand: it is where the hand is, whatever state the pictures are of. */
  readonly mark: Weights
  readonly winner: string | undefined
}

/** Who wins at each mix of priorities; moving the mark sets the three of them. */
export const MapCard = memo(function MapCard(props: MapCardProps) {
  const { pictures, mark, winner, actions, onPicture, ...marks } = props
  const { highlight, selected, onHighlight } = marks
  const { beginGesture, endGesture, moveInputs, slotOf } = actions
  const [showsTable, setShowsTable] = useState(false)
  const [rightAngled, setRightAngled] = useState(false)
  const series = useMemo(() => pictures.map(), [pictures])
  const named = useKept(series.regions)
  const ruledOut = useKept(series.ruledOut)
  const nowhere = useKept(series.nowhere)
  const regions = useMemo(() => named.map((region) => ({ ...region, slot: slotOf(region.option) })), [named, slotOf])
  const { meaning } = pictures
  const change = useMemo(() => nearestChange(regions, mark, winner), [regions, mark, winner])
  const ring = useMemo(() => roomAround(regions, mark, winner), [regions, mark, winner])
  const moved = useRef<Weights>(mark)
  const { corners } = series
  const map = { regions, ruledOut, nowhere, corners, mark, winner, ring, room: change?.points, beyond: change?.to }
  const move = (weights: Weights, by: MarkBy) => {
    moved.current = settled(regions, weights, by)
    moveInputs(mixInputs(moved.current), sayMix(moved.current))
  }
  const setPrices = (wished: WishedPrices): string | undefined => {
    const mix = pictures.mixOfPrices(wished)
    if (!mix) return 'No mix of priorities has these prices.'
    const points = inPoints(mix, 100)
    actions.setInputs(mixInputs(points), sayMix(printed(points)))
    return undefined
  }
  const table = showsTable && <ChartTable table={mapTable(map, pictures.nowhere())} chosen={winner} />
  return (
    <ChartCard
      name="Priority map"
      note="who wins at each mix"
      controls={
        <Button
          look="icon"
          label="Right-angled"
          aria-pressed={rightAngled}
          onClick={() => setRightAngled(!rightAngled)}
        >
          <ToolIcon name="angled" />
        </Button>
      }
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'map', { form: rightAngled ? 'right-angled' : 'triangle' })}
    >
      <Sized watchWidth={actions.watchWidth} heightFor={mapPlaceHeight} className={styles['mapRoom']}>
        {(width) => (
          <PriorityMap
            {...map}
            width={width}
            height={mapHeight(width)}
            form={rightAngled ? 'right-angled' : 'triangle'}
            edges={edgeNotes}
            {...{ highlight, selected, onHighlight, meaning }}
            hold={actions.hold}
            onStart={beginGesture}
            onMove={move}
            onEnd={() => endGesture(sayMix(moved.current))}
          />
        )}
      </Sized>
      {pictures.exchange && <PriceFields exchange={pictures.exchange} onPrices={setPrices} />}
    </ChartCard>
  )
})
