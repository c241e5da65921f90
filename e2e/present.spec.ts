import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { expect, test } from './support.ts'
import { headline, linkOf, open, sliderOf } from './workbench.ts'

const room = (page: Page) => page.getByRole('main', { name: 'Presentation' })

async function present(page: Page): Promise<void> {
  await page.keyboard.press('p')
  await expect(room(page).locator('[data-room-picture] svg').first()).toBeVisible()
}

/** Keeps an input at hand in the room. */
async function pin(page: Page, id: string, name: string): Promise<void> {
  const row = page.locator(`[data-input="${id}"]`)
  await row.hover()
  await row.getByRole('button', { name: `${name}: more` }).click()
  await page.getByRole('menuitem', { name: 'Pin for presenting' }).click()
}

/** Texts smaller than a fiftieth of the height of the screen. */
const smallTexts = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('[data-present]')
    if (!root) return ['there is no presentation']
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    let seen = 0
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const parent = node.parentElement
      if (!parent || node.textContent?.trim() === '' || parent.closest('title, desc')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      if (range.getBoundingClientRect().width < 2) continue
      seen++
      const size = parseFloat(getComputedStyle(parent).fontSize) * parent.currentCSSZoom
      if (size < innerHeight / 50 - 0.01) small.push(`${size} px: ${node.textContent}`)
    }
    return seen > 30 ? small : [`only ${seen} texts`]
  })

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
  [1280, 720],
] as const) {
  test(`at ${width} x ${height} every text has a fiftieth of the height, and nothing runs off`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page)
    await present(page)
    expect(await smallTexts(page)).toEqual([])
    for (const part of ['h1', '[data-room-picture] svg', '[data-room-bar]']) {
      await expect(room(page).locator(part).first()).toBeInViewport({ ratio: 0.98 })
    }
    await expect(room(page).locator('[data-room-bar] [data-input]')).toHaveCount(3)
    const share = async (part: string) => ((await room(page).locator(part).boundingBox())?.height ?? 0) / height
    expect(await share('[data-room-bar]')).toBeLessThan(0.2)
    expect(await share('[data-room-picture]')).toBeGreaterThan(0.45)
    await page.keyboard.press('ArrowDown')
    await expect(room(page).locator('[data-room-picture]')).toHaveAttribute('data-room-picture', 'scatter')
    expect(await smallTexts(page)).toEqual([])
  })
}

test('question, message, picture and because; the link is the same, and Escape leads back to where the focus was', async ({
  page,
}) => {
  await open(page)
  const link = await linkOf(page)
  const message = await headline(page).textContent()
  const button = page.getByRole('button', { name: 'Present', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(room(page)).toBeFocused()
  await expect(room(page)).toContainText('Which corner do we give up?')
  await expect(room(page).getByRole('heading', { level: 1 })).toHaveText(message ?? '')
  await expect(room(page).getByRole('region', { name: 'Because' })).toContainText('It flips if')
  expect(await linkOf(page)).toBe(link)
  await page.keyboard.press('Escape')
  await expect(room(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('arrows and numbers move between areas, B blanks the screen', async ({ page }) => {
  await open(page)
  await present(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/knowledge\//)
  await expect(room(page)).toContainText('How should the model get our knowledge?')
  await page.keyboard.press('1')
  await expect(room(page).locator('[aria-current="page"]')).toContainText('1 Tradeoffs')
  await page.keyboard.press('ArrowLeft')
  await expect(room(page).locator('[aria-current="page"]')).toContainText('0 Decision record')
  await page.keyboard.press('b')
  const blank = page.getByRole('button', { name: /^Blank\. Show/ })
  await expect(blank).toBeVisible()
  expect(await blank.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(0, 0, 0)')
  await page.keyboard.press('b')
  await expect(blank).toHaveCount(0)
})

test('Q shows the link as a code that reads back as the link', async ({ page }) => {
  await open(page)
  const link = await linkOf(page)
  await present(page)
  await page.keyboard.press('q')
  const code = page.getByRole('img', { name: 'QR code of the link' })
  await expect(code).toBeVisible()
  const box = await code.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(550)
  const pixels = await code.evaluate(async (svg) => {
    const side = 600
    const copy = new XMLSerializer().serializeToString(svg)
    const image = new Image(side, side)
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.replace('<svg', `<svg width="${side}" height="${side}"`))}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = side
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, side, side).data ?? [])]
  })
  expect(jsQR(new Uint8ClampedArray(pixels), 600, 600)?.data.endsWith(link)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(code).toHaveCount(0)
  await expect(room(page)).toBeVisible()
})

test('a pinned input is moved in the room, and a flipped cell says what it was', async ({ page }) => {
  await open(page)
  await pin(page, 'limits.p95Seconds', 'Wait limit, p95')
  await present(page)
  const wait = sliderOf(page, 'Wait limit, p95')
  await expect(room(page).locator('[data-input="limits.p95Seconds"]')).toContainText('flips from', { timeout: 20_000 })
  await wait.press('Alt+ArrowLeft')
  await expect(room(page).locator('[data-was]')).toHaveCount(1)
  await expect(room(page).locator('[data-was]')).toContainText('was GPT-5.5')
  await expect(page.locator('[data-announced]')).toContainText(/was GPT-5\.5/, { timeout: 5000 })
})

test('the room is light whatever the page is, and can be made dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await present(page)
  const ground = () => room(page).evaluate((one) => getComputedStyle(one).backgroundColor)
  const ink = await room(page)
    .getByRole('heading', { level: 1 })
    .evaluate((one) => getComputedStyle(one).color)
  expect([await ground(), ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  await room(page).getByRole('button', { name: 'Dark' }).click()
  expect(await ground()).not.toBe('rgb(255, 255, 255)')
})

test('an input that was pinned in its row is the one at hand in the room', async ({ page }) => {
  await open(page)
  await pin(page, 'limits.quality', 'Quality floor')
  await present(page)
  await expect(room(page).locator('[data-input]')).toHaveCount(1)
  await expect(sliderOf(page, 'Quality floor')).toBeVisible()
})

test('after a drag the next arrow turns to the next area', async ({ page }) => {
  await open(page)
  await present(page)
  // The inputs nearest to a flip take their places when the flips are known.
  await expect(room(page).getByRole('slider').first()).toHaveAccessibleName('Cost priority', { timeout: 30_000 })
  const thumb = await room(page).locator('[data-input] [data-kind]').first().boundingBox()
  if (!thumb) throw new Error('No thumb')
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 40, y, { steps: 3 })
  await page.mouse.up()
  await expect(room(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(room(page).locator('[aria-current="page"]')).toContainText('2 Knowledge')
})

for (const ground of ['light', 'dark']) {
  test(`axe finds nothing in a ${ground} room`, async ({ page }) => {
    await open(page)
    await present(page)
    if (ground === 'dark') await room(page).getByRole('button', { name: 'Dark' }).click()
    const { violations } = await new AxeBuilder({ page }).include('[data-present]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
}
