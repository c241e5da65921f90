import { memo, useId, useMemo, type ReactNode } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch, use } from '../look/Hatch.tsx'
import { screenTheme, type ChartTheme, type Slot } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { boxPath, coordinate, segmentsPath } from '../shape/svg-path.ts'
import { describeRegimes, type RegimeName } from './describe.ts'
import {
  markPlace,
  nameSize,
  offMark,
  regimeLayout,
  ticksFor,
  tickSize,
  type RegimeAxis,
  type RegimeFrame,
  type RegimeLayout,
} from './layout.ts'
import { borderPath, regimeAt, regimePaths, type RegimeGrid } from './regime-grid.ts'

export interface Regime extends RegimeName {
  readonly slot: Slot
}

export interface RegimePictureProps extends PictureProps {
  readonly grid: RegimeGrid
  readonly regimes: readonly Regime[]
  readonly x: RegimeAxis
  readonly y: RegimeAxis
  /** The present pair as fractions of both tracks. */
  readonly now: { readonly x: number; readonly y: number }
  /** Their 90 % ranges, as fractions. */
  readonly range?: { readonly x: readonly [number, number]; readonly y: readonly [number, number] } | undefined
  /** Index of the regime that wins at the present pair, which a cell of the map may miss. */
  readonly winner?: number | undefined
  readonly highlight?: string | undefined
}

interface LayerProps {
  readonly grid: RegimeGrid
  readonly regimes: readonly Regime[]
  readonly frame: RegimeFrame
  readonly here: number | undefined
  readonly highlight: string | undefined
  readonly theme: ChartTheme
  readonly hatch: string
}

const Cells = memo(function Cells({ grid, regimes, frame, here, highlight, theme, hatch }: LayerProps) {
  const paths = useMemo(() => [...regimePaths(grid, frame.box)], [grid, frame.box])
  const marked = regimes.findIndex(({ option }) => option !== undefined && option === highlight)
  const winner = here === undefined ? undefined : regimes[here]
  return (
    <>
      {paths.map(([index, path]) => {
        const regime = regimes[index]
        if (!regime) return undefined
        if (regime.option === undefined)
          return <path key={index} d={path} fill={use(hatch)} shapeRendering="crispEdges" />
        const opacity = index === here ? 0.34 : theme.tint
        return (
          <path
            key={index}
            d={path}
            fill={theme.slots[regime.slot]}
            fillOpacity={opacity}
            shapeRendering="crispEdges"
          />
        )
      })}
      <path d={borderPath(grid, frame.box)} stroke={theme.surface} strokeWidth={2} fill="none" strokeLinecap="square" />
      {winner?.option !== undefined && (
        <path
          d={borderPath(grid, frame.box, here)}
          stroke={theme.slots[winner.slot]}
          strokeWidth={2.2}
          fill="none"
          strokeLinecap="square"
        />
      )}
      {marked >= 0 && marked !== here && (
        <path
          d={borderPath(grid, frame.box, marked)}
          stroke={theme.ink}
          strokeWidth={2}
          fill="none"
          strokeLinecap="square"
        />
      )}
    </>
  )
})

const Names = memo(function Names({
  names,
  here,
  theme,
}: Pick<LayerProps, 'here' | 'theme'> & Pick<RegimeLayout, 'names'>) {
  return names.map(({ index, label, lines, x, y, from }) => (
    <g key={label}>
      {from && (
        <path
          d={`M${coordinate(from.x)} ${coordinate(from.y)}L${coordinate(x - 4)} ${coordinate(y)}`}
          stroke={theme.ink2}
          strokeWidth={1}
          fill="none"
        />
      )}
      {from && <circle cx={coordinate(from.x)} cy={coordinate(from.y)} r={2} fill={theme.ink2} />}
      <Words
        lines={lines}
        x={x}
        y={y}
        size={nameSize}
        anchor={from ? 'start' : 'middle'}
        weight={index === here ? 600 : 500}
        fill={theme.ink}
        halo={from ? undefined : theme.surface}
      />
    </g>
  ))
})

