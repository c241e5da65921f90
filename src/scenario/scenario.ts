import { type DecisionRecord, isEmptyRecord } from './decision-record.ts'
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
  /** What people say of the decision; absent: nothing. An empty one is never kept. */
  readonly record?: DecisionRecord | undefined
}

/** The same scenario with this record, or without any where it says nothing. */
export const withRecord = ({ record: _before, ...scenario }: Scenario, record: DecisionRecord): Scenario =>
  isEmptyRecord(record) ? scenario : { ...scenario, record }
