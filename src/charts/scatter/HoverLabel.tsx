import { leading } from '../look/text-box.ts'
import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { hoverBox, hoverSize } from './hover-box.ts'
import type { PlacedMark } from './marks.ts'

interface HoverLabelProps {
  readonly mark: PlacedMark
  readonly width: number
  readonly height: number
  readonly theme: ChartTheme
  /** The name alone: it is pointed at elsewhere. */
  readonly brief?: boolean
}

/** Everything about one mark, over the picture. */
export function HoverLabel({ mark, width, height, theme, brief }: HoverLabelProps) {
  const { box, title, lines } = hoverBox(mark, width, height, brief)
  const line = hoverSize * leading
  const top = box.y + 7
  return (
    <g pointerEvents="none">
      <rect {...box} rx={4} fill={theme.surface} stroke={theme.line2} strokeWidth={1} />
      <Words
        lines={[title]}
        x={box.x + 7}
        y={top + line / 2}
        size={hoverSize}
        anchor="start"
        weight={600}
        fill={theme.ink}
      />
      <Words
        lines={lines}
        x={box.x + 7}
        y={top + line + (lines.length * line) / 2}
        size={hoverSize}
        anchor="start"
        fill={theme.ink2}
      />
    </g>
  )
}
