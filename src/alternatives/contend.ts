import type { Assumptions } from './assumptions.ts'
import type { Candidates } from './candidates.ts'
import { cascadeLeastWait } from './cascade.ts'
import { type Columns, fillCascadeValue, fillCascadeWait, fillSingles } from './criteria.ts'
import type { Figures } from './figures.ts'
import { fillUtility, utilitiesOf } from './rank.ts'
import { violations } from './screen.ts'
import type { Variants } from './variants.ts'

/** A world's verdict on rows that may be recommended: which limits each breaks, and its utility. */
export interface Contest {
  readonly columns: Columns
  readonly broken: Uint8Array
  readonly utility: Float64Array
}

/**
 * Fills limits and utilities of all rows in one world. The p95 of a cascade is the root of a mixture and dear; it is no
 * shorter than that of its checked cheap part. A cascade that even so breaks a limit, or stays `margin` behind the best
 * single, keeps that bound: it can neither win nor come near. `open`: rows that may be recommended; absent: all.
 */
export const contend = (
  variants: Variants,
  rows: Candidates,
  a: Assumptions,
  figures: Figures,
  agreement: number,
  margin: number,
  out: Contest,
  open?: Uint8Array,
): void => {
  const { columns, broken, utility } = out
  const utilities = utilitiesOf(a)
  fillSingles(variants, rows, a, figures, columns)
  violations(rows, columns, a, undefined, broken, 0, rows.singles)
  fillUtility(columns, 0, rows.singles, a, utility, utilities)
  let best = -1
  for (let i = 0; i < rows.singles; i++)
    if (broken[i] === 0 && (!open || open[i] === 1) && (utility[i] ?? 0) > best) best = utility[i] ?? 0
  for (let i = rows.singles; i < rows.cheap.length; i++) {
    const accepted = fillCascadeValue(rows, i, a, figures, figures, agreement, columns)
    columns.latency[i] = cascadeLeastWait(figures, rows.cheap[i] ?? 0, a.check)
    violations(rows, columns, a, undefined, broken, i, i + 1)
    fillUtility(columns, i, i + 1, a, utility, utilities)
    if (broken[i] !== 0 || (utility[i] ?? 0) < best - margin) continue
    fillCascadeWait(rows, i, a, figures, figures, accepted, columns)
    violations(rows, columns, a, undefined, broken, i, i + 1)
    fillUtility(columns, i, i + 1, a, utility, utilities)
  }
}

/** Gives a cascade's row its exact wait where `contend` may have left it at its bound, so that its regret can be told. */
export const settle = (
  rows: Candidates,
  i: number,
  a: Assumptions,
  figures: Figures,
  agreement: number,
  out: Contest,
): void => {
  if (i < rows.singles || out.broken[i] !== 0) return
  const accepted = fillCascadeValue(rows, i, a, figures, figures, agreement, out.columns)
  fillCascadeWait(rows, i, a, figures, figures, accepted, out.columns)
  violations(rows, out.columns, a, undefined, out.broken, i, i + 1)
  fillUtility(out.columns, i, i + 1, a, out.utility)
}
