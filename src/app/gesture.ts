import { canonicalScenario } from '../scenario/canonical.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { record } from './history.ts'
import type { Store } from './store.ts'

/** One undo entry in the making: from a press to its release, or keys until they are quiet. */
interface Gesture {
  readonly kind: 'pointer' | 'keys'
  readonly before: Scenario
  /** The input that keys are changing. */
  readonly input?: string
  label: string
}

export interface Gestures {
  readonly press: () => void
  readonly release: (label: string) => void
  /** Keys change an input: goes on with the gesture of the same input, ends that of another. */
  readonly key: (input: string, label: string) => void
  /** Ends whatever goes on. */
  readonly settle: () => void
}

/** Keys belong together until they have been quiet this long, ms. */
const quiet = 600

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

export const createGestures = (store: Store, after: (ms: number, act: () => void) => () => void): Gestures => {
  let current: Gesture | undefined
  let callOff = (): void => {}
  const settle = (): void => {
    callOff()
    const ended = current
    current = undefined
    if (ended) commit(store, ended.before, ended.label)
  }
  const begin = (gesture: Gesture): void => {
    settle()
    current = gesture
    store.setState({ live: gesture.kind })
  }
  return {
    press: () => begin({ kind: 'pointer', before: store.getState().scenario, label: '' }),
    release: (label) => {
      if (current?.kind !== 'pointer') return
      current.label = label
      settle()
    },
    key: (input, label) => {
      if (current?.kind === 'pointer') {
        if (current.label === '') current.label = label
        return
      }
      if (current?.input !== input) begin({ kind: 'keys', before: store.getState().scenario, input, label })
      if (current) current.label = label
      callOff()
      callOff = after(quiet, settle)
    },
    settle,
  }
}
