import { browserPorts } from './browser.ts'
import { createSession } from './session.ts'
import { createAppStore } from './store.ts'

export const ports = browserPorts()

/** The one of this page. `app.start()` is called once by Program.tsx before the first render. */
export const session = createSession(createAppStore(ports.freshId(), ports.now()), ports)
