import { markStoredTheme } from './app/shell/marked-theme.ts'

/** A page in the background is not painted, and need not wait for it, ms. */
const longest = 100

/** Once the page of the HTML is on the screen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, longest)
    requestAnimationFrame(() => setTimeout(resolve))
  })

markStoredTheme()
// What reads takes no time, what computes does: the first page is not to wait for it.
await painted()
const { run } = await import('./app/shell/Program.tsx')
run()
