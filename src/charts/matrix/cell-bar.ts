import { fractionOf, type Axis } from '../../base/scale.ts'
import type { CellRange, MatrixLimit } from './matrix-series.ts'

/** Where the marks of a cell lie between 0 and its width, px. */
export interface CellBar {
  readonly from: number
  readonly to: number
  readonly dot: number
  readonly limit: number | undefined
  /** Where values fail; absent: nowhere on the scale. */
  readonly shut: { readonly from: number; readonly to: number } | undefined
}

/** Half of a dot stands beyond the end of the scale. */
export const barInset = 5

/** The marks of one cell on the scale of its row; what lies beyond an end of it stands at that end. */
export function cellBar(axis: Axis, range: CellRange, limit: MatrixLimit | undefined, width: number): CellBar {
  const at = (value: number): number =>
    barInset + Math.min(1, Math.max(0, fractionOf(axis, value))) * (width - 2 * barInset)
  const line = limit && at(limit.at)
  const [low, high] = [at(axis.low), at(axis.high)]
  const shut =
    limit && line !== undefined && (limit.allowed === 'below' ? { from: line, to: high } : { from: low, to: line })
  return {
    from: at(range.low),
    to: at(range.high),
    dot: at(range.best),
    limit: line,
    shut: shut && shut.to - shut.from > 0.5 ? shut : undefined,
  }
}
