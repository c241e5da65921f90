import type { ActionId } from './actions.ts'

/** `given`: the id of the input, view or option that the action is about; for `open-area` the digit pressed. */
export type Run = (given: string) => void

export interface Offer {
  /** Absent: there is nothing to do now. The key rests, the list of keys has it all the same. */
  readonly run?: Run | undefined
  /** What it would do now, where that is more than its label. */
  readonly says?: string | undefined
}

export type Offers = ReadonlyMap<ActionId, Offer>

/** Who can do what at the moment. Where several offer the same, the last one does it. */
export interface Registry {
  /** Returns what takes the offer back. */
  readonly offer: (id: ActionId, offer: Offer) => () => void
  /** False: nobody offers it, or there is nothing to do. */
  readonly run: (id: ActionId, given?: string) => boolean
  /** Does it as soon as somebody else offers it than does now. */
  readonly runNext: (id: ActionId, given?: string) => void
  /** The same object as long as nothing changes. */
  readonly offers: () => Offers
  readonly subscribe: (heard: () => void) => () => void
}

type Stacks = ReadonlyMap<ActionId, readonly Offer[]>

const lastOf = (stacks: Stacks): Offers =>
  new Map(
    [...stacks].flatMap(([id, stack]) => {
      const last = stack.at(-1)
      return last ? [[id, last] as const] : []
    }),
  )

export function createRegistry(): Registry {
  let stacks: Stacks = new Map()
  let offers: Offers = new Map()
  const listeners = new Set<() => void>()

  const change = (id: ActionId, to: (offered: readonly Offer[]) => readonly Offer[]) => {
    stacks = new Map([...stacks, [id, to(stacks.get(id) ?? [])]])
    offers = lastOf(stacks)
    for (const heard of listeners) heard()
  }

  const subscribe: Registry['subscribe'] = (heard) => {
    listeners.add(heard)
    return () => listeners.delete(heard)
  }

  return {
    offer: (id, offer) => {
      change(id, (offered) => [...offered, offer])
      return () => change(id, (offered) => offered.filter((each) => each !== offer))
    },
    run: (id, given = '') => {
      const run = offers.get(id)?.run
      run?.(given)
      return run !== undefined
    },
    runNext: (id, given = '') => {
      const before = offers.get(id)
      const stop = subscribe(() => {
        const next = offers.get(id)
        if (!next?.run || next === before) return
        stop()
        next.run(given)
      })
    },
    offers: () => offers,
    subscribe,
  }
}
