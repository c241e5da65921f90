import { memo, useId, useState, type ReactNode } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch, use } from '../look/Hatch.tsx'
import { screenTheme, type ChartTheme } from '../look/theme.ts'
import { textIn } from '../look/text-box.ts'
import { Words } from '../look/Words.tsx'
import { coordinate, linePath, ringPath, ringsPath } from '../shape/svg-path.ts'
import { describeMap } from './describe.ts'
import { feetOf } from './feet.ts'
import { listLine, sizes, type EdgeNotes, type FixedText, type MapForm, type MapFrame } from './frame.ts'
import { calmLayouts, type LayoutGiven, type MapLayout } from './layout.ts'
import { MarkLayer, Ticks, TrackingLines } from './MarkLayer.tsx'
import { nameSize } from './names.ts'
import { ringsOf, type MapRegion, type RuledOutRegion } from './regions.ts'
import type { Weights } from './weights.ts'

export interface PriorityPictureProps extends PictureProps {
  /** The exact regions of all options that fit; empty: nothing does. */
  readonly regions: readonly MapRegion[]
  readonly ruledOut: readonly RuledOutRegion[]
  /** The present mix, in points or any shares. */
  readonly mark: Weights
  /** The option that wins at the mark. */
  readonly winner: string | undefined
  /** How far the mark can move in any direction before the answer changes, in points; absent: nothing else wins anywhere. */
  readonly ring?: number | undefined
  readonly form?: MapForm | undefined
  readonly edges?: EdgeNotes | undefined
  /** An option that is pointed at or selected somewhere. */
  readonly highlight?: string | undefined
}

interface LayerProps {
  readonly layout: MapLayout
  readonly theme: ChartTheme
  readonly winner: string | undefined
  readonly highlight: string | undefined
}

const strong = 0.34

const RegionsLayer = memo(function RegionsLayer({ layout, theme, winner, highlight }: LayerProps) {
  const shapes = layout.drawn.map(({ region, rings }) => ({
    ...region,
    path: ringsPath(rings),
    colour: theme.slots[region.slot],
  }))
  const first = shapes.find(({ option }) => option === winner)
  const marked = shapes.find(({ option }) => option === highlight && option !== winner)
  return (
    <>
      {shapes.map(({ option, path, colour }) => (
        <path
          key={option}
          d={path}
          fill={colour}
          fillOpacity={option === winner ? strong : theme.tint}
          stroke={theme.surface}
          strokeWidth={2}
          strokeLinejoin="round"
        />
      ))}
      <path
        d={ringPath(layout.frame.triangle)}
        fill="none"
        stroke={theme.ink}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      {first && <path d={first.path} fill="none" stroke={first.colour} strokeWidth={2.2} strokeLinejoin="round" />}
      {marked && <path d={marked.path} fill="none" stroke={theme.ink} strokeWidth={2.2} strokeLinejoin="round" />}
    </>
  )
})

interface RuledOutProps {
  readonly ruledOut: readonly RuledOutRegion[]
  readonly frame: MapFrame
  readonly hatch: string
}

const RuledOutLayer = memo(function RuledOutLayer({ ruledOut, frame, hatch }: RuledOutProps) {
  const path = ruledOut.map((region) => ringsPath(ringsOf(region, frame.triangle))).join('')
  return <path d={path} fill={use(hatch)} fillRule="nonzero" />
})

const inkOf = (theme: ChartTheme, { role }: FixedText): string =>
  role === 'corner' ? theme.ink : role === 'note' ? theme.ink3 : theme.ink2

