import { exp } from '../base/elementary.ts'
import type { Edition } from '../catalog/edition.ts'
import { type Yardstick, yardsticks } from '../catalog/yardsticks.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Assumptions, assumptionsOf } from './assumptions.ts'
import { candidatesOf } from './candidates.ts'
import { emptyColumns, fillColumns } from './criteria.ts'
import { emptyFigures, fillCost, fillQuality, fillWait } from './figures.ts'
import { type Points, pointsOf, z95 } from './points.ts'
import { type Beliefs, beliefsOf, judgementsOf } from './quality.ts'
import { fillUtility, winnerOf } from './rank.ts'
import { rankable, violations } from './screen.ts'
import type { Basis, Solution } from './solution.ts'
import { spreadsOf } from './spread.ts'

/** The date at which prices and availability are read: the edition's, unless the scenario sets one. */
export const asOfDate = (scenario: Scenario, edition: Edition): string => {
  const set = scenario.inputs['catalog.asOf']
  return typeof set === 'string' && set !== '' ? set : edition.id
}

/** A value kept for its latest few keys: slider events come in runs that differ in one input. */
const remembered = <Value>(most: number): ((edition: Edition, key: string, make: () => Value) => Value) => {
  const byEdition = new WeakMap<Edition, Map<string, Value>>()
  return (edition, key, make) => {
    const known = byEdition.get(edition) ?? new Map<string, Value>()
    byEdition.set(edition, known)
    const value = known.get(key) ?? make()
    if (!known.has(key) && known.size >= most) known.delete(known.keys().next().value ?? key)
    known.set(key, value)
    return value
  }
}

const rememberedPoints = remembered<Points>(4)
const rememberedBeliefs = remembered<Beliefs>(8)

const beliefsFor = (scenario: Scenario, edition: Edition, asOf: string, points: Points, a: Assumptions): Beliefs => {
  const judgements = judgementsOf(scenario)
  const key = JSON.stringify([asOf, a.minimumLifeDays, a.taskDifficulty, judgements])
  return rememberedBeliefs(edition, key, () => beliefsOf(points.rows, edition, asOf, a.taskDifficulty, judgements))
}

/** 1 where the 95th percentile of a call's input, with its answer and its thoughts, fits the model's context window. */
const fitsOf = (points: Points, a: Assumptions): Uint8Array => {
  const median = a.inputTokens / a.callsPerRequest / exp((a.inputSigma * a.inputSigma) / 2)
  const input = median * exp(z95 * a.inputSigma)
  return Uint8Array.from(points.rows, ({ model }, p) => {
    const answer = (a.outputTokens + (points.hidden[p] ?? 0) * a.thinkingFactor) / a.callsPerRequest
    return model.context === undefined || input + answer <= model.context.tokens ? 1 : 0
  })
}

/** The yardstick with the largest weight: where joint outcomes of two models are looked up. */
const mainYardstick = (scenario: Scenario): Yardstick => {
  const [first] = judgementsOf(scenario).mix.toSorted((x, y) => y.weight - x.weight)
  const found = yardsticks.find(({ id }) => id === first?.yardstick)
  if (!found) throw new RangeError('A task needs at least one yardstick.')
  return found
}

/** Who wins, and every figure that decides it. */
export const solve = (scenario: Scenario, edition: Edition): Solution => {
  const asOf = asOfDate(scenario, edition)
  const a = assumptionsOf(scenario)
  const points = rememberedPoints(edition, `${asOf} ${a.minimumLifeDays}`, () => pointsOf(edition, asOf, a.minimumLifeDays))
  const beliefs = beliefsFor(scenario, edition, asOf, points, a)
  const fits = fitsOf(points, a)
  const figures = emptyFigures(points.rows.length)
  fillCost(points, a, undefined, figures)
  fillWait(points, a, undefined, figures)
  fillQuality(beliefs, a, undefined, figures)
  const given = { edition, points, measured: beliefs.measured, fits, yardstick: mainYardstick(scenario) }
  const rows = candidatesOf(given, figures, a)
  const n = rows.cheap.length
  const columns = emptyColumns(n)
  fillColumns(points, rows, a, figures, figures, 0, columns)
  const open = rankable(points, beliefs.measured, fits, rows, columns, a)
  const basis: Basis = { scenario, edition, asOf, a, points, beliefs, fits, figures, rows, columns, rankable: open }
  const spreads = a.confidenceZ === 0 ? undefined : spreadsOf(basis)
  const violated = new Uint8Array(n)
  violations(rows, columns, a, spreads, violated)
  const utility = new Float64Array(n)
  fillUtility(columns, n, a, utility)
  const winner = winnerOf(columns, utility, (i) => open[i] === 1 && violated[i] === 0, n, a.weights)
  return { ...basis, violated, utility, ...(spreads && { spreads }), ...(winner !== undefined && { winner }) }
}
