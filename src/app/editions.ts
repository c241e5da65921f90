import type { EditionStore } from './edition-store.ts'
import type { Store } from './store.ts'

/** Loads the edition that the open scenario is pinned to. Returns how to try again. */
export const startEditions = (store: Store, editions: EditionStore): (() => void) => {
  let asked: string | undefined
  const load = async (id: string): Promise<void> => {
    asked = id
    const held = editions.held(id)
    store.setState({ edition: held ? { kind: 'ready', id, edition: held } : { kind: 'loading', id } })
    const state = await editions.load(id)
    if (asked === id && store.getState().edition.kind !== 'ready') store.setState({ edition: state })
  }
  const update = (): void => {
    const { scenario, opening } = store.getState()
    if ((opening.kind === 'own' || opening.kind === 'link') && scenario.edition !== asked) void load(scenario.edition)
  }
  store.subscribe(update)
  return () => void load(store.getState().scenario.edition)
}
