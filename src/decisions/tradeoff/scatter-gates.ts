import type { Evaluation } from '../../alternatives/evaluation.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { limitAt } from '../../scenario/values.ts'
import { sayNumber } from '../../wording/value.ts'
import { axisLimit, type AcrossId, type UpId } from './scatter-axes.ts'

/** A limit of one's own on one of the two axes. */
export interface SeriesGate {
  readonly id: string
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly allowed: 'below' | 'above'
  readonly label: string
  readonly name: string
  readonly says: string
  readonly step?: number
}

/** A line printed at the gate of an axis, and what is said to those who listen. */
function gateOn(evaluation: Evaluation, axis: 'x' | 'y', id: AcrossId | UpId): readonly SeriesGate[] {
  const shown = axisLimit(evaluation.scenario, id)
  const parameter = shown && parameterOf(shown.parameter)
  const limit = shown && limitAt(evaluation.scenario, shown.parameter)
  if (!shown || parameter?.kind !== 'limit' || limit === undefined) return []
  const value = sayNumber(parameter, limit)
  const below = parameter.direction === 'at-most'
  return [
    {
      id: shown.parameter,
      axis,
      at: shown.at,
      allowed: below ? 'below' : 'above',
      label: `${below ? 'over your limit' : 'under your floor'}, ${value.replace('/request', '')}`,
      name: `Gate: ${parameter.label}`,
      says: `${parameter.label} ${value}, ${below ? 'at most' : 'at least'}`,
      ...(shown.parameter === 'limits.quality' && { step: 0.01 }),
    },
  ]
}

export const gatesOf = (evaluation: Evaluation, across: AcrossId, up: UpId): readonly SeriesGate[] => [
  ...gateOn(evaluation, 'x', across),
  ...gateOn(evaluation, 'y', up),
]
