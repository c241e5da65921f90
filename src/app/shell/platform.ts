/** What page, views and keys need of the browser: widths as they change, a held button that repeats, the kind of keyboard. */

export function watchWidth(element: Element, act: (width: number) => void): () => void {
  let last: number | undefined
  const measure = () => {
    const { clientWidth } = element
    // An observer tells the first width again.
    if (clientWidth === last) return
    last = clientWidth
    act(clientWidth)
  }
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(element)
  return () => observer.disconnect()
}

/** Between two steps of a held button, ms. */
const pace = 90

export function hold(again: () => void): () => void {
  const repeating = setInterval(again, pace)
  return () => clearInterval(repeating)
}

/** Keyboards with a command key. */
export const isMac: boolean = typeof navigator === 'object' && /mac|iphone|ipad/i.test(navigator.userAgent)

/** Takes away what the HTML shows before there is a page. */
export const endFirstPaint = (): void => document.getElementById('first-paint')?.remove()
