import type { Store } from './store.ts'

/** A hand that has not moved anything for this long rests, ms. */
export const calm = 200

/** One that moves in bursts, as fingers on keys do, rests only after twice its last pause, ms at most. */
const longestPause = 600

/** How much of what something took the last times goes into what it is expected to take. */
const memory = 0.7

/** What is expected of something that took so long, ms, and was expected to take so long before. */
export const expectedAfter = (took: number, before = took): number => memory * before + (1 - memory) * took

/** An answer that takes longer than this, ms, cannot be drawn with every move. */
const quick = 8

/** However slow a device is, one of four moves has its answer. */
const mostSkipped = 3

/** What is known of the hand that moves something, and of how the device keeps up with it. */
export interface Hand {
  /** It has moved something. */
  readonly moved: () => void
  /** How long until it counts as resting, if it moves nothing more, ms; 0: it rests. */
  readonly restsIn: () => number
  /** The answer to a move took so long to draw, ms. */
  readonly answered: (took: number) => void
  /** The device has no time for an answer with every move. */
  readonly isSlow: () => boolean
  /** Moves between two answers for which it has no time. */
  readonly skips: () => number
}

/** `now`: ms since anything. */
export const createHand = (now: () => number): Hand => {
  let last = -Infinity
  let pause = calm
  let expected = 0
  const skips = (): number => Math.min(mostSkipped, Math.floor(expected / quick))
  return {
    moved: () => {
      const since = now() - last
      pause = since > longestPause ? calm : Math.min(longestPause, Math.max(calm, 2 * since))
      last = now()
    },
    restsIn: () => {
      const since = now() - last
      // The clock was set back.
      return since < 0 ? 0 : Math.max(0, pause - since)
    },
    answered: (took) => void (expected = expectedAfter(took, expected)),
    isSlow: () => skips() > 0,
    skips,
  }
}

/** The one that changes the scenario of this store. */
export const startHand = (store: Store, now: () => number): Hand => {
  const hand = createHand(now)
  store.subscribe(({ live, scenario }, before) => {
    if (live !== 'rest' && scenario !== before.scenario) hand.moved()
  })
  return hand
}
