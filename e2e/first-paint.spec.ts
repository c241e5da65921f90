import { expect, test } from './support.ts'
import { open } from './workbench.ts'

interface Shift {
  readonly value: number
  readonly sources?: readonly { readonly node?: Node | null }[]
}

/** Runs in the page: how far things moved that nobody moved, as browsers count it, and what they were. Counts no time. */
function watchShifts(): void {
  const told: [number, ...string[]][] = []
  const isShift = (entry: object): entry is Shift => 'value' in entry && typeof entry.value === 'number'
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!isShift(entry)) continue
      const moved = entry.sources?.map(({ node }) => node?.textContent?.slice(0, 40) ?? 'gone') ?? []
      told.push([entry.value, ...moved])
    }
    document.documentElement.dataset['shifts'] = JSON.stringify(told)
  }).observe({ type: 'layout-shift', buffered: true })
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [720, 900],
  [390, 844],
] as const)
  test(`nothing jumps while the page loads: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(watchShifts)
    await open(page)
    const told = (await page.locator('html').getAttribute('data-shifts')) ?? '[]'
    const shifts: readonly (readonly [number, ...string[]])[] = JSON.parse(told)
    expect(
      shifts.reduce((sum, [value]) => sum + value, 0),
      `what moved: ${told}`,
    ).toBeLessThan(0.02)
    await expect(page.locator('#first-paint')).toHaveCount(0)
  })

test('the page stands before its scripts run', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByText('which corner to give up is worked out here, from dated figures')).toBeVisible()
  await expect(page.getByRole('status')).toBeInViewport()
})
