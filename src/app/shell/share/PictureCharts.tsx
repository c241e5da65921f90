import type { ReactElement } from 'react'
import { FlipPicture } from '../../../charts/flips/FlipPicture.tsx'
import { stripHeight } from '../../../charts/flips/layout.ts'
import type { ChartTheme } from '../../../charts/look/theme.ts'
import { PriorityPicture } from '../../../charts/priority/PriorityPicture.tsx'
import { roomAround } from '../../../charts/priority/regions.ts'
import { ScatterPicture } from '../../../charts/scatter/ScatterPicture.tsx'
import type { OptionSlot, ShownPicture } from '../../../decisions/decision.ts'
import { nearestRows } from '../../../decisions/tradeoff/flip-series.ts'
import { edgeNotes } from '../../../decisions/tradeoff/map-series.ts'
import { scatterAxes, scatterName } from '../../../decisions/tradeoff/scatter-axes.ts'
import { mapHeight, scatterHeight } from '../../../decisions/tradeoff/picture-sizes.ts'
import { picturesOf, type Pictures } from '../../../decisions/tradeoff/pictures.ts'
import type { TradeoffModel } from '../../../decisions/tradeoff/present.ts'

/** What a chart is drawn for. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly theme: ChartTheme
}

type SlotOf = (option: string) => OptionSlot
type Chosen = ShownPicture['chosen']

/** A chart of the view that can leave the page. */
export interface PictureChart {
  readonly id: 'map' | 'scatter' | 'flips'
  readonly label: string
  /** What is plotted, in which units: the picture stands alone. */
  readonly subtitle: string
  /** Its height on screen. */
  readonly heightFor: (width: number) => number
  readonly draw: (drawing: Drawing) => ReactElement
}

function mapChart(pictures: Pictures, slotOf: SlotOf, { form }: Chosen): PictureChart {
  const { regions: named, ruledOut } = pictures.map()
  const regions = named.map((region) => ({ ...region, slot: slotOf(region.option) }))
  return {
    id: 'map',
    label: 'Priority map',
    subtitle: 'Who wins at each mix of priorities; the mark is the present mix',
    heightFor: mapHeight,
    draw: (drawing) => (
      <PriorityPicture
        {...drawing}
        file
        form={form === 'right-angled' ? 'right-angled' : 'triangle'}
        regions={regions}
        ruledOut={ruledOut}
        mark={pictures.mark}
        winner={pictures.winner}
        ring={roomAround(regions, pictures.mark)}
        edges={edgeNotes}
      />
    ),
  }
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

function scatterChart(pictures: Pictures, slotOf: SlotOf, chosen: Chosen): PictureChart {
  const { across, up } = scatterAxes(chosen)
  const series = pictures.scatter(across.value, up.value)
  const points = series.points.map((point) => ({ ...point, slot: slotOf(point.option) }))
  return {
    id: 'scatter',
    label: scatterName(across.value, up.value),
    subtitle: `${capital(up.says)} against ${across.says}; bars show 90 % ranges, lines the limits`,
    heightFor: scatterHeight,
    draw: (drawing) => <ScatterPicture {...drawing} file {...series} points={points} />,
  }
}

function flipChart(pictures: Pictures, slotOf: SlotOf, chosen: Chosen): PictureChart | undefined {
  const rows = nearestRows(pictures.flips(), chosen['rows'] === 'all').map((row) => ({
    ...row,
    stretches: row.stretches.map((stretch) => ({
      ...stretch,
      slot: stretch.option === undefined ? ('grey' as const) : slotOf(stretch.option),
    })),
  }))
  if (rows.length === 0) return undefined
  return {
    id: 'flips',
    label: 'What flips it',
    subtitle: 'Each bar moves one input across its range with the rest held; the colour is the winner there',
    heightFor: (width) => stripHeight(rows.length, width),
    draw: (drawing) => <FlipPicture {...drawing} file rows={rows} />,
  }
}

/** The charts that there are now: no map where nothing fits, no strip before anything is known to flip. */
export function pictureCharts(model: TradeoffModel, slotOf: SlotOf, chosen: Chosen): readonly PictureChart[] {
  const pictures = picturesOf(model.drawn)
  const flips = flipChart(pictures, slotOf, chosen)
  return [
    ...(pictures.winner === undefined ? [] : [mapChart(pictures, slotOf, chosen)]),
    scatterChart(pictures, slotOf, chosen),
    ...(flips ? [flips] : []),
  ]
}
