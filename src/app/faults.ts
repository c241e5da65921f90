import type { Store } from './store.ts'
import type { Fault } from './surface.ts'

/** More than this at once would bury the page. */
const most = 5
let told = 0

/** Something to be told once; the same sentence is not said twice at a time. */
export const tell = (store: Store, kind: Fault['kind'], sentence: string): void =>
  store.setState(({ faults }) =>
    faults.some((fault) => fault.sentence === sentence)
      ? {}
      : { faults: [...faults, { id: ++told, kind, sentence }].slice(-most) },
  )

const messageOf = (cause: unknown): string =>
  cause instanceof Error && cause.message !== '' ? cause.message : 'no reason was given'

/** What no boundary catches: handlers, timers, promises. The page goes on with what it has. */
export const startFaults = (store: Store, onFault: (act: (cause: unknown) => void) => void): void =>
  onFault((cause) =>
    tell(
      store,
      'broken',
      `Something failed: ${messageOf(cause)}. Your scenario is unharmed; reload if the page stalls.`,
    ),
  )
