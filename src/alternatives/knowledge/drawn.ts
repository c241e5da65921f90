import { DAYS_PER_YEAR } from '../../engine/constants.ts'
import { inDate, inDateFor } from '../../engine/knowledge/decay.ts'
import { quantilesInPlace } from '../../engine/uncertainty/sample-quantiles.ts'
import type { Assumptions } from '../assumptions.ts'
import { solutionOf } from '../evaluate.ts'
import type { Evaluation, Interval } from '../evaluation.ts'
import { fleetOfVariant } from '../fill-fleets.ts'
import { fixedUsd, variantMoney } from '../fill-money.ts'
import { monthlyOf, onceOf, together } from '../money-parts.ts'
import { passedOn } from '../passed-on.ts'
import { perEvaluation } from '../remembered.ts'
import { type Terms, termsOf } from '../terms.ts'
import type { Variants } from '../variants.ts'
import { type Deviates, tokenFactor } from '../world.ts'
import { worldsOf } from '../worlds.ts'

/** Worlds in which figures beside the criteria are drawn: their ends are read to two digits. */
const drawnWorlds = 100
const ends = [0.05, 0.95] as const

/** A world as far as it is read here; without deviates it is that of the point estimate. */
interface Drawn {
  readonly a: Assumptions
  readonly deviates?: Deviates
}

/** Several figures are read from the same worlds. */
const drawnIn = perEvaluation((evaluation): readonly Drawn[] => {
  const { assumptions, deviates } = worldsOf(solutionOf(evaluation), drawnWorlds)
  return Array.from({ length: drawnWorlds }, (_, k) => ({ a: assumptions(k), deviates: deviates(k) }))
})

/** 5th and 95th percentile over the worlds, around the point estimate, which may lie outside only by its own skew. */
const around = (point: number, values: readonly number[]): Interval => {
  const [p05 = point, p95 = point] = quantilesInPlace(Float64Array.from(values), ends)
  return { p05: Math.min(p05, point), p50: point, p95: Math.max(p95, point) }
}

/** What an alternative takes besides its criteria: USD a month to keep it up, USD once, seconds added to each request. */
export interface Upkeep {
  readonly monthly: Interval
  readonly once: Interval
  /** USD a request of what does not grow with requests, GPUs included; absent where it is not known. */
  readonly fixed: Interval | undefined
  /** Against the same model with nothing added; looking it up is drawn, reading it is as at the point estimate. */
  readonly added: Interval | undefined
}

/** USD a request that does not grow with requests; undefined in a world in which no GPUs serve it. */
const fixedIn = (variants: Variants, v: number, { a, deviates }: Drawn, terms: Terms): number | undefined => {
  const variant = variants.rows[v]
  if (!variant) return undefined
  if (!terms.gpus) return fixedUsd(a, terms, variant, 0)
  const thinking = tokenFactor(variants.points, variants.point[v] ?? 0, deviates)
  const fleet = fleetOfVariant(variants, v, { ...terms, gpus: terms.gpus }, thinking)
  return fleet?.kind === 'fleet' ? fixedUsd(a, terms, variant, fleet.gpus) : undefined
}

/** Undefined where nothing has to be known. */
export const upkeepOf = (evaluation: Evaluation, i: number): Upkeep | undefined => {
  const solution = solutionOf(evaluation)
  const { variants, rows, a, edition } = solution
  const v = rows.cheap[i] ?? 0
  const variant = variants.rows[v]
  if (!variant || !a.documents) return undefined
  const read = (world: Drawn) => {
    const terms = termsOf(edition, world.a, variant)
    const all = together(terms.money, variantMoney(world.a, variant))
    const fixed = fixedIn(variants, v, world, terms)
    return { monthly: monthlyOf(all), once: onceOf(all), lookup: terms.wait.retrievalMean, fixed }
  }
  const drawn = drawnIn(evaluation).map(read)
  const now = read({ a })
  const ranged = (of: (one: typeof now) => number): Interval => around(of(now), drawn.map(of))
  const reading = passedOn(evaluation, i)?.readingSeconds
  return {
    monthly: ranged(({ monthly }) => monthly),
    once: ranged(({ once }) => once),
    fixed: fixedOf(
      evaluation.outcomes[i]?.fixed === undefined ? undefined : now.fixed,
      drawn.map(({ fixed }) => fixed),
    ),
    added: reading === undefined ? undefined : ranged(({ lookup }) => lookup + reading),
  }
}

/** Worlds in which no GPUs serve say nothing of what they would cost. */
const fixedOf = (point: number | undefined, drawn: readonly (number | undefined)[]): Interval | undefined =>
  point === undefined
    ? undefined
    : around(
        point,
        drawn.filter((usd) => usd !== undefined),
      )

/** Share of answers still in date at each of some days after a training, with the days from the last example to use. */
export interface DatedFrom {
  readonly best: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Undefined where nothing has to be known. */
export const inDateAfter = (evaluation: Evaluation, days: readonly number[]): DatedFrom | undefined => {
  const solution = solutionOf(evaluation)
  const { documents, tuning } = solution.a
  if (!documents || !tuning) return undefined
  const drawn = drawnIn(evaluation)
  const at = (a: Assumptions, day: number): number =>
    inDate(
      a.documents?.changesPerYear ?? 0,
      a.documents?.factShare ?? 0,
      (day + (a.tuning?.retrainDays ?? 0)) / DAYS_PER_YEAR,
    )
  const intervals = days.map((day) =>
    around(
      at(solution.a, day),
      drawn.map((world) => at(world.a, day)),
    ),
  )
  return {
    best: intervals.map(({ p50 }) => p50),
    low: intervals.map(({ p05 }) => p05),
    high: intervals.map(({ p95 }) => p95),
  }
}

/** Days after a training from which on fewer answers than a share `floor` are in date; undefined: never. */
export const staleAfter = (evaluation: Evaluation, floor: number): number | undefined => {
  const { documents, tuning } = solutionOf(evaluation).a
  if (!documents || !tuning) return undefined
  const found = inDateFor(documents.changesPerYear, documents.factShare, floor)
  return found.kind === 'always' ? undefined : Math.max(0, found.years * DAYS_PER_YEAR - tuning.retrainDays)
}
