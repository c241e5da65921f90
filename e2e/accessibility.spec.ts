import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { allInputs, fingerprint, headline, open, showInputs, type, valueOf } from './workbench.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}

/** On a phone only the inputs nearest to a flip are at hand; the others are behind a button. */
async function typeWait(page: Page, text: string): Promise<void> {
  await showInputs(page)
  await type(valueOf(page, 'Wait limit, p95'), text)
}

const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the answer', async () => {}],
  ['nothing fits', (page) => typeWait(page, '0.4')],
  ['a refused value', (page) => typeWait(page, 'abc')],
  ['every input', allInputs],
  [
    'a map of two inputs',
    async (page) => {
      const tabs = page.getByRole('radiogroup', { name: 'Picture' })
      if (await tabs.isVisible()) await tabs.getByText('Flips', { exact: true }).click()
      await page.getByRole('button', { name: 'Map of two inputs', exact: true }).click({ timeout: 60_000 })
      await expect(page.getByRole('application', { name: /Arrow keys move the mark, with Alt/ })).toBeVisible({
        timeout: 60_000,
      })
    },
  ],
  [
    'a row open',
    async (page) => {
      // On a phone the table stands behind its tab.
      const tabs = page.getByRole('radiogroup', { name: 'Picture' })
      if (await tabs.isVisible()) await tabs.getByText('Table', { exact: true }).click()
      await page
        .getByRole('button', { name: /: operating points$/ })
        .first()
        .click()
    },
  ],
  [
    'an origin',
    async (page) => {
      await page.locator('main [data-figure]').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'the palette',
    async (page) => {
      await page.getByRole('button', { name: 'Find input, view, action' }).filter({ visible: true }).click()
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  ],
  [
    'the palette with a value',
    async (page) => {
      await page.getByRole('button', { name: 'Find input, view, action' }).filter({ visible: true }).click()
      await page.getByRole('dialog').getByRole('combobox').fill('quality 45')
      await expect(page.getByRole('option', { name: /^Set quality priority to 45/ })).toBeVisible()
    },
  ],
  [
    'all keys',
    async (page) => {
      await page.getByRole('button', { name: 'More actions' }).click()
      await page.getByRole('menuitem', { name: /^All keys/ }).click()
      await expect(page.getByRole('switch')).toBeVisible()
    },
  ],
  [
    'the menu',
    async (page) => {
      await page.getByRole('button', { name: 'More actions' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  ],
  [
    'the presets',
    async (page) => {
      await showInputs(page)
      await page.getByRole('button', { name: /^Preset: / }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height }, reducedMotion: 'reduce' })

      for (const [name, go] of states) {
        test(`axe finds nothing: ${name}`, async ({ page }) => {
          await open(page)
          await go(page)
          await expectNoViolations(page)
        })
      }

      test('axe finds nothing on a page for a refused link', async ({ page }) => {
        await page.goto('./#/tradeoffs/x?s=1.300.abc')
        await expect(headline(page)).toContainText('This link')
        await expectNoViolations(page)
      })
    })
  }
}

const smallTargets = (page: Page, least: number) =>
  page.evaluate(
    (size) =>
      [...document.querySelectorAll<HTMLElement>('button, summary, select, input[type="text"], textarea')]
        // Figures inside a sentence or beside another one are as high as their line.
        .filter((one) => one.offsetParent !== null && !one.closest('p, h1, small') && !one.matches('[data-figure]'))
        .map((one) => ({
          name: one.getAttribute('aria-label') ?? one.textContent ?? '',
          box: one.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < size || box.height < size)
        .map(({ name, box }) => `${name.slice(0, 40)} ${Math.round(box.width)} x ${Math.round(box.height)}`),
    least,
  )

test('targets have 24 px, and 44 px at 390', async ({ page }) => {
  await open(page)
  expect(await smallTargets(page, 24)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  // The page is laid out anew after the frame in which it became narrow.
  await expect.poll(() => smallTargets(page, 44)).toEqual([])
})

for (const width of [320, 390, 720, 1024, 1440]) {
  test(`at ${width} px nothing scrolls sideways but tables`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page)
    await allInputs(page)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBe(0)
    await expect(page.locator('[data-verdict]')).toBeInViewport()
  })
}

test('the theme can be fixed, and stays fixed after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).color)
  const light = await ground()
  await page.getByRole('button', { name: 'Theme follows the system. Change' }).click()
  await expect.poll(ground).not.toBe(light)
  await page.reload()
  await open(page)
  expect(await ground()).not.toBe(light)
  await page.getByRole('button', { name: 'Dark theme. Change' }).click()
  await expect.poll(ground).toBe(light)
})

test('everything by keyboard: skip to the inputs, tighten a limit, read the answer, take a way out, open an origin', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the answer' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#inputs')).toBeFocused()
  const wait = page.getByRole('slider', { name: 'Wait limit, p95' })
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press('Tab')
    if (await wait.evaluate((one) => one === document.activeElement)) break
  }
  await expect(wait).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(valueOf(page, 'Wait limit, p95')).toBeFocused()
  await page.keyboard.type('0.4')
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('Nothing fits')
  const apply = page.getByRole('button', { name: 'Apply way out 1' })
  await apply.focus()
  await page.keyboard.press('Enter')
  await expect(headline(page)).not.toContainText('Nothing fits')
  const figure = page.locator('main [data-figure]').first()
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(figure).toBeFocused()
})

test('the focus is always visible and never under the rows that stay', async ({ page }) => {
  await open(page)
  const hidden: string[] = []
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const one = document.activeElement
      if (!(one instanceof HTMLElement) || one === document.body) return ''
      const box = one.getBoundingClientRect()
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const shown =
        top !== null && (one.contains(top) || top.contains(one) || one.parentElement?.contains(top) === true)
      return shown ? '' : `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent ?? ''}`.slice(0, 60)
    })
    if (seen !== '') hidden.push(seen)
  }
  expect(hidden).toEqual([])
})

test('the answer is announced once, when it flips and the keys are quiet', async ({ page }) => {
  await open(page)
  const announced = page.locator('[data-announced]')
  await allInputs(page)
  await page.getByRole('slider', { name: 'Requests a day' }).focus()
  await page.keyboard.press('ArrowRight')
  await fingerprint(page)
  await expect(announced).toHaveText('')
  await type(valueOf(page, 'Wait limit, p95'), '0.4')
  await expect(announced).toHaveText('Nothing fits, was GPT-5.5.')
})

test('reduced motion: nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0)
        .length,
  )
  expect(moving).toBe(0)
})
