import type { ShelvingPorts } from './shelving.ts'
import type { Actions } from './surface.ts'

type Shelving = Pick<Actions, 'renameSlot' | 'duplicateSlot' | 'removeSlot' | 'restoreSlot'>

/** What is done to scenarios of the list is no part of what the first answer waits for. */
export function lateShelving(ports: ShelvingPorts): Shelving & Pick<Actions, 'dismissRemoved'> {
  let made: Promise<Shelving> | undefined
  const shelving = (): Promise<Shelving> =>
    (made ??= import('./shelving.ts').then(({ createShelving }) => createShelving(ports)))
  return {
    renameSlot: async (slot, name) => (await shelving()).renameSlot(slot, name),
    duplicateSlot: async (slot) => (await shelving()).duplicateSlot(slot),
    removeSlot: async (slot) => (await shelving()).removeSlot(slot),
    restoreSlot: async (slot) => (await shelving()).restoreSlot(slot),
    dismissRemoved: () => ports.store.setState({ removed: [] }),
  }
}
