import { turns } from './compute.ts'
import type { Ports } from './session.ts'
import { indexedDbShelf } from './storage/indexed-db.ts'
import { tabIn } from './storage/tab.ts'
import { trustScripts } from './trusted-types.ts'
import workerUrl from './worker.ts?worker&url'

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const after: Ports['after'] = (ms, act) => {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}

const onFault: Ports['onFault'] = (act) => {
  addEventListener('error', ({ message, error }) => {
    // Browsers report a layout that took two rounds as an error.
    if (!message.startsWith('ResizeObserver loop')) act(error)
  })
  addEventListener('unhandledrejection', ({ reason }) => act(reason))
}

/** Nothing of the page is touched before it is needed: the module loads where there is no page, too. */
export const browserPorts = (): Ports => {
  let trusted: ((url: string) => string) | undefined
  let breathe: (() => Promise<void>) | undefined
  return {
    address: {
      fragment: () => location.hash,
      page: () => location.href.split('#', 1)[0] ?? '',
      replace: (fragment) => history.replaceState(history.state, '', fragment),
      onChange: (act) => addEventListener('hashchange', act),
    },
    tab: tabIn(() => sessionStorage),
    openShelf: indexedDbShelf,
    fetchFile: (path) => fetch(new URL(path, document.baseURI)),
    computing: {
      spawn: () => {
        trusted ??= trustScripts([workerUrl])
        return new Worker(trusted(workerUrl), { type: 'module' })
      },
      breathe: () => (breathe ??= turns())(),
    },
    now: () => Date.now(),
    after,
    freshId: () => hex(crypto.getRandomValues(new Uint8Array(8))),
    onLeave: (act) => {
      addEventListener('pagehide', act)
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') act()
      })
    },
    onReturn: (act) => addEventListener('focus', act),
    onFault,
  }
}
