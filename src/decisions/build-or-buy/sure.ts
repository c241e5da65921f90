import { optionOfWay } from '../../alternatives/sourcing/money-case.ts'
import type { SureShare } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'

/** Draws of a hundred in which building saves, and in which it does not. */
export const sharesOf = ({
  reading: { evaluation },
  read: { found, verdict },
  money,
}: SourcingAssessment): readonly SureShare[] => {
  if (found.kind !== 'compared' || !money) return []
  const { ways, buy, build } = found.money
  const built = Math.round(money.worthIt * 100)
  const shares: readonly SureShare[] = [
    { option: optionOfWay(evaluation, ways[buy]), name: 'Buy', squares: 100 - built, goodEnough: money.goodEnough.buy },
    { option: optionOfWay(evaluation, ways[build]), name: 'Build', squares: built, goodEnough: money.goodEnough.build },
  ]
  return verdict.kind === 'build' ? shares.toReversed() : shares
}
