import type { Page } from '@playwright/test'
import { linkTo, states } from '../src/decisions/tradeoff/states.fixture.ts'
import { expect, test } from './support.ts'
import { headline, open, type, valueOf } from './workbench.ts'

/** Blocks of text that say how sure something is without a count. */
const unsupported = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const word =
      /\b(settled|clear|leaning|ahead|too close to call|toss-up|surely|(un)?likely|robust|confident|certain(ly)?|probabl[ey])\b/i
    const count = /\d+ (of|in) 100|wins \d+, good( enough)? \d+/
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !word.test(node.textContent ?? '') || element.closest('button, option, script, style, title'))
        continue
      const block =
        element.closest('[data-cell], [data-verdict], p, h1, li, tr, dd, section, [role="status"]') ?? element
      if (!count.test((block.textContent ?? '').replaceAll(/\s+/g, ' '))) found.push(block.textContent ?? '')
    }
    return found
  })

for (const linked of states) {
  test(`${linked.name}: a link leads to it, and the page says its sentence`, async ({ page }) => {
    await open(page, linkTo(linked))
    await expect(headline(page)).toHaveText(linked.sentence)
    await expect(headline(page)).toHaveAttribute('data-state', linked.state)
    // Two lines at this width.
    expect((await headline(page).boundingBox())?.height).toBeLessThanOrEqual(54)
    expect(await unsupported(page)).toEqual([])
  })
}

test('defaults only: a note below the message says that none of the figures is mine yet', async ({ page }) => {
  await open(page)
  await expect(page.getByText('On default figures: none of these inputs is yours yet.')).toBeVisible()
  await type(valueOf(page, 'Quality floor'), '61 %')
  await expect(page.getByText('On default figures: none of these inputs is yours yet.')).toHaveCount(0)
})

test('an option without a latency figure is listed with that reason, not dropped', async ({ page }) => {
  await open(page)
  const options = page.getByRole('region', { name: 'Options' })
  await options.getByRole('button', { name: /^Show all \d+ options$/ }).click()
  const row = options.getByRole('row').filter({ hasText: 'no latency figure' }).first()
  await expect(row).toContainText('not known')
})

test('what is counted anew keeps its picture, paler, and says "updating"', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class extends window.Worker {
      override postMessage(message: unknown): void {
        const wait = Number(document.documentElement.dataset['hold'] ?? 0)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        setTimeout(() => super.postMessage(message), wait)
      }
    }
  })
  await open(page)
  await page.evaluate(() => void (document.documentElement.dataset['hold'] = '4000'))
  await type(valueOf(page, 'Quality floor'), '62 %')
  const sure = page.locator('[data-updating] [data-block="sure"]')
  await expect(sure).toBeVisible({ timeout: 3000 })
  await expect(sure.getByRole('img', { name: /^Of 100 draws: / })).toHaveCSS('opacity', '0.6')
  await expect(page.getByText('updating', { exact: true }).first()).toBeVisible()
  await page.evaluate(() => void (document.documentElement.dataset['hold'] = '0'))
  await expect(sure).toHaveCount(0, { timeout: 20_000 })
})

test('evidence older than 90 days is tagged on the figure', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-06-01T12:00:00'))
  await page.goto(`./${linkTo({ preset: 'code-review', inputs: {} })}`)
  const chosen = page.locator('tr[data-chosen]').first()
  await expect(chosen).toContainText('price older than 90 days', { timeout: 30_000 })
  await expect(page.getByRole('complementary', { name: 'Why' })).toContainText('price older than 90 days')
})
