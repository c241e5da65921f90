import { useId, useState, type ReactNode } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch } from '../look/Hatch.tsx'
import { screenTheme } from '../look/theme.ts'
import { describeMap, type Corners } from './describe.ts'
import type { EdgeNotes } from './edge-texts.ts'
import { feetOf } from './feet.ts'
import type { MapForm } from './frame.ts'
import { calmLayouts, type LayoutGiven, type MapLayout } from './layout.ts'
import { isRingSeen, MarkLayer, Ticks, TrackingLines } from './MarkLayer.tsx'
import { Keys, NamesLayer } from './NamesLayer.tsx'
import type { MapRegion, RuledOutRegion } from './regions.ts'
import { OutlinesLayer, RegionsLayer, RuledOutLayer } from './RegionsLayer.tsx'
import type { Weights } from './weights.ts'

export interface PriorityPictureProps extends PictureProps {
  /** The exact regions of all options that fit; empty: nothing does. */
  readonly regions: readonly MapRegion[]
  readonly ruledOut: readonly RuledOutRegion[]
  /** Names of options that win at no mix, for the list below the map. */
  readonly nowhere?: readonly string[] | undefined
  /** The present mix, in points or any shares. */
  readonly mark: Weights
  /** The option that wins at the mark. */
  readonly winner: string | undefined
  /** How far the mark can move in any direction before the answer changes, as a length; absent: nothing else wins anywhere. */
  readonly ring?: number | undefined
  /** How many points every priority can gain or lose before it does. */
  readonly room?: number | undefined
  /** Who wins then. */
  readonly beyond?: string | undefined
  readonly corners: Corners
  /** What the ring means is said beside the picture. */
  readonly ringSaid?: boolean | undefined
  readonly form?: MapForm | undefined
  readonly edges?: EdgeNotes | undefined
  /** An option that is pointed at somewhere. */
  readonly highlight?: string | undefined
  /** An option that was selected and stays so. */
  readonly selected?: string | undefined
}

interface DrawingProps extends PriorityPictureProps {
  readonly layout: MapLayout
  /** The picture in words; on the page its title. */
  readonly says: readonly string[]
  readonly describedBy?: string
  /** Drawn on top, for hands and keys. */
  readonly over?: ReactNode
}

/** The map once it is laid out. */
export function PriorityDrawing({ layout, ...props }: DrawingProps) {
  const { ruledOut, mark, winner, ring, highlight, selected, theme = screenTheme } = props
  const { frame } = layout
  const hatch = `${useId()}h`
  const hatched = ruledOut.length > 0
  const feet = feetOf(frame, mark, [...frame.shut, ...layout.names.map(({ box }) => box)])
  const options = { layout, theme, winner }
  return (
    <ChartSvg {...props} theme={theme}>
      <defs>
        <Hatch id={hatch} theme={theme} faint />
      </defs>
      <RegionsLayer {...options} />
      {hatched && <RuledOutLayer ruledOut={ruledOut} frame={frame} hatch={hatch} />}
      <OutlinesLayer {...options} highlight={highlight} selected={selected} />
      <Keys
        frame={frame}
        theme={theme}
        hatch={hatched ? hatch : undefined}
        ringed={!props.ringSaid && ring !== undefined && isRingSeen(frame, mark, ring)}
      />
      <Ticks frame={frame} feet={feet} theme={theme} />
      <TrackingLines feet={feet} theme={theme} />
      <NamesLayer {...options} highlight={highlight} selected={selected} />
      <MarkLayer frame={frame} feet={feet} mark={mark} ring={ring} theme={theme} />
    </ChartSvg>
  )
}

/** What the layout follows from. */
export const layoutGiven = (props: PriorityPictureProps): LayoutGiven => ({
  ...unitsOf(props),
  regions: props.regions,
  nowhere: props.nowhere,
  form: props.form ?? 'triangle',
  edges: props.edges,
  hatched: props.ruledOut.length > 0,
  ringed: props.ring !== undefined && !props.ringSaid,
  mark: props.mark,
})

/** The map as a picture: regions, names, tracking lines, mark and ring. */
export function PriorityPicture(props: PriorityPictureProps) {
  const [layOut] = useState(calmLayouts)
  return <PriorityDrawing {...props} layout={layOut(layoutGiven(props), false)} says={describeMap(props)} />
}
