import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { expect, test } from './support.ts'
import { allInputs, headline, inOrder, open, pressRun, rested, sliderOf } from './workbench.ts'

const manifest: Readonly<Record<string, { readonly file: string }>> = JSON.parse(
  readFileSync('dist/.vite/manifest.json', 'utf8'),
)

const cell = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`)
const failed = (page: Page) => page.getByRole('main').getByRole('alert')
const tryAgain = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Try again' })

const alert = (page: Page) => page.getByRole('alert')
const again = (page: Page) => page.getByRole('button', { name: 'Try again' })

/** Keeps a file from the page until it is let through, and counts how often it is asked for. */
async function blockFile(page: Page, file: string) {
  let blocked = true
  let asked = 0
  await page.route(`**/${file}`, async (route) => {
    asked += 1
    await (blocked ? route.abort() : route.continue())
  })
  return {
    asked: () => asked,
    letThrough: () => {
      blocked = false
    },
  }
}

/** The same with the file of a module. */
async function block(page: Page, source: string) {
  const { file } = manifest[source] ?? {}
  if (file === undefined) throw new Error(`The build has no file of ${source}`)
  return blockFile(page, file)
}

// The browser reports the file that does not come, and React what was caught.
test.afterEach(({ troubles }) => {
  const told = /net::ERR_FAILED|NotLoaded: a file of it did not load/
  troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !told.test(trouble)))
})

const areas = [
  { id: 'record', title: 'Decision record', what: 'its page', source: 'src/decisions/record/View.tsx' },
  { id: 'record', title: 'Decision record', what: 'what it sums up', source: 'src/decisions/knowledge/present.ts' },
  { id: 'knowledge', title: 'Knowledge', what: 'its view', source: 'src/decisions/knowledge/View.tsx' },
  {
    id: 'build-or-buy',
    title: 'Build or buy',
    what: 'what presents it',
    source: 'src/decisions/build-or-buy/present.ts',
  },
  {
    id: 'build-or-buy',
    title: 'Build or buy',
    what: 'what assesses it',
    source: 'src/decisions/build-or-buy/assess.ts',
  },
  { id: 'models', title: 'Models', what: 'the page of what is to come', source: 'src/app/shell/PlannedArea.tsx' },
] as const

for (const { id, title, what, source } of areas)
  test(`${title}: a file that does not load is said, and asked for again: ${what}`, async ({ page }) => {
    const file = await block(page, source)
    await open(page)
    await cell(page, id).click()
    await expect(failed(page)).toContainText(`The area ${title} cannot be shown: a file of it did not load.`)
    // Nobody asks for it while nobody wants it, however much is drawn anew.
    const asked = file.asked()
    await sliderOf(page, 'Wait limit, p95').focus()
    await pressRun(page, 'ArrowRight', 6)
    await rested(page)
    await expect(failed(page)).toBeVisible()
    // Paper asks for it once on its own.
    expect(file.asked()).toBeLessThanOrEqual(asked + 1)
    // It fails as often as it is tried.
    const before = file.asked()
    await tryAgain(page).click()
    await expect.poll(file.asked).toBeGreaterThan(before)
    await expect(failed(page)).toBeVisible()
    // Once it is let through, paper may ask for it, too: the press comes at once.
    await tryAgain(page).focus()
    file.letThrough()
    await page.keyboard.press('Enter')
    await expect(failed(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page.getByText(/^Loading the (view|page)$/)).toHaveCount(0)
    await expect(page.getByRole('main')).toHaveAttribute('data-area', id)
    await expect(headline(page)).toBeVisible()
    if (id === 'record') await expect(page.locator('[data-row="stack"]')).toBeVisible()
  })

test('an area that failed keeps no other from being shown, and is asked for again by going there', async ({ page }) => {
  const file = await block(page, 'src/decisions/knowledge/View.tsx')
  await open(page)
  await cell(page, 'knowledge').click()
  await expect(failed(page)).toBeVisible()
  await cell(page, 'tradeoffs').click()
  await expect(failed(page)).toHaveCount(0)
  await expect(headline(page)).toBeVisible()
  file.letThrough()
  await cell(page, 'knowledge').click()
  await expect(page.getByRole('main')).toHaveAttribute('data-area', 'knowledge')
  await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
  await expect(failed(page)).toHaveCount(0)
})

test('the record needs no view of another area', async ({ page }) => {
  const views = await Promise.all(
    ['knowledge', 'build-or-buy'].map((area) => block(page, `src/decisions/${area}/View.tsx`)),
  )
  await open(page)
  await cell(page, 'record').click()
  await expect(page.locator('[data-row="knowledge"]')).toBeVisible()
  await expect(page.locator('[data-row="build-or-buy"]').getByRole('cell').first()).not.toHaveText('being loaded')
  await rested(page)
  expect(views.map(({ asked }) => asked())).toEqual([0, 0])
})

test('a dialog whose file does not load leaves the page as it is, and comes when it is tried again', async ({
  page,
}) => {
  const file = await block(page, 'src/app/shell/share/ShareDialog.tsx')
  await open(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Share and export cannot be shown: a file of it did not load.')
  await expect(headline(page)).toBeVisible()
  await sliderOf(page, 'Wait limit, p95').focus()
  await pressRun(page, 'ArrowRight', 3)
  await rested(page)
  file.letThrough()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog', { name: /^Share and export/ })).toBeVisible()
})

test.describe('a dialog whose file does not load can be done without', () => {
  const dialogs = [
    { title: 'Share and export', opener: 'Share', source: 'src/app/shell/share/ShareDialog.tsx' },
    { title: 'The list of scenarios', opener: 'Scenarios in this browser', source: 'src/app/shell/ScenarioList.tsx' },
    { title: 'The menu', opener: 'More actions', source: 'src/app/shell/keys/MoreMenu.tsx' },
  ] as const

  for (const { title, opener, source } of dialogs)
    test(title, async ({ page }) => {
      const file = await block(page, source)
      await open(page)
      const button = page.getByRole('button', { name: opener, exact: true })
      for (const close of ['Escape', 'Enter']) {
        await button.focus()
        await page.keyboard.press('Enter')
        await expect(page.getByRole('alert')).toContainText(`${title} cannot be shown: a file of it did not load.`)
        await expect(again(page)).toBeFocused()
        if (close === 'Enter') await page.getByRole('button', { name: 'Close', exact: true }).focus()
        await page.keyboard.press(close)
        await expect(page.getByRole('alert')).toHaveCount(0)
        await expect(button).toBeFocused()
      }
      // It is closed for the page, too: opened anew, it comes, and leads back to where it was opened.
      file.letThrough()
      await page.keyboard.press('Enter')
      const opened = page.getByRole(title === 'The menu' ? 'menu' : 'dialog')
      await expect(opened).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(opened).toHaveCount(0)
      await expect(button).toBeFocused()
    })

  test('and one that comes when it is tried again leads back to where it was opened', async ({ page }) => {
    const file = await block(page, 'src/app/shell/share/ShareDialog.tsx')
    await open(page)
    const button = page.getByRole('button', { name: 'Share', exact: true })
    await button.click()
    await expect(again(page)).toBeFocused()
    const asked = file.asked()
    await page.keyboard.press('Enter')
    await expect.poll(file.asked).toBeGreaterThan(asked)
    await expect(again(page)).toBeFocused()
    file.letThrough()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: /^Share and export/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
  })
})

test('the list of all inputs that does not load leaves the panel as it is', async ({ page }) => {
  const file = await block(page, 'src/app/shell/panel/AllInputs.tsx')
  await open(page)
  await inOrder(page)
  const all = page.getByRole('button', { name: /^All \d+ inputs$/ })
  await all.focus()
  await page.keyboard.press('Enter')
  await expect(alert(page)).toContainText('The list of all inputs cannot be shown: a file of it did not load.')
  await expect(sliderOf(page, 'Wait limit, p95')).toBeVisible()
  await expect(again(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(alert(page)).toHaveCount(0)
  await expect(page.locator('#inputs')).toBeFocused()
  await all.click()
  await expect(alert(page)).toBeVisible()
  file.letThrough()
  await again(page).click()
  await expect(alert(page)).toHaveCount(0)
  await expect(page.getByRole('searchbox', { name: 'Find an input' })).toBeVisible()
})

test('a control that does not load takes nothing but its place', async ({ page }) => {
  const file = await block(page, 'src/app/shell/panel/SpecialControl.tsx')
  await open(page)
  await allInputs(page)
  const row = page.locator('[data-input="quality.task"]')
  await expect(row.getByRole('alert')).toContainText('The control of this input cannot be shown')
  await expect(sliderOf(page, 'Wait limit, p95')).toBeVisible()
  file.letThrough()
  await row.getByRole('button', { name: 'Try again' }).focus()
  await page.keyboard.press('Enter')
  await expect(row.getByRole('alert')).toHaveCount(0)
  await expect(row.getByRole('combobox', { name: 'Yardstick 1', exact: true })).toBeVisible()
  await expect(page.locator('#inputs')).toBeFocused()
})

test('a presentation that does not load leaves the page where it is', async ({ page }) => {
  const file = await block(page, 'src/app/shell/present/Present.tsx')
  await open(page)
  const button = page.getByRole('button', { name: 'Present', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(alert(page)).toContainText('The presentation cannot be shown: a file of it did not load.')
  await expect(headline(page)).toBeVisible()
  await expect(again(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(alert(page)).toHaveCount(0)
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(again(page)).toBeFocused()
  file.letThrough()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeFocused()
  await expect(button).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('what nobody has asked for yet says nothing when it does not load', async ({ page }) => {
  const palette = await block(page, 'src/app/shell/palette/Palette.tsx')
  const paper = await block(page, 'src/app/shell/print/PrintDocument.tsx')
  await open(page)
  for (const file of [palette, paper]) await expect.poll(file.asked, { timeout: 20_000 }).toBeGreaterThan(0)
  await rested(page)
  await expect(alert(page)).toHaveCount(0)
  const before = page.getByRole('button', { name: 'Share', exact: true })
  await before.focus()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(alert(page)).toContainText('The search cannot be shown: a file of it did not load.')
  await expect(again(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(alert(page)).toHaveCount(0)
  await expect(before).toBeFocused()
  palette.letThrough()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog', { name: 'Find input, view, action' }).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(before).toBeFocused()
})

test('figures of today that do not come are said beside older ones, and asked for again', async ({ page }) => {
  const today = await blockFile(page, `editions/${currentEdition}.json`)
  const link = toLink(scenarioOf('real-time-customer-support', '2026-11-24'))
  await open(page, link.ok ? link.value : '')
  const bar = page.getByRole('status').filter({ hasText: 'Figures of 2026-11-24.' }).last()
  await expect(bar).toContainText('The figures of today could not be loaded.')
  const asked = today.asked()
  await again(page).focus()
  await page.keyboard.press('Enter')
  await expect.poll(today.asked).toBeGreaterThan(asked)
  await expect(bar).toContainText('The figures of today could not be loaded.')
  today.letThrough()
  await page.keyboard.press('Enter')
  await expect(bar).toContainText(`With today’s data (${currentEdition})`)
  await expect(bar).not.toContainText('could not be loaded')
  // The button is the same one, and has the focus still.
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('listitem').last()).toContainText(`Figures of ${currentEdition}:`)
})

test('hints whose file does not load take nothing else with them', async ({ page }) => {
  const file = await block(page, 'src/app/shell/first-visit/FirstVisit.tsx')
  await open(page)
  await expect.poll(file.asked).toBeGreaterThan(0)
  await expect(alert(page)).toContainText('a file of it did not load.')
  await expect(headline(page)).toBeVisible()
  // Nobody has opened them: the focus stays where it is.
  await expect(again(page)).not.toBeFocused()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(alert(page)).toHaveCount(0)
  await page.reload()
  await expect(alert(page)).toBeVisible()
  file.letThrough()
  await again(page).click()
  await expect(alert(page)).toHaveCount(0)
})
