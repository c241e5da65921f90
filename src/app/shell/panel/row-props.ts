import type { Track } from '../../../alternatives/evaluation.ts'
import type { NumericParameter } from '../../../scenario/parameter.ts'
import type { NameOf } from '../../../wording/slider.ts'
import type { RowActions } from './RowFrame.tsx'
import type { RowState } from './row-state.ts'

/** All that the row of a number is made of. */
export interface NumberRowProps extends RowState {
  readonly parameter: NumericParameter
  /** As the row has it. */
  readonly name: string
  /** Option that wins now. */
  readonly winner: string | undefined
  readonly track: Track | undefined
  /** Limits are asked for with the median, so that a range around a flip flips as the number does. */
  readonly atMedian: boolean
  readonly nameOf: NameOf
  readonly colourOf: (option: string) => string
  readonly actions: RowActions
}

const plain = [
  'parameter',
  'name',
  'value',
  'resetTo',
  'changed',
  'owner',
  'winner',
  'atMedian',
  'nameOf',
  'colourOf',
  'actions',
] as const satisfies readonly Exclude<keyof NumberRowProps, 'track'>[]

/** Nothing may be missing above: it would not be drawn when it changes. */
type Missing = Exclude<keyof NumberRowProps, (typeof plain)[number] | 'track'>
const complete: Missing extends never ? true : Missing = true

const sameTrack = (a: Track | undefined, b: Track | undefined): boolean =>
  a === b ||
  (a?.stretches.length === b?.stretches.length &&
    a?.stretches.every(({ from, to, option }, k) => {
      const other = b?.stretches[k]
      return other?.from === from && other.to === to && other.option === option
    }) === true)

/** Most rows say the same while one of them moves; tracks are counted anew for each state, and mostly come out alike. */
export const sameRow = (before: NumberRowProps, after: NumberRowProps): boolean =>
  complete && plain.every((key) => Object.is(before[key], after[key])) && sameTrack(before.track, after.track)