const NamesLayer = memo(function NamesLayer({ layout, theme, winner, highlight }: LayerProps) {
  const { frame, names, list } = layout
  return (
    <>
      {frame.texts.map(
        (text) =>
          text.role !== 'tick' && (
            <Words
              key={`${text.x} ${text.y}`}
              {...text}
              fill={inkOf(theme, text)}
              weight={text.role === 'corner' ? 600 : 400}
            />
          ),
      )}
      {names.map(
        ({ option, leader }) =>
          leader && (
            <g key={option}>
              <path d={linePath([leader.from, leader.to])} stroke={theme.ink3} strokeWidth={1} fill="none" />
              <circle cx={coordinate(leader.from.x)} cy={coordinate(leader.from.y)} r={2} fill={theme.ink} />
            </g>
          ),
      )}
      {names.map(({ option, box, lines, anchor }) => (
        <Words
          key={option}
          {...textIn(box, lines, nameSize, anchor)}
          fill={theme.ink}
          weight={option === winner || option === highlight ? 600 : 500}
          halo={theme.surface}
        />
      ))}
      {list.map((line, index) => (
        <Words
          key={line}
          lines={[line]}
          x={0}
          y={frame.listY + index * listLine}
          size={sizes.list}
          anchor="start"
          fill={theme.ink2}
        />
      ))}
    </>
  )
})

/** What hatch and ring mean, in the two free corners. */
const Keys = memo(function Keys(props: {
  readonly frame: MapFrame
  readonly theme: ChartTheme
  readonly hatch: string | undefined
  readonly ringed: boolean
}) {
  const { frame, theme, hatch } = props
  const said = { size: sizes.note, fill: theme.ink2 }
  const { hatch: left, ring: right } = frame.keys
  return (
    <>
      {hatch && (
        <>
          <rect
            x={left.x + 0.5}
            y={left.y + 0.5}
            width={16}
            height={11}
            fill={use(hatch)}
            stroke={theme.hatch}
            strokeWidth={1}
          />
          <Words {...said} lines={['a ruled-out option', 'would win here']} x={left.x} y={left.y + 29} anchor="start" />
        </>
      )}
      {props.ringed && (
        <>
          <circle
            cx={right.x + 97}
            cy={right.y + 6}
            r={6}
            fill="none"
            stroke={theme.ink}
            strokeWidth={1.3}
            strokeDasharray="2.5 2.5"
          />
          <Words
            {...said}
            lines={['answer holds', 'inside the ring']}
            x={right.x + 104}
            y={right.y + 29}
            anchor="end"
          />
        </>
      )}
    </>
  )
})

interface DrawingProps extends PriorityPictureProps {
  readonly layout: MapLayout
  readonly describedBy?: string
  /** Drawn on top, for hands and keys. */
  readonly over?: ReactNode
}

/** The map once it is laid out. */
export function PriorityDrawing({ layout, ...props }: DrawingProps) {
  const { ruledOut, mark, winner, ring, highlight, theme = screenTheme } = props
  const { frame } = layout
  const hatch = `${useId()}h`
  const hatched = ruledOut.length > 0
  const outside = layout.names.filter(({ leader }) => leader).map(({ box }) => box)
  const feet = feetOf(frame, mark, [...frame.shut, ...outside])
  return (
    <ChartSvg {...props} theme={theme} says={describeMap(props)}>
      <defs>
        <Hatch id={hatch} theme={theme} faint />
      </defs>
      <RegionsLayer layout={layout} theme={theme} winner={winner} highlight={highlight} />
      {hatched && <RuledOutLayer ruledOut={ruledOut} frame={frame} hatch={hatch} />}
      <Keys frame={frame} theme={theme} hatch={hatched ? hatch : undefined} ringed={ring !== undefined} />
      <Ticks frame={frame} feet={feet} theme={theme} />
      <TrackingLines feet={feet} theme={theme} />
      <NamesLayer layout={layout} theme={theme} winner={winner} highlight={highlight} />
      <MarkLayer frame={frame} feet={feet} mark={mark} ring={ring} theme={theme} />
    </ChartSvg>
  )
}

/** What the layout follows from. */
export const layoutGiven = (props: PriorityPictureProps): LayoutGiven => ({
  ...unitsOf(props),
  regions: props.regions,
  form: props.form ?? 'triangle',
  edges: props.edges,
  hatched: props.ruledOut.length > 0,
  ringed: props.ring !== undefined,
  mark: props.mark,
})

/** The map as a picture: regions, names, tracking lines, mark and ring. */
export function PriorityPicture(props: PriorityPictureProps) {
  const [layOut] = useState(calmLayouts)
  return <PriorityDrawing {...props} layout={layOut(layoutGiven(props), false)} />
}
