import { log, logit } from '../base/elementary.ts'
import { acceptRate } from '../engine/routing/cascade.ts'
import { numberAt } from '../scenario/values.ts'
import { assumptionsOf } from './assumptions.ts'
import { type Columns, emptyColumns, fillCascadeValue, fillCascadeWait, fillSingles } from './criteria.ts'
import type { Figures } from './figures.ts'
import { type Moved, nothingMoved, refilled } from './fill.ts'
import { type LimitedFigure, limitedFigures } from './limits.ts'
import { rangedInputs } from './ranged.ts'
import { perScenario } from './remembered.ts'
import type { Spreads } from './screen.ts'
import { sameRecords } from './same-numbers.ts'
import type { Basis } from './solution.ts'
import { type Deviates, termsIn } from './world.ts'

const one = Float64Array.of(1)
const zero = Float64Array.of(0)

/** Deviates of a world in which one kind of quantity stands one standard deviation high, for every point alike. */
const shifted = (
  { variants: { points }, beliefs, scenario }: Basis,
  kind: 'vendor' | 'model' | 'point' | 'yardstick',
  t = 0,
): Deviates => ({
  index: 0,
  vendor: points.vendors.map(() => (kind === 'vendor' ? one : zero)),
  model: points.models.map(() => (kind === 'model' ? one : zero)),
  point: points.rows.map(() => (kind === 'point' ? one : zero)),
  yardstick: beliefs.yardsticks.map((_, k) => (kind === 'yardstick' && k === t ? one : zero)),
  vendorSpread: numberAt(scenario, 'serving.vendorSpread'),
  vendorSpreadShort: numberAt(scenario, 'serving.vendorSpreadShort'),
})

/** The same figures in another world; columns that nothing in it touches are shared. */
const figuresIn = (basis: Basis, deviates: Deviates | undefined, moved: Moved, a = basis.a): Figures => {
  const { variants, beliefs, edition } = basis
  const terms = a === basis.a ? basis.terms : termsIn(variants, edition, a)
  return refilled({ variants, beliefs, a, terms, deviates }, basis, moved, 'kept')
}

/** Share of requests that each cascade's cheap model answers, by row. */
const acceptedIn = ({ rows, figures, a }: Basis): Float64Array =>
  Float64Array.from(rows.cheap, (cheap) =>
    acceptRate(figures.quality[cheap] ?? 0, a.check.sensitivity, a.check.specificity),
  )

/** The columns of another world. A cascade's wait is dear: where neither waits nor the accepted share differ, it is taken over. */
const columnsIn = (
  basis: Basis,
  accepted: Float64Array,
  cheap: Figures,
  strong: Figures,
  agreement = 0,
  a = basis.a,
): Columns => {
  const { rows, variants, figures, columns } = basis
  const out = emptyColumns(rows.cheap.length)
  const sameWaits =
    cheap.completionMean === figures.completionMean &&
    strong.completionMean === figures.completionMean &&
    a.check.wait === basis.a.check.wait
  fillSingles(variants, rows, a, cheap, out)
  for (let i = rows.singles; i < rows.cheap.length; i++) {
    const share = fillCascadeValue(rows, i, a, cheap, strong, agreement, out)
    if (sameWaits && share === accepted[i]) out.latency[i] = columns.latency[i] ?? 0
    else fillCascadeWait(rows, i, a, cheap, strong, share, out)
  }
  return out
}

/** Where one uncertain quantity, one standard deviation up, moves the rows it applies to. */
interface Move {
  readonly label: string
  readonly parameter?: string
  readonly columns: Columns
  readonly applies: (i: number) => boolean
}

const always = (): boolean => true

/** For each input that is a range, the world in which it stands one standard deviation high. */
const highWorlds = perScenario((scenario) =>
  rangedInputs(scenario).map(({ id, label, at }) => ({
    id,
    label,
    world: assumptionsOf(scenario, (other) => (other === id ? at(1) : numberAt(scenario, other))),
  })),
)

const inputMoves = (basis: Basis, accepted: Float64Array): readonly Move[] =>
  highWorlds(basis.scenario).flatMap(({ id, label, world }) => {
    // No number that a row could follow from differs: money over time alone reads this input.
    if (sameRecords(world, basis.a)) return []
    const there = figuresIn(basis, undefined, nothingMoved, world)
    return [{ label, parameter: id, columns: columnsIn(basis, accepted, there, there, 0, world), applies: always }]
  })

const yardstickMoves = (basis: Basis, accepted: Float64Array): readonly Move[] =>
  basis.beliefs.yardsticks.map((yardstick, t) => {
    const there = figuresIn(basis, shifted(basis, 'yardstick', t), { ...nothingMoved, quality: true })
    const label = `How far ${yardstick} speaks for your task, all models alike`
    return { label, columns: columnsIn(basis, accepted, there, there), applies: always }
  })

