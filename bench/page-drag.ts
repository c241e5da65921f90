import type { CDPSession, Locator, Page } from '@playwright/test'

/** What one drag cost. Times in ms. */
export interface Drag {
  /** Main thread per move that changed something, of which script, style and layout. */
  readonly perMove: number
  readonly script: number
  readonly styleAndLayout: number
  /** From a pointer event, as the page gets it at the start of a frame, to the end of the frame that shows what it changed. */
  readonly painted: readonly number[]
  readonly frames: readonly number[]
}

interface Watched {
  readonly painted: number[]
  readonly frames: number[]
  moves: number
  over: boolean
}

declare global {
  interface Window {
    benchWatch?: Watched
  }
}

/** Runs in the page: when frames come. */
function watchFrames(): void {
  const watched: Watched = { painted: [], frames: [], moves: 0, over: false }
  window.benchWatch = watched
  let last = performance.now()
  const frame = (now: number) => {
    watched.frames.push(now - last)
    last = now
    if (!watched.over) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

/**
 * Runs in the page: for each pointer event that changed something the first frame painted after the thumb it moved was
 * placed and the answer drawn. One that left the thumb where it was (snapped, or at an end) has no frame of its own.
 */
function watchPainted(): void {
  const watched = window.benchWatch
  if (!watched) return
  let pending: number[] = []
  let framed: number[] = []
  // The thumb has followed the hand, the answer has not yet.
  const isBehind = () => document.querySelector('nav[aria-busy]') !== null
  // Right after the frame; where the browser runs nothing between two, the next one says that the last is over.
  const tell = () => {
    watched.painted.push(...framed.map((event) => performance.now() - event))
    framed = []
  }
  const frame = () => {
    tell()
    // What has changed nothing by now changes nothing; frames that come late are counted as frames.
    if (!isBehind()) pending = []
    if (!watched.over) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const hear = () => {
    tell()
    pending.push(performance.now())
  }
  addEventListener('pointermove', hear, { capture: true })
  const observer = new MutationObserver(() => {
    if (isBehind()) return
    const events = pending
    pending = []
    watched.moves += events.length
    requestAnimationFrame(() => {
      framed.push(...events)
      void scheduler.postTask(tell, { priority: 'user-blocking' })
    })
  })
  const attributeFilter = ['aria-valuetext', 'style', 'aria-busy']
  for (const part of document.querySelectorAll('#inputs, nav'))
    observer.observe(part, { subtree: true, attributes: true, attributeFilter })
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function metrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const byName = new Map(metrics.map(({ name, value }) => [name, value * 1000]))
  return (name) => byName.get(name) ?? 0
}

/** Where the pointer is at step k: to and fro between two places, 2 px a step. */
const swing = (k: number, [from, to]: Span): number => {
  const across = Math.floor(to - from)
  const at = (2 * k) % (2 * across)
  return from + (at < across ? at : 2 * across - at)
}

type Span = readonly [from: number, to: number]

const middleOf = ({ x, width }: { readonly x: number; readonly width: number }): number => x + width / 2

/** Where a thumb can be: the middle half of its track, and between its neighbours. */
async function spanOf(
  thumbs: Locator,
  at: number,
  track: { readonly x: number; readonly width: number },
): Promise<Span> {
  const placeOf = async (k: number, otherwise: number): Promise<number> => {
    if (k < 0 || k >= (await thumbs.count())) return otherwise
    const box = await thumbs.nth(k).boundingBox()
    return box ? middleOf(box) : otherwise
  }
  return [await placeOf(at - 1, track.x + track.width / 4), await placeOf(at + 1, track.x + (track.width * 3) / 4)]
}

/** Drags the thumb of an input for so long, one move a frame. */
export async function drag(page: Page, session: CDPSession, input: string, ms: number): Promise<Drag> {
  const row = page.locator(`#inputs [data-input="${input}"]`).first()
  await row.waitFor()
  const thumbs = row.getByRole('slider')
  const middle = (await thumbs.count()) >> 1
  const thumb = thumbs.nth(middle)
  await thumb.scrollIntoViewIfNeeded()
  const [box, track] = [await thumb.boundingBox(), await row.boundingBox()]
  if (!box || !track) throw new Error(`${input} is not on screen`)
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 })
  const y = box.y + box.height / 2
  const span = await spanOf(thumbs, middle, track)
  await mouse('mousePressed', middleOf(box))
  await page.evaluate(watchFrames)
  await page.evaluate(watchPainted)
  const before = await metrics(session)
  const start = performance.now()
  for (let k = 0; performance.now() - start < ms; k += 1) {
    await mouse('mouseMoved', swing(k, span))
    const rest = start + (k + 1) * (1000 / 60) - performance.now()
    if (rest > 1) await wait(rest)
  }
  const after = await metrics(session)
  const watched = await page.evaluate(() => {
    if (window.benchWatch) window.benchWatch.over = true
    return window.benchWatch
  })
  await mouse('mouseReleased', box.x)
  if (!watched || watched.moves === 0) throw new Error(`Nothing moved along ${input}`)
  const each = (...names: readonly string[]) =>
    names.reduce((sum, name) => sum + after(name) - before(name), 0) / watched.moves
  return {
    perMove: each('TaskDuration'),
    script: each('ScriptDuration'),
    styleAndLayout: each('RecalcStyleDuration', 'LayoutDuration'),
    painted: watched.painted,
    frames: watched.frames.slice(1),
  }
}
