import { textWidth } from './text-width.ts'

/** A text cut into lines, and how wide the widest of them is at a size. */
export interface Wrapped {
  readonly lines: readonly string[]
  readonly width: number
}

const widest = (lines: readonly string[], size: number): number =>
  lines.reduce((width, line) => Math.max(width, textWidth(line, size)), 0)

/** All ways to cut words into so many lines; names are short, so that is a handful. */
function cuts(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [[words.join(' ')]]
  return words
    .slice(0, words.length - count + 1)
    .flatMap((_, index) =>
      cuts(words.slice(index + 1), count - 1).map((rest) => [words.slice(0, index + 1).join(' '), ...rest]),
    )
}

const mostWords = 12

/** A lone arrow or dash belongs to the line before it. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/ +/)
    .reduce<readonly string[]>(
      (words, word) =>
        /^[→–+&]$/.test(word) && words.length > 0
          ? [...words.slice(0, -1), `${words.at(-1) ?? ''} ${word}`]
          : [...words, word],
      [],
    )

/** The evenest wrap into exactly so many lines; undefined: there are not that many words. */
export function wrapInto(text: string, count: number, size: number): Wrapped | undefined {
  const words = wordsOf(text)
  if (words.length < count || (count > 1 && words.length > mostWords)) return undefined
  return cuts(words, count)
    .map((lines) => ({ lines, width: widest(lines, size) }))
    .reduce((best, next) => (next.width < best.width ? next : best))
}

/** One line, two lines, … as far as there are words. */
export const wraps = (text: string, most: number, size: number): readonly Wrapped[] =>
  Array.from({ length: most }, (_, index) => wrapInto(text, index + 1, size)).flatMap((wrapped) => wrapped ?? [])

/** A text made to fit one line: as it is, else cut with an ellipsis; undefined where not even three letters fit. */
export function cutToFit(text: string, size: number, width: number): string | undefined {
  if (textWidth(text, size) <= width) return text
  for (let length = text.length - 1; length >= 3; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`
    if (textWidth(cut, size) <= width) return cut
  }
  return undefined
}

/** Words filled into lines of a width, as prose is set; a word wider than that has a line of its own. */
export function filled(text: string, size: number, width: number): readonly string[] {
  return text.split(/ +/).reduce<readonly string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    return lines.length > 0 && textWidth(longer, size) <= width ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}
