import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Page } from '@playwright/test'
import { dialog, show } from './exporting.ts'
import { expect, test } from './support.ts'
import { linkTo, open } from './workbench.ts'

/** A page of somebody else, with a frame in it that gets the height that is told. */
async function host(page: Page, fragment: string): Promise<FrameLocator> {
  const body = `<!doctype html><html lang="en"><title>A wiki</title><body><main><h1>A page</h1>
    <iframe title="A card" src="./${fragment.replaceAll('&', '&amp;')}" style="width: 700px; border: 0"></iframe></main>
    <script>
      addEventListener('message', ({ data }) => {
        if (data.trilemma === 'height') document.querySelector('iframe').style.height = data.height + 'px'
      })
    </script>`
  await page.route('**/wiki.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./wiki.html')
  return page.frameLocator('iframe')
}

const link = linkTo('tradeoffs', 'real-time-customer-support')
const card = `${link}&embed=1&card=scatter`

test('one picture with its message and sources, as high as it is, without scroll bars', async ({ page }) => {
  const frame = await host(page, card)
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(/GPT|Too close/, { timeout: 60_000 })
  await expect(frame.locator('[data-embedded="scatter"] svg').first()).toBeVisible()
  await expect(frame.getByText(/^Source: .*Trilemma, scenario Real-time customer support; data edition/)).toBeVisible()
  await expect(frame.locator('#inputs, nav, #first-paint')).toHaveCount(0)
  const room = () =>
    frame.locator('article').evaluate((card) => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
      return [scrollHeight - clientHeight, scrollWidth - clientWidth, clientHeight - Math.ceil(card.clientHeight)]
    })
  await expect.poll(async () => (await room()).slice(0, 2)).toEqual([0, 0])
  expect((await room())[2]).toBeLessThan(4)
  expect(await frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('keeps nothing, writes no address and takes no keys', async ({ page }) => {
  const frame = await host(page, card)
  await expect(frame.locator('[data-embedded] svg').first()).toBeVisible({ timeout: 60_000 })
  await frame.getByRole('link', { name: 'Open in Trilemma' }).focus()
  for (const key of ['?', '3', 'ControlOrMeta+k', 'ArrowDown']) await page.keyboard.press(key)
  await page.waitForTimeout(1500)
  await expect(frame.getByRole('dialog')).toHaveCount(0)
  expect(await frame.locator('html').evaluate(() => location.hash)).toBe(card)
  const kept = await page.evaluate(async () => [
    // The tests themselves have seen all hints.
    Object.keys(localStorage).filter((key) => key !== 'trilemma.hints').length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ])
  expect(kept).toEqual([0, 0, 0])
})

test('leads to the scenario, in a page of its own', async ({ page }) => {
  const frame = await host(page, card)
  const out = frame.getByRole('link', { name: 'Open in Trilemma' })
  await expect(frame.locator('[data-embedded] svg').first()).toBeVisible({ timeout: 60_000 })
  const opened = page.waitForEvent('popup')
  await out.click()
  const alone = await opened
  expect(new URL(alone.url()).hash).toBe(link)
  await expect(alone.locator('#inputs')).toBeVisible({ timeout: 60_000 })
})

test('in a frame the page is a card whatever its address says: nobody else has a frame around what is stored', async ({
  page,
}) => {
  const frame = await host(page, link)
  await expect(frame.locator('[data-embedded="map"] svg').first()).toBeVisible({ timeout: 60_000 })
  await expect(frame.locator('#inputs')).toHaveCount(0)
})

test('the answer of another area is its own, and of one that is not built there is none', async ({ page }) => {
  const frame = await host(page, `${linkTo('knowledge', 'hybrid-knowledge-system')}&embed=1`)
  await expect(frame.locator('[data-embedded] svg').first()).toBeVisible({ timeout: 60_000 })
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(/document|retriev|knowledge|RAG/i)
  await expect(frame.getByRole('button')).toHaveCount(0)
  const planned = await host(page, `${linkTo('models', 'real-time-customer-support')}&embed=1`)
  await expect(planned.getByText('Models: not built yet')).toBeVisible({ timeout: 60_000 })
})

test('a picture that there is not is not replaced by another; the page around may ask for one that there is', async ({
  page,
}) => {
  const frame = await host(page, `${link}&embed=1&card=pair`)
  await expect(frame.getByText('This scenario has no such picture.')).toBeVisible({ timeout: 60_000 })
  await frame.locator('html').evaluate((_html, to) => (location.hash = to), `${link}&embed=1&card=flips`)
  await expect(frame.locator('[data-embedded="flips"] svg').first()).toBeVisible({ timeout: 60_000 })
  // Where own GPUs are considered, too: nobody counts all of their money for this view.
  const own = await host(page, `${linkTo('tradeoffs', 'half-a-trillion-tokens')}&embed=1&card=pair`)
  await expect(own.getByText('This scenario has no such picture.')).toBeVisible({ timeout: 60_000 })
})

test('the address of a card in a running workbench is that of its scenario', async ({ page }) => {
  await open(page)
  for (const to of [link, linkTo('tradeoffs', 'code-review')]) {
    await page.evaluate((hash) => (location.hash = hash), `${to}&embed=1&card=map`)
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(to)
  }
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.locator('#inputs [data-input]').first()).toBeVisible({ timeout: 60_000 })
})

test('a link that is cut off is said to be, and nothing is shown in its place', async ({ page }) => {
  const frame = await host(page, `${link.slice(0, -8)}&embed=1`)
  await expect(frame.getByRole('alert')).toContainText(/cut off/, { timeout: 60_000 })
  await expect(frame.locator('[data-embedded]')).toHaveCount(0)
  await expect(frame.getByRole('link', { name: 'Open in Trilemma' })).not.toHaveAttribute('href', /embed/)
})

test('the share dialog has the texts for a page: the picture with its link first, then the frame', async ({ page }) => {
  await open(page, link)
  await show(page, 'Export')
  const section = dialog(page).getByRole('region', { name: 'On a page of yours' })
  const text = section.getByRole('textbox', { name: 'Text for a page' })
  await expect(text).toHaveValue(/^\[!\[.+\]\(trilemma_.+\.png\)\]\(http.+#\/tradeoffs.*\?s=.+\)$/)
  await section.getByText('Live frame').click()
  await expect(text).toHaveValue(/^<iframe src="http.+&amp;embed=1&amp;card=map" title=".+" width="100%" height="\d+"/)
})
