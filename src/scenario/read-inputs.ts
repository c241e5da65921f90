import { plainText } from '../base/plain-text.ts'
import { checkInput, isBeyondTrack } from './check-input.ts'
import type { Note } from './note.ts'
import type { InputValue, Parameter } from './parameter.ts'
import { parameters } from './parameters.ts'
import { isPoisonous } from './record.ts'

export interface ReadInputs {
  readonly inputs: Readonly<Record<string, InputValue>>
  readonly notes: readonly Note[]
}

const noteOf = (kind: Note['kind'], path: string, message: string): Note => ({ kind, path, message })

/** One value as the document has it, and what there is to say about it. */
const readValue = (parameter: Parameter, value: unknown): { readonly value?: InputValue; readonly note?: Note } => {
  const checked = checkInput(parameter, value)
  if (!checked.ok) {
    const said = checked.problems[0]?.message ?? ''
    return { note: noteOf(checked.kind ?? 'malformed', parameter.id, `Left out, the preset's value is used. ${said}`) }
  }
  if (checked.note !== undefined) return { value: checked.value, note: noteOf('put-right', parameter.id, checked.note) }
  if (!isBeyondTrack(parameter, checked.value)) return { value: checked.value }
  return {
    value: checked.value,
    note: noteOf('beyond-track', parameter.id, `${parameter.label} lies beyond the end of its slider and is kept.`),
  }
}

/**
 * Inputs of a document over those of its preset. `find` leads from a key of the document to the input it means.
 * What is unknown, out of the domain or malformed is left out and listed; nothing is changed silently.
 */
export const readInputs = (
  document: Readonly<Record<string, unknown>>,
  find: (key: string) => Parameter | undefined,
  base: Readonly<Record<string, InputValue>>,
): ReadInputs => {
  const notes: Note[] = []
  const values = new Map<string, InputValue>()
  for (const [key, given] of Object.entries(document)) {
    if (isPoisonous(key)) continue
    const parameter = find(key)
    const { value, note } = parameter
      ? readValue(parameter, given)
      : { note: noteOf('unknown', plainText(key, 40), `“${plainText(key, 40)}” is unknown here and was left out.`) }
    if (parameter && value !== undefined) values.set(parameter.id, value)
    if (note) notes.push(note)
  }
  const inputs = parameters.map(({ id, usual }): [string, InputValue] => {
    const value = values.get(id)
    const under = base[id]
    return [id, value !== undefined ? value : under !== undefined ? under : usual]
  })
  return { inputs: Object.fromEntries(inputs), notes }
}
