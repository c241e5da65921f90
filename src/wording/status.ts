import { counted, significant } from '../base/format.ts'

/** What the status bar says, each piece by itself so that it can be bold or a link. */
export const sayDraws = (n: number, ms: number | undefined): string =>
  ms === undefined
    ? `${significant(n, 7)} draws`
    : `${significant(n, 7)} draws in ${significant(Math.max(1, Math.round(ms)), 3)} ms`

export const sayLink = (length: number | undefined): string =>
  length === undefined ? 'too long for a link' : `link ${counted(length, 'character')}`

/** "2 inputs changed, 1 answer flipped" against the baseline; empty where nothing changed. */
export function sayChanged(inputs: number, flipped: boolean): string {
  if (inputs === 0) return ''
  return `${counted(inputs, 'input')} changed, ${flipped ? 'the answer flipped' : 'the answer holds'}`
}

/** "sets 9 inputs, keeps your 3". */
export const sayPresetEffect = (sets: number, keeps: number): string =>
  keeps === 0 ? `sets ${counted(sets, 'input')}` : `sets ${counted(sets, 'input')}, keeps your ${keeps}`

/** Spoken once when the answer flips, on release. */
export const sayAnswer = (option: string | undefined, before: string | undefined): string => {
  const now = option === undefined ? 'Nothing fits' : `${option} wins`
  return before === undefined ? `${now}.` : `${now}, was ${before}.`
}
