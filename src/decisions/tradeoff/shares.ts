import type { Draws, Evaluation } from '../../alternatives/evaluation.ts'
import { counted } from '../../base/format.ts'
import { hundred } from '../../base/hundred.ts'
import { optionName } from '../../wording/names.ts'
import type { SureShare } from '../decision.ts'

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
