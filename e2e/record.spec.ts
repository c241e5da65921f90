import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { headline, inOrder, linkOf, linkTo, open, rested, sliderOf, type, valueOf } from './workbench.ts'

const cell = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`)
const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`)
const record = (page: Page) => page.locator('[data-record]')
const built = ['tradeoffs', 'knowledge', 'build-or-buy'] as const
const planned = ['models', 'agents', 'architecture', 'evaluation', 'stack'] as const

async function openRecord(page: Page, link = ''): Promise<void> {
  await open(page, link)
  await cell(page, 'record').click()
  await expect(row(page, 'stack')).toBeVisible()
  await rested(page)
  // What flips each answer is known once every input has been moved.
  await inOrder(page)
}

for (const preset of ['real-time-customer-support', 'fast-changing-knowledge-base', 'half-a-trillion-tokens'])
  test(`every answer equals its cell of the strip: ${preset}`, async ({ page }) => {
    await openRecord(page, linkTo('tradeoffs', preset))
    for (const id of built) {
      const answer = await cell(page, id).locator('strong').textContent()
      await expect(row(page, id).getByRole('cell').first()).toHaveText(answer ?? 'no answer')
      const sure = await cell(page, id).textContent()
      const [wins] = sure?.match(/wins \d+/) ?? []
      if (wins !== undefined) await expect(row(page, id)).toContainText(wins)
    }
    for (const id of planned) await expect(row(page, id)).toContainText('not built yet')
    for (const figure of ['Cost a request', 'Wait, p95', 'Tasks solved'])
      await expect(record(page)).toContainText(figure)
    await expect(record(page)).toContainText(/Given up|Nothing is given up/)
    // The panel is that of the recommendation.
    await expect(page.locator('#inputs')).toContainText(/flips from/)
    await expect(page.locator('#inputs')).not.toContainText('no option meets')
  })

test('an input moved in the panel changes the page and the strip alike', async ({ page }) => {
  await openRecord(page)
  const before = await row(page, 'tradeoffs').getByRole('cell').first().textContent()
  await type(valueOf(page, 'Wait limit, p95'), '2.5')
  await expect(row(page, 'tradeoffs').getByRole('cell').first()).not.toHaveText(before ?? '')
  await rested(page)
  const answer = await cell(page, 'tradeoffs').locator('strong').textContent()
  await expect(row(page, 'tradeoffs').getByRole('cell').first()).toHaveText(answer ?? '')
  await expect(record(page).getByRole('row', { name: /^Wait limit, p95/ })).toBeVisible()
})

test('status, decision makers, text, notes and areas are set, undone, and travel in the link', async ({
  page,
  browser,
}) => {
  await openRecord(page)
  await page.getByText('Accepted', { exact: true }).click()
  await expect(record(page)).toHaveAttribute('data-record', 'accepted')
  await page.getByLabel('Decision makers').fill('The platform team')
  await page.getByLabel('Decision makers').press('Enter')
  await page.getByLabel('In your words').fill('Two suppliers at most.\n<script>alert(1)</script>')
  await page.getByLabel('In your words').blur()
  await page.getByLabel('What the note is about').selectOption({ label: 'Wait limit, p95' })
  await page.getByLabel('Your initials').fill('AB')
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Is 4 s agreed with support?')
  await page.getByRole('button', { name: 'Add note' }).click()
  await expect(record(page).getByRole('listitem').filter({ hasText: 'Is 4 s agreed' })).toContainText('Wait limit, p95')
  await page.getByRole('checkbox', { name: '8 Stack' }).uncheck()
  await expect(row(page, 'stack')).toHaveCount(0)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(row(page, 'stack')).toBeVisible()
  const link = await linkOf(page)
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(page.url().split('#')[0] + link)
  await expect(other.getByLabel('Decision makers')).toHaveValue('The platform team', { timeout: 20_000 })
  await expect(other.getByLabel('In your words')).toHaveValue('Two suppliers at most.\n<script>alert(1)</script>')
  await expect(other.locator('[data-record]')).toHaveAttribute('data-record', 'accepted')
  await expect(other.locator('[data-note]')).toContainText('Is 4 s agreed with support?')
  await other.getByRole('button', { name: /^Remove the note/ }).click()
  await expect(other.locator('[data-note]')).toHaveCount(0)
  await context.close()
})

test('N adds a note on the input that has the focus, and the record shows it', async ({ page }) => {
  await open(page)
  await sliderOf(page, 'Quality floor').focus()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Note on Quality floor' })
  await expect(dialog.getByRole('textbox', { name: /^Note/ })).toBeFocused()
  await page.keyboard.type('From the pilot in May')
  await dialog.getByRole('button', { name: 'Add note' }).click()
  await expect(dialog).toHaveCount(0)
  await cell(page, 'record').click()
  await expect(page.locator('[data-note]')).toContainText('From the pilot in May')
})

test('a note without a text is refused with what is allowed', async ({ page }) => {
  await openRecord(page)
  await page.getByRole('button', { name: 'Add note' }).click()
  await expect(page.getByRole('alert')).toContainText('needs a text')
  await expect(page.locator('[data-note]')).toHaveCount(0)
})

test('where nothing fits the record is blocked, and a way out is applied from it', async ({ page }) => {
  await open(page, linkTo('tradeoffs', 'real-time-customer-support', { 'limits.p95Seconds': 0.4 }))
  await page.keyboard.press('0')
  await expect(record(page)).toHaveAttribute('data-record', 'blocked')
  await expect(headline(page)).toContainText('Nothing fits')
  const ways = page.getByRole('button', { name: /^Apply way out/ })
  expect(await ways.count()).toBeGreaterThan(0)
  expect(await ways.count()).toBeLessThanOrEqual(3)
  await ways.first().click()
  await expect(record(page)).toHaveAttribute('data-record', 'proposed')
})

for (const [width, colorScheme] of [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
] as const)
  test(`axe finds nothing in the record: ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await open(page, '#/record')
    await expect(row(page, 'stack')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBe(0)
  })

test('the record leaves as Markdown that can be pasted, and as files', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openRecord(page)
  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(page.getByText('Markdown copied.')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of ['## Context and Problem Statement', '## Decision Drivers', '## Decision Outcome'])
    expect(text).toContain(part)
  expect(text).toMatch(/^---\nstatus: "?proposed"?\n/)
  const link = await linkOf(page)
  expect(text).toContain(link)
  for (const [name, extension] of [
    ['Download Markdown', 'md'],
    ['Download JSON', 'json'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(new RegExp(`^trilemma_.*_record_\\d{4}-\\d\\d-\\d\\d\\.${extension}$`))
    const content = await readFile(await file.path(), 'utf8')
    if (extension === 'md') expect(content).toBe(text)
    else expect(JSON.parse(content)).toMatchObject({ schema: 'trilemma/record@1', status: 'proposed' })
  }
})

test('nothing leaves with counts of an earlier state', async ({ page }) => {
  await openRecord(page)
  const copy = page.getByRole('button', { name: 'Copy Markdown' })
  await expect(copy).toBeEnabled()
  await type(valueOf(page, 'Wait limit, p95'), '2.5')
  await expect(copy).toBeDisabled()
  await expect(page.getByText('Counting draws and flips.')).toBeVisible()
  await expect(copy).toBeEnabled({ timeout: 60_000 })
})
