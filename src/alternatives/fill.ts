import { logistic } from '../base/elementary.ts'
import { fillFleets } from './fill-fleets.ts'
import { fillMoney } from './fill-money.ts'
import { fillWaits } from './fill-waits.ts'
import { type ColumnGroup, type Figures, ownColumns } from './figures.ts'
import { sameNumbers } from './same-numbers.ts'
import { isTuned } from './knowledge/at-hand.ts'
import type { World } from './world.ts'

/** Success of every variant: what is believed of its point, times what its approach keeps of it. */
export const fillQuality = ({ variants, beliefs, a, terms, deviates }: World, out: Figures): void => {
  const { point, approach } = variants
  const easier = a.taskDifficulty - beliefs.difficulty
  const spreads = deviates !== undefined || easier !== 0 ? beliefs.spreads() : undefined
  for (let v = 0; v < point.length; v++) {
    const p = point[v] ?? 0
    if (!beliefs.measured[p]) continue
    let at = beliefs.mean[p] ?? 0
    if (spreads) at += (spreads.slope[p] ?? 0) * easier
    if (spreads && deviates) {
      at += (spreads.own[p] ?? 0) * (deviates.point[p]?.[deviates.index] ?? 0)
      for (let t = 0; t < spreads.shared.length; t++)
        at += (spreads.shared[t]?.[p] ?? 0) * (deviates.yardstick[t]?.[deviates.index] ?? 0)
    }
    out.quality[v] = logistic(at) * (terms[approach[v] ?? 0]?.kept.success ?? 1)
  }
}

/** Weeks and share in date of approach k; 0 where nobody asked, which no limit then compares. */
const fillSides = ({ variants: { starts }, terms }: World, k: number, out: Figures): void => {
  const [from, to] = [starts[k], starts[k + 1]]
  out.weeks.fill(terms[k]?.weeks ?? 0, from, to)
  out.inDate.fill(terms[k]?.kept.inDate ?? 0, from, to)
}

/** All figures of a world. Fleets come first: money and waits follow from them. */
export const fillFigures = (world: World, out: Figures, factors: 'found' | 'kept'): void => {
  for (let k = 0; k < world.terms.length; k++) {
    fillFleets(world, k, out)
    fillMoney(world, k, out)
    fillWaits(world, k, out, factors)
    if (world.a.plan) fillSides(world, k, out)
  }
  fillQuality(world, out)
}

/** What stands elsewhere in another world, besides its numbers. */
export interface Moved {
  readonly tokens: boolean
  readonly servers: boolean
  readonly quality: boolean
}

export const nothingMoved: Moved = { tokens: false, servers: false, quality: false }

type Stale = Readonly<Record<Exclude<ColumnGroup, 'quality'>, boolean>>

/** Which columns of approach k differ between two worlds of the same variants. */
const staleOf = (world: World, before: World, moved: Moved, k: number): Stale => {
  const [now, then] = [world.terms[k], before.terms[k]]
  const approach = world.variants.approaches[k]
  if (!now || !then || !approach) return { fleets: true, money: true, waits: true, sides: true }
  const sameWait = sameNumbers(now.wait, then.wait)
  const fleets = now.gpus !== undefined && (moved.tokens || !sameWait || !sameNumbers(now.gpus, then.gpus))
  const sameFixed =
    now.monthly === then.monthly &&
    (world.a.plan === undefined || world.a.requestsPerDay === before.a.requestsPerDay) &&
    (!isTuned(approach.knowledge) || sameNumbers(world.a.tuning, before.a.tuning)) &&
    sameNumbers(world.a.plan, before.a.plan)
  return {
    fleets,
    money: fleets || moved.tokens || !sameFixed || now.lookup !== then.lookup || !sameNumbers(now.tokens, then.tokens),
    waits: fleets || moved.tokens || moved.servers || !sameWait || world.a.waitMeasure !== before.a.waitMeasure,
    sides: now.weeks !== then.weeks || now.kept.inDate !== then.kept.inDate,
  }
}

const sameQuality = (world: World, before: World): boolean =>
  world.beliefs === before.beliefs &&
  world.a.taskDifficulty === before.a.taskDifficulty &&
  world.terms.every(({ kept }, k) => kept.success === before.terms[k]?.kept.success)

const fillers = {
  fleets: fillFleets,
  money: fillMoney,
  waits: fillWaits,
  sides: fillSides,
} as const

/**
 * The figures of a world from those of another one of the same variants: columns that nothing touches are shared, of the
 * others only the approaches that it touches are filled again. The result is that of `fillFigures`.
 */
export const refilled = (
  world: World,
  before: World & { readonly figures: Figures },
  moved: Moved,
  factors: 'found' | 'kept',
): Figures => {
  const out = { ...before.figures }
  const stale = world.terms.map((_, k) => staleOf(world, before, moved, k))
  for (const group of ['fleets', 'money', 'waits', 'sides'] as const) {
    if (!stale.some((one) => one[group])) continue
    ownColumns(out, group)
    for (const [k, one] of stale.entries()) if (one[group]) fillers[group](world, k, out, factors)
  }
  if (moved.quality || !sameQuality(world, before)) {
    ownColumns(out, 'quality')
    fillQuality(world, out)
  }
  return out
}
