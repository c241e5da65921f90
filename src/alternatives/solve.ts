import { availabilityAt } from '../catalog/availability.ts'
import type { Edition } from '../catalog/edition.ts'
import { type Yardstick, yardsticks } from '../catalog/yardsticks.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Assumptions, assumptionsOf, type Check } from './assumptions.ts'
import { type Beliefs, beliefsOf } from './beliefs.ts'
import { ableOf, candidatesOf } from './candidates.ts'
import { contend } from './contend.ts'
import { costInputs } from './cost.ts'
import { emptyColumns, fillColumns } from './criteria.ts'
import { emptyFigures, type Figures, fillCost, fillQuality, fillWait, waitsOf } from './figures.ts'
import { gateInputs, gatesOf } from './gates.ts'
import { type Points, pointsOf } from './points.ts'
import { type Judgements, judgementsOf, partsOf, type RatedPart, ratesOf } from './quality.ts'
import { fillUtility, winnerOf } from './rank.ts'
import { perEdition, remembered } from './remembered.ts'
import { rankable, violations } from './screen.ts'
import type { Basis, Facts, Solution } from './solution.ts'
import { spreadsOf } from './spread.ts'
import { type Variants, variantsOf } from './variants.ts'
import { waitInputs } from './wait.ts'

/** The date at which prices and availability are read: the edition's, unless the scenario sets one. */
export const asOfDate = (scenario: Scenario, edition: Edition): string => {
  const set = scenario.inputs['catalog.asOf']
  return typeof set === 'string' && set !== '' ? set : edition.id
}

/** Models whose end has been announced: the only ones that a date or a life asked for can bar. */
const endingModels = perEdition((edition) =>
  edition.models.filter(({ availability }) => availability.kind !== 'active'),
)

const barredModels = (edition: Edition, asOf: string, minimumLifeDays: number): string =>
  endingModels(edition)
    .map((model) => availabilityAt(model, asOf, minimumLifeDays))
    .join(' ')

const rememberedVariants = remembered<Variants>(8)
const rememberedRates = remembered<ReturnType<typeof ratesOf>>(24)
const rememberedParts = remembered<ReturnType<typeof partsOf>>(8)
const rememberedBeliefs = remembered<Beliefs>(16)

/** The parts of the task with their published rates. Points of an edition stand in one order whatever the date. */
const ratedMix = (mix: Judgements['mix'], points: Points, edition: Edition, asOf: string): readonly RatedPart[] =>
  mix.flatMap(({ yardstick: id, weight }) => {
    const yardstick = yardsticks.find((known) => known.id === id)
    if (!yardstick) return []
    const rates = rememberedRates(edition, `${asOf} ${id}`, () => ratesOf(points.rows, yardstick, edition, asOf))
    return [{ yardstick, weight, rates }]
  })

const beliefsFor = (scenario: Scenario, edition: Edition, asOf: string, points: Points, a: Assumptions): Beliefs => {
  const judgements = judgementsOf(scenario)
  const { mix, samples, staleFactor, oldFactor } = judgements
  const published = JSON.stringify([asOf, mix, samples, staleFactor, oldFactor])
  const parts = rememberedParts(edition, published, () =>
    partsOf(points.rows.length, ratedMix(mix, points, edition, asOf), judgements),
  )
  const key = JSON.stringify([asOf, a.taskDifficulty, judgements])
  return rememberedBeliefs(edition, key, () => beliefsOf(points.rows, parts, a.taskDifficulty, judgements))
}

/** The yardstick with the largest weight: where joint outcomes of two models are looked up. */
const mainYardstick = (scenario: Scenario): Yardstick => {
  const [first] = judgementsOf(scenario).mix.toSorted((x, y) => y.weight - x.weight)
  const found = yardsticks.find(({ id }) => id === first?.yardstick)
  if (!found) throw new RangeError('A task needs at least one yardstick.')
  return found
}

const agree = (x: Assumptions, y: Assumptions, inputs: readonly (keyof Assumptions)[]): boolean =>
  inputs.every((input) => x[input] === y[input])

