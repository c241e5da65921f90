import type { Edition, Effort, Model } from './edition.ts'
import { hiddenTokens, type HiddenTokens } from './hidden-tokens.ts'
import { pointId } from './ladder.ts'
import { timingOf, type PointTiming } from './timing.ts'

/** A model at one effort whose hidden tokens are known. */
export interface ModelPoint {
  /** `<model>@<effort>` */
  readonly id: string
  readonly model: Model
  readonly effort: Effort
  readonly hidden: HiddenTokens
  readonly timing?: PointTiming
}

/** A model at one effort that cannot be priced or timed honestly. */
export interface NotAPoint {
  readonly id: string
  readonly model: Model
  readonly effort: Effort
  readonly reason: 'no-hidden-tokens'
  readonly because: string
}

/** Every model at every effort whose hidden tokens are known, in the edition's order. */
export const operatingPoints = (edition: Edition): readonly ModelPoint[] =>
  edition.models.flatMap((model) =>
    model.points.flatMap(({ effort }) => {
      const hidden = hiddenTokens(model, effort, edition)
      const timing = timingOf(model, effort)
      return hidden ? [{ id: pointId(model, effort), model, effort, hidden, ...(timing && { timing }) }] : []
    }),
  )

const because = (model: Model): string =>
  model.points.some(({ costPerTask = [] }) => costPerTask.length > 0)
    ? 'It was never timed, and its cost of a task is known at one effort only, so what it thinks cannot be told apart.'
    : 'It was never timed and no cost of a task is known, so nothing says how many tokens it thinks.'

/** The efforts that are not operating points, with the reason; a model without any figures stands at `default`. */
export const notOperatingPoints = (edition: Edition): readonly NotAPoint[] =>
  edition.models.flatMap((model) => {
    const efforts: readonly Effort[] = model.points.length > 0 ? model.points.map(({ effort }) => effort) : ['default']
    return efforts
      .filter((effort) => !hiddenTokens(model, effort, edition))
      .map((effort) => ({
        id: pointId(model, effort),
        model,
        effort,
        reason: 'no-hidden-tokens' as const,
        because: model.points.length > 0 ? because(model) : 'Only its price is known.',
      }))
  })
