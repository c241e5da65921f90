import { startTransition, useEffect, useState } from 'react'

/** A page out of sight is not painted: then nothing is waited for longer than this, ms. */
const longest = 100

/** Calls once what is being drawn now is on the screen, unless it is called off. */
function afterPaint(act: () => void): () => void {
  const { port1, port2 } = new MessageChannel()
  const end = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    port1.close()
  }
  port1.addEventListener('message', () => {
    end()
    act()
  })
  port1.start()
  const tell = () => port2.postMessage(undefined)
  const frame = requestAnimationFrame(tell)
  const timer = setTimeout(tell, longest)
  return end
}

/**
 * The value as it was until the frame is painted that shows what is more urgent: what follows it does not hold it up, and
 * is drawn in slices. A new value before that takes the place of this one.
 */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value)
  useEffect(() => afterPaint(() => startTransition(() => setLater(() => value))), [value])
  return later
}
