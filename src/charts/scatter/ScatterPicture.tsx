import { memo, useId, useState, type ReactNode } from 'react'
import { smallTicks } from '../axis/ticks.ts'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch, use } from '../look/Hatch.tsx'
import { screenTheme, type ChartTheme } from '../look/theme.ts'
import { textWidth } from '../look/text-width.ts'
import { Words } from '../look/Words.tsx'
import { boxPath, coordinate, linePath, segmentsPath } from '../shape/svg-path.ts'
import { describeScatter } from './describe.ts'
import { shutPath, type PlacedGate } from './gates.ts'
import { LabelsLayer } from './LabelsLayer.tsx'
import { MarksLayer } from './MarksLayer.tsx'
import { calmPlans, type ScatterPlan } from './plan.ts'
import { keyLine, tickSize, type Plot, type PlotGiven } from './plot.ts'
import type { ScatterAxis, ScatterGate, ScatterPoint, ShapeKey } from './scatter-point.ts'
import { shapePath } from './shapes.ts'

export interface ScatterPictureProps extends PictureProps {
  readonly points: readonly ScatterPoint[]
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly gates: readonly ScatterGate[]
  /** What the shapes mean, at most four; empty: they mean nothing. */
  readonly shapes: readonly ShapeKey[]
  /** What the shapes code: `p95 wait`. */
  readonly shapesTitle: string
  /** Best estimates of options that are only in the table, as faint dots. */
  readonly others?: readonly { readonly x: number; readonly y: number }[] | undefined
  /** An option that is pointed at or selected somewhere. */
  readonly highlight?: string | undefined
}

interface GridProps {
  readonly plot: Plot
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly height: number
  readonly theme: ChartTheme
}

const logNote = ({ title, scale }: ScatterAxis): string => (scale === 'log' ? `${title}, log scale` : title)

const Grid = memo(function Grid({ plot, x, y, height, theme }: GridProps) {
  const { frame, xTicks, yTicks } = plot
  const bottom = frame.y + frame.height
  const lines = [
    ...xTicks.map(({ at }) => ({ from: { x: at, y: frame.y }, to: { x: at, y: bottom } })),
    ...yTicks.map(({ at }) => ({ from: { x: frame.x, y: at }, to: { x: frame.x + frame.width, y: at } })),
  ]
  const small = smallTicks(x.scale, plot.x.axis.low, plot.x.axis.high).map((value) => {
    const at = plot.x.at(value)
    return { from: { x: at, y: bottom }, to: { x: at, y: bottom + 3 } }
  })
  const middle = frame.y + frame.height / 2
  return (
    <>
      <path d={segmentsPath(lines)} stroke={theme.grid} strokeWidth={1} fill="none" />
      <path d={segmentsPath(small)} stroke={theme.line2} strokeWidth={1} fill="none" />
      <path
        d={`M${coordinate(frame.x)} ${coordinate(bottom)}h${coordinate(frame.width)}`}
        stroke={theme.line2}
        strokeWidth={1}
        fill="none"
      />
      {xTicks.map(({ value, at, text }) => (
        <Words key={value} lines={[text]} x={at} y={bottom + 12} size={tickSize} anchor="middle" fill={theme.ink3} />
      ))}
      {yTicks.map(({ value, at, text }) => (
        <Words key={value} lines={[text]} x={frame.x - 6} y={at} size={tickSize} anchor="end" fill={theme.ink3} />
      ))}
      <Words
        lines={[logNote(x)]}
        x={frame.x + frame.width / 2}
        y={height - 8}
        size={tickSize}
        anchor="middle"
        fill={theme.ink2}
      />
      <Words lines={[logNote(y)]} x={7} y={middle} size={tickSize} anchor="middle" fill={theme.ink2} turn={-90} />
    </>
  )
})

interface KeysProps {
  readonly shapes: readonly ShapeKey[]
  readonly title: string
  readonly x: number
  readonly theme: ChartTheme
}

