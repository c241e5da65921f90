import { blockHeight } from '../look/text-box.ts'
import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { lineTo, moveTo } from '../shape/svg-path.ts'
import { endGap, endSize, type EndLabel } from './end-labels.ts'

interface EndNameProps {
  readonly label: EndLabel
  /** Where the plot ends. */
  readonly right: number
  readonly colour: string
  readonly theme: ChartTheme
}

/** A name and its value beside the end of its line; a hair joins them where others pushed it away. */
export function EndName({ label, right, colour, theme }: EndNameProps) {
  const x = right + endGap
  const names = blockHeight(label.lines.length, endSize.name)
  const top = label.y - label.height / 2
  const away = Math.abs(label.y - label.at) > 6
  return (
    <>
      {away && (
        <path d={moveTo(right + 1, label.at) + lineTo(x - 2, label.y)} stroke={colour} strokeWidth={1.2} fill="none" />
      )}
      <Words
        lines={label.lines}
        x={x}
        y={top + names / 2}
        size={endSize.name}
        anchor="start"
        weight={600}
        fill={theme.ink}
      />
      <Words
        lines={[label.figure]}
        x={x}
        y={top + names + blockHeight(1, endSize.figure) / 2}
        size={endSize.figure}
        anchor="start"
        fill={theme.ink2}
      />
    </>
  )
}
