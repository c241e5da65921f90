import type { SourceId } from './source.ts'

/** One line of a derivation, so that the origin of a figure can be read with its numbers filled in. */
export interface Step {
  readonly label: string
  /** With the numbers filled in: `19.4 s - 1.2 s`. Empty where the value is read off a source. */
  readonly formula: string
  readonly value: number
  readonly unit: 's' | 'tokens' | 'tokens/s' | 'USD' | 'USD/token' | 'share' | 'logits' | 'ratio' | 'points' | 'samples'
  readonly source?: SourceId
  /** A judgement of ours. */
  readonly house?: true
}
