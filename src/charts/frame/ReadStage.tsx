import { useState, type ReactNode } from 'react'
import { Layers, Spoken } from '../look/Layers.tsx'
import { Note } from '../look/Note.tsx'
import type { NoteWords } from '../look/note-box.ts'
import { Stage } from '../look/Stage.tsx'
import { screenTheme } from '../look/theme.ts'
import type { Box } from '../place/box.ts'
import type { Point } from '../shape/point.ts'
import styles from './Frame.module.css'
import { ReadingSurface } from './ReadingSurface.tsx'

/** What of a chart is read mark by mark. */
export interface Reading {
  readonly box: Box
  readonly kind: string
  /** What it is, and where the arrow keys lead. */
  readonly label: string
  readonly count: number
  /** How many marks a big step passes. */
  readonly far: number
  /** Where the keyboard begins. */
  readonly first: number
  readonly nearest: (at: Point) => number | undefined
  readonly words: (index: number) => NoteWords
  /** What the words are about. */
  readonly at: (index: number) => Point
  /** How the mark that is read stands out. */
  readonly mark?: (index: number) => ReactNode
}

interface ReadStageProps {
  readonly width: number
  readonly height: number
  /** Id of what the picture is described by. */
  readonly describedBy: string
  /** The picture in words; empty while something is dragged. */
  readonly says: readonly string[]
  readonly meaning: string | undefined
  readonly reading: Reading
  /** Nothing is said at the pointer, because it drags something. */
  readonly quiet?: boolean
  readonly picture: ReactNode
  /** Over everything, for hands. */
  readonly children?: ReactNode
}

/** A picture whose marks are read by pointer and keys, with its words for those who listen. */
export function ReadStage(props: ReadStageProps) {
  const { width, height, describedBy, says, meaning, reading, quiet = false, picture, children } = props
  const [active, setActive] = useState<{ readonly index: number; readonly byKey: boolean }>()
  const index = active && active.index < reading.count ? active.index : undefined
  const words = index === undefined ? undefined : reading.words(index)
  return (
    <div className={styles['chart']}>
      <Stage width={width} height={height}>
        <div className={styles['live']}>{picture}</div>
        <svg className={styles['over']} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <ReadingSurface
            {...reading}
            units={width}
            active={index}
            onActive={(to, byKey) => setActive(to === undefined ? undefined : { index: to, byKey })}
          />
          {index !== undefined && words && !quiet && (
            <>
              {reading.mark?.(index)}
              <Note {...words} {...reading.at(index)} {...{ width, height }} theme={screenTheme} />
            </>
          )}
        </svg>
        {children}
      </Stage>
      <Layers id={describedBy} says={says} meaning={meaning} />
      <Spoken>{active?.byKey && words ? [words.title, ...words.sentences].join('. ') : ''}</Spoken>
    </div>
  )
}
