import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { open } from './workbench.ts'

/** How far things moved that nobody moved, added up as browsers do; counts no time. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved = (entry: PerformanceEntry): number =>
      'value' in entry && typeof entry.value === 'number' ? entry.value : 0
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += moved(entry)
      document.documentElement.dataset['shifts'] = `${sum}`
    }).observe({ type: 'layout-shift', buffered: true })
  })

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [720, 900],
  [390, 844],
] as const)
  test(`nothing jumps while the page loads: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await watchShifts(page)
    await open(page)
    const shifts = await page.locator('html').getAttribute('data-shifts')
    expect(Number(shifts ?? 0)).toBeLessThan(0.02)
    await expect(page.locator('#first-paint')).toHaveCount(0)
  })

test('the page stands before its scripts run', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByText('which corner to give up is worked out here')).toBeVisible()
  await expect(page.getByRole('status')).toBeInViewport()
})
