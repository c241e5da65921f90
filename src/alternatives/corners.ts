import { criteria, type Criterion } from './alternative.ts'
import { assumptionsOf } from './assumptions.ts'
import { utilitiesOf } from './rank.ts'
import { perEvaluation } from './remembered.ts'

/** Which corner of the triangle the recommended option gives up, and which it keeps. */
export interface Corners {
  /** By how much utility (0-1, before weighting) it lies behind the best that fits, on each criterion that has a figure. */
  readonly behind: Readonly<Partial<Record<Criterion, number>>>
  /** The criterion on which it lies furthest behind, the less important one on a tie; absent: it is nowhere behind. */
  readonly given?: Criterion
  /** Behind by little. */
  readonly little: boolean
  /** The criterion on which it is as good as anything that fits, the more important one on a tie; absent: there is none. */
  readonly kept?: Criterion
}

/** Less than this is no giving up; a tenth of the way between the anchors is little. */
const noticed = 0.02
const aLittle = 0.15
/** A corner is kept where next to nothing of it is missing, against what is missing of the one that is given up. */
const keptWithin = 0.1

/**
 * What the recommendation costs, measured against the best that fits on each criterion: reference utility between the
 * scenario's anchors, without its priorities. Absent where nothing fits.
 */
export const cornersOf = perEvaluation(({ scenario, outcomes, winner }): Corners | undefined => {
  const chosen = winner === undefined ? undefined : outcomes[winner]
  if (!chosen) return undefined
  const a = assumptionsOf(scenario)
  const utilities = utilitiesOf(a)
  const rows = criteria.flatMap((criterion, k) => {
    const [utility, own] = [utilities[k], chosen[criterion]?.p50]
    if (!utility || own === undefined) return []
    const fitting = outcomes.flatMap((one) => (one.feasible ? (one[criterion]?.p50 ?? []) : []))
    const best = fitting.reduce((most, value) => Math.max(most, utility(value)), utility(own))
    return [{ criterion, behind: best - utility(own), weight: a.weights[k] ?? 0 }]
  })
  const [given] = rows.toSorted((x, y) => y.behind - x.behind || x.weight - y.weight)
  const [kept] = rows.toSorted((x, y) => x.behind - y.behind || y.weight - x.weight)
  const gives = given !== undefined && given.behind >= noticed
  const keeps = gives && kept !== undefined && kept.behind <= keptWithin && kept.behind <= given.behind / 2
  return {
    behind: Object.fromEntries(rows.map(({ criterion, behind }) => [criterion, behind])),
    little: gives && given.behind <= aLittle,
    ...(gives && { given: given.criterion }),
    ...(keeps && { kept: kept.criterion }),
  }
})
