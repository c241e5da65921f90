import type { Page } from '@playwright/test'
import { areas } from '../src/decisions/index.ts'
import { expect, test } from './support.ts'
import { headline, inOrder, linkOf, open, rested, sliderOf, type, valueOf, workbench } from './workbench.ts'

const cell = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`)
const wait = (page: Page) => valueOf(page, 'Wait limit, p95')
const changes = (page: Page) => page.getByRole('banner').locator('[data-changed]')
const area = (page: Page) => page.locator('main').getAttribute('data-area')

test('each cell of the strip shows name, answer and sureness without a pointer over it', async ({ page }) => {
  await open(page)
  for (const [number, { id, title, kind }] of areas.entries()) {
    await expect(cell(page, id)).toContainText(`${number} ${title}`)
    if (number === 0) await expect(cell(page, id)).toContainText(/wins \d+, good enough \d+ of 100.*\d+ of \d+ fit/)
    else if (kind === 'planned') await expect(cell(page, id)).toContainText('not built yet')
    else await expect(cell(page, id)).toContainText(/wins \d+, good|own GPUs not considered/)
  }
  await expect(cell(page, 'tradeoffs')).toHaveAttribute('aria-current', 'page')
})

test('each area opens from its cell with its question; one that is not built says what is known already', async ({
  page,
}) => {
  await open(page)
  for (const [number, { id, title, question, kind }] of areas.entries()) {
    await cell(page, id).click()
    await expect(page.getByText(`${number} ${question}`)).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`#/${id}/`))
    await expect(page).toHaveTitle(`${title}, Trilemma`)
    if (kind !== 'planned') continue
    await expect(headline(page)).toHaveText(`${title}: not built yet`)
    await expect(page.getByRole('heading', { name: 'What it will answer' })).toBeVisible()
    expect(await page.locator('[aria-labelledby="planned-bears"] li').count()).toBeGreaterThan(0)
  }
})

/** Watches the next press of a key: is it there when the first frame after it is drawn? */
const watchFirstFrame = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const onFrame = () => Reflect.set(window, 'wasThere', document.querySelector(wanted) !== null)
    document.addEventListener('keydown', () => requestAnimationFrame(onFrame), { capture: true, once: true })
  }, selector)

const wasThere = (page: Page) => page.evaluate(() => Boolean(Reflect.get(window, 'wasThere')))

test('a limit moved across its flip marks the cell in the next frame, and moved back it takes the mark away', async ({
  page,
}) => {
  await open(page)
  await wait(page).click()
  await wait(page).fill('2.5')
  await watchFirstFrame(page, '[data-cell="tradeoffs"] [data-was]')
  await page.keyboard.press('Enter')
  await expect.poll(() => wasThere(page)).toBe(true)
  await expect(cell(page, 'tradeoffs').locator('[data-was]')).toHaveText('was GPT-5.5')
  await type(wait(page), '4')
  await expect(page.locator('[data-was]')).toHaveCount(0)
})

test('a limit dragged across its flip has its mark when it is let go', async ({ page }) => {
  await open(page)
  await inOrder(page)
  const thumb = page.locator('[data-input="limits.p95Seconds"]').getByRole('slider')
  const box = await thumb.boundingBox()
  if (!box) throw new Error('The limit has no thumb')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 - 14, box.y + box.height / 2, { steps: 7 })
  // The mark is there while the button is still down.
  await expect(page.locator('[data-was]')).toHaveCount(1)
  await page.mouse.up()
  await expect(cell(page, 'tradeoffs').locator('[data-was]')).toHaveText('was GPT-5.5')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.locator('[data-was]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
})

