import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

const figureAt = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.dataset['figure'] : undefined

const sameIn = (part: ParentNode, figure: string): HTMLElement | undefined =>
  part.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figure)}"]`) ?? undefined

/** The figure, or in its place the first one of the sentence. */
const nextTo = (part: ParentNode, figure: string): HTMLElement | undefined =>
  sameIn(part, figure) ?? part.querySelector<HTMLElement>('[data-figure]') ?? undefined

/** A sentence that is set anew takes its figures with it: the focus goes to the same figure of the new one. */
export function useFigureFocus(sentence: RefObject<HTMLElement | null>): void {
  const focused = useRef<string>(undefined)
  useEffect(() => {
    const part = sentence.current
    if (!part) return undefined
    const listening = new AbortController()
    const { signal } = listening
    part.addEventListener('focusin', ({ target }) => (focused.current = figureAt(target)), { signal })
    part.addEventListener(
      'focusout',
      ({ target }) => {
        // What left the page has not been left by its reader.
        queueMicrotask(() => target instanceof Element && target.isConnected && (focused.current = undefined))
      },
      { signal },
    )
    return () => listening.abort()
  }, [sentence])
  useLayoutEffect(() => {
    const { current: part } = sentence
    if (part && focused.current !== undefined && document.activeElement === document.body)
      nextTo(part, focused.current)?.focus({ preventScroll: true })
  })
}

/** Where the focus goes when what a figure opened is closed: to that figure, also if its sentence was set anew meanwhile. */
export function useFigureReturn(figure: string): () => HTMLElement | true {
  const [opener] = useState(() => document.activeElement)
  const [opened] = useState(figure)
  return () => (opener instanceof HTMLElement && opener.isConnected ? opener : (sameIn(document, opened) ?? true))
}
