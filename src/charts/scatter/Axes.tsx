import { memo } from 'react'
import { smallTicks } from '../axis/ticks.ts'
import type { ChartTheme } from '../look/theme.ts'
import { textWidth } from '../look/text-width.ts'
import { Words } from '../look/Words.tsx'
import { coordinate, segmentsPath } from '../shape/svg-path.ts'
import { axisTitle, titlePlaces } from './axis-title.ts'
import { keyLine, tickSize, type Plot } from './plot.ts'
import type { DrawnAxis, ShapeKey } from './scatter-point.ts'
import { shapePath } from './shapes.ts'

interface AxesProps {
  readonly plot: Plot
  readonly x: DrawnAxis
  readonly y: DrawnAxis
  /** Where the picture, or what is kept for the axis across, ends. */
  readonly height: number
  readonly theme: ChartTheme
  /** The titles can be pressed to read something else along them. */
  readonly menus?: boolean
}

/** A small triangle after a title that opens a menu. */
const opener = (x: number, y: number, turned: boolean): string =>
  turned ? `M${coordinate(x - 3)} ${coordinate(y)}h6l-3 -4Z` : `M${coordinate(x)} ${coordinate(y - 3)}v6l4 -3Z`

/** What is read along both axes. */
export function AxisTitles({ plot, x, y, height, theme, menus }: AxesProps) {
  const places = titlePlaces(plot, height)
  const half = { x: textWidth(axisTitle(x), tickSize) / 2, y: textWidth(axisTitle(y), tickSize) / 2 }
  const text = { size: tickSize, anchor: 'middle', fill: theme.ink2 } as const
  return (
    <>
      <Words {...text} lines={[axisTitle(x)]} {...places.x} />
      <Words {...text} lines={[axisTitle(y)]} {...places.y} turn={-90} />
      {menus && (
        <path
          d={opener(places.x.x + half.x + 5, places.x.y, false) + opener(places.y.x, places.y.y - half.y - 5, true)}
          fill={theme.ink2}
        />
      )}
    </>
  )
}

/** The line of the axis across, with small marks between the ticks where it is logarithmic. */
export function AxisLine({ plot, x, theme }: Pick<AxesProps, 'plot' | 'x' | 'theme'>) {
  const { frame } = plot
  const bottom = frame.y + frame.height
  const small = smallTicks(x.scale, plot.x.axis.low, plot.x.axis.high).map((value) => {
    const at = plot.x.at(value)
    return { from: { x: at, y: bottom }, to: { x: at, y: bottom + 3 } }
  })
  return (
    <path
      d={`${segmentsPath(small)}M${coordinate(frame.x)} ${coordinate(bottom)}h${coordinate(frame.width)}`}
      stroke={theme.line2}
      strokeWidth={1}
      fill="none"
    />
  )
}

/** Grid, ticks and titles of both axes. */
export const Axes = memo(function Axes(props: AxesProps) {
  const { plot, theme } = props
  const { frame, xTicks, yTicks } = plot
  const bottom = frame.y + frame.height
  const lines = [
    ...xTicks.map(({ at }) => ({ from: { x: at, y: frame.y }, to: { x: at, y: bottom } })),
    ...yTicks.map(({ at }) => ({ from: { x: frame.x, y: at }, to: { x: frame.x + frame.width, y: at } })),
  ]
  const text = { size: tickSize, fill: theme.ink3 } as const
  return (
    <>
      <path d={segmentsPath(lines)} stroke={theme.grid} strokeWidth={1} fill="none" />
      <AxisLine {...props} />
      {xTicks.map((tick) => (
        <Words key={tick.value} {...text} lines={[tick.text]} x={tick.at} y={bottom + 12} anchor="middle" />
      ))}
      {yTicks.map((tick) => (
        <Words key={tick.value} {...text} lines={[tick.text]} x={frame.x - 6} y={tick.at} anchor="end" />
      ))}
      <AxisTitles {...props} />
    </>
  )
})

interface KeysProps {
  readonly shapes: readonly ShapeKey[]
  readonly title: string
  readonly plot: Plot
  readonly theme: ChartTheme
}

const markRoom = 13
const between = 13

/** What the shapes mean, in one line over the plot; without its title where that does not fit. */
export const ShapeKeys = memo(function ShapeKeys({ shapes, title, plot: { frame }, theme }: KeysProps) {
  const widths = shapes.map(({ label }) => textWidth(label, tickSize) + markRoom + between)
  const all = widths.reduce((sum, width) => sum + width, 0)
  const lead = textWidth(title, tickSize) + 12
  const room = frame.x + frame.width
  // From the left edge of the picture where the line is long.
  const isTitled = lead + all - between <= room
  const wide = all - between + (isTitled ? lead : 0)
  const start = Math.max(0, Math.min(frame.x, room - wide))
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width, start + (isTitled ? lead : 0)),
  )
  const text = { size: tickSize, y: keyLine / 2, anchor: 'start' } as const
  return (
    <>
      {isTitled && <Words {...text} lines={[title]} x={start} fill={theme.ink3} />}
      {shapes.map(({ shape, label }, index) => {
        const at = starts[index] ?? start
        return (
          <g key={shape}>
            <path d={shapePath(shape, at + 4, keyLine / 2, 4)} fill={theme.ink2} />
            <Words {...text} lines={[label]} x={at + markRoom} fill={theme.ink2} />
          </g>
        )
      })}
    </>
  )
})
