import type { ChartTheme } from '../look/theme.ts'
import type { Plot } from '../scatter/plot.ts'
import { coordinate, lineTo, moveTo } from '../shape/svg-path.ts'
import type { MoneySeries } from './money-series.ts'

interface ReadMonthProps {
  readonly series: MoneySeries
  readonly plot: Plot
  readonly month: number
  readonly theme: ChartTheme
}

/** The month that is read: a hair through the plot, and a dot on each line. */
export function ReadMonth({ series, plot, month, theme }: ReadMonthProps) {
  const { frame, x, y } = plot
  const at = x.at(month)
  return (
    <g pointerEvents="none">
      <path
        d={moveTo(at, frame.y) + lineTo(at, frame.y + frame.height)}
        stroke={theme.line2}
        strokeWidth={1}
        fill="none"
      />
      {series.lines.map(({ id, slot, best }) => (
        <circle
          key={id}
          cx={coordinate(at)}
          cy={coordinate(y.at(best[month] ?? 0))}
          r={4}
          fill={theme.slots[slot]}
          stroke={theme.surface}
          strokeWidth={1.5}
        />
      ))}
    </g>
  )
}
