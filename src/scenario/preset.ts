import type { InputValue } from './parameter.ts'

/** A case to start from. It sets exactly the inputs it names; everything else stays as it is. */
export interface Preset {
  /** For ever: links and files carry it. */
  readonly id: string
  readonly name: string
  /** The corner of the triangle it gives up; absent: none in particular. */
  readonly givesUp?: 'cost' | 'quality' | 'latency'
  /** The three inputs that make it what it is, by parameter id. */
  readonly defining: readonly [string, string, string]
  readonly inputs: Readonly<Record<string, InputValue>>
}