test('the bar of changes counts inputs and flips, lists them, and takes them back in one step', async ({ page }) => {
  await open(page)
  await expect(changes(page)).toHaveAttribute('data-changed', '0')
  await expect(changes(page)).toContainText('As the preset')
  await type(wait(page), '2.5')
  await expect(changes(page)).toContainText('1 input changed, 1 answer flipped')
  await type(valueOf(page, 'Quality floor'), '61 %')
  await type(valueOf(page, 'Cost limit'), '0.029')
  await expect(changes(page)).toContainText('3 inputs changed, 1 answer flipped')
  await changes(page).getByRole('button', { name: 'Show' }).click()
  const list = page.getByRole('dialog', { name: 'What changed' })
  await expect(list.locator('[data-list="inputs"] li')).toHaveText([
    /^Cost limit: ≤.\$0\.03\/request → ≤.\$0\.029\/request$/,
    /^Wait limit, p95: ≤.4\.0.s → ≤.2\.5.s$/,
    /^Quality floor: ≥.60.% → ≥.61.%$/,
  ])
  await expect(list.locator('[data-list="answers"] li')).toHaveText(['1 Tradeoffs: GPT-5.5 → GPT-5.6 Luna'])
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(changes(page).getByRole('button', { name: 'Show' })).toBeFocused()
  await changes(page).getByRole('button', { name: 'Revert' }).click()
  await expect(changes(page)).toHaveAttribute('data-changed', '0')
  await page.getByRole('button', { name: 'Undo revert all' }).click()
  await expect(changes(page)).toHaveAttribute('data-changed', '3')
  await expect(wait(page)).toHaveValue(/2\.5/)
})

test('what is compared with can be chosen: the link as opened, the preset, another link', async ({
  page: sender,
  context,
}) => {
  await open(sender)
  await type(wait(sender), '2.5')
  const link = await linkOf(sender)
  const page = await context.newPage()
  await open(page, link)
  await expect(changes(page)).toContainText('As the link was opened')
  await changes(page).getByRole('button', { name: 'Compare' }).click()
  const list = page.getByRole('dialog', { name: 'What changed' })
  await list.getByRole('radio', { name: /^the preset/ }).check()
  await expect(changes(page)).toContainText('1 input changed, 1 answer flipped')
  await list.getByRole('textbox', { name: 'or another link' }).fill('https://example.org/nothing')
  await list.getByRole('button', { name: 'Compare' }).click()
  await expect(list.getByRole('alert')).toBeVisible()
  await list.getByRole('textbox', { name: 'or another link' }).fill(link)
  await list.getByRole('button', { name: 'Compare' }).click()
  await expect(changes(page)).toContainText('As the other link')
  await page.reload()
  await rested(page)
  await expect(changes(page)).toContainText('As the other link')
})

