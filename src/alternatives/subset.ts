import type { Candidates } from './candidates.ts'
import { type Figures, someFigures } from './figures.ts'
import type { Basis } from './solution.ts'
import { someVariants, type Variants } from './variants.ts'

/** Some rows with the variants and figures that they use, under numbers of their own. */
export interface Subset {
  readonly rows: Candidates
  readonly variants: Variants
  readonly figures: Figures
}

/** `index`: rows in ascending order. What is said of a row does not depend on who else is in the set. */
export const subsetOf = (
  { rows, variants, figures }: Pick<Basis, 'rows' | 'variants' | 'figures'>,
  index: readonly number[],
): Subset => {
  const used = [...new Set(index.flatMap((i) => [rows.cheap[i] ?? 0, rows.strong[i] ?? 0]))].toSorted((x, y) => x - y)
  const place = new Map(used.map((v, k) => [v, k]))
  const renumbered = (list: readonly number[]): number[] => index.map((i) => place.get(list[i] ?? 0) ?? 0)
  return {
    variants: someVariants(variants, used),
    figures: someFigures(figures, used),
    rows: {
      cheap: renumbered(rows.cheap),
      strong: renumbered(rows.strong),
      serving: index.map((i) => rows.serving[i] ?? 'sync'),
      agreements: index.flatMap((i) => rows.agreements[i - rows.singles] ?? []),
      singles: index.filter((i) => i < rows.singles).length,
      excluded: rows.excluded,
    },
  }
}
