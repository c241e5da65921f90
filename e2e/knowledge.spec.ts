import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './support.ts'
import { headline, linkTo, open, type, valueOf } from './workbench.ts'

const fast = linkTo('knowledge', 'fast-changing-knowledge-base')
const map = 'Where each approach wins'

test('an answer with its number, the matrix with its outline and counts, and no serious problem for anybody', async ({
  page,
}) => {
  await open(page, fast)
  await expect(headline(page)).toContainText(/RAG.*a fact stays true for 18.days, so fine-tuning has only \d+.%/)
  await expect(page.getByRole('link', { name: /2 Knowledge/ })).toContainText(/RAG.*wins \d+/)
  const matrix = page.getByRole('table', { name: 'Requirements against approaches' })
  expect(await matrix.getByRole('row').count()).toBeGreaterThan(10)
  await expect(matrix.getByRole('columnheader', { name: /^RAG GPT/ })).toContainText(/best in \d+/)
  const problems = await new AxeBuilder({ page }).analyze()
  expect(problems.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
})

test('a limit that is typed turns a cell red and names itself, and passed the value clears it', async ({ page }) => {
  await open(page, linkTo('knowledge', 'stable-specialist-domain'))
  const cell = page
    .getByRole('row', { name: /^Time to production/ })
    .getByRole('cell')
    .nth(3)
  await expect(cell).toContainText('16')
  await page.getByRole('button', { name: 'Time to production: must' }).click()
  const limit = page.getByRole('textbox', { name: 'Time to production: limit' })
  await type(limit, '10')
  await expect(cell).toContainText(/fails: the time-to-production limit is 10.weeks/)
  await type(limit, '20')
  await expect(cell).not.toContainText('fails')
  await page.getByRole('button', { name: 'Time to production: must' }).click()
  await expect(limit).toHaveCount(0)
})

test('a figure is set in its cell, is then said to be yours, and set back', async ({ page }) => {
  await open(page, fast)
  await page.getByRole('button', { name: 'Set Time to production, RAG', exact: true }).click()
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  const cell = page
    .getByRole('row', { name: /^Time to production/ })
    .getByRole('cell')
    .nth(1)
  await expect(cell).toContainText(/3.weeks/)
  await expect(cell).toContainText('yours')
  await page.getByRole('button', { name: 'Reset Time to production, RAG', exact: true }).click()
  await expect(cell).toContainText(/5.weeks/)
  await expect(cell).not.toContainText('yours')
})

test('a figure of several inputs lists them, and each can be set there', async ({ page }) => {
  await open(page, fast)
  const cell = page
    .getByRole('row', { name: /^Upkeep a month/ })
    .getByRole('cell')
    .nth(2)
  const before = (await cell.textContent()) ?? ''
  await page.getByRole('button', { name: 'Set Upkeep a month, Fine-tune', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Upkeep a month, Fine-tune' })
  await type(dialog.getByRole('textbox', { name: 'Retrainings a year' }), '24')
  const problems = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
  expect(problems.violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(cell).toContainText('yours')
  expect(await cell.textContent()).not.toContain(before)
  await page.getByRole('button', { name: 'Reset Upkeep a month, Fine-tune', exact: true }).click()
  await expect(cell).not.toContainText('yours')
})

test('a weight moves by one and keeps the ratio of the other two', async ({ page }) => {
  await open(page, fast)
  await page.getByRole('button', { name: 'More weight of tasks solved' }).click()
  await expect(page.getByRole('textbox', { name: 'Weight of tasks solved' })).toHaveValue('61')
  await type(page.getByRole('textbox', { name: 'Weight of tasks solved' }), '20')
  await expect(page.getByRole('textbox', { name: 'Weight of cost a request' })).toHaveValue('30')
  await expect(page.getByRole('textbox', { name: 'Weight of wait, p95' })).toHaveValue('50')
})

test('mark and both inputs move together, by keys and by a press', async ({ page }) => {
  await open(page, fast)
  const card = page.getByRole('region', { name: map })
  const group = card.getByRole('group', { name: 'How long a fact stays true and Gap in style or reasoning' })
  const [life, gap] = [group.getByRole('slider').first(), group.getByRole('slider').last()]
  const panel = valueOf(page, 'Fail for style, format or reasoning')
  await expect(gap).toHaveAttribute('aria-valuetext', /gap 3.%/, { timeout: 30_000 })
  const before = await life.inputValue()
  await card.getByLabel(/Arrow keys move the mark/).focus()
  await page.keyboard.press('ArrowUp')
  await expect(gap).toHaveAttribute('aria-valuetext', /gap 4.%/)
  await expect(panel).toHaveValue(/ to 4 to /)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => Number(await life.inputValue())).toBeGreaterThan(Number(before))
})

test('the mark is stepped by buttons and typed, and both follow it', async ({ page }) => {
  await open(page, fast)
  const card = page.getByRole('region', { name: map })
  const gap = card.getByRole('textbox', { name: 'Gap in style on the map' })
  await expect(card.getByRole('slider').last()).toHaveAttribute('aria-valuetext', /gap 3.%/, { timeout: 30_000 })
  await card.getByRole('button', { name: 'More Gap in style' }).click()
  await expect(valueOf(page, 'Fail for style, format or reasoning')).toHaveValue(/ to 4 to /)
  await expect(gap).toHaveValue(/ to 4 to /)
  const life = card.getByRole('slider').first()
  const changes = valueOf(page, 'Changes of a fact a year')
  const before = await changes.inputValue()
  await card.getByRole('button', { name: 'More Changes' }).click()
  await expect(changes).not.toHaveValue(before)
  await type(card.getByRole('textbox', { name: 'Changes on the map' }), '1')
  await expect(life).toHaveAttribute('aria-valuetext', /^A fact stays true for 12.months/)
})

test('every picture has a table', async ({ page }) => {
  await open(page, fast)
  for (const [name, caption] of [
    ['requirements against approaches', /figure and 90 % range of each/],
    ['answers still in date', /Share of answers still in date/],
  ] as const) {
    await page.getByRole('button', { name: `Show ${name} as a table` }).click()
    await expect(page.getByRole('table', { name: caption })).toBeVisible()
  }
})

test('without documents it says so, and one press compares the ways; undo takes it back', async ({ page }) => {
  await open(page, linkTo('knowledge', 'real-time-customer-support'))
  await expect(headline(page)).toContainText(/^No documents are needed here: all \d+ options/)
  await page.getByRole('button', { name: 'Compare them with our documents' }).click()
  await expect(page.getByRole('table', { name: 'Requirements against approaches' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(headline(page)).toContainText(/^No documents are needed here/)
})

test('where nothing fits, the row that rules out most is to be relaxed first', async ({ page }) => {
  await open(page, linkTo('knowledge', 'fast-changing-knowledge-base', { 'limits.quality': 0.9 }))
  await expect(headline(page)).toContainText(/^Nothing fits: allow \d+ points less quality/)
  await expect(page.getByRole('rowheader', { name: /Tasks solved/ })).toContainText('relax this first')
})

test('on a phone every requirement lists its ways, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, fast)
  await expect(page.getByRole('table', { name: 'Requirements, each with every approach' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('the panel shows where the way changes, at the values that the reasons name, and Try goes there', async ({
  page,
}) => {
  await open(page, linkTo('knowledge', 'stable-specialist-domain'))
  const reasons = page.getByRole('complementary', { name: 'Why' })
  await expect(reasons).toContainText(/Documents 2,000 → 51\.5/, { timeout: 60_000 })
  await expect(page.locator('[data-input="knowledge.documents"]')).toContainText('flips from 51.5 down')
  await reasons.getByRole('button', { name: /^Try Documents/ }).click()
  await expect(page.getByRole('link', { name: /2 Knowledge/ })).toContainText('Long context')
})
