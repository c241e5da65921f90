import { asLink } from './link-text.ts'

/** Metadata of ours are short; only so much of a foreign file is looked at. */
const longest = 40_000

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#38': '&',
}

/** The link of the scenario that an SVG picture was made of; undefined: it carries none. Never throws. */
export function linkInSvg(text: string): string | undefined {
  const start = text.indexOf('<metadata')
  if (start < 0) return undefined
  const part = text.slice(start, start + longest)
  const end = part.indexOf('</metadata')
  // Drawing programs may give the element a prefix and move the declaration of its name space.
  const [, found] = /<(?:[\w-]{1,32}:)?scenario\b[^<>]{0,200}>([^<>]*)</.exec(end < 0 ? part : part.slice(0, end)) ?? []
  return found === undefined
    ? undefined
    : asLink(found.replaceAll(/&([\w#]+);/g, (whole, name: string) => references[name] ?? whole))
}
