import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { ActionId } from './actions.ts'
import { createRegistry, type Offers, type Run } from './registry.ts'

/** The page's. */
export const registry = createRegistry()

/**
 * Offers to do an action for as long as the component is on screen. `run` undefined: there is nothing to do now. `says`:
 * what it would do, where that is more than its label.
 */
export function useAction(id: ActionId, run: Run | undefined, says?: string): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  const possible = run !== undefined
  useEffect(
    () => registry.offer(id, { says, ...(possible && { run: (given) => latest.current?.(given) }) }),
    [id, possible, says],
  )
}

/** What can be done at the moment. */
export const useOffers = (): Offers => useSyncExternalStore(registry.subscribe, registry.offers)
