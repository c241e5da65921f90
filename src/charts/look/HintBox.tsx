import { blockHeight } from './text-box.ts'
import { textWidth } from './text-width.ts'
import type { ChartTheme } from './theme.ts'
import { Words } from './Words.tsx'

interface HintBoxProps {
  readonly text: string
  /** What it points at: its middle stands over this place. */
  readonly x: number
  readonly y: number
  /** Width of the picture. */
  readonly width: number
  readonly theme: ChartTheme
}

const size = 11.5
const padding = 6

/** One line at the pointer, kept within the picture. */
export function HintBox({ text, x, y, width, theme }: HintBoxProps) {
  const wide = textWidth(text, size) + 2 * padding
  const high = blockHeight(1, size) + padding
  const left = Math.max(1, Math.min(width - wide - 1, x - wide / 2))
  const top = y - high - 3
  return (
    <g pointerEvents="none">
      <rect
        x={left}
        y={top}
        width={wide}
        height={high}
        rx={4}
        fill={theme.surface}
        stroke={theme.line2}
        strokeWidth={1}
      />
      <Words
        lines={[text]}
        x={left + padding}
        y={top + high / 2}
        size={size}
        anchor="start"
        weight={500}
        fill={theme.ink}
      />
    </g>
  )
}
