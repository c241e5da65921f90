import { axisRoom } from '../frame/plot-frame.ts'
import { blockHeight } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { filled } from '../look/wrap.ts'
import type { Box } from '../place/box.ts'
import { tickSize, type Plot } from '../scatter/plot.ts'
import type { StaircaseSeries, VolumeRegime } from './staircase-series.ts'

/** Height of what stands below the axis: a caption, the bar, and in two lines the volumes at which it changes. */
export const stripHeight = 64

export interface PlacedRegime {
  readonly regime: VolumeRegime
  readonly box: Box
  /** Where the middle of its words stands; absent: they do not fit into it. */
  readonly nameAt?: number
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
  /** All of them in words, instead of the volumes, where one is too narrow for its name. */
  readonly list: readonly string[]
  readonly listAt: number
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

const space = '\u00a0'
const line = blockHeight(1, tickSize)

/** Every regime with the volume at which it begins, in two lines at most; empty: there is no room for that. */
function listOf(parts: readonly PlacedRegime[], width: number): readonly string[] {
  const said = (from: string) =>
    parts
      .map(({ regime: { label, start } }, index) => {
        const place = start === '' ? `below ${parts[index + 1]?.regime.start ?? ''}` : `${from}${start}`
        return `${place} ${label}`.replaceAll(' ', space)
      })
      .join(', ')
  const fitting = ['from ', ''].map((from) => filled(said(from), tickSize, width))
  return fitting.find((lines) => lines.length <= 2) ?? []
}

/** The middle of a name in its box: where today's line does not run through it, if there is room for that. */
function nameAt(text: string, { x, width }: Box, todayAt: number): number | undefined {
  const half = textWidth(text, tickSize) / 2 + 3
  if (2 * half > width) return undefined
  const middle = x + width / 2
  if (Math.abs(middle - todayAt) > half) return middle
  const beside = [todayAt + half, todayAt - half].find((at) => at - half >= x && at + half <= x + width)
  return beside ?? middle
}

/** The bar under the axis, on the axis' own scale. */
export function regimeStrip({ regimes }: StaircaseSeries, { frame, x }: Plot, todayAt: number): RegimeStrip {
  const top = frame.y + frame.height + axisRoom
  const right = frame.x + frame.width
  const px = (volume: number): number => Math.max(frame.x, Math.min(right, x.at(volume)))
  const parts = regimes.parts
    .map((regime): PlacedRegime => {
      const box = { x: px(regime.from), y: top + 15, width: px(regime.to) - px(regime.from), height: bar }
      const at = nameAt(regime.label, box, todayAt)
      return { regime, box, ...(at !== undefined && { nameAt: at }) }
    })
    .filter(({ box }) => box.width > 0)
  const list = parts.some((part) => part.nameAt === undefined) ? listOf(parts, right + 10 - 2) : []
  return {
    caption: { x: frame.x, y: top + 6 },
    parts,
    starts: list.length > 0 ? [] : startsOf(parts, 2, right + 10),
    startsAt: top + 15 + bar + 9,
    list,
    listAt: top + 15 + bar + 9 + ((list.length - 1) * line) / 2,
  }
}
