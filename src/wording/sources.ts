import { criteria } from '../alternatives/alternative.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import { originOf } from '../alternatives/origin/origin.ts'
import { sourcesIn } from '../alternatives/origin/sources-in.ts'
import type { OriginSource } from '../alternatives/origin/tree.ts'
import type { Provenance } from '../base/data-table.ts'

/** Sources of all figures of an alternative, as their origins cite them. */
export function sourcesOf(evaluation: Evaluation, index: number): readonly OriginSource[] {
  const outcome = evaluation.outcomes[index]
  const known = criteria.filter((criterion) => outcome?.[criterion] !== undefined)
  const all = known.flatMap((criterion) => sourcesIn(originOf(evaluation, index, criterion, 'p50')))
  return [...new Map(all.map((source) => [`${source.id} ${source.date}`, source])).values()]
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted()

/** Titles of the sources of a row, and the day on which the newest of them was read. */
export function provenanceOf(evaluation: Evaluation, index: number): Provenance {
  const sources = sourcesOf(evaluation, index)
  return {
    source: unique(sources.map(({ publisher, title }) => `${publisher}: ${title}`)).join('; '),
    retrieved: unique(sources.map(({ read }) => read)).join('; '),
  }
}

/** One line for under a picture: each publisher with the days of its figures, oldest to newest. */
export function sourceLine(evaluation: Evaluation, indices: readonly number[]): string {
  const sources = indices.flatMap((index) => sourcesOf(evaluation, index))
  const publishers = unique(sources.map(({ publisher }) => publisher))
  const lines = publishers.map((publisher) => {
    const days = unique(sources.filter((source) => source.publisher === publisher).map(({ date }) => date))
    const [first, last] = [days[0], days.at(-1)]
    return first === last ? `${publisher}, ${first}` : `${publisher}, ${first} to ${last}`
  })
  return lines.length === 0 ? 'inputs of the scenario alone' : lines.join('; ')
}
