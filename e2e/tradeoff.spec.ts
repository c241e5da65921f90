import { currentEdition } from '../src/catalog/current-edition.ts'
import { toLink } from '../src/scenario/link.ts'
import { presets, scenarioOf } from '../src/scenario/presets.ts'
import { expect, test } from './support.ts'
import {
  allInputs,
  fingerprint,
  headline,
  open,
  pressRun,
  rested,
  sliderOf,
  type,
  valueOf,
  workbench,
} from './workbench.ts'

test('a first visit shows an answer with its reasons, and the worker counted the draws', async ({ page }) => {
  await open(page)
  await expect(headline(page)).toContainText(/too close to call: GPT-5\.5 \d+, .* \d+ of 100 draws\. It turns on /i)
  await expect(workbench(page)).toHaveAttribute('data-computing', 'worker')
  await expect(page.getByRole('complementary', { name: 'Why' })).toContainText(/wins over/)
  await expect(page.getByRole('contentinfo')).toContainText(/1,000 draws in .* ms/)
  await expect(page.getByRole('contentinfo')).toContainText(currentEdition)
  await expect(page.getByRole('contentinfo')).toContainText(/link \d+ characters/)
})

for (const { id, name } of presets) {
  test(`${name} opens with a recommendation and the squares of a hundred draws`, async ({ page }) => {
    const link = toLink(scenarioOf(id, currentEdition))
    await open(page, link.ok ? link.value : '')
    await expect(headline(page)).not.toContainText('Nothing fits')
    await expect(page.locator('tr[data-chosen]').first()).toContainText('recommended')
    await expect(page.getByRole('img', { name: /^Of 100 draws: / })).toBeVisible()
  })
}

test('arrow keys move a slider; a run of them is one undo step', async ({ page }) => {
  await open(page)
  const before = await fingerprint(page)
  const slider = sliderOf(page, 'Quality floor')
  await slider.focus()
  await pressRun(page, 'ArrowRight', 3)
  await expect(slider).toHaveAttribute('aria-valuetext', /^63.%, at least\. GPT-5\.5 wins\./)
  await expect(valueOf(page, 'Quality floor')).toHaveValue(/63/)
  await page.getByRole('button', { name: 'Undo quality floor ≥ 63 %' }).click()
  await expect(valueOf(page, 'Quality floor')).toHaveValue(/60/)
  expect(await fingerprint(page)).toBe(before)
})

test('Home, End, Page and Shift move as on any slider, Delete resets', async ({ page }) => {
  await open(page)
  const slider = sliderOf(page, 'Quality floor')
  const says = (start: RegExp) => expect(slider).toHaveAttribute('aria-valuetext', start)
  await slider.focus()
  await page.keyboard.press('End')
  await says(/^100.%/)
  await page.keyboard.press('PageDown')
  await says(/^90.%/)
  await page.keyboard.press('Shift+ArrowLeft')
  await says(/^80.%/)
  await page.keyboard.press('Home')
  await says(/^0.%/)
  await page.keyboard.press('Delete')
  await says(/^60.%/)
})

test('Alt and an arrow go to the next flip, and the answer flips there', async ({ page }) => {
  await open(page)
  const row = page.locator('[data-input="limits.costPerRequest"]')
  await expect(row).toContainText(/flips from/, { timeout: 20_000 })
  const before = await headline(page).textContent()
  await sliderOf(page, 'Cost limit').focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(headline(page)).not.toHaveText(before ?? '')
  await expect(page.locator('[data-announced]')).toContainText(/ wins, was GPT-5\.5\.$/, { timeout: 5000 })
})

test('dragging a slider changes the answer on the way, and is one undo step', async ({ page }) => {
  await open(page)
  const before = await fingerprint(page)
  const track = page.locator('[data-input="limits.costPerRequest"] [data-kind="at-most"]')
  const box = await track.boundingBox()
  if (!box) throw new Error('No thumb')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width / 2, y)
  await page.mouse.down()
  for (const dx of [-10, -30, -60, -90]) await page.mouse.move(box.x + box.width / 2 + dx, y)
  await expect(headline(page).locator('b').first()).not.toHaveText('GPT-5.5')
  await page.mouse.up()
  expect(await fingerprint(page)).not.toBe(before)
  await page.getByRole('button', { name: /^Undo cost limit/ }).click()
  expect(await fingerprint(page)).toBe(before)
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
})

