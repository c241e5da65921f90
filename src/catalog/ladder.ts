import { efforts, type Effort, type Model, type OperatingPoint } from './edition.ts'

/**
 * Steps of a model's effort ladder: none, minimal, low … max. `reasoning` and `default` name no level: they stand after a variant that does
 * not think and are not compared with levels (no model has both).
 */
export const rankOf = (effort: Effort): number => (effort === 'default' ? 0 : efforts.indexOf(effort))

/** The model is asked not to think. */
export const isQuiet = (effort: Effort): boolean => effort === 'none' || effort === 'minimal'

/** The model does not think at this effort. */
export const doesNotThink = (model: Model, effort: Effort): boolean => model.neverThinks === true || isQuiet(effort)

/** Efforts of a model from least to most. */
export const ladderOf = (model: Model): readonly OperatingPoint[] =>
  model.points.toSorted((a, b) => rankOf(a.effort) - rankOf(b.effort))

export const pointId = (model: Model, effort: Effort): string => `${model.id}@${effort}`
