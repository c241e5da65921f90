import type { InputValue } from './parameter.ts'

/** Characters of a name at most. */
export const nameLength = 80

/**
 * The shared document: what a link carries. `inputs` holds a value for every parameter, so that an old link does not
 * change its meaning when a usual value does; what "changed" means is derived by comparing with the preset.
 */
export interface Scenario {
  readonly preset: string
  /** Edition id (ISO date) whose figures it was made with. */
  readonly edition: string
  /** At most 80 characters of plain text; empty: the preset's name is shown. */
  readonly name: string
  readonly inputs: Readonly<Record<string, InputValue>>
}
