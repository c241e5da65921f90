import { availabilityAt } from '../catalog/availability.ts'
import type { Edition } from '../catalog/edition.ts'
import { type Yardstick, yardsticks } from '../catalog/yardsticks.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Assumptions, assumptionsOf, type Check, considersHosting, needsDocuments } from './assumptions.ts'
import { type Beliefs, beliefsOf } from './beliefs.ts'
import { ableOf, candidatesOf } from './candidates.ts'
import { contend, type Contest } from './contend.ts'
import { emptyColumns, fillColumns } from './criteria.ts'
import { emptyFigures, type Figures } from './figures.ts'
import { fillFigures, nothingMoved, refilled } from './fill.ts'
import { gatesOf, isCostKnown } from './gates.ts'
import { type Points, pointsOf } from './points.ts'
import { type Judgements, judgementsOf, partsOf, type RatedPart, ratesOf } from './quality.ts'
import { fillUtility, winnerOf } from './rank.ts'
import { perEdition, remembered } from './remembered.ts'
import { rankable, violations } from './screen.ts'
import type { Basis, Facts, Solution } from './solution.ts'
import { spreadsOf } from './spread.ts'
import { type Variants, variantsOf } from './variants.ts'
import { termsIn, type World } from './world.ts'

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

const rememberedPoints = remembered<Points>(8)
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

/** Figures of a world; columns whose inputs are as before are taken over. */
const figuresFor = (world: World, before: Basis | undefined): Figures => {
  if (before?.variants === world.variants) return refilled(world, before, nothingMoved, 'found')
  const figures = emptyFigures(world.variants.rows.length)
  fillFigures(world, figures, 'found')
  return figures
}

const sameCheck = (x: Check, y: Check): boolean => x.kind === y.kind && x.cost === y.cost

const sameFlags = (x: ArrayLike<number>, y: ArrayLike<number>): boolean => {
  for (let k = 0; k < x.length; k++) if (x[k] !== y[k]) return false
  return true
}

/** What facts say of each variant. */
const factsFor = (world: World, figures: Figures, before: Basis | undefined): Facts => {
  const { variants, beliefs } = world
  const gates = gatesOf(world, figures)
  const same = before?.variants === variants && before.beliefs === beliefs && sameFlags(before.gates, gates)
  if (same) return before
  const { point } = variants
  const [priced, measured] = [new Uint8Array(point.length), new Uint8Array(point.length)]
  for (let v = 0; v < point.length; v++) {
    priced[v] = variants.priced[v] === 1 && isCostKnown(gates[v] ?? 0) ? 1 : 0
    measured[v] = beliefs.measured[point[v] ?? 0] ?? 0
  }
  return { gates, priced, measured, able: ableOf(variants, priced, measured, gates) }
}

const pointsFor = (edition: Edition, asOf: string, minimumLifeDays: number): Points =>
  rememberedPoints(edition, `${asOf} ${barredModels(edition, asOf, minimumLifeDays)}`, () =>
    pointsOf(edition, asOf, minimumLifeDays),
  )

const variantsFor = (
  scenario: Scenario,
  edition: Edition,
  asOf: string,
  { minimumLifeDays }: Assumptions,
): Variants => {
  const asked = { documents: needsDocuments(scenario), hosting: considersHosting(scenario) }
  const key = `${asOf} ${barredModels(edition, asOf, minimumLifeDays)} ${asked.documents} ${asked.hosting}`
  return rememberedVariants(edition, key, () => variantsOf(edition, pointsFor(edition, asOf, minimumLifeDays), asked))
}

/**
 * What the first evaluation over an edition rests on, a piece at a time: whoever has a screen to keep alive rests between two.
 * It changes no result; the evaluation that follows finds the pieces made.
 */
export function* preparing(scenario: Scenario, edition: Edition): Generator<undefined, void> {
  const asOf = asOfDate(scenario, edition)
  const a = assumptionsOf(scenario)
  const points = pointsFor(edition, asOf, a.minimumLifeDays)
  yield
  variantsFor(scenario, edition, asOf, a)
  ratedMix(judgementsOf(scenario).mix, points, edition, asOf)
  yield
  beliefsFor(scenario, edition, asOf, points, a)
  yield
}

/** Every figure up to the limits. `before`: a basis of the same edition whose unchanged parts are taken over; the result is the same. */
const basisOf = (scenario: Scenario, edition: Edition, before?: Basis): Omit<Basis, 'columns'> => {
  const asOf = asOfDate(scenario, edition)
  const a = assumptionsOf(scenario)
  const variants = variantsFor(scenario, edition, asOf, a)
  const beliefs = beliefsFor(scenario, edition, asOf, variants.points, a)
  const terms = termsIn(variants, edition, a)
  const world = { variants, beliefs, a, terms }
  const figures = figuresFor(world, before)
  const { priced, measured, gates, able } = factsFor(world, figures, before)
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
    terms,
    priced,
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

/** Columns that nobody keeps: asking only who wins fills them anew each time. */
let scratch: Contest | undefined

const scratchFor = (n: number): Contest => {
  if (scratch?.utility.length !== n)
    scratch = { columns: emptyColumns(n), broken: new Uint8Array(n), utility: new Float64Array(n) }
  return scratch
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
  const contest = scratchFor(n)
  const { columns } = contest
  contend(variants, rows, a, figures, 0, 0, contest, open)
  const winner = winnerOf(columns, contest.utility, (i) => open[i] === 1 && contest.broken[i] === 0, n, a.weights)
  return { variants, rows, ...(winner !== undefined && { winner }) }
}
