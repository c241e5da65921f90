import type { ChartTheme, Slot } from '../look/theme.ts'
import type { Plot } from '../scatter/plot.ts'
import { coordinate, lineTo, moveTo } from '../shape/svg-path.ts'

interface ReadLinesProps {
  readonly lines: readonly { readonly id: string; readonly slot: Slot; readonly best: ArrayLike<number> }[]
  readonly plot: Plot
  /** What is read, in units of the axis, and its place in each line. */
  readonly value: number
  readonly index: number
  readonly theme: ChartTheme
}

/** The value that is read: a hair through the plot, and a dot on each line. */
export function ReadLines({ lines, plot, value, index, theme }: ReadLinesProps) {
  const { frame, x, y } = plot
  const at = x.at(value)
  return (
    <g pointerEvents="none">
      <path
        d={moveTo(at, frame.y) + lineTo(at, frame.y + frame.height)}
        stroke={theme.line2}
        strokeWidth={1}
        fill="none"
      />
      {lines.map(({ id, slot, best }) => (
        <circle
          key={id}
          cx={coordinate(at)}
          cy={coordinate(y.at(best[index] ?? 0))}
          r={4}
          fill={theme.slots[slot]}
          stroke={theme.surface}
          strokeWidth={1.5}
        />
      ))}
    </g>
  )
}
