import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { open, rested, sliderOf, type, valueOf } from './workbench.ts'

/** Its name follows its axes. */
const scatter = (page: Page) => page.locator('[data-picture="scatter"] section').first()
const map = (page: Page) => page.locator('[data-picture="map"]')
const picture = (page: Page) => scatter(page).locator('[data-stage] svg')
const marks = (page: Page) => scatter(page).getByRole('application')
const heard = (page: Page) => scatter(page).getByRole('status').last()

test('limits are dragged, moved by keys and typed, and gate and panel agree', async ({ page }) => {
  await open(page)
  const cost = scatter(page).getByRole('slider', { name: 'Gate: Cost limit' })
  await cost.focus()
  await page.keyboard.press('ArrowLeft')
  await rested(page)
  const shown = (await valueOf(page, 'Cost limit').inputValue()).replace('/request', '')
  await expect(cost).toHaveAttribute('aria-valuetext', new RegExp(`Cost limit .*${shown.replace(/[$.]/g, '\\$&')}`))
  await type(valueOf(page, 'Quality floor'), '72 %')
  await expect(scatter(page).getByRole('slider', { name: 'Gate: Quality floor' })).toHaveAttribute(
    'aria-valuetext',
    /Quality floor 72\s%, at least/,
  )
  const floor = scatter(page).getByRole('slider', { name: 'Gate: Quality floor' })
  await floor.focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(sliderOf(page, 'Quality floor')).toHaveAttribute('aria-valuetext', /^62/)
})

test('what a limit rules out is hollow, named, and says which limit fails and by how much', async ({ page }) => {
  await open(page)
  await expect(picture(page)).toContainText(/wait limit [\d.]+\s×/)
  await expect(picture(page)).toContainText(/quality floor −\d+\spoints/)
  expect(await picture(page).locator('path[fill="var(--surface)"][stroke="var(--line2)"]').count()).toBeGreaterThan(0)
})

test('marks are one stop of the keyboard; the one reached says what its label says, and Enter selects it', async ({
  page,
}) => {
  await open(page)
  await scatter(page)
    .getByRole('button', { name: /^Download/ })
    .focus()
  await page.keyboard.press('Tab')
  await expect(marks(page)).toBeFocused()
  await expect(heard(page)).toContainText('GPT-5.5, low effort, streamed: $0.015 a request')
  const before = await heard(page).textContent()
  await page.keyboard.press('ArrowLeft')
  await expect(heard(page)).not.toHaveText(before ?? '')
  const words = (await heard(page).textContent()) ?? ''
  const [name = '', figures = ''] = words.split(': ')
  const label = (await picture(page).locator('g[pointer-events="none"] text').allTextContents()).join(' ')
  expect(label.replaceAll(/\s+/g, ' ')).toContain(name.split(',')[0])
  expect(label.replaceAll(/\s+/g, ' ')).toContain(figures.split(',')[0])
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.locator('tr:has([data-option-name][aria-current])')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('tr:has([data-option-name][aria-current])')).toHaveCount(0)
})

test('pointing at a mark marks its option in the map, and at a name in the table its mark', async ({ page }) => {
  await open(page)
  const row = page.locator('tr').filter({ has: page.locator('[data-option-name="gpt-5.6-luna/interactive"]') })
  await row.locator('[data-option-name]').first().hover()
  await expect(map(page).locator('path[stroke="var(--ink)"][stroke-width="2.2"]')).toHaveCount(1)
  await expect(picture(page).locator('circle[r="10"]')).toHaveCount(1)
  await page.mouse.move(2, 2)
  await expect(picture(page).locator('circle[r="10"]')).toHaveCount(0)
})

test('the axes are changed at their titles, and limits go where they belong', async ({ page }) => {
  await open(page)
  const across = scatter(page).getByRole('combobox', { name: 'Across' })
  const up = scatter(page).getByRole('combobox', { name: 'Upwards' })
  await across.selectOption('wait')
  await expect(scatter(page)).toHaveAccessibleName('Wait and quality')
  await expect(picture(page)).toContainText('Wait for the whole answer, p95, log scale')
  // The limit is about the first token here: another wait has no gate.
  await expect(scatter(page).getByRole('slider', { name: 'Gate: Wait limit, p95' })).toHaveCount(0)
  await expect(scatter(page)).toContainText(/s a point|min a point|ms a point/)
  await across.selectOption('cost')
  await up.selectOption('first-token')
  await expect(scatter(page)).toHaveAccessibleName('Cost and wait')
  await expect(scatter(page).getByRole('slider', { name: 'Gate: Wait limit, p95' })).toBeVisible()
})

test('the front is drawn, its next steps have their price, and the table says them all', async ({ page }) => {
  await open(page)
  await expect(picture(page).locator('path[stroke-dasharray="4 3"]')).toHaveCount(1)
  const steps = scatter(page).getByRole('region', { name: 'Steps along the front' })
  await expect(steps.getByRole('listitem')).toHaveCount(2)
  await expect(steps).toContainText(/\+\d+\spoints?, \$[\d.]+ a point/)
  await scatter(page)
    .getByRole('button', { name: /as a table/ })
    .click()
  const table = scatter(page).getByRole('table')
  await expect(table.locator('caption')).toContainText('5th and 95th percentile')
  await expect(table.getByRole('columnheader', { name: /Cost a request, best/ })).toContainText('USD')
  expect(await table.getByText(/a point from/).count()).toBeGreaterThan(3)
})

test('its table has what the picture has, and sorts', async ({ page }) => {
  await open(page)
  await scatter(page)
    .getByRole('button', { name: /as a table/ })
    .click()
  const table = scatter(page).getByRole('table')
  const chosen = table.locator('tr[data-chosen]')
  await expect(chosen).toContainText('GPT-5.5')
  await expect(chosen).toContainText('$0.015')
  await expect(chosen).toContainText('76')
  const head = table.getByRole('columnheader', { name: /Tasks solved, best/ })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const best = await table.locator('tbody tr td:nth-child(7)').allInnerTexts()
  const figures = best.map(Number).filter(Number.isFinite)
  expect(figures).toEqual(figures.toSorted((a, b) => b - a))
})
