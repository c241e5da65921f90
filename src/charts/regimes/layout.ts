import { lineScale, ticksOn, type LineScale } from '../axis/line-scale.ts'
import { blockHeight } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { wraps } from '../look/wrap.ts'
import type { Box } from '../place/box.ts'
import { sharesOf, type RegimeName } from './describe.ts'
import { roomIn, type RegimeGrid } from './regime-grid.ts'

/** One of the two inputs. */
export interface RegimeAxis {
  readonly title: string
  readonly scale: 'linear' | 'log' | 'logit'
  readonly low: number
  readonly high: number
  readonly format: (value: number) => string
  readonly unit?: string | undefined
}

export interface RegimeFrame {
  readonly box: Box
  readonly x: LineScale
  readonly y: LineScale
}

export const tickSize = 11
export const nameSize = 12

export const ticksFor = (scale: LineScale, { format, unit }: RegimeAxis, most: number) =>
  ticksOn(scale, most, format, unit)

/** Where the map lies within its picture. */
export function regimeFrame(
  { x, y }: { readonly x: RegimeAxis; readonly y: RegimeAxis },
  width: number,
  height: number,
): RegimeFrame {
  const [top, bottom] = [8, height - 40]
  const yScale = lineScale(y, bottom, top)
  const left = 24 + ticksFor(yScale, y, 6).reduce((most, { text }) => Math.max(most, textWidth(text, tickSize)), 12)
  const right = width - Math.max(12, textWidth(x.format(x.high) + (x.unit ?? ''), tickSize) / 2 + 3)
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    x: lineScale(x, left, right),
    y: yScale,
  }
}

export const markPlace = ({ box }: RegimeFrame, { x, y }: { readonly x: number; readonly y: number }) => ({
  x: box.x + Math.min(1, Math.max(0, x)) * box.width,
  y: box.y + box.height - Math.min(1, Math.max(0, y)) * box.height,
})

/** Pairs without a name on the map are named below it. */
export const unnamed = (
  { grid, regimes }: { readonly grid: RegimeGrid; readonly regimes: readonly RegimeName[] },
  frame: RegimeFrame,
): readonly string[] =>
  sharesOf({ grid, regimes }).flatMap(({ regime, index }) => {
    const fits = wraps(regime.label, 3, nameSize).some(({ lines, width }) =>
      roomIn(grid, frame.box, index, width + 6, blockHeight(lines.length, nameSize) + 4),
    )
    return fits ? [] : [regime.label]
  })
