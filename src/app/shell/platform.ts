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

/** Is what the HTML shows before there is a page still there? */
export const isFirstPaint = (): boolean => document.getElementById('first-paint') !== null

/** Takes away what the HTML shows before there is a page. */
export const endFirstPaint = (): void => document.getElementById('first-paint')?.remove()

const turnsAfterFrames = () => {
  const { port1, port2 } = new MessageChannel()
  const acts: (() => void)[] = []
  port1.addEventListener('message', () => acts.shift()?.())
  port1.start()
  return (act: () => void): void => {
    acts.push(act)
    port2.postMessage(undefined)
  }
}

let afterPaint: ReturnType<typeof turnsAfterFrames> | undefined

/** Calls in the next frame, before it is painted; a page out of sight has no frames. */
export function inFrame(act: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(act)
  else requestAnimationFrame(act)
}

/** Calls right after the next frame is painted, with the time at which it began, ms; a page out of sight has no frames. */
export function afterFrame(act: (began: number) => void): void {
  afterPaint ??= turnsAfterFrames()
  const soon = afterPaint
  if (document.visibilityState === 'hidden') setTimeout(() => act(performance.now()))
  else requestAnimationFrame((began) => soon(() => act(began)))
}

/** Somebody has pressed or moved something that the page has not answered yet; where the browser does not say, nobody has. */
export const isTouched = (): boolean =>
  'scheduling' in navigator && isAsking(navigator.scheduling) && navigator.scheduling.isInputPending()

const isAsking = (scheduling: unknown): scheduling is { readonly isInputPending: () => boolean } =>
  typeof scheduling === 'object' && scheduling !== null && 'isInputPending' in scheduling
