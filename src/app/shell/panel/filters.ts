import type { Bearing } from '../../../alternatives/influence.ts'
import type { Parameter } from '../../../scenario/parameter.ts'
import { parameterWords } from '../../../scenario/parameter-words.ts'
import { matchOf, wordsOf } from '../palette/match.ts'
import { wordsOf as groupWords } from './groups.ts'

/** What the list of all inputs can be narrowed to. */
export const filters = ['changed', 'default', 'sensitive', 'no source'] as const
export type Filter = (typeof filters)[number]

export interface FilterGiven {
  readonly bearings: ReadonlyMap<string, Bearing>
  /** Differs from the baseline. */
  readonly changed: ReadonlySet<string>
  /** Differs from the preset: the user's own figure. */
  readonly own: ReadonlySet<string>
}

export const filterTitles: Readonly<Record<Filter, string>> = {
  changed: 'Differs from what you compare with',
  default: 'Has the value of the preset',
  sensitive: 'The answer flips inside its range, or with another choice',
  'no source': 'An estimate: nothing published or measured stands behind it',
}

/** A demand is decided, not known, so it needs no source; results of one's own are one. */
const lacksSource = ({ kind, house, id }: Parameter, own: ReadonlySet<string>): boolean => {
  if (kind === 'limit' || kind === 'weight' || kind === 'own-evaluation') return false
  return house === true || own.has(id)
}

export const passes = (filter: Filter, parameter: Parameter, given: FilterGiven): boolean => {
  const { id } = parameter
  switch (filter) {
    case 'changed':
      return given.changed.has(id)
    case 'default':
      return !given.own.has(id)
    case 'sensitive': {
      const bearing = given.bearings.get(id)
      return bearing?.kind === 'flips' && bearing.within
    }
    case 'no source':
      return lacksSource(parameter, given.own)
  }
}

/** How many inputs pass each filter by itself. */
export const filterCounts = (
  inputs: readonly Parameter[],
  given: FilterGiven,
): readonly { readonly filter: Filter; readonly count: number }[] =>
  filters.map((filter) => ({ filter, count: inputs.filter((one) => passes(filter, one, given)).length }))

/** Every word is somewhere in what is said of the input, in any order. No words: all of them. */
export const finds = (query: string, parameter: Parameter): boolean => {
  const { label, group, id } = parameter
  return (
    matchOf(wordsOf(query), { label, words: [parameterWords(id).about, groupWords(group).title, id].join(' ') }) !==
    undefined
  )
}
