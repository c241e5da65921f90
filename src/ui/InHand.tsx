import { useMemo, useState } from 'react'

/** What hands do to something in a picture, always the same functions. */
export interface Hands {
  readonly take: () => void
  /** Something was moved, by a hand that holds it or by a key. */
  readonly move: () => void
  readonly letGo: () => void
}

/**
 * Whether a picture that may lag behind is under a hand: one is on something in it, or it has not caught up yet with what was
 * moved there. `behind`: it is that of an earlier state.
 */
export function useInHand(behind: boolean): readonly [inHand: boolean, hands: Hands] {
  const [hold, setHold] = useState<'free' | 'held' | 'moved'>('free')
  if (hold === 'moved' && !behind) setHold('free')
  const hands = useMemo(
    () => ({
      take: () => setHold('held'),
      move: () => setHold((before) => (before === 'held' ? before : 'moved')),
      letGo: () => setHold('moved'),
    }),
    [],
  )
  return [hold !== 'free', hands]
}
