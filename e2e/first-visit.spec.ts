import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { open, sliderOf, type, valueOf } from './workbench.ts'

test.use({ firstVisit: true })

const hint = (page: Page) => page.getByText('Move any slider. Coloured stretches show where the answer changes.')
const offer = (page: Page) => page.locator('[data-offer]')

/** Where the parts of the page are that no hint may move: the rows at the top, the message, the picture, the inputs. */
const places = (page: Page) =>
  page.evaluate(() =>
    ['[data-top]', 'h1', '[data-stage]', '#inputs', '#answer'].map((part) => {
      const { x, y, width } = document.querySelector(part)?.getBoundingClientRect() ?? {}
      return { part, x, y, width }
    }),
  )

declare global {
  interface Window {
    pulses?: string[]
  }
}

/** Notes each pulse, and what is drawn around the mark of the map during it. */
const notePulses = () => {
  window.pulses = []
  new MutationObserver(() => {
    const mark = document.querySelector('[data-pulse] [data-stage] [role="application"]')
    if (mark) window.pulses?.push(getComputedStyle(mark, '::before').content)
  }).observe(document, { attributes: true, attributeFilter: ['data-pulse'], subtree: true })
}

const pulses = (page: Page) => page.evaluate(() => window.pulses)

test('a full answer is there without a press, with one line that goes at the first change for ever', async ({
  page,
}) => {
  await open(page)
  await expect(hint(page)).toBeVisible()
  const top = await page.locator('[data-top]').boundingBox()
  await sliderOf(page, 'Quality floor').press('ArrowRight')
  await expect(hint(page)).toHaveCount(0)
  await expect(page.getByRole('banner')).toContainText('1 input changed')
  expect(await page.locator('[data-top]').boundingBox()).toEqual(top)
  await page.reload()
  await open(page)
  await expect(hint(page)).toHaveCount(0)
})

test('the first flip is highlighted, and its cell offers the reason', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '2')
  await expect(page.locator('[data-news]')).toContainText('1 answer flipped')
  const reason = page.locator('[data-reason]')
  await reason.getByRole('button', { name: 'Why did it flip?' }).click()
  await expect(reason).toContainText(/GPT-5\.5 misses the wait limit of 2\.0.s \(it has 2\.7.s\)/)
  await reason.getByRole('button', { name: 'Close' }).click()
  await expect(reason).toHaveCount(0)
  await expect(page.locator('[data-news]')).toHaveCount(0)
})

test('at 5 s one pulse, at 30 s six cases, at 60 s three questions; none of it moves anything', async ({ page }) => {
  await page.addInitScript(notePulses)
  await page.clock.install()
  await page.clock.resume()
  await open(page)
  await expect(page.locator('[data-stage]').first()).toBeVisible()
  const before = await places(page)
  await expect.poll(() => pulses(page)).toHaveLength(1)
  await page.clock.fastForward(30_000)
  await expect(offer(page).getByRole('listitem')).toHaveCount(6)
  expect(await places(page)).toEqual(before)
  await page.clock.fastForward(30_000)
  await expect(page.getByRole('complementary', { name: 'Three questions about your case' })).toBeVisible()
  await expect(offer(page).getByRole('textbox')).toHaveCount(3)
  expect(await places(page)).toEqual(before)
  await type(offer(page).getByRole('textbox', { name: 'How many requests a day?' }), '50k')
  await expect(valueOf(page, 'Requests a day')).toHaveValue(/50/)
  await offer(page)
    .getByRole('button', { name: /^Close/ })
    .click()
  await expect(offer(page)).toHaveCount(0)
  await page.reload()
  await open(page)
  await page.clock.fastForward(61_000)
  await expect(offer(page)).toHaveCount(0)
})

test('a case that is chosen opens, and is not offered again; the hints can be asked for again', async ({ page }) => {
  await page.clock.install()
  await page.clock.resume()
  await open(page)
  await page.clock.fastForward(30_500)
  await offer(page).getByRole('button', { name: 'Code review' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of this scenario' })).toHaveValue('Code review')
  await expect(offer(page)).toHaveCount(0)
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Show the first hints again' }).click()
  await expect(hint(page)).toBeVisible()
})

test.describe('reduced motion', () => {
  test.use({ reducedMotion: 'reduce' })

  test('nothing pulses', async ({ page }) => {
    await page.addInitScript(notePulses)
    await open(page)
    await expect.poll(() => pulses(page)).toEqual(['none'])
  })
})

test('a reader of a link is left in peace', async ({ page }) => {
  await open(page)
  const link = await page.evaluate(() => location.href)
  const other = await page.context().newPage()
  await other.goto(link)
  await expect(other.getByText('From a link.')).toBeVisible()
  await expect(hint(other)).toHaveCount(0)
})
