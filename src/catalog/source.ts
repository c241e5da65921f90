export type SourceId = string

export interface Source {
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** Licence or permission under which the figures are used. */
  readonly licence: string
  /** ISO date on which it was read. */
  readonly read: string
  /** True where the figure reached us through somebody else's page. */
  readonly secondHand?: boolean
}
