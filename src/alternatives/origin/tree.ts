import type { Edition } from '../../catalog/edition.ts'
import type { Source, SourceId } from '../../catalog/source.ts'
import type { Step } from '../../catalog/step.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { numberAt } from '../../scenario/values.ts'

/** Where a figure comes from: a formula in symbols, the values they stand for, and where those come from in turn. */
export interface OriginTree {
  readonly title: string
  readonly value: number
  readonly unit: string
  /** In the symbols of `inputs`: + - * / and the functions of `expression.ts`. */
  readonly expression: string
  readonly inputs: readonly OriginInput[]
  readonly notes: readonly string[]
}

export interface OriginInput {
  readonly symbol: string
  readonly label: string
  readonly value: number
  readonly unit: string
  /** `input`: the scenario's; `fact`: published; `derived`: computed by us; `house`: a judgement, editable where it is a parameter. */
  readonly kind: 'input' | 'fact' | 'derived' | 'house'
  readonly parameter?: string
  readonly source?: OriginSource
  readonly child?: OriginTree
  /** How a derived fact was read off its source, line by line. */
  readonly steps?: readonly Step[]
}

export interface OriginSource extends Source {
  readonly id: SourceId
  /** When it was measured or read. */
  readonly date: string
}

export const sourceOf = (
  edition: Edition,
  id: SourceId,
  date: string,
): { readonly source: OriginSource } | Record<string, never> => {
  const source = edition.sources[id]
  return source ? { source: { ...source, id, date } } : {}
}

/** A number of the scenario as an input of a formula. */
export const fromScenario = (scenario: Scenario, symbol: string, id: string): OriginInput => {
  const parameter = parameterOf(id)
  return {
    symbol,
    label: parameter?.label ?? id,
    value: numberAt(scenario, id),
    unit: parameter && 'unit' in parameter ? parameter.unit : '',
    kind: parameter?.house === true ? 'house' : 'input',
    parameter: id,
  }
}

/** Numbers of the scenario by symbol, in this order. */
export const eachFromScenario = (scenario: Scenario, ids: Readonly<Record<string, string>>): readonly OriginInput[] =>
  Object.entries(ids).map(([symbol, id]) => fromScenario(scenario, symbol, id))

/** A figure that another tree explains. */
export const fromTree = (symbol: string, child: OriginTree): OriginInput => ({
  symbol,
  label: child.title,
  value: child.value,
  unit: child.unit,
  kind: 'derived',
  child,
})

export const judged = (symbol: string, label: string, value: number, unit: string): OriginInput => ({
  symbol,
  label,
  value,
  unit,
  kind: 'house',
})
