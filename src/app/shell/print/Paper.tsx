import { useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { app } from '../../use-app.ts'
import { loadSummary } from '../BuiltAreas.tsx'
import { useAction } from '../keys/use-action.ts'
import { pacer } from '../pacing.ts'
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

/** Paper is asked for at once, when there is no time left to load anything: it is loaded when the page has nothing to do. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 10_000 })
  else setTimeout(act, 2_000)
}

/** What a reader sees first has all the time until then, ms. */
const settling = 4_000

/** The page on all areas; without it the open view is printed alone. */
const summary = (): Promise<void> => loadSummary().catch(() => undefined)

/** What the browser prints in place of the page: drawn when it asks, and gone afterwards. */
export function Paper(props: PaperProps) {
  const { open, slotOf } = props
  const printer = useRef<Printer>(undefined)
  const ready = async () => {
    const [loaded] = await Promise.all([load(), open.pictures({ slotOf, chosen: {} })])
    printer.current = loaded
  }
  const prepare = useEffectEvent(async (_area: string) => {
    // Nobody has asked yet: who does loads it again, and hears of it.
    await ready().catch(() => undefined)
    setTimeout(() => whenIdle(() => void summary()), settling)
  })
  const [draw, setDraw] = useState<Printer['draw']>()
  const print = async () => {
    await Promise.all([ready(), summary()])
    // What has arrived is drawn first.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
  }
  useAction('print', () => void print())
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const begin = () => {
      const { current } = printer
      if (!current) return
      pacer.flush()
      flushSync(() => setDraw(() => current.draw))
      current.writeFooter(app.address())
    }
    addEventListener('beforeprint', begin, { signal })
    addEventListener('afterprint', () => setDraw(undefined), { signal })
    return () => listening.abort()
  }, [])
  // Each area has pictures of its own.
  useEffect(() => whenIdle(() => void prepare(open.id)), [open.id])
  return draw && createPortal(draw(props), document.body)
}
