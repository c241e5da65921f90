import { useMemo } from 'react'
import { ofHundred } from '../../base/format.ts'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { textWidth } from '../look/text-width.ts'
import { screenTheme, type ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { tickSize } from '../scatter/plot.ts'
import type { Point } from '../shape/point.ts'
import { coordinate, lineTo, moveTo, segmentsPath } from '../shape/svg-path.ts'
import { describeDots } from './describe.ts'
import type { DotsSeries } from './dots-series.ts'
import { dotsLayout, type DotsLayout } from './layout.ts'

export interface DotsPictureProps extends PictureProps {
  readonly series: DotsSeries
}

interface LayerProps {
  readonly layout: DotsLayout
  readonly series: DotsSeries
  readonly theme: ChartTheme
}

/** All dots of a colour in one path. */
const dotsPath = (dots: readonly Point[], radius: number): string => {
  const r = coordinate(Math.max(0.5, radius - 0.4))
  return dots
    .map(
      ({ x, y }) =>
        `${moveTo(x - Number(r), y)}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0Z`,
    )
    .join('')
}

function Dots({ layout, series, theme }: LayerProps) {
  const { dots, later, radius } = layout
  return (
    <>
      <path
        d={dotsPath(
          dots.filter(({ inTime }) => inTime),
          radius,
        )}
        fill={theme.slots[series.inTimeSlot]}
      />
      <path
        d={
          dotsPath(
            dots.filter(({ inTime }) => !inTime),
            radius,
          ) + dotsPath(later.dots, radius)
        }
        fill={theme.slots[series.lateSlot]}
      />
    </>
  )
}

function Scale({ layout, series, theme }: LayerProps) {
  const { frame, ticks, later } = layout
  const bottom = frame.y + frame.height
  const lines = [
    { from: { x: frame.x, y: bottom }, to: { x: frame.x + frame.width, y: bottom } },
    { from: { x: later.box.x, y: bottom }, to: { x: later.box.x + later.box.width, y: bottom } },
    ...ticks.map(({ at }) => ({ from: { x: at, y: bottom }, to: { x: at, y: bottom + 3 } })),
  ]
  const text = { y: bottom + 12, size: tickSize, anchor: 'middle', fill: theme.ink3 } as const
  return (
    <>
      <path d={segmentsPath(lines)} stroke={theme.line2} strokeWidth={1} fill="none" />
      {ticks.map(({ value, at, text: label }) => (
        <Words key={value} {...text} lines={[label]} x={at} />
      ))}
      <Words {...text} lines={['later']} x={later.box.x + later.box.width / 2} />
      <Words lines={[series.title]} x={frame.x} y={bottom + 30} size={tickSize} anchor="start" fill={theme.ink2} />
    </>
  )
}

const shareSize = 15

/** The limit, with how many draws lie on each side of it. */
function Limit({ layout, series, theme }: LayerProps) {
  const { frame, limit } = layout
  const share = ofHundred(series.inTime)
  const sides = [
    { anchor: 'end', x: limit - 6, share: `${share}\u202f%`, label: series.inTimeLabel },
    { anchor: 'start', x: limit + 6, share: `${100 - share}\u202f%`, label: series.lateLabel },
  ] as const
  return (
    <>
      <path
        d={moveTo(limit, 4) + lineTo(limit, frame.y + frame.height + 3)}
        stroke={theme.ink}
        strokeWidth={1.6}
        fill="none"
      />
      {sides.map(({ anchor, x, share: percent, label }) => {
        // Near the edge of the picture the words stand on the other side of their own width.
        const width = Math.max(textWidth(percent, shareSize), textWidth(label, tickSize))
        const at = anchor === 'end' ? Math.max(x, width + 1) : x
        return (
          <g key={anchor}>
            <Words lines={[percent]} x={at} y={13} size={shareSize} anchor={anchor} weight={600} fill={theme.ink} />
            <Words lines={[label]} x={at} y={29} size={tickSize} anchor={anchor} fill={theme.ink2} />
          </g>
        )
      })}
    </>
  )
}

interface DrawingProps extends DotsPictureProps {
  readonly layout: DotsLayout
  readonly describedBy?: string
}

/** The dots once they are laid out. */
export function DotsDrawing({ layout, ...props }: DrawingProps) {
  const { series, theme = screenTheme } = props
  const layer = { layout, series, theme }
  return (
    <ChartSvg {...props} theme={theme} says={describeDots(series)}>
      <Scale {...layer} />
      <Dots {...layer} />
      <Limit {...layer} />
    </ChartSvg>
  )
}

/** Quantile dots of a month against a limit: a picture. */
export function DotsPicture(props: DotsPictureProps) {
  const { series } = props
  const { width, height } = unitsOf(props)
  const layout = useMemo(() => dotsLayout(series, width, height), [series, width, height])
  return <DotsDrawing {...props} layout={layout} />
}
