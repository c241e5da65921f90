import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { open, showInputs } from './workbench.ts'

const cells = (page: Page) => page.getByRole('navigation', { name: 'Areas' }).locator('[data-cell]')

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not on the page')
  return box
}

for (const width of [1440, 1360, 1180, 1024, 720, 390]) {
  test(`at ${width} px nothing scrolls sideways, and all nine areas can be reached`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page)
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await beyond()).toBe(0)
    await showInputs(page)
    expect(await beyond()).toBe(0)
    await page.keyboard.press('Escape')
    await expect(cells(page)).toHaveCount(9)
    if (width >= 1024) for (const cell of await cells(page).all()) await expect(cell).toBeInViewport({ ratio: 0.99 })
    await cells(page).last().click()
    await expect(cells(page).last()).toHaveAttribute('aria-current', 'page')
    await expect(cells(page).last()).toBeInViewport({ ratio: 0.99 })
    expect(await beyond()).toBe(0)
  })
}

test('below 1360 the reasons stand under the message, one sentence and the rest on demand', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 800 })
  await open(page)
  const line = page.locator('[data-why="line"]')
  await expect(line).toContainText(/wins over/)
  await expect(page.getByRole('complementary', { name: 'Why' })).toBeHidden()
  await line.getByRole('button', { name: 'More reasons' }).click()
  await expect(page.getByRole('complementary', { name: 'Why' })).toContainText('What would flip it')
})

test('side panels fold to a rail that says how many inputs were changed, by key and by button', async ({ page }) => {
  await open(page)
  await page.getByRole('slider', { name: 'Quality floor', exact: true }).press('ArrowRight')
  await page.locator('h1').click({ position: { x: 1, y: 1 } })
  await page.keyboard.press('[')
  const rail = page.getByRole('button', { name: 'Show the inputs, 1 input changed' })
  await expect(rail).toBeVisible()
  expect((await boxOf(rail)).width).toBeLessThanOrEqual(44)
  await page.keyboard.press(']')
  await expect(page.getByRole('complementary', { name: 'Why' })).toBeHidden()
  await rail.click()
  await expect(page.getByRole('slider', { name: 'Quality floor', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Show the reasons' }).click()
  await expect(page.getByRole('complementary', { name: 'Why' })).toBeVisible()
})

test.describe('1440 px at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('is laid out as 720 px without loss: inputs beside the view, reasons under it', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /^Show the inputs/ }).click()
    const slider = page.getByRole('slider', { name: 'Wait limit, p95', exact: true })
    await expect(slider).toBeVisible()
    const panel = await boxOf(page.locator('#inputs'))
    const answer = await boxOf(page.locator('#answer'))
    expect(answer.x).toBeGreaterThanOrEqual(panel.x + panel.width - 1)
    await page.getByRole('button', { name: /^Why, what binds/ }).click()
    await expect(page.getByRole('complementary', { name: 'Why' })).toContainText('What would flip it')
    await slider.press('End')
    const changes = page.locator('[data-side="left"] [data-changed]').first()
    await expect(changes).toContainText('1 input changed')
    for (const name of ['Present', 'Share', 'Export'])
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  })
})

