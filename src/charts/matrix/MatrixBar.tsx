import { use } from '../look/Hatch.tsx'
import type { ChartTheme, Slot } from '../look/theme.ts'
import { boxPath, coordinate } from '../shape/svg-path.ts'
import type { CellBar } from './cell-bar.ts'

interface MatrixBarProps {
  readonly bar: CellBar
  readonly slot: Slot
  readonly width: number
  /** Where it stands: left end and middle of the bar. */
  readonly x: number
  readonly y: number
  readonly theme: ChartTheme
  /** Id of the hatch. */
  readonly hatch: string
}

/** Height of a bar with its limit line, px. */
export const barHeight = 14
/** Closer than elsewhere, since a bar is low, px. */
export const hatchPitch = 5

/** One figure on the scale of its row: the 90 % range, the estimate, the limit with its failing side hatched. */
export function MatrixBar({ bar, slot, width, x, y, theme, hatch }: MatrixBarProps) {
  const colour = theme.slots[slot]
  const { shut, limit } = bar
  return (
    <g>
      <path
        d={`M${coordinate(x)} ${coordinate(y)}h${coordinate(width)}`}
        stroke={theme.line}
        strokeWidth={1}
        fill="none"
      />
      {shut && <path d={boxPath(x + shut.from, y - 3, shut.to - shut.from, 6)} fill={use(hatch)} />}
      <path d={boxPath(x + bar.from, y - 3, Math.max(0.5, bar.to - bar.from), 6)} fill={colour} fillOpacity={0.34} />
      {limit !== undefined && (
        <path
          d={`M${coordinate(x + limit)} ${coordinate(y - 6)}v12`}
          stroke={theme.ink}
          strokeWidth={1.6}
          fill="none"
        />
      )}
      <circle
        cx={coordinate(x + bar.dot)}
        cy={coordinate(y)}
        r={4}
        fill={colour}
        stroke={theme.surface}
        strokeWidth={1.2}
      />
    </g>
  )
}
