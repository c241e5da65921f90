import { log, logit } from '../../base/elementary.ts'

export type UtilityScale = 'log' | 'linear' | 'logit'

/** Smallest value on a log scale: a cost of nothing counts as a billionth of a dollar. */
const floorOfLog = 1e-9

/** Where a value lies between worst (0) and best (1), all three on the same scale; 1 when the anchors coincide. */
export const betweenAnchors = (value: number, best: number, worst: number): number => {
  if (best === worst) return 1
  const share = (value - worst) / (best - worst)
  return share <= 0 ? 0 : share >= 1 ? 1 : share
}

/** A value on the scale on which utility is linear. */
export const onScale = (value: number, scale: UtilityScale): number => {
  if (scale === 'linear') return value
  return scale === 'log' ? log(Math.max(floorOfLog, value)) : logit(value)
}

/**
 * Utility 0-1 against two anchors: `best` = no benefit beyond, `worst` = worthless beyond. Depends on no other
 * alternative, so adding one reverses no ranks.
 */
export const referenceUtility = (x: number, best: number, worst: number, scale: UtilityScale): number =>
  betweenAnchors(onScale(x, scale), onScale(best, scale), onScale(worst, scale))
