/** One worked example of a formula: what goes in, what must come out, and who says so. */
export interface Example {
  readonly given: Readonly<Record<string, unknown>>
  readonly expect: unknown
  readonly from: string
}

/**
 * A formula's published face. `id` is the function name in the index of formulas; `run` takes one object with the
 * published field names and units and returns the published value, with `null` and a `reason` where there is none.
 * Inside it calls the one typed function in base units that hot loops and the origin of a figure call too.
 * `run` throws `InvalidInput` when a field is missing, of the wrong type or refused by the mathematics.
 */
export interface Formula {
  readonly id: string
  readonly title: string
  readonly statement: string
  readonly sources: readonly string[]
  readonly examples: readonly Example[]
  readonly run: (inputs: unknown) => unknown
}

/** The one exception of the engine: inputs that no formula can take, with the field and what is allowed. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput'
}
