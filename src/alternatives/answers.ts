import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import type { AnswerKind, Hosting } from './alternative.ts'
import type { Draws } from './evaluation.ts'
import type { KeyOf } from './keyed-track.ts'
import { approachIn } from './variants.ts'

/** The approach of an option follows from its id alone: views ask it of options that win elsewhere, too. */
const approachOf = (option: string) => approachIn(option.split('/')[0] ?? '').approach

/** What an option answers where knowledge is asked. */
export const knowledgeOf = (option: string): KnowledgeStrategy => approachOf(option).knowledge

/** What an option answers where hosting is asked. */
export const hostingOf = (option: string): Hosting => approachOf(option).hosting

/** What an option answers to each question. */
export const answersOf: Readonly<Record<AnswerKind, (option: string) => string>> = {
  knowledge: knowledgeOf,
  hosting: hostingOf,
}

/** The same as what flips and influences compare; absent: nothing fits. */
export const knowledgeKey: KeyOf = (option) => (option === undefined ? undefined : knowledgeOf(option))
export const hostingKey: KeyOf = (option) => (option === undefined ? undefined : hostingOf(option))

/** Share of draws whose winner gives each answer; those in which nothing fits give none. */
export const winsBy = <Key extends string>(
  { wins }: Pick<Draws, 'wins'>,
  keyOf: (option: string) => Key,
): ReadonlyMap<Key, number> => {
  const shares = new Map<Key, number>()
  for (const [option, share] of Object.entries(wins))
    shares.set(keyOf(option), (shares.get(keyOf(option)) ?? 0) + share)
  return shares
}