test('a press without a move leaves no undo step', async ({ page }) => {
  await open(page)
  const thumb = page.locator('[data-input="limits.costPerRequest"] [data-kind="at-most"]')
  const box = await thumb.boundingBox()
  if (!box) throw new Error('No thumb')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
})

test('values are typed in the grammar of fields', async ({ page }) => {
  await open(page)
  const wait = valueOf(page, 'Wait limit, p95')
  const tokens = valueOf(page, 'Input tokens a request')
  for (const [field, text, shown] of [
    [wait, '2500ms', '2.5 s'],
    [wait, '*2', '5 s'],
    [tokens, '0.8 to 1.9k', '800 to 1900'],
    [tokens, '1.2k ±30%', /840.*1560/],
    [tokens, '=2400*1.3', '3120'],
    [valueOf(page, 'Cost limit'), '$0.006', /0\.006/],
  ] as const) {
    await type(field, text)
    await field.blur()
    await expect(field).toHaveValue(shown)
    await expect(field).not.toHaveAttribute('aria-invalid')
  }
})

test('a wrong value keeps the old one, says what is allowed and leaves the text', async ({ page }) => {
  await open(page)
  const before = await fingerprint(page)
  const field = valueOf(page, 'Quality floor')
  for (const text of ['abc', '140 %', '1 to']) {
    await type(field, text)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(field).toHaveValue(text)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(await fingerprint(page)).toBe(before)
    await field.press('Escape')
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(field).toHaveValue(/60/)
  }
})

test('R turns a number into a range with three thumbs that never cross', async ({ page }) => {
  await open(page)
  const low = sliderOf(page, 'Input tokens a request, low end')
  const high = sliderOf(page, 'Input tokens a request, high end')
  const best = sliderOf(page, 'Input tokens a request, best guess')
  await best.focus()
  await expect(low).toHaveAttribute('aria-valuetext', /5th percentile/)
  await low.focus()
  await page.keyboard.press('End')
  await high.focus()
  await page.keyboard.press('Home')
  const [a, b, c] = await Promise.all([low, best, high].map((one) => one.inputValue().then(Number)))
  expect(a).toBeLessThanOrEqual(b ?? 0)
  expect(b).toBeLessThanOrEqual(c ?? 0)
  await best.focus()
  await page.keyboard.press('r')
  await expect(low).toHaveCount(0)
  await sliderOf(page, 'Input tokens a request').focus()
  await page.keyboard.press('r')
  await expect(low).toHaveCount(1)
})

test('a limit can be turned off and on', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Cost limit'), 'off')
  await expect(sliderOf(page, 'Cost limit')).toHaveAttribute('aria-valuetext', /^off/)
  await page.getByRole('button', { name: /^Cost limit: yours/ }).click()
  await page.getByRole('button', { name: 'Turn the limit on' }).click()
  await page.keyboard.press('Escape')
  await expect(valueOf(page, 'Cost limit')).toHaveValue(/0\.03/)
})

test('nothing fits: the page says so, and the first way out lets an option in; undo brings it back', async ({
  page,
}) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '0.4')
  await expect(headline(page)).toContainText('Nothing fits')
  await expect(page.locator('[data-verdict]')).toContainText('Nothing fits all 3 limits')
  await page.getByRole('button', { name: 'Apply way out 1' }).click()
  await expect(headline(page)).not.toContainText('Nothing fits')
  await expect(page.locator('tr[data-chosen]')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(headline(page)).toContainText('Nothing fits')
})

test('trying a flip flips the answer to the option it names', async ({ page }) => {
  await open(page)
  const flips = page.getByRole('button', { name: /^Try / })
  await expect(flips.first()).toBeVisible({ timeout: 20_000 })
  const name = (await flips.first().getAttribute('aria-label')) ?? ''
  const option = /, to ([^:;]+)/.exec(name)?.[1] ?? 'no option'
  // By its name: a nearer flip that is found meanwhile comes before it.
  await page.getByRole('button', { name, exact: true }).click()
  await expect(headline(page).locator('b').first()).toContainText(option)
})

