import { openLink } from '../scenario/link.ts'
import type { Refusal } from '../scenario/link/refusal.ts'
import type { Note } from '../scenario/note.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { withoutEmbed } from './embed.ts'
import { bareArea, viewAt } from './place.ts'
import type { View } from './state.ts'
import type { TabRecord } from './storage/tab.ts'
import type { ReadableParts } from './surface.ts'

/** What a link carries. */
interface Sent {
  readonly scenario: Scenario
  readonly notes: readonly Note[]
  readonly view: View
}

/** What the address bar holds. */
export type Arrival =
  /** No link: a bare page, an area of it, or an anchor within it. */
  | { readonly kind: 'none'; readonly area?: string }
  /** The very link that this tab wrote or opened before: a reload. */
  | (Sent & { readonly kind: 'mine'; readonly tab: TabRecord })
  | (Sent & { readonly kind: 'link'; readonly link: string })
  | {
      readonly kind: 'refused'
      readonly reason: Refusal
      readonly message: string
      readonly readable: ReadableParts
    }

/** `#`, `#/`, `#/tradeoffs`: a view without a scenario. `#main`: an anchor. Anything more claims to be a link. */
const isBare = (fragment: string): boolean => /^#?(\/|\/?[a-z][a-z-]{0,31}\/?)?$/.test(fragment)

/** Reads the fragment of an address. Never throws, and never takes one scenario for another. */
export const arrivalOf = (address: string, tab?: TabRecord): Arrival => {
  // That of a card leads to its scenario.
  const fragment = withoutEmbed(address)
  if (!isBare(fragment)) return claimed(fragment, tab)
  const area = bareArea(fragment)
  return { kind: 'none', ...(area !== undefined && { area }) }
}

/**
 * What the page begins with. A page is loaded again at the address it had when that began; where it was written since,
 * the tab knows better. A link that was refused stays so.
 */
export const firstArrival = (fragment: string, tab: TabRecord | undefined, reloaded: boolean): Arrival => {
  const arrival = arrivalOf(fragment, tab)
  if (!reloaded || !tab || arrival.kind === 'refused') return arrival
  const known = arrivalOf(tab.link, tab)
  return known.kind === 'mine' ? known : arrival
}

/**
 * A text somebody pasted as a link: words that are none are refused as such, never taken for a bare page. Line breaks within
 * a link are left out; where it cannot be read so, what follows it may be no part of it.
 */
export const pastedArrival = (text: string): Arrival => {
  const arrival = claimed(withoutEmbed(fragmentIn(text)))
  const alone = arrival.kind === 'refused' ? linkAmong(text) : undefined
  const again = alone === undefined ? arrival : claimed(withoutEmbed(fragmentIn(alone)))
  return again.kind === 'link' ? again : arrival
}

/** What of a message looks like a link: up to the next space, bracket or quotation mark. */
const linkAmong = (text: string): string | undefined => /#[^\s#"'<>()[\]]*[?&]s=[^\s#"'<>()[\]]+/.exec(text)?.[0]

const claimed = (fragment: string, tab?: TabRecord): Arrival => {
  const read = openLink(fragment)
  if (!read.ok) {
    const { reason, message, view, name, arrived, expected } = read
    const readable = {
      ...(view !== undefined && { view }),
      ...(name !== undefined && { name }),
      ...(arrived !== undefined && { arrived }),
      ...(expected !== undefined && { expected }),
    }
    return { kind: 'refused', reason, message, readable }
  }
  const { scenario, notes } = read
  const sent = { scenario, notes, view: viewAt(read) }
  return tab?.link === fragment ? { kind: 'mine', tab, ...sent } : { kind: 'link', link: fragment, ...sent }
}

/** The fragment in a pasted text: a whole address, what follows `#`, or the value of `s` alone. */
const fragmentIn = (pasted: string): string => {
  const text = pasted.replaceAll(/\s+/g, '')
  const at = text.indexOf('#')
  if (at >= 0) return text.slice(at).replace(/[^\w-]+$/, '')
  return /^\d+\.\d/.test(text) ? `#/?s=${text}` : `#${text}`
}
