import { normals } from '../base/random.ts'
import { numberAt } from '../scenario/values.ts'
import { type Assumptions, assumptionsOf } from './assumptions.ts'
import type { Deviates } from './figures.ts'
import { rangedInputs } from './ranged.ts'
import type { Basis } from './solution.ts'

/** n worlds of a scenario. A draw depends only on (seed, name of the uncertain quantity, index), whoever else is drawn. */
export interface Worlds {
  readonly n: number
  readonly assumptions: (index: number) => Assumptions
  readonly deviates: (index: number) => Deviates
  /** Standard deviations by which the agreement of models departs from its centre. */
  readonly agreement: Float64Array
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

export const worldsOf = (
  { scenario, points, beliefs }: Pick<Basis, 'scenario' | 'points' | 'beliefs'>,
  n: number,
): Worlds => {
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
  return {
    n,
    assumptions: (index) =>
      assumptionsOf(scenario, (id) => {
        const uncertain = ranged.get(id)
        return uncertain ? uncertain.at(uncertain.z[index] ?? 0) : numberAt(scenario, id)
      }),
    deviates: (index) => ({ ...columns, index }),
    agreement: of('agreement'),
  }
}
