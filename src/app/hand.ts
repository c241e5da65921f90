import type { Store } from './store.ts'

/** A pointer that has not moved anything for this long rests, and so do keys that are pressed by themselves, ms. */
export const calm = 200

/** Keys that come in bursts rest only after twice their last pause, ms at most: as a gesture of keys ends. */
const longestPause = 600

/** What is known of the hand that moves something. */
export interface Hand {
  /** It has moved something. */
  readonly moved: (byKeys: boolean) => void
  /** How long until it counts as resting, if it moves nothing more, ms; 0: it rests. */
  readonly restsIn: () => number
}

/** `now`: ms since anything. */
export const createHand = (now: () => number): Hand => {
  let last = -Infinity
  let pause = calm
  return {
    moved: (byKeys) => {
      const since = now() - last
      const burst = byKeys && since <= longestPause
      pause = burst ? Math.min(longestPause, Math.max(calm, 2 * since)) : calm
      last = now()
    },
    restsIn: () => {
      const since = now() - last
      // The clock was set back.
      return since < 0 ? 0 : Math.max(0, pause - since)
    },
  }
}

/** The one that changes the scenario of this store. */
export const startHand = (store: Store, now: () => number): Hand => {
  const hand = createHand(now)
  store.subscribe(({ live, scenario }, before) => {
    if (live !== 'rest' && scenario !== before.scenario) hand.moved(live === 'keys')
  })
  return hand
}