const movedBy = {
  vendor: { ...nothingMoved, servers: true },
  model: { ...nothingMoved, tokens: true },
  point: { ...nothingMoved, quality: true },
} as const

const ownLabels = {
  vendor: 'Speed of the provider from day to day',
  model: 'Hidden tokens of the model',
  point: 'How far this model was measured right',
} as const

/** Quantities that belong to a vendor, a model or a point: where two points of a cascade do not share one, each adds its own. */
const ownMoves = (basis: Basis, accepted: Float64Array): readonly Move[] => {
  const { rows, variants, figures } = basis
  const { points, point } = variants
  const owners = { vendor: points.vendor, model: points.modelOf, point: Int32Array.from(points.rows.keys()) }
  return (['vendor', 'model', 'point'] as const).flatMap((kind): readonly Move[] => {
    const there = figuresIn(basis, shifted(basis, kind), movedBy[kind])
    const owner = owners[kind]
    const ownerOf = (v: number | undefined): number | undefined => owner[point[v ?? 0] ?? 0]
    const same = (i: number): boolean => ownerOf(rows.cheap[i]) === ownerOf(rows.strong[i])
    const apart = (i: number): boolean => !same(i)
    const label = ownLabels[kind]
    return [
      { label, columns: columnsIn(basis, accepted, there, there), applies: same },
      {
        label: `${label}, cheap one`,
        columns: columnsIn(basis, accepted, there, figures),
        applies: apart,
      },
      {
        label: `${label}, strong one`,
        columns: columnsIn(basis, accepted, figures, there),
        applies: apart,
      },
    ]
  })
}

const agreementMoves = (basis: Basis, accepted: Float64Array): readonly Move[] => [
  {
    label: 'How often both models fail on the same tasks',
    columns: columnsIn(basis, accepted, basis.figures, basis.figures, 1),
    applies: (i) => i >= basis.rows.singles,
  },
]

const movesOf = (basis: Basis): readonly Move[] => {
  const accepted = acceptedIn(basis)
  return [
    ...inputMoves(basis, accepted),
    ...yardstickMoves(basis, accepted),
    ...ownMoves(basis, accepted),
    ...agreementMoves(basis, accepted),
  ]
}

const lnRatio = (high = 0, low = 0): number => (high === low || high <= 0 || low <= 0 ? 0 : log(high / low))
const logitGap = (high = 0, low = 0): number =>
  high === low || high <= 0 || high >= 1 || low <= 0 || low >= 1 ? 0 : logit(high) - logit(low)

type Gap = (there?: number, here?: number) => number

const addSquares = (out: Float64Array, { applies }: Move, there: Float64Array, here: Float64Array, gap: Gap): void => {
  for (let i = 0; i < out.length; i++) {
    if (there[i] === here[i] || !applies(i)) continue
    const sigma = gap(there[i], here[i])
    out[i] = (out[i] ?? 0) + sigma * sigma
  }
}

/** On which scale what is not known of a figure is normal. */
const gaps: Readonly<Record<LimitedFigure, Gap>> = {
  cost: lnRatio,
  quality: logitGap,
  latency: lnRatio,
  weeks: lnRatio,
  inDate: logitGap,
}

/**
 * Standard deviations by the delta method: what each uncertain quantity moves when it moves by one standard deviation,
 * added in squares. Closed form, so that a limit can be held with a confidence without draws. Of the logarithm of cost, wait
 * and weeks, of the log odds of shares.
 */
export const spreadsOf = (basis: Basis): Spreads => {
  const n = basis.rows.cheap.length
  const column = (): Float64Array => new Float64Array(n)
  const out = { cost: column(), quality: column(), latency: column(), weeks: column(), inDate: column() }
  for (const move of movesOf(basis))
    for (const figure of limitedFigures)
      addSquares(out[figure], move, move.columns[figure], basis.columns[figure], gaps[figure])
  for (const figure of limitedFigures) for (let i = 0; i < n; i++) out[figure][i] = Math.sqrt(out[figure][i] ?? 0)
  return out
}

/** The contributions to one row's spread in one figure, in the order in which they are added; zeros left out. */
export const spreadPartsOf = (
  basis: Basis,
  i: number,
  figure: LimitedFigure,
): readonly { readonly label: string; readonly parameter?: string; readonly sigma: number }[] =>
  movesOf(basis).flatMap((move) => {
    const sigma = move.applies(i) ? gaps[figure](move.columns[figure][i], basis.columns[figure][i]) : 0
    return sigma === 0
      ? []
      : [{ label: move.label, sigma, ...(move.parameter !== undefined && { parameter: move.parameter }) }]
  })
