import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { headline, open, pressRun, rested, sliderOf, type, valueOf } from './workbench.ts'

const card = (page: Page, name: string): Locator =>
  page.getByRole('region', { name }).filter({ has: page.getByRole('heading', { level: 2, name }) })
const map = (page: Page) => card(page, 'Priority map')
/** Its name follows its axes. */
const scatter = (page: Page) => page.locator('[data-picture="scatter"] section').first()
const flips = (page: Page) => card(page, 'What flips the answer')
const mark = (page: Page) => map(page).getByRole('application')
const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z')

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the map shows whose region the mark is in, and says it', async ({ page }) => {
  await open(page)
  const winner = (await page.locator('tr[data-chosen] td, tr[data-chosen] th').first().textContent()) ?? ''
  const said = (await mark(page).getAttribute('aria-label')) ?? ''
  const name = /\. (.+) wins\./.exec(said)?.[1] ?? 'nobody'
  expect(winner).toContain(name)
  await expect(map(page)).toContainText(/Holds [\d.]+ points? in any direction, then .+ wins/)
})

test('keys move the mark and the priorities of the panel, as one undo entry', async ({ page }) => {
  await open(page)
  const before = await sliderOf(page, 'Quality priority').inputValue()
  await mark(page).focus()
  await pressRun(page, 'ArrowUp', 2)
  await expect(sliderOf(page, 'Quality priority')).not.toHaveValue(before)
  await expect(mark(page)).toHaveAttribute('aria-label', /quality 57/i)
  await rested(page)
  await page.waitForTimeout(700)
  await undo(page)
  await expect(sliderOf(page, 'Quality priority')).toHaveValue(before)
})

test('steppers move one point, and the three still add to 100', async ({ page }) => {
  await open(page)
  await map(page)
    .getByRole('button', { name: /quality/i })
    .last()
    .click()
  await expect(mark(page)).toHaveAttribute('aria-label', /quality 56/i)
  const sum = (
    await Promise.all(['Quality', 'Cost', 'Latency'].map((name) => valueOf(page, `${name} priority`).inputValue()))
  )
    .map(Number)
    .reduce((total, value) => total + value, 0)
  expect(sum).toBe(100)
})

test('a press in the region of another option makes that option win, and undo brings the mark back', async ({
  page,
}) => {
  await open(page)
  const name = map(page).getByText('DeepSeek V4 Flash', { exact: true }).first()
  const { x, y } = await middleOf(name)
  await page.mouse.click(x, y)
  await expect(headline(page)).toContainText('DeepSeek V4 Flash')
  await undo(page)
  await expect(headline(page)).toContainText('GPT-5.5')
})

test('a gate that is dragged is the limit of the panel, in one undo entry', async ({ page }) => {
  await open(page)
  const gate = scatter(page).getByRole('slider', { name: 'Gate: Quality floor' })
  const handle = await middleOf(gate)
  await page.mouse.move(handle.x, handle.y)
  await page.mouse.down()
  await page.mouse.move(handle.x, handle.y - 20, { steps: 4 })
  await page.mouse.up()
  await expect(sliderOf(page, 'Quality floor')).not.toHaveAttribute('aria-valuetext', /^60/)
  const shown = ((await valueOf(page, 'Quality floor').inputValue()).match(/[\d.]+/) ?? [''])[0]
  await expect(gate).toHaveAttribute('aria-valuetext', new RegExp(`Quality floor ${shown}\\s%`))
  await undo(page)
  await expect(sliderOf(page, 'Quality floor')).toHaveAttribute('aria-valuetext', /^60/)
})

test('a limit that is typed moves its gate, on every axis that shows it', async ({ page }) => {
  await open(page)
  const field = valueOf(page, 'Cost limit')
  await field.click()
  await field.fill('$0.005')
  await field.press('Enter')
  await expect(scatter(page).getByRole('slider', { name: 'Gate: Cost limit' })).toHaveAttribute(
    'aria-valuetext',
    /\$0\.005/,
  )
  for (const [axis, gate] of [
    ['month', 'Gate: Cost limit'],
    ['first-token', 'Gate: Wait limit, p95'],
  ] as const) {
    await scatter(page).getByRole('combobox', { name: 'Across' }).selectOption(axis)
    await expect(scatter(page).getByRole('slider', { name: gate })).toBeVisible()
  }
})

