import { memo, useId, useMemo, type ReactNode } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch, use } from '../look/Hatch.tsx'
import { screenTheme, type ChartTheme, type Slot } from '../look/theme.ts'
import { blockHeight } from '../look/text-box.ts'
import { Words } from '../look/Words.tsx'
import { wraps } from '../look/wrap.ts'
import { boxPath, coordinate, segmentsPath } from '../shape/svg-path.ts'
import { describeRegimes, type RegimeName } from './describe.ts'
import { markPlace, nameSize, regimeFrame, ticksFor, tickSize, type RegimeAxis, type RegimeFrame } from './layout.ts'
import { borderPath, regimeAt, regimePaths, roomIn, type RegimeGrid } from './regime-grid.ts'

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

const Names = memo(function Names({ grid, regimes, frame, here, theme }: LayerProps) {
  return regimes.map(({ label }, index) => {
    const way = wraps(label, 3, nameSize)
      .map(({ lines, width }) => ({
        lines,
        place: roomIn(grid, frame.box, index, width + 6, blockHeight(lines.length, nameSize) + 4),
      }))
      .find(({ place }) => place)
    if (!way?.place) return undefined
    const weight = index === here ? 600 : 500
    return (
      <Words
        key={label}
        lines={way.lines}
        {...way.place}
        size={nameSize}
        anchor="middle"
        weight={weight}
        fill={theme.ink}
        halo={theme.surface}
      />
    )
  })
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

/** Who wins at each pair of two inputs: a picture. */
export function RegimePicture(
  props: RegimePictureProps & { readonly describedBy?: string; readonly over?: ReactNode },
) {
  const { grid, regimes, x, y, now, range, highlight, theme = screenTheme } = props
  const { width, height } = unitsOf(props)
  const frame = useMemo(() => regimeFrame({ x, y }, width, height), [x, y, width, height])
  const hatch = `${useId()}h`
  const here = regimeAt(grid, now.x, now.y)
  const layer = { grid, regimes, frame, here, highlight, theme, hatch }
  return (
    <ChartSvg {...props} theme={theme} says={describeRegimes(props)}>
      <defs>
        <Hatch id={hatch} theme={theme} />
      </defs>
      <Cells {...layer} />
      <Axes {...{ x, y, frame, height, theme }} />
      <Names {...layer} />
      <Mark {...{ frame, now, range, theme }} />
    </ChartSvg>
  )
}
