import type { Library } from './library.ts'
import type { Store } from './store.ts'

/** Saves what was changed in the open slot: at the end of a drag, at every key. Opening a slot saves nothing. */
export const startSaving = (store: Store, library: Library): void => {
  let unsaved = false
  store.subscribe((state, before) => {
    if (state.slot.record.id !== before.slot.record.id) return
    unsaved ||= state.scenario !== before.scenario || state.slot.state !== before.slot.state
    if (!unsaved || state.live === 'pointer') return
    unsaved = false
    library.save(state)
  })
}
