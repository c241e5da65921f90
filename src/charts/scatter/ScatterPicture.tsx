import { memo, useId, useMemo, useState, type ReactNode } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch, use } from '../look/Hatch.tsx'
import { screenTheme, type ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { boxPath, linePath, segmentsPath } from '../shape/svg-path.ts'
import { Axes, ShapeKeys } from './Axes.tsx'
import { describeScatter } from './describe.ts'
import { shutPath, type PlacedGate } from './gates.ts'
import { LabelsLayer } from './LabelsLayer.tsx'
import { MarksLayer } from './MarksLayer.tsx'
import type { Marked } from './marks.ts'
import { calmPlans, type ScatterPlan } from './plan.ts'
import type { Plot, PlotGiven } from './plot.ts'
import type { ScatterAxis, ScatterGate, ScatterPoint, ShapeKey, WordsOf } from './scatter-point.ts'

export interface ScatterPictureProps extends PictureProps {
  readonly points: readonly ScatterPoint[]
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly gates: readonly ScatterGate[]
  readonly wordsOf: WordsOf
  /** What the shapes mean, at most four; empty: they mean nothing. */
  readonly shapes: readonly ShapeKey[]
  /** What the shapes code: `p95 wait`. */
  readonly shapesTitle: string
  /** Best estimates of options that are only in the table, as faint dots. */
  readonly others?: readonly { readonly x: number; readonly y: number }[] | undefined
  /** An option that is pointed at somewhere. */
  readonly highlight?: string | undefined
  /** An option that was selected and stays so. */
  readonly selected?: string | undefined
}

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
  readonly menus?: boolean
  /** The picture in words. */
  readonly says: readonly string[]
}

/** The options that stand out, the same set as long as they are the same. */
export const useMarked = (highlight: string | undefined, selected: string | undefined): Marked =>
  useMemo(() => new Set([highlight, selected].flatMap((option) => option ?? [])), [highlight, selected])

/** The scatter once it is laid out. */
export function ScatterDrawing({ plan, ...props }: DrawingProps) {
  const { x, y, shapes, theme = screenTheme, others } = props
  const { plot, marks, gates, front, labels } = plan
  const { height } = unitsOf(props)
  const hatch = `${useId()}h`
  const marked = useMarked(props.highlight, props.selected)
  return (
    <ChartSvg {...props} theme={theme} says={props.says}>
      <defs>
        <Hatch id={hatch} theme={theme} faint />
      </defs>
      <Axes plot={plot} x={x} y={y} height={height} theme={theme} menus={props.menus ?? false} />
      {gates.length > 0 && <path d={shutPath(plot, gates)} fill={use(hatch)} />}
      {shapes.length > 0 && <ShapeKeys shapes={shapes} title={props.shapesTitle} plot={plot} theme={theme} />}
      {others && <OthersLayer plot={plot} others={others} theme={theme} />}
      {front.length > 1 && (
        <path d={linePath(front)} fill="none" stroke={theme.ink} strokeWidth={1.3} strokeDasharray="4 3" />
      )}
      <MarksLayer plot={plot} marks={marks} theme={theme} marked={marked} />
      <GatesLayer gates={gates} theme={theme} />
      <LabelsLayer labels={labels} theme={theme} marked={marked} />
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

const atRest = { dragging: false, moving: false }

/** Options by two figures, with their ranges, the limits, and the front: a picture. */
export function ScatterPicture(props: ScatterPictureProps) {
  const [planFor] = useState(calmPlans)
  return <ScatterDrawing {...props} plan={planFor(planGiven(props), atRest)} says={describeScatter(props)} />
}