test('a press on the flip strip sets the input to the value it says', async ({ page }) => {
  await open(page)
  await expect(flips(page).getByText('Cost priority', { exact: true })).toBeVisible()
  const bar = flips(page).locator('path[class*="bar"]').first()
  await bar.scrollIntoViewIfNeeded()
  const box = await bar.boundingBox()
  if (!box) throw new Error('No bar')
  await page.mouse.click(box.x + box.width * 0.6, box.y + 12)
  await expect(sliderOf(page, 'Cost priority')).toHaveAttribute('aria-valuetext', /^60/)
  await undo(page)
  await expect(sliderOf(page, 'Cost priority')).toHaveAttribute('aria-valuetext', /^10/)
})

test('flips say what the panel says', async ({ page }) => {
  await open(page)
  await flips(page)
    .getByRole('button', { name: /as a table/ })
    .click()
  const line = flips(page).getByRole('row').filter({ hasText: 'Wait limit, p95' })
  const slider = sliderOf(page, 'Wait limit, p95')
  await expect(slider).toHaveAttribute('aria-valuetext', /Flips to/)
  const said = (await slider.getAttribute('aria-valuetext')) ?? ''
  const values = [...said.matchAll(/ at ([\d.]+)\s/g)].map((match) => match[1] ?? '')
  expect(values.length).toBeGreaterThan(0)
  for (const value of values) await expect(line).toContainText(value)
})

test('an option that is selected stands out in map, scatter and table, and is in the link', async ({ page }) => {
  await open(page)
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'GPT-5.6 Luna', exact: true }) })
  const outline = map(page).locator('path[stroke="var(--ink)"][stroke-width="2.2"]')
  const ring = scatter(page).locator('circle[r="10"]')
  await expect(outline).toHaveCount(0)
  await row.first().getByRole('link', { name: 'GPT-5.6 Luna', exact: true }).click()
  await page.mouse.move(5, 5)
  await expect(outline).toHaveCount(1)
  await expect(ring).toHaveCount(1)
  await expect(row.first().locator('[aria-current]')).toHaveCount(1)
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('luna')
  await page.reload()
  await rested(page)
  await expect(ring).toHaveCount(1)
})

test('two prices set the mark, and the mark sets the prices', async ({ page }) => {
  await open(page)
  const price = (name: string) => map(page).getByRole('textbox', { name: new RegExp(`^${name}`) })
  const before = await price('1 quality point').inputValue()
  await price('1 quality point').click()
  await price('1 quality point').fill('$0.02')
  await price('1 quality point').press('Enter')
  await expect(mark(page)).not.toHaveAttribute('aria-label', /quality 55/)
  await expect(price('1 quality point')).toHaveValue('$0.02')
  await expect(page.getByText('one point of quality is worth').locator('..')).toContainText('$0.02')
  await undo(page)
  await expect(price('1 quality point')).toHaveValue(before)
  await price('1 quality point').click()
  await price('1 quality point').fill('much')
  await price('1 quality point').press('Enter')
  await expect(map(page).getByRole('alert')).toBeVisible()
})

test('the source article’s rule follows the limits, beside our answer', async ({ page }) => {
  await open(page)
  const article = page.getByRole('region', { name: 'As in the source article' })
  await expect(article.getByRole('listitem').nth(2)).toContainText('gpt-4o-mini, streaming')
  await expect(article.getByRole('row').filter({ hasText: 'Here' })).toContainText('GPT-5.5')
  await type(valueOf(page, 'Cost limit'), '$0.20')
  await expect(article.getByRole('list', { name: 'The rule at these limits' })).toContainText('gpt-4o, streaming')
  await expect(article.getByText('every cost limit over $0.10')).toBeVisible()
})

test('each picture has a table in its place', async ({ page }) => {
  await open(page)
  for (const one of [map(page), scatter(page), flips(page)]) {
    await one.getByRole('button', { name: /as a table/ }).click()
    await expect(one.getByRole('table')).toBeVisible()
    await one.getByRole('button', { name: /as a chart/ }).click()
    await expect(one.getByRole('table')).toHaveCount(0)
  }
})

test('the map has a right-angled form', async ({ page }) => {
  await open(page)
  await map(page).getByRole('button', { name: 'Right-angled' }).click()
  await expect(mark(page)).toBeVisible()
  await mark(page).focus()
  await page.keyboard.press('1')
  await expect(mark(page)).toHaveAttribute('aria-label', /quality 100|cost 100/i)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

    test('one picture at a time, and axe finds nothing in any of them', async ({ page }) => {
      await open(page)
      for (const [tab, shown] of [
        ['Cost and quality', scatter(page)],
        ['Flips', flips(page)],
        ['Table', card(page, 'Options')],
        ['Map', map(page)],
      ] as const) {
        await page.getByRole('radiogroup', { name: 'Picture' }).getByText(tab, { exact: true }).click()
        await expect(shown).toBeVisible()
        await expect(page.locator('[data-picture]:visible')).toHaveCount(1)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([])
      }
    })
  })
}
