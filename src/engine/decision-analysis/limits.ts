import { type Fields, refuse } from '../fields.ts'

/** A limit for each criterion (`undefined`: off) and whether less is better there. Limits are inclusive. */
export interface Limits {
  readonly limits: readonly (number | undefined)[]
  readonly minimise: readonly boolean[]
}

/** By how much a value breaks a limit, in its own unit; 0 when it keeps it or the limit is off. */
export const violation = (value: number, limit: number | undefined, minimise: boolean): number => {
  if (limit === undefined) return 0
  return Math.max(0, minimise ? value - limit : limit - value)
}

/** `width`: the number of criteria, where points are given. */
export const readLimits = (fields: Fields, width: number | undefined): Limits => {
  const limits = fields.numbersOrNone('limits')
  const minimise = fields.flags('minimise')
  const wanted = width ?? limits.length
  if (limits.length !== wanted) refuse('limits', `a list of ${wanted} limits, null where one is off`)
  if (minimise.length !== wanted) refuse('minimise', `a list of ${wanted} times true or false`)
  return { limits, minimise }
}
