import type { Page } from '@playwright/test'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { expect, test } from './support.ts'
import {
  fingerprint,
  headline,
  inOrder,
  linkTo,
  open,
  rested,
  sliderOf,
  type,
  valueOf,
  workbench,
} from './workbench.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find input, view, action' })
const field = (page: Page) => palette(page).getByRole('combobox')
const lines = (page: Page) => palette(page).getByRole('option')
const area = (page: Page) => page.locator('main')

/** Keys are loaded right after the answer. */
async function ready(page: Page, link = ''): Promise<void> {
  await open(page, link)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'All keys' })).toHaveCount(0)
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(text)
  await expect(field(page)).toHaveValue(text)
}

test.describe('the palette', () => {
  test('shows what a value would flip before Enter, and sets it as one step of undo', async ({ page }) => {
    await ready(page)
    const before = await fingerprint(page)
    await find(page, 'wait 2.5')
    await expect(lines(page).first()).toHaveText(/^Set wait limit, p95 to 2\.5.s.*flips to GPT-5\.6 Luna$/)
    await expect(workbench(page)).toHaveAttribute('data-fingerprint', before)
    await page.keyboard.press('Enter')
    await expect(palette(page)).toHaveCount(0)
    await expect(headline(page)).toContainText('GPT-5.6 Luna')
    await expect(valueOf(page, 'Wait limit, p95')).toHaveValue('2.5 s')
    await page.keyboard.press('ControlOrMeta+z')
    expect(await fingerprint(page)).toBe(before)
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
  })

  test('says that an answer holds, and that nothing fits', async ({ page }) => {
    await ready(page)
    await find(page, 'quality floor 61 %')
    await expect(lines(page).first()).toContainText('the answer holds')
    await page.keyboard.press('Escape')
    await find(page, 'wait limit 0.35')
    await expect(lines(page).first()).toContainText('nothing fits')
    await page.keyboard.press('Enter')
    await expect(headline(page)).toContainText('Nothing fits')
  })

  test('says what is allowed where a value cannot be, and keeps text and value', async ({ page }) => {
    await ready(page)
    const before = await fingerprint(page)
    for (const [text, allowed] of [
      ['quality floor 140 %', 'takes 0 to 1'],
      ['wait limit abc', 'Write for example 2.5'],
    ] as const) {
      await find(page, text)
      await expect(lines(page).first()).toContainText(allowed)
      await page.keyboard.press('Enter')
      await expect(field(page)).toHaveValue(text)
      await page.keyboard.press('Escape')
    }
    expect(await fingerprint(page)).toBe(before)
  })

  test('Escape, and the key again, return the focus to where it was', async ({ page }) => {
    await ready(page)
    await inOrder(page)
    for (const one of [
      sliderOf(page, 'Quality floor'),
      valueOf(page, 'Cost limit'),
      page.locator('[data-figure]').first(),
    ])
      for (const close of ['Escape', 'ControlOrMeta+k']) {
        await one.focus()
        await find(page, 'undo')
        await page.keyboard.press(close)
        await expect(palette(page)).toHaveCount(0)
        await expect(one).toBeFocused()
      }
    await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur())
    await find(page, 'undo')
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
    await expect(page.locator(':focus')).toHaveCount(0)
    const box = page.getByRole('button', { name: 'Find input, view, action' })
    await box.click()
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(box).toBeFocused()
  })

  test('takes everything that is typed right after its key, before it is loaded too', async ({ page }) => {
    let go = () => {}
    const wait = new Promise<void>((resolve) => (go = resolve))
    await page.route(/\/Palette-[^/]*\.js$/, async (route) => {
      await wait
      await route.continue()
    })
    await open(page)
    await expect(async () => {
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByText('Opening', { exact: true })).toBeVisible({ timeout: 500 })
    }).toPass()
    // Each of these letters would be a key of the page.
    await page.keyboard.type('export tt')
    await page.keyboard.press('Backspace')
    go()
    await expect(field(page)).toHaveValue('export t')
    await expect(field(page)).toBeFocused()
    await expect(page.getByRole('dialog')).toHaveCount(1)
  })

  test('goes to inputs and views, selects options, does what actions do', async ({ page }) => {
    await ready(page)
    await find(page, 'flex shortest wait')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-input="serving.flexMinimumSeconds"] :focus')).toHaveCount(1)
    await find(page, 'build buy')
    await page.keyboard.press('Enter')
    await expect(area(page)).toHaveAttribute('data-area', 'build-or-buy')
    await find(page, 'sonnet 4.6')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('claude-sonnet-4.6')
    await find(page, 'dark')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await find(page, 'dark')
    await expect(palette(page)).not.toContainText('Dark theme')
    await page.keyboard.press('Escape')
    await find(page, 'new scenario code review')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name of this scenario' })).toHaveValue('Code review')
    await find(page, 'share')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  })

  test('lists what was chosen last first, after a reload too', async ({ page }) => {
    await ready(page)
    await find(page, 'cost limit 0.02')
    await page.keyboard.press('Enter')
    await find(page, 'knowledge')
    await page.keyboard.press('Enter')
    await page.reload()
    await ready(page)
    await page.keyboard.press('ControlOrMeta+k')
    await expect(lines(page).first()).toContainText('Knowledge')
    await expect(lines(page).nth(1)).toContainText('Cost limit')
    await expect(palette(page).getByRole('group').first()).toContainText('Recent')
  })

  test('is walked with arrows; the focus stays in the field', async ({ page }) => {
    await ready(page)
    await page.keyboard.press('ControlOrMeta+k')
    await expect(lines(page).first()).toHaveAttribute('data-highlighted', '')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(field(page)).toBeFocused()
    const second = lines(page).nth(2)
    await expect(second).toHaveAttribute('data-highlighted', '')
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '')
    await field(page).fill('xyzzy')
    await expect(palette(page)).toContainText('Nothing is called that.')
  })
})

