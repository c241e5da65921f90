import { turns } from './compute.ts'
import type { Ports } from './session.ts'
import { indexedDbShelf } from './storage/indexed-db.ts'
import { tabIn } from './storage/tab.ts'
import { trustScripts } from './trusted-types.ts'
// oxlint-disable-next-line import/default -- the build makes the default export: the address of the bundle
import workerUrl from './worker.ts?worker&url'
import type { Spawn } from './worker-client.ts'
import type { FromWorker } from './worker.ts'

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

const spawner = (): Spawn => {
  let trusted: ((url: string) => string) | undefined
  return (heard, failed) => {
    trusted ??= trustScripts([workerUrl])
    const worker = new Worker(trusted(workerUrl), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => heard(data))
    worker.addEventListener('error', failed)
    worker.addEventListener('messageerror', failed)
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      post: (message) => worker.postMessage(message),
      stop: () => worker.terminate(),
    }
  }
}

/** Nothing of the page is touched before it is needed: the module loads where there is no page, too. */
export const browserPorts = (): Ports => {
  let breathe: (() => Promise<void>) | undefined
  return {
    address: {
      fragment: () => location.hash,
      page: () => location.href.split('#', 1)[0] ?? '',
      replace: (fragment, mark) => history.replaceState(mark, '', fragment),
      push: (fragment, mark) => history.pushState(mark, '', fragment),
      mark: () => history.state,
      reloaded: () =>
        performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload'),
      onChange: (act) => addEventListener('hashchange', act),
    },
    tab: tabIn(() => sessionStorage),
    openShelf: indexedDbShelf,
    fetchFile: (path) => fetch(new URL(path, document.baseURI)),
    computing: {
      spawn: spawner(),
      breathe: () => (breathe ??= turns())(),
    },
    now: () => Date.now(),
    after,
    freshId: () => hex(crypto.getRandomValues(new Uint8Array(8))),
    onLeave: (act) => {
      addEventListener('pagehide', act)
      addEventListener('beforeprint', act)
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') act()
      })
    },
    onReturn: (act) => addEventListener('focus', act),
    onFault,
  }
}
