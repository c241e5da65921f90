/** What the list of all inputs is opened for: to look around, to search, to show one of them. */
export interface Sought {
  /** Counts what was asked for: the same input may be asked for again. */
  readonly turn: number
  readonly input?: string
  readonly search?: true
}
