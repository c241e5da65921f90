import type { CostLine } from '../../engine/cost/cost-line.ts'
import { crossover, type Crossover } from '../../engine/knowledge/crossover.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import type { CostParts } from '../cost-parts.ts'
import { perMonth } from '../money-parts.ts'
import type { KnowledgeRow } from './rows.ts'

/** At which volume two ways cost the same; volumes are requests a month. */
export interface VolumeCrossing {
  readonly a: KnowledgeStrategy
  readonly b: KnowledgeStrategy
  readonly crossing: Crossover
}

/** USD a month and USD a request. Own GPUs come by the piece: what they cost is no line, and is left out. */
export const costLine = ({ tokens, lookup, gpus, horizonMonths, ...money }: CostParts): CostLine | undefined =>
  gpus || horizonMonths === undefined
    ? undefined
    : { fixed: perMonth(money, horizonMonths), perRequest: tokens + lookup }

/** Where each way crosses one of them, by the best alternative of each as it is now. */
export const volumeCrossings = (
  rows: readonly KnowledgeRow[],
  against: KnowledgeStrategy,
): readonly VolumeCrossing[] => {
  const lineOf = ({ best }: KnowledgeRow): CostLine | undefined => best?.cost && costLine(best.cost)
  const own = rows.find(({ knowledge }) => knowledge === against)
  const line = own && lineOf(own)
  if (!line) return []
  return rows.flatMap((row) => {
    const other = row.knowledge === against || row.failed.length > 0 ? undefined : lineOf(row)
    return other ? [{ a: row.knowledge, b: against, crossing: crossover(other, line) }] : []
  })
}
