/** What may stand as a link in a file that somebody drops: printable ASCII, no longer than any link that is read. */
const longest = 16_384
const pattern = /^[!-~]+$/

export const asLink = (text: string): string | undefined => {
  const link = text.trim()
  return link.length <= longest && pattern.test(link) ? link : undefined
}

/** A link that may stand behind a word: an absolute address of a page, never a script. */
export const isAddress = (link: string): boolean => /^(?:https?|file):\/\/[!-~]+$/i.test(link)

/** Percent-encodes the few characters that end a destination in Markdown. */
export const destination = (link: string): string =>
  link.replaceAll(/[()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
