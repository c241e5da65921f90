import { memo } from 'react'
import { use } from '../look/Hatch.tsx'
import type { ChartTheme } from '../look/theme.ts'
import { ringPath, ringsPath } from '../shape/svg-path.ts'
import type { MapFrame } from './frame.ts'
import type { MapLayout } from './layout.ts'
import { ringsOf, type RuledOutRegion } from './regions.ts'

/** Opacity of the region in which the mark is. */
const strong = 0.34

interface RegionsProps {
  readonly layout: MapLayout
  readonly theme: ChartTheme
  readonly winner: string | undefined
}

/** Who wins where, as tints. */
export const RegionsLayer = memo(function RegionsLayer({ layout, theme, winner }: RegionsProps) {
  return layout.drawn.map(({ region: { option, slot }, rings }) => (
    <path
      key={option}
      d={ringsPath(rings)}
      fill={theme.slots[slot]}
      fillOpacity={option === winner ? strong : theme.tint}
      stroke={theme.surface}
      strokeWidth={2}
      strokeLinejoin="round"
    />
  ))
})

interface RuledOutProps {
  readonly ruledOut: readonly RuledOutRegion[]
  readonly frame: MapFrame
  readonly hatch: string
}

/** Hatch where an option would win that a limit rules out; one path, so that hatch never lies over hatch. */
export const RuledOutLayer = memo(function RuledOutLayer({ ruledOut, frame, hatch }: RuledOutProps) {
  const path = ruledOut.map((region) => ringsPath(ringsOf(region, frame.triangle))).join('')
  return <path d={path} fill={use(hatch)} fillRule="nonzero" />
})

interface OutlinesProps extends RegionsProps {
  readonly highlight: string | undefined
  readonly selected: string | undefined
}

/** The triangle, the region of the winner, and those that are pointed at or selected; over the hatch. */
export const OutlinesLayer = memo(function OutlinesLayer(props: OutlinesProps) {
  const { layout, theme, winner, highlight, selected } = props
  const line = { fill: 'none', strokeWidth: 2.2, strokeLinejoin: 'round' } as const
  const first = layout.drawn.find(({ region }) => region.option === winner)
  const marked = layout.drawn.filter(
    ({ region: { option } }) => option !== winner && (option === highlight || option === selected),
  )
  return (
    <>
      <path d={ringPath(layout.frame.triangle)} {...line} strokeWidth={1.6} stroke={theme.ink} />
      {first && <path d={ringsPath(first.rings)} {...line} stroke={theme.slots[first.region.slot]} />}
      {marked.map(({ region, rings }) => (
        <path key={region.option} d={ringsPath(rings)} {...line} stroke={theme.ink} />
      ))}
    </>
  )
})

interface OutlineProps {
  readonly region: RuledOutRegion
  readonly frame: MapFrame
  readonly theme: ChartTheme
}

/** How far the option that would win here would win: shown while the pointer is there. */
export function RuledOutOutline({ region, frame, theme }: OutlineProps) {
  return (
    <path
      d={ringsPath(ringsOf(region, frame.triangle))}
      fill="none"
      stroke={theme.ink}
      strokeWidth={1.4}
      strokeDasharray="4 3"
      pointerEvents="none"
    />
  )
}
