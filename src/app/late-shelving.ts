import type { ShelvingPorts } from './shelving.ts'
import type { Actions } from './surface.ts'

type Shelving = Pick<Actions, 'renameSlot' | 'duplicateSlot' | 'removeSlot' | 'restoreSlot'>

/** What is done to scenarios of the list is no part of what the first answer waits for. */
export function lateShelving(ports: ShelvingPorts): Shelving & Pick<Actions, 'dismissRemoved'> {
  let made: Promise<Shelving> | undefined
  const load = async (): Promise<Shelving> => {
    try {
      return (await import('./shelving.ts')).createShelving(ports)
    } catch (cause) {
      // It is asked for again by whoever tries again.
      made = undefined
      throw cause
    }
  }
  const shelving = (): Promise<Shelving> => (made ??= load())
  return {
    renameSlot: async (slot, name) => (await shelving()).renameSlot(slot, name),
    duplicateSlot: async (slot) => (await shelving()).duplicateSlot(slot),
    removeSlot: async (slot) => (await shelving()).removeSlot(slot),
    restoreSlot: async (slot) => (await shelving()).restoreSlot(slot),
    dismissRemoved: () => ports.store.setState({ removed: [] }),
  }
}
