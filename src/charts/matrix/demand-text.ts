import { ofHundred } from '../../base/format.ts'
import type { Demand, MatrixColumn } from './matrix-series.ts'

/** `must`, `30`; empty: it neither rules out nor ranks. */
export const demandText = (demand: Demand): string =>
  demand.kind === 'must' ? 'must' : demand.kind === 'weight' ? String(demand.points) : ''

/** `best in 83`, of 100 draws. */
export const bestText = ({ best }: MatrixColumn): string => (best === undefined ? '' : `best in ${ofHundred(best)}`)