test.describe('keys of the page', () => {
  test('0 to 8 open the areas, and Back leads back', async ({ page }) => {
    await ready(page)
    const ids = ['record', 'tradeoffs', 'knowledge', 'models', 'build-or-buy', 'agents', 'architecture', 'evaluation']
    for (const [digit, id] of [...ids, 'stack'].entries()) {
      await page.keyboard.press(`${digit}`)
      await expect(area(page)).toHaveAttribute('data-area', id)
      expect(page.url()).toContain(`#/${id}/`)
    }
    await page.goBack()
    await expect(area(page)).toHaveAttribute('data-area', 'evaluation')
  })

  test('do nothing in fields, selects and dialogs', async ({ page }) => {
    await ready(page)
    const keys = ['3', 'e', 't', 'f', 'g', '/', '?']
    const fields = [
      valueOf(page, 'Cost limit'),
      page.getByRole('textbox', { name: 'Name of this scenario' }),
      page.getByLabel('Across', { exact: true }),
    ]
    for (const one of fields) {
      if ((await one.count()) === 0) continue
      await one.focus()
      for (const key of keys) await page.keyboard.press(key)
      await expect(one).toBeFocused()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(area(page)).toHaveAttribute('data-area', 'tradeoffs')
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: 'Close', exact: true }).focus()
    for (const key of keys) await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await expect(area(page)).toHaveAttribute('data-area', 'tradeoffs')
  })

  test('E exports, T swaps chart and table and keeps the focus there, ? lists the keys', async ({ page }) => {
    await ready(page)
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    await page.keyboard.press('Escape')
    const flips = page.locator('[data-picture="flips"]')
    await flips.locator('[tabindex="0"]').first().focus()
    await page.keyboard.press('t')
    await expect(flips.getByRole('table')).toBeVisible()
    await expect(flips.locator('[data-tool="table"]')).toBeFocused()
    await page.keyboard.press('t')
    await expect(flips.getByRole('table')).toHaveCount(0)
  })

  test('F and Shift F go from flip to flip, and Enter tries one', async ({ page }) => {
    await ready(page)
    await expect(page.locator('button[data-flip]').nth(1)).toBeVisible({ timeout: 20_000 })
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.keyboard.press('f')
    const first = await here()
    await page.keyboard.press('f')
    const second = await here()
    expect(second).not.toBe(first)
    await page.keyboard.press('Shift+F')
    expect(await here()).toBe(first)
    const answer = await headline(page).textContent()
    await page.locator('button[data-flip]').first().focus()
    await page.keyboard.press('Enter')
    await expect(headline(page)).not.toHaveText(answer ?? '')
  })

  test('G opens the origin of the figure, or of the input, that has the focus', async ({ page }) => {
    await ready(page)
    const figure = page.locator('[data-figure]').first()
    await figure.focus()
    await page.keyboard.press('g')
    await expect(page.locator('[data-origin]').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(figure).toBeFocused()
    await sliderOf(page, 'Cost limit').focus()
    await page.keyboard.press('g')
    await expect(page.getByRole('dialog')).toContainText('Cost limit')
  })

  test('copy message and link, with what changed since the link received', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const link = toLink(scenarioOf('real-time-customer-support', currentEdition))
    await ready(page, link.ok ? link.value : '')
    await find(page, 'wait 2.5')
    await page.keyboard.press('Enter')
    // The value is set once the palette has given back the focus; the old answer is at rest until then.
    await expect(valueOf(page, 'Wait limit, p95')).toHaveValue('2.5 s')
    const copied = async () => {
      await page.keyboard.press('ControlOrMeta+Shift+C')
      await expect(page.getByText('Message and link copied.')).toBeVisible()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    // At once: the words wait a while for what is being counted, and say nothing of the state before.
    expect(await copied()).not.toMatch(/Nearest flip: [^;.]*, to GPT-5\.6 Luna/)
    await rested(page)
    const words = await copied()
    expect(words).toMatch(/wait limit, p95 ≤.4\.0.s → ≤.2\.5.s/)
    expect(words).toMatch(/GPT-5\.6 Luna.*best in \d+ of 100 draws.*Nearest flip: /)
    expect(words).toContain('#/tradeoffs/')
  })

  test('single ones can be switched off, also where the browser stores nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('refused')
      }
    })
    await ready(page)
    await page.keyboard.press('?')
    await page.getByRole('switch', { name: /^Single keys/ }).press('Space')
    await page.keyboard.press('Escape')
    for (const key of ['3', 'e', '?']) await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(area(page)).toHaveAttribute('data-area', 'tradeoffs')
    await find(page, 'all keys')
    await page.keyboard.press('Enter')
    await page.getByRole('switch', { name: /^Single keys/ }).press('Space')
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    await expect(area(page)).toHaveAttribute('data-area', 'models')
  })

  test('stay switched off after a reload', async ({ page }) => {
    await ready(page)
    await page.keyboard.press('?')
    await page.getByRole('switch', { name: /^Single keys/ }).press('Space')
    await page.reload()
    await open(page)
    await find(page, 'all keys')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('switch', { name: /^Single keys/ })).not.toBeChecked()
  })

  test('are all listed under ?, and nothing that is not built', async ({ page }) => {
    await ready(page)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'All keys' })
    for (const label of [
      'Find input, view, action',
      'Find an input',
      'Open an area',
      'Next flip',
      'Previous flip',
      'Origin of the focused figure',
      'Undo',
      'Redo',
      'Copy message and link',
      'Export this view',
      'Chart or table',
      'Present',
      'Hide or show the inputs',
      'Hide or show the reasons',
      'All keys',
      'To the next flip',
    ])
      await expect(dialog.getByText(label, { exact: true }).first()).toBeVisible()
    await expect(dialog).not.toContainText(/compare/i)
  })
})

