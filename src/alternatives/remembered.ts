import type { Edition } from '../catalog/edition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Evaluation } from './evaluation.ts'

const perObject = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** What follows from an edition alone is made once for each. */
export const perEdition: <Value>(make: (edition: Edition) => Value) => (edition: Edition) => Value = perObject

/** What several parts of a screen ask of the same evaluation. */
export const perEvaluation: <Value>(make: (evaluation: Evaluation) => Value) => (evaluation: Evaluation) => Value =
  perObject

/** What follows from a scenario alone. */
export const perScenario: <Value>(make: (scenario: Scenario) => Value) => (scenario: Scenario) => Value = perObject

/** A value kept for its latest few keys: slider events come in runs that differ in one input. */
export const remembered = <Value>(most: number): ((edition: Edition, key: string, make: () => Value) => Value) => {
  const ofEdition = perEdition(() => new Map<string, Value>())
  return (edition, key, make) => {
    const known = ofEdition(edition)
    const value = known.get(key) ?? make()
    if (!known.has(key) && known.size >= most) known.delete(known.keys().next().value ?? key)
    known.set(key, value)
    return value
  }
}
