import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { open, sliderOf, type, valueOf } from './workbench.ts'

test.use({ firstVisit: true })

const hint = (page: Page) => page.getByText('Move any slider. Coloured stretches show where the answer changes.')
const offer = (page: Page) => page.locator('[data-offer]')

/** Adds up the shifts of what is on screen from now on, but for those within half a second of a press. */
const noteShifts = (page: Page) =>
  page.evaluate(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          window.shifts = (window.shifts ?? 0) + Number(entry.value)
    }).observe({ type: 'layout-shift' })
  })

const shifts = (page: Page) => page.evaluate(() => window.shifts ?? 0)

/** Their sum once the page has come to rest: tracks and flips are said as they are found. */
async function stillShifts(page: Page): Promise<number> {
  let last = -1
  await expect
    .poll(
      async () => {
        const before = last
        last = await shifts(page)
        return last === before
      },
      { intervals: [1000], timeout: 30_000 },
    )
    .toBe(true)
  return last
}

declare global {
  interface Window {
    pulses?: string[]
    shifts?: number
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
  await noteShifts(page)
  const before = await stillShifts(page)
  const headlineAt = await page.getByRole('heading', { level: 1 }).boundingBox()
  await expect.poll(() => pulses(page)).toHaveLength(1)
  await page.clock.fastForward(30_000)
  await expect(offer(page).getByRole('listitem')).toHaveCount(6)
  await page.clock.fastForward(30_000)
  await expect(page.getByRole('complementary', { name: 'Three questions about your case' })).toBeVisible()
  await expect(offer(page).getByRole('textbox')).toHaveCount(3)
  expect(await page.getByRole('heading', { level: 1 }).boundingBox()).toEqual(headlineAt)
  expect(await shifts(page)).toBe(before)
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