for (const width of [1440, 720, 390])
  test(`inputs that are folded away at ${width} px come back when they are asked for`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await ready(page)
    const fold = async () => {
      if (width === 1440) await page.keyboard.press('[')
      await expect(page.locator('[data-input="limits.quality"]')).toBeHidden()
    }
    await fold()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Find an input' })).toBeFocused()
    await page.reload()
    await ready(page)
    await fold()
    await find(page, 'flex shortest wait')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-input="serving.flexMinimumSeconds"] :focus')).toHaveCount(1)
  })

test('the menu of the app bar does what it lists, and gives the focus back', async ({ page }) => {
  await ready(page)
  const more = page.getByRole('button', { name: 'More actions' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /^All keys/ }).click()
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

for (const width of [1440, 1360, 1180, 1024, 720, 390, 320])
  test(`the app bar holds all it has at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await ready(page)
    const name = page.getByRole('textbox', { name: 'Name of this scenario' })
    await name.fill('A scenario with a name that is longer than any bar has room for')
    await name.press('Enter')
    await find(page, 'wait 2.5')
    await page.keyboard.press('Enter')
    await rested(page)
    const cut = await page.getByRole('banner').evaluate((bar) => {
      const { right } = bar.getBoundingClientRect()
      const beyond = [...bar.querySelectorAll('button, input')]
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.width > 0 && (box.right > right + 0.5 || box.left < -0.5))
      return bar.scrollWidth - bar.clientWidth + beyond.length
    })
    expect(cut).toBe(0)
    for (const button of ['Share', 'More actions', 'Find input, view, action'])
      await expect(page.getByRole('button', { name: button, exact: true }).filter({ visible: true })).toHaveCount(1)
  })

/** What is wrong with the focus as it is seen: out of sight, under something, without a mark. Empty: nothing. */
const focusTrouble = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one || one === document.body) return ''
    const name = `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent ?? ''}`.slice(0, 60)
    const box = one.getBoundingClientRect()
    const [x, y] = [box.x + Math.min(box.width, innerWidth) / 2, box.y + box.height / 2]
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name}: out of sight at ${Math.round(y)}`
    const top = document.elementFromPoint(x, y)
    const near = [one, one.parentElement, one.parentElement?.parentElement]
    if (!top || !near.some((each) => each?.contains(top) === true || (each && top.contains(each) && each === one)))
      return `${name}: under ${top?.tagName} ${top?.className}`
    const marked = (each: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      const after = getComputedStyle(each, '::after')
      const ring = after.content !== 'none' && Number.parseFloat(after.borderTopWidth) >= 1
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none' || ring
    }
    const around: Element[] = [...one.querySelectorAll('*')]
    for (let each: Element | null = one; each && around.length < 40; each = each.parentElement) around.push(each)
    return around.some(marked) || one.querySelector('rect, circle, path') ? '' : `${name}: not marked`
  })