test.describe('390 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  const sheet = (page: Page) => page.locator('[data-height]')
  const grip = (page: Page) => page.getByRole('button', { name: /^Height of the inputs/ })

  /** The inputs at hand are those nearest to a flip, once what flips is known. */
  const nearest = (page: Page) =>
    expect(sheet(page).getByRole('slider').first()).toHaveAccessibleName('Cost priority', { timeout: 30_000 })

  /** How much of the picture is neither off the screen nor under the rows at the top or the sheet. */
  const visibleShare = async (page: Page): Promise<number> => {
    const picture = await boxOf(page.locator('[data-picture] [data-stage]').first())
    const top = await boxOf(page.locator('[data-top]'))
    const over = await boxOf(sheet(page))
    const from = Math.max(picture.y, top.y + top.height)
    const to = Math.min(picture.y + picture.height, over.y)
    return (to - from) / picture.height
  }

  test('picture and two inputs are on screen together, and the inputs can be moved there', async ({ page }) => {
    await open(page)
    await nearest(page)
    const sliders = sheet(page).getByRole('slider')
    await expect(sliders).toHaveCount(2)
    for (const thumb of await sheet(page).locator('[data-kind]').all()) await expect(thumb).toBeInViewport()
    expect(await visibleShare(page)).toBeGreaterThan(0.7)
    const before = await sliders.first().inputValue()
    await sliders.first().press('ArrowRight')
    expect(await sliders.first().inputValue()).not.toBe(before)
    await expect(page.locator('[data-verdict]')).toContainText(/\$.* · .*s · .*%/)
  })

  test('the sheet has three heights by keys and by buttons, and the picture stays visible at the lower two', async ({
    page,
  }) => {
    await open(page)
    await grip(page).focus()
    await page.keyboard.press('ArrowUp')
    await expect(sheet(page)).toHaveAttribute('data-height', 'half')
    await expect.poll(() => visibleShare(page)).toBeGreaterThan(0.6)
    await page.keyboard.press('End')
    await expect(sheet(page)).toHaveAttribute('data-height', 'full')
    await page.keyboard.press('Home')
    await expect(sheet(page)).toHaveAttribute('data-height', 'two')
    await page.getByRole('button', { name: /^Taller/ }).click()
    await expect(sheet(page)).toHaveAttribute('data-height', 'half')
    await page.getByRole('button', { name: /^Taller/ }).click()
    await expect(sheet(page)).toHaveAttribute('data-height', 'full')
    await expect(page.getByRole('button', { name: /^Preset: / })).toBeVisible()
    await page.getByRole('button', { name: /^Lower/ }).click()
    await page.getByRole('button', { name: /^Lower/ }).click()
    await expect(sheet(page)).toHaveAttribute('data-height', 'two')
  })

  test('the sheet follows a drag and comes to rest at the nearest height', async ({ page }) => {
    await open(page)
    const dragTo = async (y: number) => {
      const { x, y: top, width } = await boxOf(grip(page))
      await page.mouse.move(x + width / 2, top + 12)
      await page.mouse.down()
      await page.mouse.move(x + width / 2, (top + y) / 2, { steps: 4 })
      await page.mouse.move(x + width / 2, y, { steps: 4 })
      await page.waitForTimeout(120)
      await page.mouse.up()
    }
    await dragTo(460)
    await expect(sheet(page)).toHaveAttribute('data-height', 'half')
    await dragTo(130)
    await expect(sheet(page)).toHaveAttribute('data-height', 'full')
    await dragTo(800)
    await expect(sheet(page)).toHaveAttribute('data-height', 'two')
  })

  test('what a finger hits has 44 px, thumbs of sliders too', async ({ page }) => {
    await open(page)
    await nearest(page)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, select, input[type="text"], nav a')]
        .filter((one) => one.offsetParent !== null && !one.closest('p, h1, small') && !one.matches('[data-figure]'))
        .map((one) => ({ name: one.ariaLabel ?? one.textContent ?? '', box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
        .map(({ name, box }) => `${name.slice(0, 40)} ${Math.round(box.width)} x ${Math.round(box.height)}`),
    )
    expect(small).toEqual([])
    const thumbs = sheet(page).locator('[data-kind]')
    for (const thumb of await thumbs.all()) {
      const { x, y, width, height } = await boxOf(thumb)
      for (const [dx, dy] of [
        [-20, 0],
        [20, 0],
        [0, -18],
        [0, 18],
      ] as const) {
        const hit = await thumb.evaluate(
          (one, [left, top]) => one.closest('[data-input]')?.contains(document.elementFromPoint(left, top)),
          [x + width / 2 + dx, y + height / 2 + dy] as const,
        )
        expect(hit).toBe(true)
      }
    }
  })

  test('one picture at a time, chosen by tabs under it', async ({ page }) => {
    await open(page)
    const tabs = page.getByRole('radiogroup', { name: 'Picture' })
    for (const [tab, picture] of [
      ['Cost and quality', 'scatter'],
      ['Flips', 'flips'],
      ['Table', 'table'],
      ['Map', 'map'],
    ] as const) {
      await tabs.getByText(tab, { exact: true }).click()
      await expect(page.locator('[data-picture]:visible')).toHaveCount(1)
      await expect(page.locator(`[data-picture="${picture}"]`)).toBeVisible()
    }
    await expect(page.getByRole('button', { name: /^Why, what binds/ })).toBeVisible()
  })
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`at ${width} px no text is smaller than 11 px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page)
    await showInputs(page)
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const { currentNode: node } = walker
        const parent = node.parentElement
        if (!parent?.checkVisibility() || node.textContent?.trim() === '') continue
        if (parseFloat(getComputedStyle(parent).fontSize) < 11) found.push(node.textContent ?? '')
      }
      return found
    })
    expect(small).toEqual([])
  })
}

test('in the dark no part of the page is light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  const light = await page.evaluate(() => {
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return alpha < 0.5 ? 0 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
    }
    return (
      [...document.querySelectorAll<HTMLElement>('#root *')]
        // Skip links stand beside the page until they have the focus.
        .filter((one) => one.getBoundingClientRect().right > 0)
        .filter((one) => one.checkVisibility() && one.clientWidth * one.clientHeight > 4_000)
        .filter((one) => luminance(getComputedStyle(one).backgroundColor) > 0.5)
        .map((one) => `${one.className} ${one.textContent?.slice(0, 40)}`)
    )
  })
  expect(light).toEqual([])
})

declare global {
  interface Window {
    moved?: number
  }
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [720, 900],
  [390, 844],
] as const) {
  test(`at ${width} px what is on screen hardly moves while the page loads`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      window.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) window.moved = (window.moved ?? 0) + Number(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await open(page)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => window.moved)).toBeLessThan(0.02)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the inputs unfolded and the reasons open at 720 px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 720, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page)
    await showInputs(page)
    await page.getByRole('button', { name: /^Why, what binds/ }).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
}
