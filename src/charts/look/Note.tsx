import { noteBox, notePadding, noteSize, type NoteWords } from './note-box.ts'
import { leading } from './text-box.ts'
import type { ChartTheme } from './theme.ts'
import { Words } from './Words.tsx'

interface NoteProps extends NoteWords {
  /** What it is about. */
  readonly x: number
  readonly y: number
  /** Size of the picture. */
  readonly width: number
  readonly height: number
  readonly theme: ChartTheme
}

/** Words about what is pointed at, in a box over the picture. */
export function Note({ x, y, width, height, theme, ...words }: NoteProps) {
  const { box, title, lines } = noteBox({ x, y }, words, width, height)
  const line = noteSize * leading
  const top = box.y + notePadding
  const text = { x: box.x + notePadding, size: noteSize, anchor: 'start' } as const
  return (
    <g pointerEvents="none">
      <rect {...box} rx={4} fill={theme.surface} stroke={theme.line2} strokeWidth={1} />
      <Words {...text} lines={[title]} y={top + line / 2} weight={600} fill={theme.ink} />
      <Words {...text} lines={lines} y={top + line + (lines.length * line) / 2} fill={theme.ink2} />
    </g>
  )
}
