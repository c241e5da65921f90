import type { Problem, Result } from '../base/result.ts'
import { failed } from '../base/result.ts'
import type { Edition } from '../catalog/edition.ts'
import { readEdition } from '../catalog/read-edition.ts'
import type { Surroundings } from './command.ts'

const absent = (id: string, { editions }: Surroundings): Problem => ({
  path: id,
  message: `The edition ${id}, whose figures this scenario asks for, is not here. There are: ${editions().join(', ')}.`,
})

/** The edition of that day, read once a process. */
export function editionReader(surroundings: Surroundings): (id: string) => Result<Edition> {
  const read = new Map<string, Result<Edition>>()
  const load = (id: string): Result<Edition> => {
    // An id is a day: nothing else becomes part of a file's name.
    const text = /^\d{4}-\d\d-\d\d$/.test(id) ? surroundings.readEdition(id) : undefined
    return text === undefined ? failed(absent(id, surroundings)) : readEdition(JSON.parse(text))
  }
  return (id) => {
    const edition = read.get(id) ?? load(id)
    read.set(id, edition)
    return edition
  }
}
