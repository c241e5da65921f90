import type { Assumptions } from './assumptions.ts'
import type { Candidates } from './candidates.ts'
import { cascadeFigures, type CascadeFigures, cascadeWait } from './cascade.ts'
import { servingFactor } from './cost.ts'
import { callUsd, type Figures } from './figures.ts'
import type { Variants } from './variants.ts'

/** The figures of every candidate in one world that can be limited. `timed` is 0 where the wait is not known. */
export interface Columns {
  cost: Float64Array
  quality: Float64Array
  latency: Float64Array
  weeks: Float64Array
  inDate: Float64Array
  timed: Uint8Array
}

export const emptyColumns = (n: number): Columns => ({
  cost: new Float64Array(n),
  quality: new Float64Array(n),
  latency: new Float64Array(n),
  weeks: new Float64Array(n),
  inDate: new Float64Array(n),
  timed: new Uint8Array(n),
})

const cascade: CascadeFigures = { both: 0, accept: 0, quality: 0, cost: 0 }

const fillSingle = (
  variants: Variants,
  rows: Candidates,
  i: number,
  a: Assumptions,
  figures: Figures,
  out: Columns,
): void => {
  const v = rows.cheap[i] ?? 0
  const serving = rows.serving[i] ?? 'sync'
  const price = variants.rows[v]?.price
  const tokens = (figures.cost[v] ?? 0) * (price ? servingFactor(price, serving, a) : 1)
  out.cost[i] = tokens + (figures.lookup[v] ?? 0) + (figures.fixed[v] ?? 0)
  out.weeks[i] = figures.weeks[v] ?? 0
  out.inDate[i] = figures.inDate[v] ?? 0
  out.quality[i] = figures.quality[v] ?? 0
  out.timed[i] = serving === 'batch' ? 1 : (variants.timed[v] ?? 0)
  const completion = figures.completion[v] ?? 0
  if (serving === 'batch') out.latency[i] = a.batchSeconds
  else if (serving === 'flex') out.latency[i] = completion * a.flexWaitFactor
  else out.latency[i] = serving === 'stream' ? (figures.firstToken[v] ?? 0) : completion
}

/** Cost and quality of a cascade's row, and the share its cheap model answers; its wait is another question. */
export const fillCascadeValue = (
  rows: Candidates,
  i: number,
  a: Assumptions,
  cheap: Figures,
  strong: Figures,
  shift: number,
  out: Columns,
): number => {
  const weak = rows.cheap[i] ?? 0
  const better = rows.strong[i] ?? 0
  const agreement = rows.agreements[i - rows.singles]
  if (!agreement) return 1
  cascadeFigures(
    cheap.quality[weak] ?? 0,
    strong.quality[better] ?? 0,
    callUsd(cheap, weak),
    callUsd(strong, better),
    agreement.logOdds + shift * agreement.sigma,
    a.check,
    cascade,
  )
  // Both models share what is fixed: one index, one team.
  out.cost[i] = cascade.cost + (cheap.fixed[weak] ?? 0)
  out.quality[i] = cascade.quality
  out.weeks[i] = cheap.weeks[weak] ?? 0
  out.inDate[i] = cheap.inDate[weak] ?? 0
  out.timed[i] = 1
  return cascade.accept
}

/** p95 of a cascade's row, s; `accepted` as `fillCascadeValue` gave it. */
export const fillCascadeWait = (
  rows: Candidates,
  i: number,
  a: Assumptions,
  cheap: Figures,
  strong: Figures,
  accepted: number,
  out: Columns,
): void => {
  const better = rows.strong[i] ?? 0
  const streamed = rows.serving[i] === 'stream'
  const mean = (streamed ? strong.firstTokenMean : strong.completionMean)[better] ?? 0
  const variance = (streamed ? strong.firstTokenVariance : strong.completionVariance)[better] ?? 0
  out.latency[i] = cascadeWait(cheap, rows.cheap[i] ?? 0, mean, variance, accepted, a.check)
}

export const fillSingles = (
  variants: Variants,
  rows: Candidates,
  a: Assumptions,
  figures: Figures,
  out: Columns,
): void => {
  for (let i = 0; i < rows.singles; i++) fillSingle(variants, rows, i, a, figures, out)
}

/**
 * The one place where an alternative's cost, quality and latency come from its variants. `strong` may come from another
 * world than `cheap`, to see what one of the two adds to the spread; `agreement` shifts the log odds by so many sigmas.
 */
export const fillColumns = (
  variants: Variants,
  rows: Candidates,
  a: Assumptions,
  cheap: Figures,
  strong: Figures,
  agreement: number,
  out: Columns,
): void => {
  fillSingles(variants, rows, a, cheap, out)
  for (let i = rows.singles; i < rows.cheap.length; i++) {
    const accepted = fillCascadeValue(rows, i, a, cheap, strong, agreement, out)
    fillCascadeWait(rows, i, a, cheap, strong, accepted, out)
  }
}