const Axes = memo(function Axes({
  x,
  y,
  frame,
  height,
  theme,
}: Pick<RegimePictureProps, 'x' | 'y'> & {
  readonly frame: RegimeFrame
  readonly height: number
  readonly theme: ChartTheme
}) {
  const { box } = frame
  const bottom = box.y + box.height
  const xTicks = ticksFor(frame.x, x, Math.max(2, Math.floor(box.width / 70)))
  const yTicks = ticksFor(frame.y, y, 6)
  const small = [
    ...xTicks.map(({ at }) => ({ from: { x: at, y: bottom }, to: { x: at, y: bottom + 4 } })),
    ...yTicks.map(({ at }) => ({ from: { x: box.x - 4, y: at }, to: { x: box.x, y: at } })),
  ]
  const note = ({ title, scale }: RegimeAxis): string => (scale === 'linear' ? title : `${title}, ${scale} scale`)
  return (
    <>
      <path d={segmentsPath(small)} stroke={theme.line2} strokeWidth={1} fill="none" />
      <path d={boxPath(box.x, box.y, box.width, box.height)} stroke={theme.line2} strokeWidth={1} fill="none" />
      {xTicks.map(({ value, at, text }) => (
        <Words key={value} lines={[text]} x={at} y={bottom + 13} size={tickSize} anchor="middle" fill={theme.ink3} />
      ))}
      {yTicks.map(({ value, at, text }) => (
        <Words key={value} lines={[text]} x={box.x - 7} y={at} size={tickSize} anchor="end" fill={theme.ink3} />
      ))}
      <Words
        lines={[note(x)]}
        x={box.x + box.width / 2}
        y={height - 8}
        size={tickSize}
        anchor="middle"
        fill={theme.ink2}
      />
      <Words
        lines={[note(y)]}
        x={7}
        y={box.y + box.height / 2}
        size={tickSize}
        anchor="middle"
        fill={theme.ink2}
        turn={-90}
      />
    </>
  )
})

function Mark({
  frame,
  now,
  range,
  theme,
}: Pick<RegimePictureProps, 'now' | 'range'> & { readonly frame: RegimeFrame; readonly theme: ChartTheme }) {
  const at = markPlace(frame, now)
  const [x, y] = [coordinate(at.x), coordinate(at.y)]
  const low = range && markPlace(frame, { x: range.x[0], y: range.y[0] })
  const high = range && markPlace(frame, { x: range.x[1], y: range.y[1] })
  return (
    <>
      {low && high && (
        <path
          d={boxPath(low.x, high.y, high.x - low.x, low.y - high.y)}
          fill="none"
          stroke={theme.ink}
          strokeWidth={1.3}
          strokeDasharray="4 3"
        />
      )}
      <circle cx={x} cy={y} r={8.5} fill={theme.surface} stroke={theme.ink} strokeWidth={2.4} />
      <path d={`M${x} ${y}m-4 0h8m-4 -4v8`} stroke={theme.ink} strokeWidth={1.6} fill="none" />
    </>
  )
}

interface DrawingProps extends RegimePictureProps {
  readonly layout: RegimeLayout
  readonly describedBy?: string
  readonly over?: ReactNode
}

/** The map once it is laid out. */
export function RegimeDrawing({ layout, ...props }: DrawingProps) {
  const { grid, regimes, x, y, now, range, highlight, theme = screenTheme } = props
  const { height } = unitsOf(props)
  const { frame, names } = layout
  const hatch = `${useId()}h`
  const here = props.winner ?? regimeAt(grid, now.x, now.y)
  const mark = markPlace(frame, now)
  const clear = names.map((name) => offMark(name, grid, frame, mark))
  return (
    <ChartSvg {...props} theme={theme} says={describeRegimes(props)}>
      <defs>
        <Hatch id={hatch} theme={theme} />
      </defs>
      <Cells {...{ grid, regimes, frame, here, highlight, theme, hatch }} />
      <Axes {...{ x, y, frame, height, theme }} />
      <Names {...{ names: clear, here, theme }} />
      <Mark {...{ frame, now, range, theme }} />
    </ChartSvg>
  )
}

/** Who wins at each pair of two inputs: a picture. */
export function RegimePicture(props: RegimePictureProps) {
  const { grid, regimes, x, y } = props
  const { width, height } = unitsOf(props)
  const layout = useMemo(
    () => regimeLayout({ x, y }, { grid, regimes }, width, height),
    [x, y, grid, regimes, width, height],
  )
  return <RegimeDrawing {...props} layout={layout} />
}
