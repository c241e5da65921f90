import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { MarkHandle } from '../look/MarkHandle.tsx'
import { placeOn } from '../look/Stage.tsx'
import type { Point } from '../shape/point.ts'
import { ringPath } from '../shape/svg-path.ts'
import { sayMark } from './describe.ts'
import { draggedAlong, draggedTo, isOnMark } from './drag.ts'
import { markKey } from './keys.ts'
import type { MapLayout } from './layout.ts'
import { arrowFlip, type Arrow } from './next-flip.ts'
import styles from './PriorityMap.module.css'
import { regionOfMark, type MapRegion } from './regions.ts'
import { clamped, mixAt, placeOf } from './triangle.ts'
import { type Priority, type Weights } from './weights.ts'

/** How a mix was set: a drag has a start and an end around it, keys and typing have not. */
export type MarkBy = 'pointer' | 'key' | 'typed'

export interface MarkActions {
  readonly onStart: () => void
  readonly onMove: (weights: Weights, by: MarkBy) => void
  readonly onEnd: () => void
  /** Replaces the map's own search for the next flip in the direction of an arrow. */
  readonly onAltArrow?: ((arrow: Arrow) => void) | undefined
}

interface SurfaceProps extends MarkActions {
  readonly layout: MapLayout
  readonly regions: readonly MapRegion[]
  readonly mark: Weights
  readonly winner: string | undefined
  /** Where the pointer is while nothing is dragged; undefined: it left. */
  readonly onHover: (weights: Weights | undefined) => void
  readonly onMoving: (moving: boolean) => void
  /** A key moved the mark, or something else did. */
  readonly onSpoken: (byKey: boolean) => void
}

const handReach = 22

/** Hands and keys on the map: the surface on which a press moves the mark, and the mark's own handle over the picture. */
export function useMapSurface(props: SurfaceProps): { readonly surface: ReactNode; readonly handle: ReactNode } {
  const { layout, regions, mark, onStart, onMove, onEnd, onHover, onMoving, onSpoken } = props
  const { triangle } = layout.frame
  const drag = useRef<{ readonly from: Weights; readonly grip: Point } | undefined>(undefined)
  const touched = useRef(false)
  const [last, setLast] = useState<Priority>(1)

  const moveTo = (event: PointerEvent, from: Weights, grip: Point) => {
    const at = placeOn(event, layout.frame.width)
    const place = { x: at.x - grip.x, y: at.y - grip.y }
    onMove(event.shiftKey ? draggedAlong(triangle, from, place) : draggedTo(triangle, place), 'pointer')
  }
  const onPointerDown = (event: PointerEvent) => {
    const at = placeOn(event, layout.frame.width)
    const onMark = isOnMark(triangle, mark, at, handReach)
    touched.current = event.pointerType === 'touch'
    // A finger on the surface may be scrolling; it moves the mark with a tap.
    if (event.button !== 0 || (touched.current && !onMark)) return
    const place = placeOf(triangle, mark)
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { from: mark, grip: onMark ? { x: at.x - place.x, y: at.y - place.y } : { x: 0, y: 0 } }
    onHover(undefined)
    onMoving(true)
    onSpoken(false)
    onStart()
    if (!onMark) moveTo(event, mark, { x: 0, y: 0 })
  }
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current) moveTo(event, drag.current.from, drag.current.grip)
    else if (event.pointerType !== 'touch')
      onHover(mixAt(triangle, clamped(triangle, placeOn(event, layout.frame.width))))
  }
  const onPointerUp = () => {
    if (!drag.current) return
    drag.current = undefined
    onMoving(false)
    onEnd()
  }
  const onClick = (event: MouseEvent) => {
    if (!touched.current || isOnMark(triangle, mark, placeOn(event, layout.frame.width), handReach)) return
    onSpoken(false)
    onStart()
    onMove(draggedTo(triangle, placeOn(event, layout.frame.width)), 'pointer')
    onEnd()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = markKey(event, mark, last)
    if (!key) return
    event.preventDefault()
    event.stopPropagation()
    setLast(key.moved)
    onSpoken(true)
    if (key.kind === 'move') return onMove(key.weights, 'key')
    if (props.onAltArrow) return props.onAltArrow(key.arrow)
    const next = arrowFlip(regions, mark, key.arrow, props.winner)
    if (next) onMove(next, 'key')
  }

  const here = regionOfMark(regions, mark, props.winner)?.label
  const hands = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
  return {
    surface: (
      <path
        d={ringPath(triangle)}
        className={styles['surface']}
        {...hands}
        onPointerLeave={() => onHover(undefined)}
        onClick={onClick}
      />
    ),
    handle: (
      <MarkHandle
        at={placeOf(triangle, mark)}
        units={layout.frame}
        label={`Priorities: ${sayMark(mark)}. ${here === undefined ? 'Nothing fits' : `${here} wins`}. Arrow keys move the mark, Alt and an arrow goes to the next flip.`}
        onKeyDown={onKeyDown}
        {...hands}
      />
    ),
  }
}
