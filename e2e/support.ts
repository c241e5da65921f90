import type { BrowserContext, Request } from '@playwright/test'
import { test as base, expect } from '@playwright/test'

declare global {
  interface Window {
    readonly reportViolation?: (violation: string) => Promise<void>
  }
}

/** Reports each violation of the content security policy from inside the page, before any of its scripts runs. */
const reportViolations = () =>
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    void window.reportViolation?.(`${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`)
  })

const isForeign = (request: Request, origin: string): boolean => {
  const { protocol, origin: target } = new URL(request.url())
  return !['data:', 'blob:', 'about:'].includes(protocol) && target !== origin
}

/** Watches every tab of a test, workers included. */
async function watch(context: BrowserContext, origin: string, report: (what: string) => void): Promise<void> {
  await context.exposeFunction('reportViolation', (violation: string) => report(`policy violated: ${violation}`))
  await context.addInitScript(reportViolations)
  context.on('request', (request) => {
    if (isForeign(request, origin)) report(`foreign request: ${request.url()}`)
  })
  context.on('weberror', (error) => report(`page error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()}`)
  })
}

/** Whoever works here has seen the hints of a first visit; where storage is refused they are as on any first visit. */
const rememberHints = () => {
  try {
    localStorage.setItem('trilemma.hints', 'line reason cases questions')
  } catch {
    // As the page itself takes it.
  }
}

export interface Fixtures {
  /** Has nobody been here before? Then the hints of the first sixty seconds come. */
  readonly firstVisit: boolean
  /** Violations, errors and foreign requests of this test so far; any left at its end fails it. */
  readonly troubles: string[]
}

/** Playwright's test, with a page in which nothing may go wrong unnoticed. */
export const test = base.extend<Fixtures>({
  firstVisit: [false, { option: true }],
  troubles: [
    async ({ context, baseURL, firstVisit }, use) => {
      const troubles: string[] = []
      await watch(context, new URL(baseURL ?? '').origin, (what) => troubles.push(what))
      if (!firstVisit) await context.addInitScript(rememberHints)
      await use(troubles)
      expect(troubles, 'violations of the policy, errors, foreign requests').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
export type { BrowserContext }