test('a preset says what it sets and keeps, and sets that', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^Preset: / }).click()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Code review' }) })
  await expect(card).toContainText(/sets \d+ inputs/)
  await card.getByRole('button', { name: 'Apply Code review here' }).click()
  const link = toLink(scenarioOf('code-review', currentEdition))
  const here = await fingerprint(page)
  await open(page, link.ok ? link.value : '')
  expect(await fingerprint(page)).toBe(here)
})

test('the table sorts by pointer and by keys, and a row opens its operating points', async ({ page }) => {
  await open(page)
  const options = page.getByRole('table', { name: /^Ranges are 90/ })
  const cost = options.getByRole('columnheader', { name: /Cost/ }).first()
  const sort = cost.getByRole('button')
  await sort.click()
  await expect(cost).toHaveAttribute('aria-sort', 'ascending')
  const costs = await options
    .locator('[data-figure^="cost:"][data-figure$=":p50"]')
    .evaluateAll((all) => all.map((one) => Number(one.textContent?.slice(1))))
  expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  await sort.focus()
  await page.keyboard.press('Enter')
  await expect(cost).toHaveAttribute('aria-sort', 'descending')
  const opener = options.getByRole('button', { name: 'GPT-5.5: operating points' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('table', { name: 'Operating points of GPT-5.5' })).toContainText('medium effort')
})

test('own results change the quality of a model, and their tag says measured', async ({ page }) => {
  await open(page)
  const before = await fingerprint(page)
  await allInputs(page)
  await page.getByRole('button', { name: 'Enter results' }).click()
  await page.getByRole('button', { name: 'Add a result' }).click()
  await page.getByLabel('Model 1').selectOption('gpt-5.5@low')
  await page.getByLabel('Successes 1').fill('70')
  await page.getByLabel('Trials 1').fill('60')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('alert')).toContainText('Successes')
  await page.getByLabel('Successes 1').fill('20')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.locator('[data-input="quality.own"]')).toContainText('measured')
  expect(await fingerprint(page)).not.toBe(before)
})

test('own results that are not applied survive Escape and a press beside the dialog', async ({ page }) => {
  await open(page)
  await allInputs(page)
  const dialog = page.getByRole('dialog', { name: 'Own evaluation' })
  const leave = {
    Escape: () => page.keyboard.press('Escape'),
    backdrop: () => page.mouse.click(8, 8),
    cross: () => dialog.getByRole('button', { name: 'Close', exact: true }).click(),
  }
  await page.getByRole('button', { name: 'Enter results' }).click()
  await dialog.getByRole('button', { name: 'Add a result' }).click()
  await expect(dialog.getByRole('button', { name: 'Discard changes' })).toBeDisabled()
  await leave.backdrop()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Enter results' }).click()
  await dialog.getByRole('button', { name: 'Add a result' }).click()
  await page.getByLabel('Successes 1').fill('41')
  for (const by of ['Escape', 'backdrop', 'cross'] as const) {
    await leave[by]()
    await expect(dialog.getByRole('alert'), by).toHaveText('Not applied yet: apply or discard the changes to close.')
    await expect(page.getByLabel('Successes 1'), by).toHaveValue('41')
  }
  await dialog.getByRole('button', { name: 'Discard changes' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Enter results' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
})

test('what changed is counted against the preset, listed, and taken back in one step', async ({ page }) => {
  await open(page)
  const before = await fingerprint(page)
  await type(valueOf(page, 'Wait limit, p95'), '2')
  await type(valueOf(page, 'Quality floor'), '62 %')
  const bar = page.getByRole('banner')
  await expect(bar).toContainText(/2 inputs changed, (1 answer flipped|no answer flipped)/)
  await bar.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText(/≤.4\.0.s → ≤.2\.0.s/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Revert' }).click()
  expect(await fingerprint(page)).toBe(before)
  await rested(page)
})
