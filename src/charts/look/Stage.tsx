import type { MouseEvent, ReactNode } from 'react'
import type { Point } from '../shape/point.ts'
import styles from './Chart.module.css'
import { pointIn } from './pointer.ts'

interface StageProps {
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** A picture with the handles over it. Handles are boxes of the page: within an SVG a finger that drags would scroll. */
export function Stage({ width, height, children }: StageProps) {
  return (
    <div className={styles['stage']} style={{ width, height }} data-stage="">
      {children}
    </div>
  )
}

/** Where a pointer is on its stage, in the units of a picture of that width. */
export function placeOn({ currentTarget, clientX, clientY }: MouseEvent, units: number): Point {
  const stage = currentTarget.closest('[data-stage]') ?? currentTarget
  return pointIn(stage.getBoundingClientRect(), units, clientX, clientY)
}

interface Units {
  readonly width: number
  readonly height: number
}

/** A place of the picture as a place of its stage, whatever size that has. */
export const placedAt = ({ x, y }: Point, { width, height }: Units) => ({
  left: `${(x / width) * 100}%`,
  top: `${(y / height) * 100}%`,
})
