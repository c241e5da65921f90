import { axisRoom } from '../frame/plot-frame.ts'
import { textWidth } from '../look/text-width.ts'
import type { Box } from '../place/box.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { StaircaseSeries, VolumeRegime } from './staircase-series.ts'

/** Height of what stands below the axis: a caption, the bar, the volumes at which it changes. */
export const stripHeight = 50

export interface PlacedRegime {
  readonly regime: VolumeRegime
  readonly box: Box
  /** Its words fit into it. */
  readonly named: boolean
}

export interface PlacedStart {
  readonly text: string
  readonly x: number
}

export interface RegimeStrip {
  readonly caption: { readonly x: number; readonly y: number }
  readonly parts: readonly PlacedRegime[]
  readonly starts: readonly PlacedStart[]
  readonly startsAt: number
}

const bar = 17

/** The volumes under the bar, moved apart where two would touch, and left out where there is no room. */
function startsOf(parts: readonly PlacedRegime[], left: number, right: number): readonly PlacedStart[] {
  let from = left
  return parts.flatMap(({ regime, box }) => {
    if (regime.start === '') return []
    const half = textWidth(regime.start, tickSize) / 2
    const x = Math.min(right - half, Math.max(from + half, box.x))
    if (x - half < from) return []
    from = x + half + 8
    return [{ text: regime.start, x }]
  })
}

/** The bar under the axis, on the axis' own scale. */
export function regimeStrip({ regimes }: StaircaseSeries, { frame, x }: Plot): RegimeStrip {
  const top = frame.y + frame.height + axisRoom
  const right = frame.x + frame.width
  const px = (volume: number): number => Math.max(frame.x, Math.min(right, x.at(volume)))
  const parts = regimes.parts
    .map((regime) => {
      const box = { x: px(regime.from), y: top + 15, width: px(regime.to) - px(regime.from), height: bar }
      return { regime, box, named: textWidth(regime.label, tickSize) + 6 <= box.width }
    })
    .filter(({ box }) => box.width > 0)
  return {
    caption: { x: frame.x, y: top + 6 },
    parts,
    starts: startsOf(parts, 2, right + 10),
    startsAt: top + 15 + bar + 9,
  }
}