/** Figures of the variants; columns whose inputs are as before are taken over. */
const figuresFor = (variants: Variants, beliefs: Beliefs, a: Assumptions, before: Basis | undefined): Figures => {
  const n = variants.rows.length
  const known = before?.variants === variants ? before : undefined
  const figures = emptyFigures(n)
  if (known && agree(a, known.a, costInputs)) figures.cost = known.figures.cost
  else fillCost(variants, a, undefined, figures)
  // Which waits are integrated exactly depends on the one that is limited.
  if (known && agree(a, known.a, ['waitMeasure', ...waitInputs])) Object.assign(figures, waitsOf(known.figures))
  else fillWait(variants, a, undefined, figures)
  if (known && known.beliefs === beliefs) figures.quality = known.figures.quality
  else fillQuality(variants, beliefs, a, undefined, figures)
  return figures
}

const sameCheck = (x: Check, y: Check): boolean => x.kind === y.kind && x.cost === y.cost

/** What facts say of each variant. */
const factsFor = (variants: Variants, beliefs: Beliefs, a: Assumptions, before: Basis | undefined): Facts => {
  const same = before?.variants === variants ? before : undefined
  const sameGates = same && agree(a, same.a, gateInputs)
  if (sameGates && same.beliefs === beliefs) return same
  const gates = sameGates ? same.gates : gatesOf(variants, a)
  const measured = Uint8Array.from(variants.point, (p) => beliefs.measured[p] ?? 0)
  return { gates, measured, able: ableOf(variants, measured, gates) }
}

const variantsFor = (edition: Edition, asOf: string, { minimumLifeDays }: Assumptions): Variants =>
  rememberedVariants(edition, `${asOf} ${barredModels(edition, asOf, minimumLifeDays)}`, () =>
    variantsOf(pointsOf(edition, asOf, minimumLifeDays)),
  )

/** Every figure up to the limits. `before`: a basis of the same edition whose unchanged parts are taken over; the result is the same. */
const basisOf = (scenario: Scenario, edition: Edition, before?: Basis): Omit<Basis, 'columns'> => {
  const asOf = asOfDate(scenario, edition)
  const a = assumptionsOf(scenario)
  const variants = variantsFor(edition, asOf, a)
  const beliefs = beliefsFor(scenario, edition, asOf, variants.points, a)
  const figures = figuresFor(variants, beliefs, a, before)
  const { measured, gates, able } = factsFor(variants, beliefs, a, before)
  const sameRows =
    before !== undefined &&
    before.able === able &&
    before.figures.cost === figures.cost &&
    before.figures.quality === figures.quality &&
    before.a.waitMeasure === a.waitMeasure &&
    sameCheck(before.a.check, a.check)
  const given = { edition, variants, able, yardstick: mainYardstick(scenario) }
  const rows = sameRows ? before.rows : candidatesOf(given, figures, a)
  return {
    scenario,
    edition,
    asOf,
    a,
    variants,
    beliefs,
    measured,
    gates,
    able,
    figures,
    rows,
    rankable: rankable(variants, able, rows, a),
  }
}

/** Who wins, and every figure that decides it. */
export const solve = (scenario: Scenario, edition: Edition, before?: Basis): Solution => {
  const found = basisOf(scenario, edition, before)
  const { a, variants, figures, rows } = found
  const n = rows.cheap.length
  const columns = emptyColumns(n)
  fillColumns(variants, rows, a, figures, figures, 0, columns)
  const basis: Basis = { ...found, columns }
  const spreads = a.confidenceZ === 0 ? undefined : spreadsOf(basis)
  const violated = new Uint8Array(n)
  violations(rows, columns, a, spreads, violated)
  const utility = new Float64Array(n)
  fillUtility(columns, 0, n, a, utility)
  const winner = winnerOf(columns, utility, (i) => basis.rankable[i] === 1 && violated[i] === 0, n, a.weights)
  return { ...basis, violated, utility, ...(spreads && { spreads }), ...(winner !== undefined && { winner }) }
}

/** Only who wins: the same rule, without the waits of cascades that cannot. Where a confidence is asked for, spreads are needed. */
export const solveWinner = (
  scenario: Scenario,
  edition: Edition,
  before: Basis,
): Pick<Solution, 'variants' | 'rows' | 'winner'> => {
  const { a, variants, figures, rows, rankable: open } = basisOf(scenario, edition, before)
  if (a.confidenceZ !== 0) return solve(scenario, edition, before)
  const n = rows.cheap.length
  const columns = emptyColumns(n)
  const contest = { columns, broken: new Uint8Array(n), utility: new Float64Array(n) }
  contend(variants, rows, a, figures, 0, 0, contest, open)
  const winner = winnerOf(columns, contest.utility, (i) => open[i] === 1 && contest.broken[i] === 0, n, a.weights)
  return { variants, rows, ...(winner !== undefined && { winner }) }
}
