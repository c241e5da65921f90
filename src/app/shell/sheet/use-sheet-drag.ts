import { useRef, useState, type PointerEvent } from 'react'
import { draggedPixels, pixelsOf, restingHeight, type Height, type Room } from './heights.ts'

interface Drag {
  readonly from: number
  readonly startY: number
  moved: boolean
  lastY: number
  lastAt: number
  speed: number
}

/** A press that moves less than this is a press, px. */
const slack = 6

/** How much the newest movement counts towards the speed. */
const newest = 0.6

function follow(drag: Drag, y: number, now: number): void {
  const ms = Math.max(1, now - drag.lastAt)
  drag.speed = newest * ((drag.lastY - y) / ms) + (1 - newest) * drag.speed
  drag.lastY = y
  drag.lastAt = now
  if (Math.abs(y - drag.startY) > slack) drag.moved = true
}

/** The sheet follows a finger on its head and comes to rest at one of its heights. `pixels`: only while it is dragged. */
export function useSheetDrag(height: Height, roomNow: () => Room, onRest: (height: Height) => void) {
  const drag = useRef<Drag | undefined>(undefined)
  const [pixels, setPixels] = useState<number>()
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const { clientY, timeStamp } = event
    drag.current = {
      from: pixelsOf(roomNow())[height],
      startY: clientY,
      moved: false,
      lastY: clientY,
      lastAt: timeStamp,
      speed: 0,
    }
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = drag.current
    if (!now) return
    follow(now, event.clientY, event.timeStamp)
    if (!now.moved) return
    // Only a drag takes the pointer: a press still reaches the button under it.
    event.currentTarget.setPointerCapture(event.pointerId)
    setPixels(draggedPixels(roomNow(), now.from + now.startY - event.clientY))
  }
  const onPointerUp = (event: PointerEvent) => {
    const now = drag.current
    drag.current = undefined
    setPixels(undefined)
    if (!now?.moved) return
    // A finger that rested before it let go does not flick.
    const speed = event.timeStamp - now.lastAt > 80 ? 0 : now.speed
    onRest(restingHeight(roomNow(), now.from + now.startY - event.clientY, speed))
  }
  const onPointerCancel = () => {
    drag.current = undefined
    setPixels(undefined)
  }
  return { pixels, hands: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } }
}
