import type { KeyboardEvent, PointerEvent } from 'react'
import type { Point } from '../shape/point.ts'
import styles from './Chart.module.css'
import { placedAt } from './Stage.tsx'

/** What hands do to something that is dragged. */
export interface Hands {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

interface MarkHandleProps extends Hands {
  /** In the units of the picture. */
  readonly at: Point
  readonly units: { readonly width: number; readonly height: number }
  readonly label: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * The handle of a mark that moves in two directions. No widget of the page has two values, so it is an application that
 * takes the arrow keys itself; the native sliders beside it say the same to those who listen.
 */
export function MarkHandle({ at, units, label, ...hands }: MarkHandleProps) {
  return (
    <div
      className={styles['handle']}
      style={placedAt(at, units)}
      role="application"
      aria-roledescription="mark on a map"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...hands}
    />
  )
}
