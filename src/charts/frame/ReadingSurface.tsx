import type { KeyboardEvent, MouseEvent } from 'react'
import { placeOn } from '../look/Stage.tsx'
import type { Box } from '../place/box.ts'
import type { Point } from '../shape/point.ts'
import { boxPath } from '../shape/svg-path.ts'
import styles from './Frame.module.css'
import { readingKey } from './reading-keys.ts'

interface ReadingSurfaceProps {
  readonly box: Box
  /** Width of the picture in its own units. */
  readonly units: number
  /** What it is, and what the arrow keys do: `Money by month: arrow keys go from month to month`. */
  readonly label: string
  readonly kind: string
  /** How many marks there are to read, and how many a big step passes. */
  readonly count: number
  readonly far: number
  readonly active: number | undefined
  /** Where the keyboard begins. */
  readonly first: number
  readonly nearest: (at: Point) => number | undefined
  readonly onActive: (index: number | undefined, byKey: boolean) => void
}

/** A plot as one stop of the keyboard: arrows go from mark to mark; a pointer reads the nearest one. */
export function ReadingSurface(props: ReadingSurfaceProps) {
  const { box, units, label, kind, count, far, active, first, nearest, onActive } = props
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const led = readingKey(event, active, count, far)
    if (!led) return
    event.preventDefault()
    event.stopPropagation()
    onActive(led.to, true)
  }
  const read = (event: MouseEvent<SVGElement>) => onActive(nearest(placeOn(event, units)), false)
  return (
    <g
      className={styles['reader']}
      role="application"
      aria-roledescription={kind}
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onActive(active ?? first, true)}
      onBlur={() => onActive(undefined, false)}
      onPointerMove={(event) => event.pointerType !== 'touch' && read(event)}
      onPointerLeave={() => onActive(undefined, false)}
      onClick={read}
    >
      <path d={boxPath(box.x, box.y, box.width, box.height)} className={styles['surface']} />
    </g>
  )
}
