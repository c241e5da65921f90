/** Without accents, capitals and typographic spaces: `Quality floor, 90 %` and `quality floor 90 %` are the same. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Labels are compared at every key: each is made plain once. */
const plainTexts = new Map<string, string>()
const mostTexts = 4000

function plainly(text: string): string {
  const known = plainTexts.get(text)
  if (known !== undefined) return known
  if (plainTexts.size >= mostTexts) plainTexts.clear()
  const made = plain(text)
  plainTexts.set(text, made)
  return made
}

export const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[\s,;:()/]+/)
    .filter(Boolean)

/** Other names for what the inputs are about. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  latency: ['wait'],
  delay: ['wait'],
  speed: ['wait', 'latency'],
  price: ['cost'],
  budget: ['cost'],
  money: ['cost'],
  accuracy: ['quality'],
  traffic: ['requests'],
  volume: ['requests'],
  load: ['requests'],
  cap: ['limit'],
  max: ['limit'],
  floor: ['limit'],
  prompt: ['input'],
  completion: ['output', 'full answer'],
  ttft: ['first token'],
  throughput: ['tokens'],
}

export interface Searched {
  readonly label: string
  /** What else it is found by, behind everything that is found by its label. */
  readonly words?: string | undefined
}

const isInWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Lower is better; absent: not there. The start of the whole, of a word, or somewhere inside. */
function placeOf(word: string, text: string): number | undefined {
  const first = text.indexOf(word)
  if (first <= 0) return first < 0 ? undefined : 0
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) if (!isInWord(text[at - 1])) return 1
  return 2
}

const rankOf = (word: string, label: string, more: string): number | undefined => {
  const inLabel = placeOf(word, label)
  if (inLabel !== undefined) return inLabel
  const called = (alsoCalled[word] ?? []).map((other) => placeOf(other, label)).filter((rank) => rank !== undefined)
  if (called.length > 0) return 3 + Math.min(...called)
  const inMore = placeOf(word, more)
  return inMore === undefined ? undefined : 6 + inMore
}

/**
 * How well words fit a thing; lower is better, absent: one of them is not in it. Words may stand in any order. Things that
 * consist of little else come first.
 */
export function matchOf(words: readonly string[], { label, words: more = '' }: Searched): number | undefined {
  const text = plainly(label)
  const rest = plainly(more)
  let sum = 0
  for (const word of words) {
    const rank = rankOf(word, text, rest)
    if (rank === undefined) return undefined
    sum += rank
  }
  const said = words.reduce((length, word) => length + word.length, 0)
  return sum + (1 - Math.min(1, said / Math.max(1, text.length)))
}

export interface Found<T> {
  readonly thing: T
  readonly rank: number
}

/** Those that fit, the best first; equals in their own order. No words: all of them. */
export const found = <T extends Searched>(words: readonly string[], things: readonly T[]): readonly Found<T>[] =>
  things
    .flatMap((thing) => {
      const rank = matchOf(words, thing)
      return rank === undefined ? [] : [{ thing, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
