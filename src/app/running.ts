import { browserPorts } from './browser.ts'
import { embedHere } from './embed.ts'
import { embeddedPorts } from './embedded-ports.ts'
import { createSession } from './session.ts'
import { createAppStore } from './store.ts'

const ofBrowser = browserPorts()

export const ports = embedHere() ? embeddedPorts(ofBrowser) : ofBrowser

/** The one of this page. `app.start()` is called once by Program.tsx before the first render. */
export const session = createSession(createAppStore(ports.freshId(), ports.now()), ports)
