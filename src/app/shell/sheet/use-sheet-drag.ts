import { useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { draggedPixels, pixelsOf, restingHeight, type Height, type Room } from './heights.ts'

interface Drag {
  readonly startY: number
  moved: boolean
  lastY: number
  lastAt: number
  speed: number
}

/** A press that moves less than this is a press, px. */
const slack = 6

/** Still for longer than this, a finger has come to rest, ms. */
const restsAfter = 80

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
  const dragged = useRef(false)
  const [pixels, setPixels] = useState<number>()
  const onPointerDown = (event: PointerEvent) => {
    dragged.current = false
    if (event.button !== 0) return
    const { clientY: startY, timeStamp } = event
    const from = pixelsOf(roomNow())[height]
    const drag: Drag = { startY, moved: false, lastY: startY, lastAt: timeStamp, speed: 0 }
    const listening = new AbortController()
    const { signal } = listening
    // Of the window: the head is low, and a quick finger leaves it before the sheet has followed.
    addEventListener(
      'pointermove',
      (moved: globalThis.PointerEvent) => {
        follow(drag, moved.clientY, moved.timeStamp)
        dragged.current = drag.moved
        if (drag.moved) setPixels(draggedPixels(roomNow(), from + startY - moved.clientY))
      },
      { signal },
    )
    const end = (up: globalThis.PointerEvent) => {
      listening.abort()
      setPixels(undefined)
      if (!drag.moved || up.type === 'pointercancel') return
      // A finger that rested before it let go does not flick.
      const speed = up.timeStamp - drag.lastAt > restsAfter ? 0 : drag.speed
      onRest(restingHeight(roomNow(), from + startY - up.clientY, speed))
    }
    addEventListener('pointerup', end, { signal })
    addEventListener('pointercancel', end, { signal })
  }
  // The button under a finger that has dragged was not pressed.
  const onClickCapture = (event: MouseEvent) => {
    if (dragged.current) event.stopPropagation()
    dragged.current = false
  }
  return { pixels, hands: { onPointerDown, onClickCapture } }
}
