import type { Page } from '@playwright/test'
import type { InputValue } from '../src/scenario/parameter.ts'
import { expect, test } from './support.ts'
import { fingerprint, headline, linkTo, open, rested, type, valueOf } from './workbench.ts'

const strict = (inputs: Readonly<Record<string, InputValue>>): string =>
  linkTo('tradeoffs', 'real-time-customer-support', inputs)

/** The floor excludes the fast ones, the wait limit the good ones: two limits that cannot hold together. */
const pair = strict({ 'limits.p95Seconds': 2.5, 'limits.quality': 0.75, 'limits.costPerRequest': 0.003 })

test('two presses lead from nothing to an answer, Escape leads back', async ({ page }) => {
  await open(page)
  await page.getByRole('link', { name: /7 Evaluation/ }).click()
  await type(valueOf(page, 'Wait limit, p95'), '0.4')
  const verdict = page.locator('[data-verdict]')
  await expect(verdict).toHaveAttribute('data-nothing', 'true')
  await expect(verdict).toContainText('Nothing fits all 3 limits')
  const before = await fingerprint(page)
  await verdict.click()
  await expect(headline(page)).toContainText(/^Nothing fits: allow .* more, and .* does, at .* solved$/)
  await page.getByRole('button', { name: 'Apply way out 1' }).click()
  await expect(verdict).not.toHaveAttribute('data-nothing')
  await expect(page.getByRole('status').filter({ hasText: /^Applied / })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Take it back/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(headline(page)).toContainText('Nothing fits')
  expect(await fingerprint(page)).toBe(before)
})

test('a way out is one undo step, and the button takes it back too', async ({ page }) => {
  await open(page, pair)
  const before = await fingerprint(page)
  for (const back of ['keys', 'button']) {
    await page.getByRole('button', { name: 'Apply way out 1' }).click()
    await expect(headline(page)).not.toContainText('Nothing fits')
    await expect(page.getByRole('button', { name: /^Undo way out: / })).toBeEnabled()
    if (back === 'keys') await page.keyboard.press('ControlOrMeta+z')
    else await page.getByRole('button', { name: /^Take it back/ }).click()
    await expect(headline(page)).toContainText('Nothing fits')
    expect(await fingerprint(page)).toBe(before)
  }
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
})

test('keys go on where a way out led, also where no picture was shown before', async ({ page }) => {
  await open(page, pair)
  await page.getByRole('button', { name: 'Apply way out 1' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Take it back/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('Nothing fits')
  await expect(page.getByRole('main')).toBeFocused()
})

/** How many times slower than by itself the page runs just now, because the machine has other work. */
const slowdown = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const unit = (): number => {
      const start = performance.now()
      let sum = 0
      for (let i = 0; i < 300_000; i++) sum += Math.sqrt(i)
      return sum > 0 ? performance.now() - start : 0
    }
    const times = Array.from({ length: 100 }, unit)
    const alone = Math.max(0.05, Math.min(...times))
    return times.reduce((sum, time) => sum + time, 0) / (times.length * alone)
  })

test('the cell is red within 100 ms of the limit that lets nothing in', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    document.addEventListener('keydown', () => performance.mark('pressed'), { capture: true })
    new MutationObserver(() => {
      if (document.querySelector('[data-verdict][data-nothing]')) performance.mark('red')
    }).observe(document.body, { subtree: true, attributes: true, childList: true })
  })
  const field = valueOf(page, 'Wait limit, p95')
  const verdict = page.locator('[data-verdict]')
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    await rested(page)
    await field.fill('0.4')
    await page.evaluate(() => performance.clearMarks())
    const slower = await slowdown(page)
    await field.press('Enter')
    await expect(verdict).toHaveAttribute('data-nothing', 'true')
    const took = await page.evaluate(() => {
      const first = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
      return first('red') - first('pressed')
    })
    times.push(took / slower)
    await type(field, '4')
    await expect(verdict).not.toHaveAttribute('data-nothing')
  }
  expect(Math.min(...times)).toBeLessThan(100)
})

test('ways out are sorted by their worth, each row says what it lets in', async ({ page }) => {
  await open(page, pair)
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Apply way out/ }) })
  await expect(rows).toHaveCount(3)
  const worth = await rows.evaluateAll((all) =>
    all.map((one) => Number(/worth \$([\d.]+) a request/.exec(one.textContent ?? '')?.[1])),
  )
  expect(worth).toEqual(worth.toSorted((a, b) => a - b))
  for (const row of await rows.all()) await expect(row).toContainText(/→.*lets in .*%/)
  await expect(page.getByText(/^One limit alone: a quality floor of .* lets .* in; a wait limit of/)).toBeVisible()
})

test('a stated conflict is true: each of the pair, turned off, lets something in', async ({ page }) => {
  await open(page, pair)
  const conflicts = page
    .getByRole('region', { name: 'What conflicts' })
    .or(page.locator('section', { hasText: 'What conflicts' }))
  await expect(conflicts.last()).toContainText(
    /These two cannot hold together: quality ≥.75.% with wait ≤.2\.5.s\. Any other pair can\./,
  )
  for (const limit of ['Quality floor', 'Wait limit, p95']) {
    await type(valueOf(page, limit), 'off')
    await expect(headline(page)).not.toContainText('Nothing fits')
    await page.getByRole('button', { name: /^Undo / }).click()
    await expect(headline(page)).toContainText('Nothing fits')
  }
  await type(valueOf(page, 'Cost limit'), 'off')
  await expect(headline(page)).toContainText('Nothing fits')
})

test('the nearest options say by how much each misses, and sort by any column', async ({ page }) => {
  await open(page, pair)
  const table = page.getByRole('table', { name: /^Each option by its operating point/ })
  await expect(table.getByRole('row').nth(1)).toContainText('GPT-5.5')
  await expect(table.getByRole('row').nth(1)).toContainText(/4\.9.×.*1\.1.×.*2 of 3/)
  await table
    .getByRole('columnheader', { name: /Missed/ })
    .getByRole('button')
    .click()
  await expect(table.getByRole('row').nth(1)).toContainText('1 of 3')
  await page.getByRole('button', { name: /^Show all \d+ options$/ }).click()
  expect(await table.getByRole('row').count()).toBeGreaterThan(20)
})

test('another input that lets something in does so when tried', async ({ page }) => {
  await open(page, pair)
  await rested(page)
  const tries = page.getByRole('button', { name: /^Try .*lets in / })
  await expect(tries.first()).toBeVisible({ timeout: 30_000 })
  await tries.first().click()
  await expect(headline(page)).not.toContainText('Nothing fits')
})

test('nothing fits in most draws is said with its count', async ({ page }) => {
  await open(page, pair)
  await expect(page.getByText(/^Something fits in \d+ of 100 draws, mostly /)).toBeVisible()
})

test('a limit dragged in the picture until nothing fits ends its gesture there, as one undo entry', async ({
  page,
}) => {
  await open(page, strict({ 'limits.quality': 0.7 }))
  const picture = page.locator('[data-picture="scatter"]')
  await picture.scrollIntoViewIfNeeded()
  const box = await picture.getByRole('slider', { name: /Quality floor/ }).boundingBox()
  if (!box) throw new Error('The limit has no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 260, { steps: 12 })
  await expect(headline(page)).toContainText('Nothing fits')
  await expect(page.locator('[data-live]')).toHaveCount(0)
  await page.mouse.up()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(headline(page)).not.toContainText('Nothing fits')
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
})
