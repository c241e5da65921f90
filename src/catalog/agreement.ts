import { logOddsRatioOf } from '../engine/routing/joint.ts'
import type { Edition, JointCounts, TestId } from './edition.ts'
import type { Yardstick, YardstickId } from './yardsticks.ts'

/** How much more often two models succeed on the same tasks than independence says, as a log odds ratio. */
export interface Agreement {
  /** 5th percentile, median and 95th percentile over the measured pairs. */
  readonly low: number
  readonly best: number
  readonly high: number
  readonly pairs: number
  /** Tests whose pairs were counted. */
  readonly tests: readonly TestId[]
}

/** The test whose tasks stand for a yardstick's; others have no per-task results and take all pairs together. */
const ownTest: Readonly<Partial<Record<YardstickId, TestId>>> = {
  'coding-agent': 'openhands-swe-bench',
  'general-agent': 'openhands-gaia',
  'office-work': 'openhands-gaia',
}

const modelOf = (point: string): string => point.slice(0, point.lastIndexOf('@'))
const key = (test: TestId, a: string, b: string): string => `${test} ${a} ${b}`

const swapped = ({ test, a, b, both, onlyA, onlyB, neither }: JointCounts): JointCounts => ({
  test,
  a: b,
  b: a,
  both,
  onlyA: onlyB,
  onlyB: onlyA,
  neither,
})

const tables = new WeakMap<Edition, ReadonlyMap<string, JointCounts>>()

const tableOf = (edition: Edition): ReadonlyMap<string, JointCounts> => {
  const table =
    tables.get(edition) ??
    new Map(
      edition.joints.flatMap((counts) => [
        [key(counts.test, counts.a, counts.b), counts] as const,
        [key(counts.test, counts.b, counts.a), swapped(counts)] as const,
      ]),
    )
  tables.set(edition, table)
  return table
}

/**
 * Tasks that both, one or neither of two models solved on the yardstick's own test, in the order asked for; points are operating point ids.
 * The source names no effort, so counts hold for the models at any effort: take the odds ratio from them, not the marginals.
 */
export const jointCounts = (
  edition: Edition,
  pointA: string,
  pointB: string,
  yardstick: Yardstick,
): JointCounts | undefined => {
  const test = ownTest[yardstick.id]
  return test === undefined ? undefined : tableOf(edition).get(key(test, modelOf(pointA), modelOf(pointB)))
}

/** Quantile of sorted values, straight between neighbours. */
const quantile = (sorted: readonly number[], p: number): number => {
  const place = p * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return below + (above - below) * (place - Math.floor(place))
}

const agreements = new WeakMap<Edition, Map<YardstickId, Agreement>>()

const measuredAgreement = (yardstick: Yardstick, edition: Edition): Agreement => {
  const own = ownTest[yardstick.id]
  const counted = edition.joints.filter(({ test }) => own === undefined || test === own)
  const odds = counted
    .map(({ both, onlyA, onlyB, neither }) => logOddsRatioOf(both, onlyA, onlyB, neither))
    .toSorted((a, b) => a - b)
  return {
    low: quantile(odds, 0.05),
    best: quantile(odds, 0.5),
    high: quantile(odds, 0.95),
    pairs: odds.length,
    tests: [...new Set(counted.map(({ test }) => test))],
  }
}

/** Log odds ratio over all measured pairs of the yardstick's test; of every test where it has none of its own. 0 pairs: independence. */
export const agreementOf = (yardstick: Yardstick, edition: Edition): Agreement => {
  const known = agreements.get(edition) ?? new Map<YardstickId, Agreement>()
  agreements.set(edition, known)
  const agreement = known.get(yardstick.id) ?? measuredAgreement(yardstick, edition)
  known.set(yardstick.id, agreement)
  return agreement
}
