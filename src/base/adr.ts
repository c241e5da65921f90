/** What speaks for something, against it, and neither; each goes on after `because`. */
export interface Arguments {
  readonly good: readonly string[]
  readonly neutral: readonly string[]
  readonly bad: readonly string[]
}

export interface AdrOption extends Arguments {
  readonly name: string
}

/** A paragraph, and the list that it leads to. */
export interface AdrPart {
  readonly sentences: readonly string[]
  readonly items?: readonly string[]
}

/** An architecture decision record in words. Any text may hold several sentences: each gets its own line. */
export interface Adr {
  readonly title: string
  /** `proposed`, `rejected`, `accepted`, `deprecated` or `superseded by ADR-0123`. */
  readonly status: string
  /** ISO day. */
  readonly date: string
  /** Empty: not known. */
  readonly deciders: string
  readonly context: readonly string[]
  readonly drivers: readonly string[]
  /** The chosen one among them. */
  readonly options: readonly AdrOption[]
  /** `because` goes on after that word. */
  readonly chosen: { readonly name: string; readonly because: readonly string[] }
  readonly consequences: Arguments
  readonly confirmation: readonly AdrPart[]
  readonly more: readonly AdrPart[]
  /** Absent: the scenario is too long for one. */
  readonly link?: string | undefined
}
