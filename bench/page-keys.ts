import type { Page } from '@playwright/test'

declare global {
  interface Window {
    benchKeys?: Map<number, number>
    benchTracks?: number[]
  }
}

/** Event Timing leaves out what is quicker; it rounds to 8 ms. */
const leastTold = 16

/** Runs in the page: the longest event of each press. */
function watchKeys(leastTold: number): void {
  const longest = new Map<number, number>()
  window.benchKeys = longest
  const asked: PerformanceObserverInit & { readonly durationThreshold: number } = {
    type: 'event',
    durationThreshold: leastTold,
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = 'interactionId' in entry && typeof entry.interactionId === 'number' ? entry.interactionId : 0
      if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration))
    }
  }).observe(asked)
}

/** Interaction to next paint of so many arrow keys on the thumb of an input, ms; those too quick to be told count as 16. */
export async function keys(page: Page, input: string, presses: number): Promise<readonly number[]> {
  await page.evaluate(watchKeys, leastTold)
  const thumb = page.locator(`#inputs [data-input="${input}"]`).first().getByRole('slider').first()
  await thumb.focus()
  for (let k = 0; k < presses; k += 1) {
    await page.keyboard.press(k < presses / 2 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForTimeout(150)
  }
  const told = await page.evaluate(() => [...(window.benchKeys?.values() ?? [])])
  return [...told, ...Array.from({ length: Math.max(0, presses - told.length) }, () => leastTold)]
}

/** Runs in the page: from a key to when no track of the panel belongs to an earlier state. */
function watchTracks(): void {
  const times: number[] = []
  window.benchTracks = times
  let pressed: number | undefined
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
  const panel = document.querySelector('#inputs')
  if (!panel) return
  new MutationObserver(() => {
    if (pressed === undefined || panel.hasAttribute('data-updating')) return
    times.push(performance.now() - pressed)
    pressed = undefined
  }).observe(panel, { attributes: true, attributeFilter: ['data-updating'] })
}

/** How long the flip tracks of the inputs on screen take after a change, ms. */
export async function tracks(page: Page, input: string, presses: number): Promise<readonly number[]> {
  await page.evaluate(watchTracks)
  await page.locator(`#inputs [data-input="${input}"]`).first().getByRole('slider').first().focus()
  for (let k = 0; k < presses; k += 1) {
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction((count) => (window.benchTracks?.length ?? 0) > count, k, { timeout: 20_000 })
    await page.waitForTimeout(200)
  }
  return page.evaluate(() => window.benchTracks ?? [])
}
