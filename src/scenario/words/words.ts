/** What is said of an input where somebody asks. */
export interface ParameterWords {
  /** One sentence: what it means and why the usual value. */
  readonly about: string
  /** Where the usual value and range are from. */
  readonly source: string
}

/** By the ids of a file of `parameters/`. They are apart from the declarations so that the first answer does not wait for them. */
export type Words = Readonly<Record<string, ParameterWords>>

export const judgement = 'Judgement'
