import { canonicalScenario } from '../scenario/canonical.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { record } from './history.ts'
import type { Store } from './store.ts'

/** Is it the same scenario, whichever objects it is made of? */
export const sameScenario = (a: Scenario, b: Scenario): boolean =>
  a === b || canonicalScenario(a) === canonicalScenario(b)

/** Changes the scenario as one undo entry. What changes nothing leaves no entry and the very same object. */
export const commit = (store: Store, before: Scenario, label: string): void => {
  const { scenario, history } = store.getState()
  if (scenario === before) store.setState({ live: 'rest' })
  else if (sameScenario(scenario, before)) store.setState({ live: 'rest', scenario: before })
  else store.setState({ live: 'rest', history: record(history, before, label) })
}
