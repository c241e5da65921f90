import type { InputValue } from '../../../scenario/parameter.ts'
import type { ActionId } from '../keys/actions.ts'
import type { Searched } from './match.ts'

/** What choosing an item does. */
export type Act =
  | { readonly kind: 'set'; readonly input: string; readonly value: InputValue }
  /** Nothing: it says what is allowed. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'action'; readonly action: ActionId; readonly given?: string }
  | { readonly kind: 'preset'; readonly preset: string; readonly fresh: boolean }

/** One line of the palette. */
export interface Item extends Searched {
  /** Also what the recent ones are known by. */
  readonly id: string
  /** At the right: the present value, the answer, what would happen. */
  readonly note?: string | undefined
  readonly tone?: 'same' | 'holds' | 'flips' | 'nothing-fits' | 'refused' | undefined
  /** Whose colour stands beside the note. */
  readonly option?: string | undefined
  readonly chord?: string | undefined
  readonly act: Act
}

export interface ItemGroup {
  readonly value: string
  readonly items: readonly Item[]
  /** Items that fit, shown or not. */
  readonly total: number
}
