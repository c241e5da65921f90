import type { Scenario } from '../scenario/scenario.ts'
import { commit } from './commit.ts'
import type { Entry } from './history.ts'
import type { Store } from './store.ts'

/** Text on its way from a field into the scenario. */
interface Text {
  readonly field: string
  readonly change: (scenario: Scenario) => Scenario
  readonly label: string
}

export interface Typing {
  /** Each letter: the last change of a field is made once it has been quiet. */
  readonly type: (text: Text) => void
  /** Makes the change that waits; what is typed next is an undo entry of its own. */
  readonly settle: () => void
}

/** Text is kept when nobody has typed for this long, ms. */
const quiet = 400

/** However often the hand rests, what is typed into one field is one undo entry until something else is done. */
export const createTyping = (store: Store, after: (ms: number, act: () => void) => () => void): Typing => {
  let text: Text | undefined
  let run: { readonly field: string; readonly entry: Entry<Scenario> | undefined } | undefined
  let callOff = (): void => {}
  const keep = (): void => {
    callOff()
    if (!text) return
    const { field, change, label } = text
    text = undefined
    const { scenario, history } = store.getState()
    const last = history.past.at(-1)
    const joined = run?.field === field && run.entry === last ? last : undefined
    const shorter = joined ? { ...history, past: history.past.slice(0, -1) } : history
    store.setState({ scenario: change(scenario), history: shorter })
    commit(store, joined?.state ?? scenario, label)
    const { history: now } = store.getState()
    run = now === shorter ? undefined : { field, entry: now.past.at(-1) }
  }
  const settle = (): void => {
    keep()
    run = undefined
  }
  return {
    type: (next) => {
      if (text && text.field !== next.field) settle()
      text = next
      callOff()
      callOff = after(quiet, keep)
    },
    settle,
  }
}
