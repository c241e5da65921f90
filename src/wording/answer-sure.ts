import type { Draws } from '../alternatives/evaluation.ts'
import { ofHundred } from '../base/format.ts'
import { wordFor, type SureWord } from './sure.ts'

/** How sure an answer is that several options may give. The word never stands without both counts. */
export interface AnswerSureness<Key extends string> {
  readonly word: SureWord
  /** Of 100 draws. */
  readonly wins: number
  readonly goodEnough: number
  /** The answer that wins most of the other draws; absent: none wins any. */
  readonly next?: { readonly key: Key; readonly wins: number }
}

/** `wins`: share of draws by answer (`winsBy`); `goodEnough`: share in which an option of that answer is good enough. */
export function answerSureness<Key extends string>(
  own: Key,
  wins: ReadonlyMap<Key, number>,
  goodEnough: Draws['goodEnoughAs']['knowledge'],
): AnswerSureness<Key> {
  const others = Object.entries(goodEnough).filter(([key]) => key !== own)
  const near = Math.max(0, ...others.map(([, share]) => ofHundred(share)))
  const good = ofHundred(goodEnough[own] ?? 0)
  const [next] = [...wins]
    .filter(([key, share]) => key !== own && share > 0)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return {
    word: wordFor(good, near),
    wins: ofHundred(wins.get(own) ?? 0),
    goodEnough: good,
    ...(next && { next: { key: next[0], wins: ofHundred(next[1]) } }),
  }
}
