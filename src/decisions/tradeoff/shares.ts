import type { Draws, Evaluation } from '../../alternatives/evaluation.ts'
import { counted } from '../../base/format.ts'
import { optionName } from '../../wording/names.ts'
import type { SureShare } from '../decision.ts'

/** Squares that add to a hundred: whole parts first, the rest to the largest remainders. */
export function hundred(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100)
  const whole = exact.map(Math.floor)
  let left = 100 - whole.reduce((sum, count) => sum + count, 0)
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest)
  for (const { index } of order) {
    if (left <= 0) break
    whole[index] = (whole[index] ?? 0) + 1
    left--
  }
  return whole
}

const listedShares = 6

/** The options with most wins, the others together, and the draws in which nothing fits. */
export function sharesOf(evaluation: Evaluation, draws: Draws): readonly SureShare[] {
  const winner = evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.option
  const all = Object.entries(draws.wins)
    .filter(([, share]) => share > 0)
    .toSorted(([a, x], [b, y]) => Number(b === winner) - Number(a === winner) || y - x || (a < b ? -1 : 1))
  const named = all.slice(0, listedShares)
  const rest = all.slice(listedShares)
  const restShare = rest.reduce((sum, [, share]) => sum + share, 0)
  const squares = hundred([...named.map(([, share]) => share), restShare, draws.nothingFits])
  const rows: SureShare[] = named.map(([option], index) => ({
    option,
    name: optionName(evaluation, option),
    squares: squares[index] ?? 0,
    goodEnough: draws.goodEnough[option],
  }))
  if (rest.length > 0)
    rows.push({
      option: '',
      name: counted(rest.length, 'other option'),
      squares: squares[named.length] ?? 0,
      goodEnough: undefined,
    })
  if (draws.nothingFits > 0)
    rows.push({
      option: undefined,
      name: 'No option fits',
      squares: squares[named.length + 1] ?? 0,
      goodEnough: undefined,
    })
  return rows
}
