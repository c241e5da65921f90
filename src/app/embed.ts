/** The page as one card inside a page of somebody else. */
export interface Embed {
  /** Id of the picture, as in `ShownPicture.card`; undefined: the first of its area. */
  readonly card: string | undefined
}

/** What the fragment of an address says of it. */
export const embedIn = (fragment: string): Embed | undefined => {
  if (!/[?&]embed=1(?:&|$)/.test(fragment)) return undefined
  return { card: /[?&]card=([a-z][a-z0-9-]{0,31})(?:&|$)/.exec(fragment)?.[1] }
}

/** The same link, or address, for a page of its own; one that is no card's is left as it is. */
export const withoutEmbed = (link: string): string =>
  embedIn(link)
    ? link
        .replaceAll(/&(?:embed|card)=[^&]*/g, '')
        .replace(/\?embed=1(?:&|$)/, (found) => (found.endsWith('&') ? '?' : ''))
    : link

/** The address of a card, from that of its scenario. */
export const embedOf = (address: string, card: string): string => `${withoutEmbed(address)}&embed=1&card=${card}`

/**
 * Whatever its address says, the page in a frame is a card: no page of somebody else has a frame around what people have
 * stored, or can move their hands in it.
 */
export const embedHere = (): Embed | undefined => {
  if (typeof window === 'undefined') return undefined
  return embedIn(location.hash) ?? (window.parent === window ? undefined : { card: undefined })
}
