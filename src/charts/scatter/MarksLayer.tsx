import { memo } from 'react'
import type { ChartTheme, Slot } from '../look/theme.ts'
import { coordinate } from '../shape/svg-path.ts'
import {
  beatenPath,
  curvesOf,
  isNamed,
  isShown,
  markPaths,
  showsCurve,
  whiskerPaths,
  type Marked,
  type PlacedMark,
} from './marks.ts'
import type { Plot } from './plot.ts'

interface MarksLayerProps {
  readonly plot: Plot
  readonly marks: readonly PlacedMark[]
  readonly theme: ChartTheme
  readonly marked: Marked
}

type Key = Slot | 'hollow'

interface PathsProps {
  readonly paths: ReadonlyMap<Key, string>
  readonly theme: ChartTheme
}

/** The many are faint, so that the few can be read. */
const faint = 0.45

function Whiskers({ paths, theme, opacity }: PathsProps & { readonly opacity: number }) {
  return [...paths].map(([key, path]) => (
    <path
      key={key}
      d={path}
      fill="none"
      stroke={key === 'hollow' ? theme.line2 : theme.slots[key]}
      strokeWidth={key === 'hollow' ? 1 : 1.4}
      strokeOpacity={opacity}
    />
  ))
}

function Marks({ paths, theme }: PathsProps) {
  return [...paths].map(([key, path]) => (
    <path
      key={key}
      d={path}
      fill={key === 'hollow' ? theme.surface : theme.slots[key]}
      stroke={key === 'hollow' ? theme.line2 : theme.surface}
      strokeWidth={key === 'hollow' ? 1.5 : 1}
      strokeLinejoin="round"
    />
  ))
}

const ringAround = (mark: PlacedMark, radius: number, width: number, theme: ChartTheme) => (
  <circle
    key={mark.point.id}
    cx={coordinate(mark.x)}
    cy={coordinate(mark.y)}
    r={radius}
    fill="none"
    stroke={theme.ink}
    strokeWidth={width}
  />
)

/** Ranges, curves and marks: one path a colour, so that a slider moves sixty marks as cheaply as six. */
export const MarksLayer = memo(function MarksLayer({ plot, marks, theme, marked }: MarksLayerProps) {
  const isStrong = ({ point }: PlacedMark): boolean => point.recommended || marked.has(point.option)
  const small = marks.filter(({ point }) => !isNamed(point) && isShown(point, marked))
  const large = marks.filter(({ point }) => isNamed(point))
  const ranged = marks.filter((mark) => isNamed(mark.point) || (mark.point.speaks && isStrong(mark)))
  const chosen = large.find(({ point }) => point.recommended)
  const strongOptions = new Set(marks.filter(isStrong).map(({ point }) => point.option))
  const curves = curvesOf(marks.filter(({ point }) => showsCurve(point, marked)))
  const beaten = beatenPath(large)
  return (
    <>
      {curves.map(({ option, slot, path }) => (
        <path
          key={option}
          d={path}
          fill="none"
          stroke={theme.slots[slot]}
          strokeWidth={strongOptions.has(option) ? 1.6 : 1}
          strokeOpacity={strongOptions.has(option) ? 0.9 : faint}
          strokeLinejoin="round"
        />
      ))}
      <Whiskers
        paths={whiskerPaths(
          plot,
          ranged.filter((mark) => !isStrong(mark)),
        )}
        theme={theme}
        opacity={faint}
      />
      <Whiskers paths={whiskerPaths(plot, ranged.filter(isStrong))} theme={theme} opacity={1} />
      <Marks paths={markPaths(small)} theme={theme} />
      <Marks paths={markPaths(large)} theme={theme} />
      {beaten !== '' && <path d={beaten} fill="none" stroke={theme.ink} strokeWidth={1.4} />}
      {ranged
        .filter((mark) => isStrong(mark) && !mark.point.recommended)
        .map((mark) => ringAround(mark, 10, 1.4, theme))}
      {chosen && ringAround(chosen, 12, 2, theme)}
    </>
  )
})
