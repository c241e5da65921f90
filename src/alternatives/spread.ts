import { log, logit } from '../base/elementary.ts'
import { numberAt } from '../scenario/values.ts'
import { criteria, type Criterion } from './alternative.ts'
import { assumptionsOf } from './assumptions.ts'
import { type Columns, emptyColumns, fillColumns } from './criteria.ts'
import { type Deviates, emptyFigures, type Figures, fillCost, fillQuality, fillWait } from './figures.ts'
import { rangedInputs } from './ranged.ts'
import type { Spreads } from './screen.ts'
import type { Basis } from './solution.ts'

const one = Float64Array.of(1)
const zero = Float64Array.of(0)

/** Deviates of a world in which one kind of quantity stands one standard deviation high, for every point alike. */
const shifted = ({ points, beliefs, scenario }: Basis, kind: 'vendor' | 'model' | 'point' | 'yardstick', t = 0): Deviates => ({
  index: 0,
  vendor: points.vendors.map(() => (kind === 'vendor' ? one : zero)),
  model: points.models.map(() => (kind === 'model' ? one : zero)),
  point: points.rows.map(() => (kind === 'point' ? one : zero)),
  yardstick: beliefs.yardsticks.map((_, k) => (kind === 'yardstick' && k === t ? one : zero)),
  vendorSpread: numberAt(scenario, 'serving.vendorSpread'),
  vendorSpreadShort: numberAt(scenario, 'serving.vendorSpreadShort'),
})

const figuresIn = ({ points, beliefs, a }: Basis, deviates: Deviates | undefined, assumptions = a): Figures => {
  const figures = emptyFigures(points.rows.length)
  fillCost(points, assumptions, deviates, figures)
  fillWait(points, assumptions, deviates, figures)
  fillQuality(beliefs, assumptions, deviates, figures)
  return figures
}

const columnsIn = (basis: Basis, cheap: Figures, strong: Figures, agreement = 0, assumptions = basis.a): Columns => {
  const out = emptyColumns(basis.rows.cheap.length)
  fillColumns(basis.points, basis.rows, assumptions, cheap, strong, agreement, out)
  return out
}

/** What one uncertain quantity moves, by row: of ln cost, logit quality and ln latency. */
interface Move {
  readonly label: string
  readonly parameter?: string
  readonly high: Columns
  readonly low: Columns
  readonly half: number
  readonly applies: (i: number) => boolean
}

const always = (): boolean => true

const inputMoves = (basis: Basis): readonly Move[] =>
  rangedInputs(basis.scenario).map(({ id, label, at: deviated }) => {
    const moved = (z: number): Columns => {
      const at = (other: string): number => (other === id ? deviated(z) : numberAt(basis.scenario, other))
      const assumptions = assumptionsOf(basis.scenario, at)
      const there = figuresIn(basis, undefined, assumptions)
      return columnsIn(basis, there, there, 0, assumptions)
    }
    return { label, parameter: id, high: moved(1), low: moved(-1), half: 0.5, applies: always }
  })

const yardstickMoves = (basis: Basis): readonly Move[] =>
  basis.beliefs.yardsticks.map((yardstick, t) => {
    const there = figuresIn(basis, shifted(basis, 'yardstick', t))
    const label = `How far ${yardstick} speaks for your task, all models alike`
    return { label, high: columnsIn(basis, there, there), low: basis.columns, half: 1, applies: always }
  })

const ownLabels = {
  vendor: 'Speed of the provider from day to day',
  model: 'Hidden tokens of the model',
  point: 'How far this model was measured right',
} as const

/** Quantities that belong to a vendor, a model or a point: where two points of a cascade do not share one, each adds its own. */
const ownMoves = (basis: Basis): readonly Move[] => {
  const { rows, points, columns, figures } = basis
  const owners = { vendor: points.vendor, model: points.modelOf, point: undefined }
  return (['vendor', 'model', 'point'] as const).flatMap((kind): readonly Move[] => {
    const there = figuresIn(basis, shifted(basis, kind))
    const owner = owners[kind]
    const same = (i: number): boolean => {
      const cheap = rows.cheap[i] ?? 0
      const strong = rows.strong[i] ?? 0
      return cheap === strong || (owner !== undefined && owner[cheap] === owner[strong])
    }
    const apart = (i: number): boolean => !same(i)
    const label = ownLabels[kind]
    return [
      { label, high: columnsIn(basis, there, there), low: columns, half: 1, applies: same },
      { label: `${label}, cheap one`, high: columnsIn(basis, there, figures), low: columns, half: 1, applies: apart },
      { label: `${label}, strong one`, high: columnsIn(basis, figures, there), low: columns, half: 1, applies: apart },
    ]
  })
}

const agreementMoves = (basis: Basis): readonly Move[] => [
  {
    label: 'How often both models fail on the same tasks',
    high: columnsIn(basis, basis.figures, basis.figures, 1),
    low: basis.columns,
    half: 1,
    applies: (i) => i >= basis.rows.singles,
  },
]

const movesOf = (basis: Basis): readonly Move[] => [
  ...inputMoves(basis),
  ...yardstickMoves(basis),
  ...ownMoves(basis),
  ...agreementMoves(basis),
]

const lnRatio = (high = 0, low = 0): number => (high > 0 && low > 0 ? log(high / low) : 0)
const logitGap = (high = 0, low = 0): number =>
  high > 0 && high < 1 && low > 0 && low < 1 ? logit(high) - logit(low) : 0

const moved = ({ high, low, half }: Move, criterion: Criterion, i: number): number =>
  half * (criterion === 'quality' ? logitGap : lnRatio)(high[criterion][i], low[criterion][i])

/**
 * Standard deviations by the delta method: what each uncertain quantity moves when it moves by one standard deviation,
 * added in squares. Closed form, so that a limit can be held with a confidence without draws. Of ln cost, logit quality
 * and ln latency.
 */
export const spreadsOf = (basis: Basis): Spreads => {
  const n = basis.rows.cheap.length
  const out = { cost: new Float64Array(n), quality: new Float64Array(n), latency: new Float64Array(n) }
  for (const move of movesOf(basis))
    for (let i = 0; i < n; i++)
      if (move.applies(i))
        for (const criterion of criteria) {
          const sigma = moved(move, criterion, i)
          out[criterion][i] = (out[criterion][i] ?? 0) + sigma * sigma
        }
  for (const criterion of criteria) for (let i = 0; i < n; i++) out[criterion][i] = Math.sqrt(out[criterion][i] ?? 0)
  return out
}

/** The contributions to one row's spread in one criterion, in the order in which they are added; zeros left out. */
export const spreadPartsOf = (
  basis: Basis,
  i: number,
  criterion: Criterion,
): readonly { readonly label: string; readonly parameter?: string; readonly sigma: number }[] =>
  movesOf(basis).flatMap((move) => {
    const sigma = move.applies(i) ? moved(move, criterion, i) : 0
    return sigma === 0 ? [] : [{ label: move.label, sigma, ...(move.parameter !== undefined && { parameter: move.parameter }) }]
  })
