import { describe, expect, test } from 'vitest'
import { createHand } from '../hand.ts'
import { createPacer } from './pacer.ts'

/** A page whose clock stands until something takes time; frames come when they are called for. */
function createPage(slow = false) {
  let now = 0
  let touched = false
  let held = true
  let slices: (() => void)[] | undefined
  const drawn: string[] = []
  const turns: ((began: number) => void)[] = []
  const { moved, restsIn } = createHand(() => now)
  const pacer = createPacer({
    afterFrame: (act) => turns.push(act),
    now: () => now,
    draw: (act) => act(),
    drawInSlices: (act) => (slices ? void slices.push(act) : act()),
    isHeld: () => held,
    hand: { restsIn },
    device: { isSlow: () => slow },
    isTouched: () => touched,
  })
  const parts = new Map<string, object>()
  const whoIs = (name: string): object => {
    const who = parts.get(name) ?? {}
    parts.set(name, who)
    return who
  }
  return {
    drawn,
    touch: () => (touched = true),
    release: () => (held = false),
    flush: pacer.flush,
    /** Slices are begun, and not through yet. */
    interruptSlices: () => (slices = []),
    /** A part asks for itself to be drawn, and says when it is. */
    ask: (name: string, takes: number, then?: () => void, due = false) => {
      const act = (): void => {
        now += takes
        drawn.push(name)
        pacer.forget(whoIs(name))
        then?.()
      }
      pacer.ask(whoIs(name), act, due)
    },
    forget: (name: string) => pacer.forget(whoIs(name)),
    /** The next frame: `work` ms go by before anything is left of it. */
    frame: (work: number) => {
      const began = now
      now += work
      for (const act of turns.splice(0)) act(began)
    },
    rest: (ms: number) => (now += ms),
    move: () => moved(false),
    waits: () => turns.length > 0,
  }
}

describe('what may wait', () => {
  test('is drawn after the frame, the one that waits longest first', () => {
    const page = createPage()
    page.ask('map', 1)
    page.ask('table', 1)
    page.ask('map', 1)
    expect(page.drawn).toEqual([])
    page.frame(3)
    expect(page.drawn).toEqual(['map', 'table'])
    expect(page.waits()).toBe(false)
  })

  test('of several of one part only the latest is drawn', () => {
    const page = createPage()
    let value = 0
    page.ask('map', 1, () => (value = 1))
    page.ask('map', 1, () => (value = 2))
    page.frame(3)
    expect([page.drawn, value]).toEqual([['map'], 2])
  })

  test('while a hand moves, nothing is drawn for which the frame has no time left', () => {
    const page = createPage()
    page.move()
    page.ask('scatter', 6)
    page.frame(3)
    page.move()
    page.ask('scatter', 6)
    page.frame(12)
    expect(page.drawn).toEqual(['scatter'])
    page.frame(3)
    expect(page.drawn).toEqual(['scatter', 'scatter'])
  })

  test('a part of which too much is expected is tried again before long', () => {
    const page = createPage()
    page.ask('scatter', 60)
    page.rest(1000)
    page.frame(1)
    expect(page.drawn).toEqual(['scatter'])
    let frames = 0
    for (; page.drawn.length === 1 && frames < 1000; frames += 1) {
      page.move()
      page.ask('scatter', 2)
      page.frame(5)
    }
    expect(frames).toBeGreaterThan(60)
    expect(frames).toBeLessThan(300)
  })

  test('a hand that rests has everything drawn, however long it takes, in stretches', () => {
    const page = createPage()
    const ask = (): void => ['map', 'scatter', 'flips'].forEach((name) => page.ask(name, 30))
    ask()
    page.rest(1000)
    page.frame(1)
    expect(page.drawn).toEqual(['map', 'scatter'])
    page.frame(1)
    expect(page.drawn).toEqual(['map', 'scatter', 'flips'])
    ask()
    page.rest(1000)
    page.frame(1)
    expect(page.drawn.slice(3)).toEqual(['map'])
    expect(page.waits()).toBe(true)
  })

  test('where no hand holds anything nothing waits for longer than a frame', () => {
    const page = createPage(true)
    page.release()
    page.ask('map', 30)
    page.ask('table', 30)
    page.frame(20)
    expect(page.drawn).toEqual(['map', 'table'])
    expect(page.waits()).toBe(false)
  })

  test('on a slow device it waits for the hand to rest', () => {
    const page = createPage(true)
    for (let move = 0; move < 50; move += 1) {
      page.move()
      page.ask('map', 1)
      page.frame(20)
    }
    expect(page.drawn).toEqual([])
    page.rest(200)
    page.frame(1)
    expect(page.drawn).toEqual(['map'])
  })

  test('what is due has its turn though the frame has no time for it', () => {
    const page = createPage()
    page.move()
    page.ask('table', 10)
    page.ask('page', 60, () => page.ask('reasons', 20, undefined, true), true)
    page.frame(15)
    expect(page.drawn).toEqual(['page', 'reasons'])
    expect(page.waits()).toBe(true)
  })

  test('where no hand holds anything what is due does not wait for slices', () => {
    const page = createPage(true)
    page.release()
    page.interruptSlices()
    page.ask('table', 1)
    page.ask('page', 60, () => page.ask('reasons', 20, undefined, true), true)
    page.frame(1)
    expect(page.drawn).toEqual(['page', 'reasons'])
  })

  test('on a slow device what is due waits for the hand to rest like all else', () => {
    const page = createPage(true)
    page.move()
    page.ask('page', 60, undefined, true)
    page.frame(1)
    expect(page.drawn).toEqual([])
    page.rest(200)
    page.frame(1)
    expect(page.drawn).toEqual(['page'])
  })

  test('a touch comes before the next part', () => {
    const page = createPage()
    page.ask('map', 1, page.touch)
    page.ask('table', 1)
    page.frame(1)
    expect(page.drawn).toEqual(['map'])
    expect(page.waits()).toBe(true)
  })

  test('a hand that rests waits for nothing that is asked for meanwhile', () => {
    const page = createPage(true)
    page.move()
    page.rest(200)
    page.ask('page', 1, () => page.ask('map', 30))
    page.frame(1)
    expect(page.drawn).toEqual(['page', 'map'])
  })

  test('what is under way in slices is there at once, too', () => {
    const page = createPage()
    page.release()
    page.interruptSlices()
    page.ask('map', 30)
    page.frame(1)
    expect(page.drawn).toEqual([])
    page.flush()
    expect(page.drawn).toEqual(['map'])
  })

  test('all of it is there at once where something is taken from the page', () => {
    const page = createPage(true)
    page.move()
    page.ask('page', 1, () => page.ask('map', 30))
    page.flush()
    expect(page.drawn).toEqual(['page', 'map'])
  })

  test('what has left the page is not drawn', () => {
    const page = createPage()
    page.ask('map', 1)
    page.forget('map')
    page.frame(1)
    expect(page.drawn).toEqual([])
  })
})
