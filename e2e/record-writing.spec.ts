import type { Page } from '@playwright/test'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { emptyRecord } from '../src/scenario/decision-record.ts'
import { toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { withRecord } from '../src/scenario/scenario.ts'
import { bytesOf, dialog, saved, show } from './exporting.ts'
import { expect, test } from './support.ts'
import { linkTo, open, rested, sliderOf } from './workbench.ts'

const words = (page: Page) => page.getByLabel('In your words')
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first()
const noteDialog = (page: Page) => page.getByRole('dialog', { name: /^Note on / })
const noteText = (page: Page) => noteDialog(page).getByRole('textbox', { name: /^Note/ })
const notes = (page: Page) => page.locator('[data-note]')

/** The focus is on nothing, as after a press beside everything. */
const leave = (page: Page) =>
  page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())

const written = withRecord(
  { ...scenarioOf('real-time-customer-support', currentEdition), name: 'Helpdesk of Ada' },
  {
    ...emptyRecord,
    deciders: 'Ada and Ben',
    without: ['stack'],
    notes: ['first', 'second', 'third'].map((text, at) => ({
      id: `n${at}`,
      at: 'knowledge',
      by: 'AL',
      on: '2026-11-25',
      text: `The ${text}`,
    })),
  },
)

async function openWritten(page: Page): Promise<void> {
  const link = toLink(written, { view: 'record' })
  await open(page, link.ok ? link.value : '')
  await expect(words(page)).toBeVisible()
}

async function openRecord(page: Page): Promise<void> {
  await open(page, '#/record')
  await expect(words(page)).toBeVisible()
}

test('what is being typed is kept at rest, over a reload at once, and is one step back', async ({ page }) => {
  await openRecord(page)
  await words(page).click()
  await page.keyboard.type('Two suppliers ')
  await expect(undo(page)).toHaveAccessibleName(/text of the record/)
  await expect(words(page)).toHaveValue('Two suppliers ')
  await page.keyboard.type('at most')
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/\?s=/)
  await page.waitForTimeout(700)
  await page.keyboard.type('.')
  await page.reload()
  await rested(page)
  await expect(words(page)).toHaveValue('Two suppliers at most.')
  await words(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' One')
  await page.waitForTimeout(700)
  await page.keyboard.type(' is enough.')
  await page.waitForTimeout(700)
  await expect(words(page)).toHaveValue('Two suppliers at most. One is enough.')
  await undo(page).click()
  await expect(words(page)).toHaveValue('Two suppliers at most.')
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible()
})

test('paper has what is being typed', async ({ page }) => {
  await openRecord(page)
  await page.mouse.move(400, 300)
  const paper = page.locator('[data-print]')
  await page.emulateMedia({ media: 'print' })
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(paper.locator('[data-record]')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await words(page).click()
  await page.keyboard.type('As said to the board')
  // In the same turn: nothing has time to come to rest.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(paper).toContainText('As said to the board')
})

test('a half-typed note waits for its dialog to be opened again', async ({ page }) => {
  await openRecord(page)
  await leave(page)
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog', { name: 'Note on Decision record' })).toBeVisible()
  await noteText(page).fill('Half a tho')
  await noteDialog(page).getByLabel('Your initials').fill('AL')
  await page.keyboard.press('Escape')
  await expect(noteDialog(page)).toHaveCount(0)
  await sliderOf(page, 'Quality floor').focus()
  await page.keyboard.press('n')
  await expect(noteText(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(noteDialog(page)).toHaveCount(0)
  await leave(page)
  await page.keyboard.press('n')
  await expect(noteText(page)).toHaveValue('Half a tho')
  await expect(noteDialog(page).getByLabel('Your initials')).toHaveValue('AL')
  await noteDialog(page).getByRole('button', { name: 'Add note' }).click()
  await expect(notes(page)).toContainText('Decision record Half a tho')
  await leave(page)
  await page.keyboard.press('n')
  await expect(noteText(page)).toHaveValue('')
})

test('the focus stays where something was taken away', async ({ page }) => {
  await openWritten(page)
  const remove = page.getByRole('button', { name: /^Remove the note/ })
  await remove.nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(notes(page)).toHaveCount(2)
  await expect(remove.nth(1)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Note on Knowledge removed, 2 notes left.' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(notes(page)).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: 'Note on Knowledge removed, 1 note left.' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeFocused()
  await page.getByRole('button', { name: 'Show all', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Show all', exact: true })).toHaveCount(0)
  await expect(page.getByRole('checkbox').first()).toBeFocused()
})

test('the focus goes to how the decision stands when a way out is applied', async ({ page }) => {
  await open(page, linkTo('record', 'real-time-customer-support', { 'limits.p95Seconds': 0.4 }))
  await page
    .getByRole('button', { name: /^Apply way out/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-status="proposed"]')).toBeFocused()
})

test('N is about the option whose name or mark has the focus', async ({ page }) => {
  await open(page)
  const name = page.locator('main [data-option-name]').first()
  await name.focus()
  await page.keyboard.press('n')
  await expect(noteDialog(page)).toContainText(`Note on ${(await name.textContent()) ?? ''}`)
  await page.keyboard.press('Escape')
  await expect(noteDialog(page)).toHaveCount(0)
  const marks = page.getByRole('application', { name: /^Marks:/ })
  await marks.focus()
  await page.keyboard.press('End')
  const option = await marks.getAttribute('data-option')
  await page.keyboard.press('n')
  await noteText(page).fill('Which region?')
  await noteDialog(page).getByRole('button', { name: 'Add note' }).click()
  await page.keyboard.press('0')
  await expect(notes(page)).toContainText('Which region?')
  expect(option).not.toBeNull()
  // Its name, not its id.
  await expect(notes(page)).not.toContainText(option ?? '')
})

test('a file is without the names that were left out of the link', async ({ page }) => {
  await openWritten(page)
  await show(page, 'Share')
  const whole = await saved(page, 'Save as file, .json')
  expect((await bytesOf(whole)).toString()).toContain('Ada and Ben')
  await dialog(page).getByRole('checkbox').first().uncheck()
  const less = await saved(page, 'Save as file, .json')
  const text = (await bytesOf(less)).toString()
  for (const name of ['Ada', 'AL', 'Ben']) expect(text).not.toContain(name)
  expect(text).toContain('The second')
  expect(less.suggestedFilename()).not.toContain('helpdesk')
})

test('on a phone what is pressed is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openWritten(page)
  for (const name of [/^Open \d /, /^Remove the note/])
    for (const button of await page.getByRole('button', { name }).all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})