/** What the shapes mean, in one line over the plot. */
const ShapeKeys = memo(function ShapeKeys({ shapes, title, x, theme }: KeysProps) {
  const widths = shapes.map(({ label }) => textWidth(label, tickSize) + 26)
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width, x + textWidth(title, tickSize) + 12),
  )
  return (
    <>
      <Words lines={[title]} x={x} y={keyLine / 2} size={tickSize} anchor="start" fill={theme.ink3} />
      {shapes.map(({ shape, label }, index) => {
        const start = starts[index] ?? x
        return (
          <g key={shape}>
            <path d={shapePath(shape, start + 4, keyLine / 2, 4)} fill={theme.ink2} />
            <Words lines={[label]} x={start + 13} y={keyLine / 2} size={tickSize} anchor="start" fill={theme.ink2} />
          </g>
        )
      })}
    </>
  )
})

interface GatesProps {
  readonly gates: readonly PlacedGate[]
  readonly theme: ChartTheme
}

const GatesLayer = memo(function GatesLayer({ gates, theme }: GatesProps) {
  return (
    <>
      <path d={segmentsPath(gates.map(({ line }) => line))} stroke={theme.ink} strokeWidth={1.6} fill="none" />
      {gates.map(({ gate, triangle, text }) => (
        <g key={gate.id}>
          <path d={triangle} fill={theme.surface} stroke={theme.ink} strokeWidth={1.6} strokeLinejoin="round" />
          <Words {...text} weight={600} fill={theme.ink} halo={theme.surface} />
        </g>
      ))}
    </>
  )
})

interface DrawingProps extends ScatterPictureProps {
  readonly plan: ScatterPlan
  readonly describedBy?: string
  readonly over?: ReactNode
}

/** The scatter once it is laid out. */
export function ScatterDrawing({ plan, ...props }: DrawingProps) {
  const { x, y, shapes, theme = screenTheme, highlight, others } = props
  const { plot, marks, gates, front, labels } = plan
  const { height } = unitsOf(props)
  const hatch = `${useId()}h`
  return (
    <ChartSvg {...props} theme={theme} says={describeScatter(props)}>
      <defs>
        <Hatch id={hatch} theme={theme} faint />
      </defs>
      <Grid plot={plot} x={x} y={y} height={height} theme={theme} />
      {gates.length > 0 && <path d={shutPath(plot, gates)} fill={use(hatch)} />}
      {shapes.length > 0 && <ShapeKeys shapes={shapes} title={props.shapesTitle} x={plot.frame.x} theme={theme} />}
      {others && <OthersLayer plot={plot} others={others} theme={theme} />}
      {front.length > 1 && (
        <path d={linePath(front)} fill="none" stroke={theme.ink} strokeWidth={1.3} strokeDasharray="4 3" />
      )}
      <MarksLayer plot={plot} marks={marks} theme={theme} highlight={highlight} />
      <GatesLayer gates={gates} theme={theme} />
      <LabelsLayer labels={labels} theme={theme} highlight={highlight} />
    </ChartSvg>
  )
}

const OthersLayer = memo(function OthersLayer(props: {
  readonly plot: Plot
  readonly others: readonly { readonly x: number; readonly y: number }[]
  readonly theme: ChartTheme
}) {
  const { frame, x, y } = props.plot
  const inside = props.others.filter((other) => {
    const [px, py] = [x.at(other.x), y.at(other.y)]
    return px >= frame.x && px <= frame.x + frame.width && py >= frame.y && py <= frame.y + frame.height
  })
  const path = inside.map((other) => boxPath(x.at(other.x) - 1.25, y.at(other.y) - 1.25, 2.5, 2.5)).join('')
  return <path d={path} fill={props.theme.line2} fillOpacity={0.55} />
})

export const planGiven = (props: ScatterPictureProps): PlotGiven => ({
  ...unitsOf(props),
  x: props.x,
  y: props.y,
  points: props.points,
  gates: props.gates,
  shapes: props.shapes,
})

/** Options by two figures, with their ranges, the limits, and the front: a picture. */
export function ScatterPicture(props: ScatterPictureProps) {
  const [planFor] = useState(calmPlans)
  return <ScatterDrawing {...props} plan={planFor(planGiven(props), false)} />
}
