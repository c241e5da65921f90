import type { ChartTheme } from '../look/theme.ts'
import { textWidth } from '../look/text-width.ts'
import { Words } from '../look/Words.tsx'
import { coordinate } from '../shape/svg-path.ts'
import type { Verdict } from './matrix-series.ts'

interface VerdictMarkProps {
  readonly verdict: Verdict | undefined
  /** Right end and middle of where it stands. */
  readonly x: number
  readonly y: number
  /** Width there is for it, px. */
  readonly room: number
  readonly theme: ChartTheme
}

const words = (room: number): string => (textWidth('at risk', 11) + 6 <= room ? 'at risk' : 'risk')

/** A cross for what fails, a query for what may; what holds has none, so that the others are seen. */
export function VerdictMark({ verdict, x, y, room, theme }: VerdictMarkProps) {
  if (verdict === 'fails')
    return (
      <path
        d={`M${coordinate(x - 11)} ${coordinate(y - 4.5)}l9 9m0 -9l-9 9`}
        stroke={theme.bad}
        strokeWidth={1.8}
        strokeLinecap="round"
        fill="none"
      />
    )
  if (verdict === 'at-risk')
    return <Words lines={[words(room)]} x={x} y={y} size={11} anchor="end" weight={500} fill={theme.ink2} />
  return undefined
}
