import type { Reason } from '../alternative.ts'
import { bit } from '../limits.ts'
import { beats, orderOfPriorities } from '../rank.ts'
import { reasonsOf } from '../screen.ts'
import type { Solution } from '../solution.ts'
import { isOwn } from '../terms.ts'
import { type AbsentWay, isOwned, type SourcingKind, sourcingKinds, type Way, type Ways } from './money-case.ts'

/** Who runs the models of a row; a cascade is hosted where all its weights are open. */
export const kindOf = (
  { variants, rows }: Pick<Solution, 'variants' | 'rows'>,
  i: number,
): SourcingKind | undefined => {
  const [cheap, strong] = [variants.rows[rows.cheap[i] ?? 0], variants.rows[rows.strong[i] ?? 0]]
  if (!cheap || !strong) return undefined
  if (cheap.hosting === 'self') return isOwn(cheap) ? 'own' : 'self'
  return cheap.point.model.openWeights && strong.point.model.openWeights ? 'hosted' : 'api'
}

/** 0: holds every limit; 1: costs too much and nothing else; 2: breaks another limit. */
const missOf = (violated: number): 0 | 1 | 2 => (violated === 0 ? 0 : (violated & ~bit('cost')) === 0 ? 1 : 2)

/**
 * Does row `i` come before row `j`? What fits comes first, then what only costs too much, the cheapest first; all others
 * by utility with its ties.
 */
const comesBefore = (solution: Solution): ((i: number, j: number) => boolean) => {
  const { columns, utility, violated, a } = solution
  const order = orderOfPriorities(a.weights)
  return (i, j) => {
    const [mine, other] = [missOf(violated[i] ?? 0), missOf(violated[j] ?? 0)]
    if (mine !== other) return mine < other
    const cheaper = (columns.cost[j] ?? 0) - (columns.cost[i] ?? 0)
    return mine === 1 && cheaper !== 0 ? cheaper > 0 : beats(columns, utility, order, i, j)
  }
}

/** The best row of each kind that may be recommended as far as facts go. */
const bestOfKinds = (solution: Solution): ReadonlyMap<SourcingKind, number> => {
  const before = comesBefore(solution)
  const best = new Map<SourcingKind, number>()
  for (let i = 0; i < solution.rows.cheap.length; i++) {
    if (solution.rankable[i] !== 1) continue
    const kind = kindOf(solution, i)
    const held = kind && best.get(kind)
    if (kind && (held === undefined || before(i, held))) best.set(kind, i)
  }
  return best
}

const mostFrequent = (counts: ReadonlyMap<Reason, number>): Reason | undefined =>
  [...counts].toSorted(([, x], [, y]) => y - x)[0]?.[0]

/** Reasons for which there are no rows of own GPUs. */
const withoutRows = ['no-architecture', 'no-weights'] as const

/** Why a kind has no row that can be compared: what stands against most of its rows, or why it has none. */
const whyAbsent = (solution: Solution, kind: SourcingKind): AbsentWay['because'] => {
  const { variants, measured, gates, rows, columns, a } = solution
  if (isOwned(kind) && !a.hosting) return 'not-considered'
  const counts = new Map<Reason, number>()
  for (let i = 0; i < rows.singles; i++) {
    if (kindOf(solution, i) !== kind) continue
    for (const reason of reasonsOf(variants, measured, gates, rows, columns, a, i))
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const refused = isOwned(kind)
    ? withoutRows.find((reason) => variants.refused.some((one) => one.has(reason)))
    : undefined
  return mostFrequent(counts) ?? refused ?? 'none'
}

/** The best way of each kind. */
export const waysOf = (solution: Solution): Ways => {
  const best = bestOfKinds(solution)
  const ways = sourcingKinds.flatMap((kind): readonly Way[] => {
    const alternative = best.get(kind)
    return alternative === undefined ? [] : [{ kind, alternative, fits: solution.violated[alternative] === 0 }]
  })
  const absent = sourcingKinds
    .filter((kind) => !best.has(kind))
    .map((kind): AbsentWay => ({ kind, because: whyAbsent(solution, kind) }))
  return { ways, absent }
}
