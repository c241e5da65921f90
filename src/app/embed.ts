/** The page as one card inside a page of somebody else. */
export interface Embed {
  /** Id of the picture, as in `ShownPicture.card`; undefined: the first of its area. */
  readonly card: string | undefined
}

const pairs = (fragment: string): readonly string[] => fragment.split(/[?&]/).slice(1)

const valueOf = (fragment: string, name: string): string | undefined =>
  pairs(fragment)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** What the fragment of an address says of it. */
export const embedIn = (fragment: string): Embed | undefined => {
  if (valueOf(fragment, 'embed') !== '1') return undefined
  const card = valueOf(fragment, 'card')
  return { card: card !== undefined && /^[a-z][a-z0-9-]{0,31}$/.test(card) ? card : undefined }
}

/** The same link for a page of its own. */
export const withoutEmbed = (fragment: string): string => {
  const [path = ''] = fragment.split('?', 1)
  const rest = pairs(fragment).filter((pair) => !/^(?:embed|card)=/.test(pair))
  return rest.length === 0 ? path : `${path}?${rest.join('&')}`
}

/** The address of a card, from that of its scenario. */
export const embedOf = (address: string, card: string): string => `${address}&embed=1&card=${card}`

/**
 * Whatever its address says, the page in a frame is a card: no page of somebody else has a frame around what people have
 * stored, or can move their hands in it.
 */
export const embedHere = (): Embed | undefined => {
  if (typeof window === 'undefined') return undefined
  return embedIn(location.hash) ?? (window.parent === window ? undefined : { card: undefined })
}
