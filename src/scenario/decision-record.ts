export const recordStatuses = ['proposed', 'accepted', 'superseded'] as const
export type RecordStatus = (typeof recordStatuses)[number]

/** Characters and entries at most. */
export const recordCaps = { deciders: 120, text: 1000, without: 20, notes: 40, by: 20, note: 200 } as const

/** A remark on an input, an option or an area. */
export interface RecordNote {
  /** Short, stable, unique within the record. */
  readonly id: string
  /** Id of an input (`limits.p95Seconds`), of an option, or of an area (`knowledge`). */
  readonly at: string
  /** Initials or name, at most 20 characters; may be empty. */
  readonly by: string
  /** ISO day. */
  readonly on: string
  /** At most 200 characters, never empty. */
  readonly text: string
}

/** What people say of the decision: it travels with the scenario, outside its inputs, and changes no figure. */
export interface DecisionRecord {
  readonly status: RecordStatus
  /** At most 120 characters. */
  readonly deciders: string
  /** Free text, at most 1,000 characters; line breaks are kept. */
  readonly text: string
  /** Ids of areas that do not appear, in the order of the alphabet. */
  readonly without: readonly string[]
  /** At most 40, oldest first. */
  readonly notes: readonly RecordNote[]
}

export const emptyRecord: DecisionRecord = { status: 'proposed', deciders: '', text: '', without: [], notes: [] }

/** Does it say no more than a scenario without one? */
export const isEmptyRecord = ({ status, deciders, text, without, notes }: DecisionRecord): boolean =>
  status === emptyRecord.status && deciders === '' && text === '' && without.length === 0 && notes.length === 0

export const recordOf = ({ record }: { readonly record?: DecisionRecord | undefined }): DecisionRecord =>
  record ?? emptyRecord