test('Back returns to the view before, with the scenario as it is now; Forward goes on again', async ({ page }) => {
  await open(page)
  await type(wait(page), '2.5')
  await cell(page, 'models').click()
  await type(wait(page), '3')
  await cell(page, 'stack').click()
  await page.goBack()
  await expect.poll(() => area(page)).toBe('models')
  await page.goBack()
  await expect.poll(() => area(page)).toBe('tradeoffs')
  await expect(wait(page)).toHaveValue(/^[≤ ]*3(\.0)?\D/)
  await expect(page).toHaveURL(/#\/tradeoffs\//)
  await page.goForward()
  await expect.poll(() => area(page)).toBe('models')
  await expect(wait(page)).toHaveValue(/^[≤ ]*3(\.0)?\D/)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(wait(page)).toHaveValue(/2\.5/)
  expect(await area(page)).toBe('models')
})

test('a reload restores scenario, view and selection, and a new tab opens the link at all three', async ({
  page,
  context,
}) => {
  await open(page)
  await type(wait(page), '2.5')
  // The reasons are those of the new limit, and stay.
  await rested(page)
  const name = page.getByRole('complementary', { name: 'Why' }).getByRole('link', { name: 'GPT-5.6 Luna' }).first()
  await name.click()
  await expect(name).toHaveAttribute('aria-current', 'true')
  await cell(page, 'models').click()
  const link = await linkOf(page)
  expect(link).toMatch(/^#\/models\/[^?]+\?s=\d+\..+&o=gpt-5\.6-luna\/interactive$/)
  const same = async (at: Page) => {
    await rested(at)
    await expect(wait(at)).toHaveValue(/2\.5/)
    expect(await area(at)).toBe('models')
    await expect(
      at.getByRole('complementary', { name: 'Why' }).getByRole('link', { name: 'GPT-5.6 Luna' }).first(),
    ).toHaveAttribute('aria-current', 'true')
  }
  await page.reload()
  await same(page)
  const other = await context.newPage()
  await other.goto(`./${link}`)
  await same(other)
})

test('a selection that nobody knows is ignored, and shown nowhere', async ({ page }) => {
  await open(page)
  const link = await linkOf(page)
  await page.goto('about:blank')
  await open(page, `${link}&o=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`)
  await expect(headline(page)).toContainText('GPT-5.5')
  await expect(page.locator('body')).not.toContainText('onerror')
  await expect(page.locator('[aria-current][data-option-name]')).toHaveCount(0)
})

test('the two rows at the top stay while the page scrolls to its end, in all nine views', async ({ page }) => {
  await open(page)
  for (const { id } of areas) {
    await cell(page, id).click()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    for (const row of [page.getByRole('banner'), page.getByRole('navigation', { name: 'Areas' })]) {
      const box = await row.boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 120, `${id} ${JSON.stringify(box)}`).toBe(true)
    }
  }
})

test('where nothing fits, the strip is red and says so', async ({ page }) => {
  await open(page)
  await type(wait(page), '0.4')
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-nothing', 'true')
  await expect(cell(page, 'record')).toContainText(/0 of \d+ fit/)
  await expect(cell(page, 'tradeoffs')).toContainText('Nothing fits')
  await expect(cell(page, 'tradeoffs').locator('[data-was]')).toHaveText('was GPT-5.5')
})

test('the strip keeps its height whatever it says', async ({ page }) => {
  await open(page)
  const strip = page.getByRole('navigation', { name: 'Areas' })
  const height = (await strip.boundingBox())?.height
  for (const text of ['2.5', '0.4', '30', '4']) {
    await type(wait(page), text)
    await rested(page)
    expect((await strip.boundingBox())?.height).toBe(height)
  }
})

test('twenty steps of undo return to the start', async ({ page }) => {
  await open(page)
  const start = await workbench(page).getAttribute('data-fingerprint')
  const slider = sliderOf(page, 'Quality floor')
  await slider.focus()
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('ArrowRight')
    // Keys that have been quiet for long enough are a gesture of their own.
    await expect(workbench(page)).not.toHaveAttribute('data-live')
  }
  const undo = page.getByRole('button', { name: /^Undo/ })
  for (let step = 0; step < 20; step++) await undo.click()
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
  await rested(page)
  expect(await workbench(page).getAttribute('data-fingerprint')).toBe(start)
})

test('the status bar says what the page is working with, and changes when it should', async ({ page }) => {
  await open(page)
  const status = page.getByRole('contentinfo')
  await expect(status).toContainText(/as opened/)
  await expect(status).toContainText(/data set \d{4}-\d{2}-\d{2}/)
  await expect(status).toContainText(/1,000 draws in [\d,]+ ms/)
  await expect(status).toContainText(/in the worker/)
  await expect(status).toContainText('USD, months of 30.4 days')
  const before = await status.textContent()
  await type(wait(page), '2.55')
  await rested(page)
  await expect(status).toContainText('saved in this browser')
  const parts = (text: string | null) =>
    [/link ([\d,]+) characters/, /fingerprint (\w+)/].map((part) => part.exec(text ?? '')?.[1])
  await expect.poll(async () => parts(await status.textContent())[0]).not.toBe(parts(before)[0])
  expect(parts(await status.textContent())[1]).not.toBe(parts(before)[1])
})

test('nothing jumps while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number' && !('hadRecentInput' in entry && entry.hadRecentInput))
          Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + entry.value })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await open(page)
  await page.waitForTimeout(1500)
  expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted')))).toBeLessThan(0.02)
})
