import { useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { app } from '../../use-app.ts'
import { loadSummary } from '../BuiltAreas.tsx'
import { useAction } from '../keys/use-action.ts'
import type { PaperProps } from './PrintDocument.tsx'

interface Printer {
  readonly draw: (props: PaperProps) => ReactElement
  readonly writeFooter: (link: string | undefined) => void
}

async function load(): Promise<Printer> {
  const [{ PrintDocument }, { writeFooter }] = await Promise.all([
    import('./PrintDocument.tsx'),
    import('./page-footer.ts'),
  ])
  return { draw: (props) => <PrintDocument {...props} />, writeFooter }
}

const hands = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Calls at the first sign of a hand on the page; at once after that. Returns how to stop waiting. */
function createInUse(): (act: () => void) => () => void {
  let used = false
  return (act) => {
    const waiting = new AbortController()
    const begin = () => {
      used = true
      waiting.abort()
      act()
    }
    if (used) begin()
    else for (const hand of hands) addEventListener(hand, begin, { signal: waiting.signal, passive: true })
    return () => waiting.abort()
  }
}

const whenInUse = createInUse()

/** Paper is asked for at once, when there is no time left to load anything: it is loaded when the page has nothing to do. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 10_000 })
  else setTimeout(act, 2_000)
}

/** What the browser prints in place of the page: drawn when it asks, and gone afterwards. */
export function Paper(props: PaperProps) {
  const { open, slotOf } = props
  const printer = useRef<Printer>(undefined)
  const prepare = useEffectEvent(async (_area: string) => {
    const [ready] = await Promise.all([load(), open.pictures({ slotOf, chosen: {} }), loadSummary()])
    printer.current = ready
  })
  const [draw, setDraw] = useState<Printer['draw']>()
  useAction('print', () => window.print())
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const begin = () => {
      const ready = printer.current
      if (!ready) return
      flushSync(() => setDraw(() => ready.draw))
      ready.writeFooter(app.address())
    }
    addEventListener('beforeprint', begin, { signal })
    addEventListener('afterprint', () => setDraw(undefined), { signal })
    return () => listening.abort()
  }, [])
  // Each area has pictures of its own.
  useEffect(() => whenInUse(() => whenIdle(() => void prepare(open.id))), [open.id])
  return draw && createPortal(draw(props), document.body)
}
