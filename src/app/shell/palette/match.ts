/** Without accents, capitals and typographic spaces: `Quality floor, 90 %` and `quality floor 90 %` are the same. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()

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

/** Lower is better; absent: not there. The start of the whole, of a word, or somewhere inside. */
const placeOf = (word: string, text: string): number | undefined => {
  const at = text.indexOf(word)
  if (at < 0) return undefined
  if (at === 0) return 0
  return new RegExp(`[^\\p{L}\\p{N}]${word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`, 'u').test(text) ? 1 : 2
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
  const text = plain(label)
  const rest = plain(more)
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
