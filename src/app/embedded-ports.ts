import { withoutEmbed } from './embed.ts'
import type { Ports } from './session.ts'
import { memoryShelf } from './storage/shelf.ts'

const nothing = (): void => {}

/** A card inside a page of somebody else keeps nothing, and writes no address. */
export const embeddedPorts = (ports: Ports): Ports => ({
  ...ports,
  address: {
    ...ports.address,
    fragment: () => withoutEmbed(ports.address.fragment()),
    replace: nothing,
    push: nothing,
    mark: () => undefined,
    reloaded: () => false,
  },
  tab: { read: () => undefined, write: nothing },
  openShelf: async () => memoryShelf(),
})
