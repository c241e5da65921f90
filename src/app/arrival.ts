import { openLink } from '../scenario/link.ts'
import type { Refusal } from '../scenario/link/refusal.ts'
import type { Note } from '../scenario/note.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { TabRecord } from './storage/tab.ts'
import type { ReadableParts } from './surface.ts'

/** What the address bar holds. */
export type Arrival =
  /** No link: a bare page, or an anchor within it. */
  | { readonly kind: 'none' }
  /** The very link that this tab wrote or opened before: a reload. */
  | { readonly kind: 'mine'; readonly tab: TabRecord; readonly scenario: Scenario; readonly notes: readonly Note[] }
  | { readonly kind: 'link'; readonly link: string; readonly scenario: Scenario; readonly notes: readonly Note[] }
  | {
      readonly kind: 'refused'
      readonly reason: Refusal
      readonly message: string
      readonly readable: ReadableParts
    }

/** `#`, `#/`, `#/tradeoffs`: a view without a scenario. `#main`: an anchor. Anything more claims to be a link. */
const isBare = (fragment: string): boolean => /^#?(\/|\/?[a-z][a-z-]{0,31}\/?)?$/.test(fragment)

/** Reads the fragment of an address. Never throws, and never takes one scenario for another. */
export const arrivalOf = (fragment: string, tab?: TabRecord): Arrival =>
  isBare(fragment) ? { kind: 'none' } : claimed(fragment, tab)

/** A text somebody pasted as a link: words that are none are refused as such, never taken for a bare page. */
export const pastedArrival = (text: string): Arrival => claimed(fragmentIn(text))

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
  if (tab?.link === fragment) return { kind: 'mine', tab, scenario, notes }
  return { kind: 'link', link: fragment, scenario, notes }
}

/** The fragment in a pasted text: a whole address, what follows `#`, or the value of `s` alone. */
const fragmentIn = (pasted: string): string => {
  const text = pasted.replaceAll(/\s+/g, '')
  const at = text.indexOf('#')
  if (at >= 0) return text.slice(at).replace(/[^\w-]+$/, '')
  return /^\d+\.\d/.test(text) ? `#/?s=${text}` : `#${text}`
}
