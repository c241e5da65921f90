import { preparing } from '../alternatives/solve.ts'
import type { EditionStore } from './edition-store.ts'
import type { Store } from './store.ts'

/**
 * Loads the edition that the open scenario is pinned to. Returns how to try again. `breathe`: lets the page live between the
 * pieces of what the first evaluation rests on.
 */
export const startEditions = (store: Store, editions: EditionStore, breathe: () => Promise<void>): (() => void) => {
  let asked: string | undefined
  /** While the page is starting every piece of work delays what is on its way to the screen. */
  let starting = true
  const load = async (id: string): Promise<void> => {
    asked = id
    const held = starting ? undefined : editions.held(id)
    store.setState({ edition: held ? { kind: 'ready', id, edition: held } : { kind: 'loading', id } })
    const state = await editions.load(id)
    if (state.kind === 'ready' && starting) {
      const pieces = preparing(store.getState().scenario, state.edition)
      try {
        while (!pieces.next().done) await breathe()
      } catch {
        // What is wrong with it the evaluation itself will say.
      }
    }
    starting = false
    if (asked === id && store.getState().edition.kind !== 'ready') store.setState({ edition: state })
  }
  const update = (): void => {
    const { scenario, opening } = store.getState()
    if ((opening.kind === 'own' || opening.kind === 'link') && scenario.edition !== asked) void load(scenario.edition)
  }
  store.subscribe(update)
  return () => void load(store.getState().scenario.edition)
}