for (const width of [1440, 1024, 720])
  for (const [way, key] of [
    ['forwards', 'Tab'],
    ['backwards', 'Shift+Tab'],
  ] as const)
    test(`every stop of the page is seen at ${width} px, ${way}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await ready(page)
      const troubles: string[] = []
      const seen = new Set<string>()
      for (let presses = 0; presses < 200; presses++) {
        await page.keyboard.press(key)
        const trouble = await focusTrouble(page)
        if (trouble !== '') troubles.push(trouble)
        seen.add(
          await page.evaluate(
            () => `${document.activeElement?.getAttribute('aria-label')} ${document.activeElement?.textContent}`,
          ),
        )
      }
      expect(troubles).toEqual([])
      expect(seen.size).toBeGreaterThan(50)
    })

test('a design review by keyboard alone: open a link, change a limit, see what flips, send it back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = toLink({ ...scenarioOf('real-time-customer-support', currentEdition), name: 'Support copilot' })
  await open(page, link.ok ? link.value : '')
  await expect(page.getByText(/^From a link\./)).toBeVisible()
  // The inputs that matter stand below the limits once their influence is counted.
  await expect.poll(() => page.locator('#inputs [data-input]').count(), { timeout: 60_000 }).toBeGreaterThan(5)
  const press = async (key: string) => {
    await page.keyboard.press(key)
    expect(await focusTrouble(page), `after ${key}`).toBe('')
  }
  // To the inputs, and on to the value of the wait limit.
  await press('Tab')
  await press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the inputs' })).toBeFocused()
  await page.keyboard.press('Enter')
  const wait = valueOf(page, 'Wait limit, p95')
  for (let presses = 0; presses < 40 && !(await wait.evaluate((one) => one === document.activeElement)); presses++)
    await press('Tab')
  await expect(wait).toBeFocused()
  await page.keyboard.type('2.5')
  await page.keyboard.press('Enter')
  const flipped = page.locator('[data-cell="tradeoffs"][data-flipped]')
  await expect(flipped).toBeVisible()
  await expect(page.getByRole('banner')).toContainText(/1 input changed, 1 answer flipped/)
  // Out of the field, and to the flipped cell.
  await press('Tab')
  await page.keyboard.press('2')
  await expect(area(page)).toHaveAttribute('data-area', 'knowledge')
  await page.keyboard.press('1')
  await expect(area(page)).toHaveAttribute('data-area', 'tradeoffs')
  await expect(headline(page)).toContainText('GPT-5.6 Luna')
  await expect(page.getByRole('complementary', { name: 'Why' })).toContainText(/GPT-5\.6 Luna/)
  await rested(page)
  await page.keyboard.press('ControlOrMeta+Shift+C')
  await expect(page.getByText('Message and link copied.')).toBeVisible()
  const words = await page.evaluate(() => navigator.clipboard.readText())
  expect(words).toContain('Support copilot')
  expect(words).toMatch(/Changed since your link: wait limit, p95 ≤.4\.0.s → ≤.2\.5.s/)
  expect(await focusTrouble(page)).toBe('')
})

test.describe('what goes with its press leaves the focus beside it', () => {
  const press = async (page: Page, name: string | RegExp) => {
    await page.getByRole('button', { name, exact: true }).first().focus()
    await page.keyboard.press('Enter')
  }

  test('Revert', async ({ page }) => {
    await open(page)
    await type(valueOf(page, 'Wait limit, p95'), '2')
    await press(page, 'Revert')
    await expect(page.getByRole('button', { name: 'Revert', exact: true })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused()
  })

  test('the buttons of a notice', async ({ page }) => {
    for (const name of ['Discard', 'Keep']) {
      await page.goto('about:blank')
      await open(page, linkTo('tradeoffs', 'code-review', { 'limits.p95Seconds': 45 }))
      await press(page, name)
      await expect(page.getByText('From a link.')).toBeHidden()
      await expect(area(page)).toBeFocused()
    }
  })

  test('Try', async ({ page }) => {
    await open(page)
    const flips = page.getByRole('complementary', { name: 'Why' }).locator('button[data-flip]')
    await expect(flips.first()).toBeVisible({ timeout: 20_000 })
    await rested(page)
    for (let again = 0; again < 3; again++) {
      const name = (await flips.first().getAttribute('aria-label')) ?? ''
      await press(page, name)
      await expect(page.getByRole('button', { name, exact: true })).toBeHidden()
      await rested(page)
      await expect(page.getByRole('complementary', { name: 'Why' }).locator(':focus')).toHaveCount(1)
    }
  })

  test('a focus that is elsewhere stays there', async ({ page }) => {
    await open(page)
    const field = valueOf(page, 'Wait limit, p95')
    await type(field, '2')
    await field.focus()
    await expect(page.getByRole('button', { name: 'Revert', exact: true })).toBeVisible()
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Revert')?.click(),
    )
    await expect(page.getByRole('button', { name: 'Revert', exact: true })).toBeHidden()
    await expect(field).toBeFocused()
  })
})
