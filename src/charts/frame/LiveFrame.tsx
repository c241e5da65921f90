import { createContext, memo, useContext, useMemo, type ReactNode } from 'react'
import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { LineScale, Tick } from '../axis/line-scale.ts'
import type { TickScale } from '../axis/ticks.ts'
import styles from '../look/Chart.module.css'
import { screenTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { AxisLine, AxisTitles } from '../scatter/Axes.tsx'
import { tickSize, type Plot } from '../scatter/plot.ts'
import { axisRoom } from './plot-frame.ts'

/** What is drawn in a plot, given where its axes put things. */
type DrawMarks = (plot: Plot) => ReactNode

const Marks = createContext<DrawMarks>(() => undefined)

interface FrameProps {
  readonly plot: Plot
  /** What is read across and upwards. */
  readonly across: string
  readonly upwards: string
  /** Size of the picture, px. */
  readonly width: number
  readonly height: number
}

const theme = screenTheme

/** A scale as the frame has it; absent until the frame knows its axes. */
function scaleBy(map: ((value: unknown) => number | undefined) | undefined, scale: LineScale): LineScale | undefined {
  const isReady = [scale.axis.low, scale.axis.high].every((end) => Number.isFinite(map?.(end)))
  return map && isReady ? { ...scale, at: (value) => map(value) ?? scale.at(value) } : undefined
}

/** The marks, placed by the axes of the frame around them. */
function PlacedMarks({ plot }: Pick<FrameProps, 'plot'>) {
  const draw = useContext(Marks)
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  const placed = useMemo(() => {
    const [across, upright] = [scaleBy(x, plot.x), scaleBy(y, plot.y)]
    return area && across && upright ? { ...plot, frame: area, x: across, y: upright } : undefined
  }, [plot, area, x, y])
  return placed && draw(placed)
}

/** What the frame calls for each of its ticks. */
const tickWith =
  (ticks: readonly Tick[], anchor: 'middle' | 'end') =>
  ({ x, y, index }: { readonly x: string | number; readonly y: string | number; readonly index: number }) => (
    <Words
      lines={[ticks[index]?.text ?? '']}
      x={Number(x)}
      y={Number(y)}
      size={tickSize}
      anchor={anchor}
      fill={theme.ink3}
    />
  )

const tickScale = ({ scale }: LineScale['axis']): TickScale => (scale === 'log' ? 'log' : 'linear')

const valuesOf = (ticks: readonly Tick[]): number[] => ticks.map(({ value }) => value)

/** Axes and grid. They are drawn anew only where an axis changes: what moves are the marks. */
const Frame = memo(function Frame({ plot, across, upwards, width, height }: FrameProps) {
  const { frame, xTicks, yTicks } = plot
  const [x, y] = [plot.x.axis, plot.y.axis]
  const titles = { x: { title: across, scale: tickScale(x) }, y: { title: upwards, scale: tickScale(y) } }
  const right = width - frame.x - frame.width
  const bottom = height - frame.y - frame.height - axisRoom
  const axis = { type: 'number', interval: 0, allowDataOverflow: true, tickLine: false } as const
  return (
    <ComposedChart
      data={[{ across: x.low }, { across: x.high }]}
      width={width}
      height={height}
      margin={{ top: frame.y, right, bottom, left: 0 }}
      accessibilityLayer={false}
      className={styles['chart'] ?? ''}
    >
      <CartesianGrid stroke={theme.grid} syncWithTicks />
      <XAxis
        {...axis}
        dataKey="across"
        scale={tickScale(x)}
        domain={[x.low, x.high]}
        ticks={valuesOf(xTicks)}
        height={axisRoom}
        axisLine={false}
        tickMargin={4}
        tick={tickWith(xTicks, 'middle')}
      />
      <YAxis
        {...axis}
        scale={tickScale(y)}
        domain={[y.low, y.high]}
        ticks={valuesOf(yTicks)}
        width={frame.x}
        axisLine={false}
        tickMargin={0}
        tick={tickWith(yTicks, 'end')}
      />
      <AxisLine plot={plot} x={titles.x} theme={theme} />
      <AxisTitles plot={plot} {...titles} height={frame.y + frame.height + axisRoom} theme={theme} />
      <PlacedMarks plot={plot} />
    </ComposedChart>
  )
})

interface LiveFrameProps extends FrameProps {
  /** What it shows, in a few words, and the id of what describes it. */
  readonly label: string
  readonly describedBy: string
  readonly draw: DrawMarks
}

/** A plot on screen: axes and grid by recharts, marks by whoever calls, placed by its scales. */
export function LiveFrame({ label, describedBy, draw, ...frame }: LiveFrameProps) {
  return (
    <div role="img" aria-label={label} aria-describedby={describedBy}>
      <Marks value={draw}>
        <Frame {...frame} />
      </Marks>
    </div>
  )
}
