import { memo } from 'react'
import { use } from '../look/Hatch.tsx'
import { textIn } from '../look/text-box.ts'
import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { coordinate, linePath } from '../shape/svg-path.ts'
import { sizes, type FixedText } from './edge-texts.ts'
import { listLine, type MapFrame } from './frame.ts'
import type { MapLayout } from './layout.ts'
import { nameSize } from './names.ts'

interface NamesProps {
  readonly layout: MapLayout
  readonly theme: ChartTheme
  readonly winner: string | undefined
  readonly highlight: string | undefined
  readonly selected: string | undefined
}

const inkOf = (theme: ChartTheme, { role }: FixedText): string =>
  role === 'corner' ? theme.ink : role === 'note' ? theme.ink3 : theme.ink2

const weightOf = ({ role }: FixedText): 400 | 500 | 600 => (role === 'corner' ? 600 : role === 'edge' ? 500 : 400)

/** Corners, edges, names of the regions with their leaders, and what is listed below. */
export const NamesLayer = memo(function NamesLayer({ layout, theme, winner, highlight, selected }: NamesProps) {
  const { frame, names, list } = layout
  const isStrong = (option: string): boolean => [winner, highlight, selected].includes(option)
  const leaders = names.flatMap(({ leader }) => leader ?? [])
  return (
    <>
      {frame.texts.map(
        (text) =>
          text.role !== 'tick' && (
            <Words key={`${text.x} ${text.y}`} {...text} fill={inkOf(theme, text)} weight={weightOf(text)} />
          ),
      )}
      {leaders.map(({ from, to }) => (
        <g key={`${from.x} ${from.y}`}>
          <path d={linePath([from, to])} stroke={theme.ink3} strokeWidth={1} fill="none" />
          <circle cx={coordinate(from.x)} cy={coordinate(from.y)} r={2} fill={theme.ink} />
        </g>
      ))}
      {names.map(({ option, box, lines, anchor }) => (
        <Words
          key={option}
          {...textIn(box, lines, nameSize, anchor)}
          fill={theme.ink}
          weight={isStrong(option) ? 600 : 500}
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

interface KeysProps {
  readonly frame: MapFrame
  readonly theme: ChartTheme
  readonly hatch: string | undefined
  readonly ringed: boolean
}

/** What hatch and ring mean, in the two free corners. */
export const Keys = memo(function Keys({ frame, theme, hatch, ringed }: KeysProps) {
  const said = { size: sizes.note, fill: theme.ink2 }
  const { hatch: left, ring: right } = frame.keys
  const swatch = { x: left.x + 0.5, y: left.y + 0.5, width: 16, height: 11 }
  const hatched = ['a ruled-out option', 'would win here']
  const held = ['answer holds', 'inside the ring']
  return (
    <>
      {hatch && (
        <>
          <rect {...swatch} fill={use(hatch)} stroke={theme.hatch} strokeWidth={1} />
          <Words {...said} lines={hatched} x={left.x} y={left.y + 29} anchor="start" />
        </>
      )}
      {ringed && (
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
          <Words {...said} lines={held} x={right.x + 104} y={right.y + 29} anchor="end" />
        </>
      )}
    </>
  )
})
