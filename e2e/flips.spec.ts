import type { Page } from '@playwright/test'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { expect, test } from './support.ts'
import { fingerprint, headline, open, sliderOf, valueOf } from './workbench.ts'

const strip = (page: Page) => page.getByRole('application', { name: /^Flips: up and down go from input to input/ })
const spoken = (page: Page) =>
  page.locator('[data-picture="flips"]').getByRole('status').filter({ hasText: 'Enter sets it' })
const mark = (page: Page) =>
  page.getByRole('application', { name: /Arrow keys move the mark, with Alt to the next flip/ })

/** The strip once every input has been moved along its track. */
const counted = (page: Page) =>
  expect(page.getByRole('button', { name: /^Show all \d+ inputs$/ }).first()).toBeVisible({ timeout: 60_000 })

test('one tab stop: arrows go from input to input and along a bar, Alt to a flip, Enter sets it as one undo step', async ({
  page,
}) => {
  await open(page)
  await counted(page)
  const before = await fingerprint(page)
  await strip(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(spoken(page)).toContainText(/, now .*\. .*: .* wins\. Enter sets it\.|nothing fits/)
  const first = await spoken(page).textContent()
  await page.keyboard.press('ArrowDown')
  await expect(spoken(page)).not.toHaveText(first ?? '')
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowRight')
  const said = (await spoken(page).textContent()) ?? ''
  await page.keyboard.press('Enter')
  expect(await fingerprint(page)).not.toBe(before)
  const option = /: (.*) wins\. Enter/.exec(said)?.[1]
  if (option !== undefined) await expect(headline(page).locator('b').first()).toHaveText(option)
  await expect(strip(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  expect(await fingerprint(page)).toBe(before)
})

test('a press on a bar sets the value under it, and the winner is the one the bar names there', async ({ page }) => {
  await open(page)
  await counted(page)
  const name = page.locator('[data-picture="flips"] svg').getByText('GPT-5.6 Luna', { exact: true }).first()
  await name.scrollIntoViewIfNeeded()
  const box = await name.boundingBox()
  if (!box) throw new Error('No stretch')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(headline(page).locator('b').first()).toHaveText('GPT-5.6 Luna')
  await page.getByRole('button', { name: /^Undo / }).click()
  await expect(headline(page).locator('b').first()).toHaveText('GPT-5.5')
})

test('flip values are the same in the strip, in the rows of the panel and in the reasons', async ({ page }) => {
  await open(page)
  await counted(page)
  const why = page.getByRole('complementary', { name: 'Why' })
  const tries = await why
    .getByRole('button', { name: /^Try / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  await page.getByRole('button', { name: 'Show what flips the answer as a table' }).click()
  await page
    .getByRole('button', { name: /^Show all \d+ inputs$/ })
    .first()
    .click()
  const table = page.getByRole('table', { name: /^Who wins along each input/ })
  let compared = 0
  for (const label of tries) {
    const [, input, at] = /^Try (.*?) [^ ]*\S* → (.*?), to /.exec(label.replaceAll('\u202f', ' ')) ?? []
    const value = at?.replace('/request', '')
    if (input === undefined || value === undefined) continue
    const row = table.getByRole('row').filter({ hasText: value })
    if ((await row.count()) === 0) continue
    compared += 1
  }
  expect(compared).toBeGreaterThanOrEqual(3)
  const slider = sliderOf(page, 'Cost limit')
  const says = (await slider.getAttribute('aria-valuetext')) ?? ''
  const at = /Flips to .*? at (\$[\d.]+)/.exec(says)?.[1]
  expect(at).toBeDefined()
  await expect(table.getByRole('row', { name: /^Cost limit/ })).toContainText(at ?? '')
})

test('2D opens a row against another input; drag, press, keys, buttons and typing move the mark, each undone at once', async ({
  page,
}) => {
  await open(page)
  await counted(page)
  const before = await fingerprint(page)
  await page
    .getByRole('button', { name: 'Map of Cost limit against another input' })
    .or(page.getByRole('button', { name: 'Map of Wait limit, p95 against another input' }))
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Input across' }).selectOption({ label: 'Output tokens a request' })
  await page.getByRole('combobox', { name: 'Input upwards' }).selectOption({ label: 'Wait limit, p95' })
  await expect(mark(page)).toBeVisible({ timeout: 60_000 })
  await expect(mark(page)).toHaveAttribute(
    'aria-label',
    /^Output tokens a request .*, Wait limit, p95 4\.0.s\. GPT-5\.5 wins\./,
  )

  const undone = async () => {
    await expect(page.getByRole('button', { name: /^Undo / })).toBeEnabled()
    expect(await fingerprint(page)).not.toBe(before)
    await page.keyboard.press('ControlOrMeta+z')
    expect(await fingerprint(page)).toBe(before)
  }
  await mark(page).focus()
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key)
  await expect(valueOf(page, 'Wait limit, p95')).not.toHaveValue(/^4(\.0)? s$/)
  await page.waitForTimeout(800)
  await page.getByRole('button', { name: /^Undo / }).click()
  while ((await fingerprint(page)) !== before) await page.getByRole('button', { name: /^Undo / }).click()

  await page.getByRole('region', { name: 'Map of two inputs' }).scrollIntoViewIfNeeded()
  const box = await mark(page).boundingBox()
  if (!box) throw new Error('No mark')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const d of [10, 40, 70]) await page.mouse.move(x + d, y - d)
  await page.mouse.up()
  await undone()

  await page.mouse.click(x + 120, y - 60)
  await undone()

  await page.getByRole('button', { name: 'More Wait limit, p95' }).click()
  await undone()

  const field = page.getByRole('textbox', { name: 'Wait limit, p95 on the map' })
  await field.fill('2.5')
  await field.press('Enter')
  await expect(valueOf(page, 'Wait limit, p95')).toHaveValue(/2\.5/)
  await field.blur()
  await undone()

  await page.getByRole('button', { name: 'Close the map of two inputs' }).click()
  await expect(mark(page)).toHaveCount(0)
})

test('Alt and an arrow on the map go to the next flip, and the answer flips there', async ({ page }) => {
  await open(page)
  await counted(page)
  await page.getByRole('button', { name: 'Map of two inputs', exact: true }).click()
  await page.getByRole('combobox', { name: 'Input across' }).selectOption({ label: 'Cost limit' })
  await page.getByRole('combobox', { name: 'Input upwards' }).selectOption({ label: 'Wait limit, p95' })
  await mark(page).focus({ timeout: 60_000 })
  await page.keyboard.press('Alt+ArrowDown')
  await expect(headline(page).locator('b').first()).not.toHaveText('GPT-5.5')
})

test('the map is a table too, and its colours say who wins: a press in a region makes it win', async ({ page }) => {
  await open(page)
  await counted(page)
  await page.getByRole('button', { name: 'Map of two inputs', exact: true }).click()
  await page.getByRole('combobox', { name: 'Input across' }).selectOption({ label: 'Cost priority' })
  await page.getByRole('combobox', { name: 'Input upwards' }).selectOption({ label: 'Wait limit, p95' })
  const card = page.getByRole('region', { name: 'Map of two inputs' })
  await expect(mark(page)).toBeVisible({ timeout: 60_000 })
  const name = card
    .locator('svg text')
    .getByText('GPT-5.6 Luna', { exact: true })
    .or(card.locator('svg text').filter({ hasText: /^GPT-5\.6 Luna$/ }))
    .first()
  await expect(name).toBeVisible({ timeout: 30_000 })
  await name.scrollIntoViewIfNeeded()
  const box = await name.boundingBox()
  if (!box) throw new Error('No region')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(headline(page).locator('b').first()).toHaveText('GPT-5.6 Luna')
  await card.getByRole('button', { name: 'Show map of two inputs as a table' }).click()
  await expect(card.getByRole('table')).toContainText('GPT-5.6 Luna')
  await expect(card.getByRole('row', { name: /GPT-5\.6 Luna/ })).toContainText('yes')
})

test('where nothing fits the map shows where something does', async ({ page }) => {
  const scenario = scenarioOf('real-time-customer-support', currentEdition)
  const link = toLink({ ...scenario, inputs: { ...scenario.inputs, 'limits.p95Seconds': 2.5, 'limits.quality': 0.75 } })
  await open(page, link.ok ? link.value : '')
  await expect(page.getByRole('button', { name: 'Map of two inputs', exact: true })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Map of two inputs', exact: true }).click()
  await page.getByRole('combobox', { name: 'Input across' }).selectOption({ label: 'Quality floor' })
  await page.getByRole('combobox', { name: 'Input upwards' }).selectOption({ label: 'Wait limit, p95' })
  await expect(mark(page)).toHaveAttribute('aria-label', /Nothing fits\./, { timeout: 60_000 })
})
