import type { Scenario } from '../scenario/scenario.ts'
import { commit } from './commit.ts'
import type { Store } from './store.ts'
import { createTyping, type Typing } from './typing.ts'

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
  /** Text goes on in a field: ends any other gesture. */
  readonly type: Typing['type']
  /** Ends whatever goes on. */
  readonly settle: () => void
}

/** Keys belong together until they have been quiet this long, ms. */
const quiet = 600

type After = (ms: number, act: () => void) => () => void

interface Holds extends Omit<Gestures, 'type' | 'settle'> {
  readonly end: () => void
}

/** Gestures of hands and keys; `first` ends what else goes on when one begins. */
const createHolds = (store: Store, after: After, first: () => void): Holds => {
  let current: Gesture | undefined
  let callOff = (): void => {}
  const end = (): void => {
    callOff()
    const ended = current
    current = undefined
    if (ended) commit(store, ended.before, ended.label)
  }
  const begin = (gesture: Omit<Gesture, 'before'>): void => {
    end()
    first()
    // Only now: what has just ended may have changed the scenario, and is an entry of its own.
    current = { ...gesture, before: store.getState().scenario }
    store.setState({ live: gesture.kind })
  }
  return {
    press: () => begin({ kind: 'pointer', label: '' }),
    release: (label) => {
      if (current?.kind !== 'pointer') return
      current.label = label
      end()
    },
    key: (input, label) => {
      if (current?.kind === 'pointer') {
        if (current.label === '') current.label = label
        return
      }
      if (current?.input !== input) begin({ kind: 'keys', input, label })
      if (current) current.label = label
      callOff()
      callOff = after(quiet, end)
    },
    end,
  }
}

export const createGestures = (store: Store, after: After): Gestures => {
  const typing = createTyping(store, after)
  const { end, ...holds } = createHolds(store, after, typing.settle)
  return {
    ...holds,
    type: (text) => {
      end()
      typing.type(text)
    },
    settle: () => {
      end()
      typing.settle()
    },
  }
}
