import { counted, decimals, significant } from '../base/format.ts'
import { DAYS_PER_MONTH } from '../engine/constants.ts'

/** What the status bar says, each piece by itself so that it can be bold or a link. */
export const sayDraws = (n: number, ms: number | undefined): string =>
  ms === undefined
    ? `${significant(n, 7)} draws`
    : `${significant(n, 7)} draws in ${significant(Math.max(1, Math.round(ms)), 3)} ms`

export const sayLink = (length: number | undefined): string =>
  length === undefined ? 'too long for a link' : `link ${counted(length, 'character')}`

/** Currency, and how long a month is wherever one is said. */
export const sayMoney = `USD, months of ${decimals(DAYS_PER_MONTH, 1)} days`

/** "2 inputs changed, 1 answer flipped" against the baseline; `flipped` absent: the answers cannot be compared. */
export function sayChanged(inputs: number, flipped: number | undefined): string {
  const changed = inputs === 0 ? 'No input changed' : `${counted(inputs, 'input')} changed`
  if (flipped === undefined) return `${changed}, answers not compared`
  if (flipped > 0) return `${changed}, ${counted(flipped, 'answer')} flipped`
  return inputs === 0 ? changed : `${changed}, no answer flipped`
}

/** The same where there is little room: "2 changed, 1 flipped". */
export function sayChangedShort(inputs: number, flipped: number | undefined): string {
  const changed = `${significant(inputs, 6)} changed`
  return flipped === undefined ? changed : `${changed}, ${significant(flipped, 6)} flipped`
}

/** Beside an answer that flipped since the baseline. */
export const sayWas = (before: string): string => `was ${before}`

/** "sets 9 inputs, keeps your 3". */
export const sayPresetEffect = (sets: number, keeps: number): string =>
  keeps === 0 ? `sets ${counted(sets, 'input')}` : `sets ${counted(sets, 'input')}, keeps your ${keeps}`

/** Spoken once when the answer flips, on release. */
export const sayAnswer = (option: string | undefined, before: string | undefined): string => {
  const now = option === undefined ? 'Nothing fits' : `${option} wins`
  return before === undefined ? `${now}.` : `${now}, was ${before}.`
}

/** The same for an area among others. */
export const sayAnswerOf = (area: string, answer: string, before: string): string =>
  `${area}: ${answer}, was ${before}.`

/** The recommendation where there is none: `Nothing fits all 3 limits`. */
export const sayNothingFits = (limits: number): string =>
  limits > 1 ? `Nothing fits all ${significant(limits, 3)} limits` : `Nothing fits${limits === 1 ? ' the limit' : ''}`
