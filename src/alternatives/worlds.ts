import { normals } from '../base/random.ts'
import { numberAt } from '../scenario/values.ts'
import { type Assumptions, assumptionsOf } from './assumptions.ts'
import type { Quantity } from './evaluation.ts'
import type { At } from './knowledge/inputs.ts'
import { rangedInputs } from './ranged.ts'
import type { Basis } from './solution.ts'
import type { Variants } from './variants.ts'
import type { Deviates } from './world.ts'

/** What the draws vary, with its standard deviations from the centre by world. */
type Uncertain = readonly [Quantity, Float64Array]

/** n worlds of a scenario. A draw depends only on (seed, name of the uncertain quantity, index), whoever else is drawn. */
export interface Worlds {
  readonly n: number
  /** The numbers of a world, by parameter. */
  readonly at: (index: number) => At
  readonly assumptions: (index: number) => Assumptions
  readonly deviates: (index: number) => Deviates
  /** Standard deviations by which the agreement of models departs from its centre. */
  readonly agreement: Float64Array
  /** What is uncertain of the scenario and of some variants. */
  readonly uncertain: (variants: readonly number[]) => readonly Uncertain[]
}

/** Frozen normals by seed, number and quantity: a slider moves the figures, not the dice. */
const frozen = new Map<string, Map<string, Float64Array>>()
/** Seeds and counts kept; a live gesture and a rest use one each. */
const mostFrozen = 3

const normalsOf = (seed: number, n: number): ((key: string) => Float64Array) => {
  const run = `${seed} ${n}`
  const known = frozen.get(run) ?? new Map<string, Float64Array>()
  if (!frozen.has(run) && frozen.size >= mostFrozen) frozen.delete(frozen.keys().next().value ?? run)
  frozen.set(run, known)
  return (key) => {
    const made = known.get(key) ?? normals(seed, key, n)
    known.set(key, made)
    return made
  }
}

type Columns = Pick<Deviates, 'vendor' | 'model' | 'point' | 'yardstick'>

/** The quantities behind some variants, each once: their own success, their models' thinking, their servers' speed. */
const behindVariants = (
  { points, point }: Pick<Variants, 'points' | 'point'>,
  columns: Columns,
  variants: readonly number[],
): readonly Uncertain[] => {
  const used = variants.map((v) => point[v] ?? 0)
  const each = <T>(of: (p: number) => T): readonly T[] => [...new Set(used.map(of))]
  const entry = (quantity: Quantity, z: Float64Array | undefined): readonly Uncertain[] => (z ? [[quantity, z]] : [])
  return [
    ...each((p) => p).flatMap((p) => entry({ kind: 'success', point: points.rows[p]?.id ?? '' }, columns.point[p])),
    ...each((p) => points.modelOf[p] ?? 0).flatMap((m) =>
      entry({ kind: 'thinking', model: points.models[m] ?? '' }, columns.model[m]),
    ),
    ...each((p) => points.vendor[p] ?? 0).flatMap((v) =>
      entry({ kind: 'speed', servers: points.vendors[v] ?? '' }, columns.vendor[v]),
    ),
  ]
}

export const worldsOf = (
  { scenario, variants, beliefs }: Pick<Basis, 'scenario' | 'variants' | 'beliefs'>,
  n: number,
): Worlds => {
  const { points } = variants
  const of = normalsOf(numberAt(scenario, 'run.seed'), n)
  const ranged = new Map(rangedInputs(scenario).map(({ id, at }) => [id, { at, z: of(id) }]))
  const columns = {
    vendor: points.vendors.map((vendor) => of(`latency.${vendor}`)),
    model: points.models.map((model) => of(`tokens.${model}`)),
    point: points.rows.map(({ id }) => of(`quality.${id}`)),
    yardstick: beliefs.yardsticks.map((yardstick) => of(`quality.shared.${yardstick}`)),
    vendorSpread: numberAt(scenario, 'serving.vendorSpread'),
    vendorSpreadShort: numberAt(scenario, 'serving.vendorSpreadShort'),
  }
  const agreement = of('agreement')
  const at =
    (index: number): At =>
    (id) => {
      const uncertain = ranged.get(id)
      return uncertain ? uncertain.at(uncertain.z[index] ?? 0) : numberAt(scenario, id)
    }
  return {
    n,
    at,
    assumptions: (index) => assumptionsOf(scenario, at(index)),
    deviates: (index) => ({ ...columns, index }),
    agreement,
    uncertain: (used) => [
      ...[...ranged].map(([id, { z }]): Uncertain => [{ kind: 'input', id }, z]),
      ...beliefs.yardsticks.flatMap((yardstick, t): readonly Uncertain[] => {
        const z = columns.yardstick[t]
        return z ? [[{ kind: 'transfer', yardstick }, z]] : []
      }),
      ...behindVariants(variants, columns, used),
      [{ kind: 'agreement' }, agreement],
    ],
  }
}
