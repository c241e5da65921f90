import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { fingerprint, linkOf, linkTo, open, rested, type, valueOf } from './workbench.ts'

const list = (page: Page) => page.getByRole('dialog', { name: 'Scenarios in this browser' })
const row = (page: Page, name: string) => list(page).getByRole('listitem').filter({ hasText: name })
const nameField = (page: Page) => page.getByLabel('Name of this scenario', { exact: true })

async function show(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Scenarios in this browser' }).click()
  await expect(list(page)).toBeVisible()
}

async function call(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name)
  await nameField(page).press('Enter')
  await expect(page.getByRole('contentinfo')).toContainText('saved in this browser', { timeout: 10_000 })
}

/** `Day shift` behind `Night shift`, which is open with another wait limit. */
async function twoScenarios(page: Page): Promise<void> {
  await open(page)
  await call(page, 'Day shift')
  await show(page)
  await list(page).getByRole('button', { name: 'New scenario' }).click()
  await list(page)
    .getByRole('button', { name: /^Code review/ })
    .click()
  await expect(nameField(page)).toHaveValue('Code review')
  await call(page, 'Night shift')
  await type(valueOf(page, 'Wait limit, p95'), '45 s')
}

test('a first visit lists the open scenario and says that it is not stored', async ({ page }) => {
  await open(page)
  await show(page)
  await expect(list(page).getByRole('listitem')).toHaveCount(1)
  await expect(row(page, 'Real-time customer support')).toContainText('not stored yet')
})

test('scenarios are renamed, copied, deleted and brought back by keyboard alone', async ({ page }) => {
  await twoScenarios(page)
  const mine = await fingerprint(page)
  await page.getByRole('button', { name: 'Scenarios in this browser' }).focus()
  await page.keyboard.press('Enter')
  await expect(list(page).getByRole('listitem')).toHaveCount(2)
  await list(page).getByRole('button', { name: 'Open Day shift' }).focus()
  await page.keyboard.press('F2')
  await expect(list(page).getByRole('textbox', { name: 'New name of Day shift' })).toBeFocused()
  await page.keyboard.type('Weekend')
  await page.keyboard.press('Escape')
  await expect(row(page, 'Day shift')).toBeVisible()
  await page.keyboard.press('F2')
  await page.keyboard.type('Weekend')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Weekend')).toBeVisible()
  await expect(list(page).getByRole('button', { name: 'Rename Weekend' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Weekend, copy')).toBeVisible()
  await expect(list(page).getByRole('listitem')).toHaveCount(3)
  await list(page).getByRole('button', { name: 'Open Weekend, copy' }).focus()
  await page.keyboard.press('Delete')
  const undo = list(page).getByRole('button', { name: 'Undo: bring back Weekend, copy' })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list(page).getByRole('button', { name: 'Delete Weekend, copy' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list(page)).toBeHidden()
  expect(await fingerprint(page)).toBe(mine)
})

test('half a name belongs to the scenario it was typed for, also when Back opens another', async ({ page }) => {
  await open(page)
  await call(page, 'Day shift')
  await linkOf(page)
  await page.evaluate((link) => location.assign(link), linkTo('tradeoffs', 'code-review'))
  await expect(nameField(page)).toHaveValue('Code review')
  await rested(page)
  await nameField(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' and ha')
  await page.goBack()
  await expect(nameField(page)).toHaveValue('Day shift')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(nameField(page)).toHaveValue('Day shift')
  await show(page)
  await expect(row(page, 'Day shift')).toHaveCount(1)
  await expect(row(page, 'Code review and ha')).toHaveCount(1)
})

test('Escape puts the name back as it was, however much of it was kept', async ({ page }) => {
  await open(page)
  await call(page, 'Day shift')
  const link = await linkOf(page)
  await nameField(page).fill('Something els')
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(link)
  await page.keyboard.press('Escape')
  await expect(nameField(page)).toHaveValue('Day shift')
  expect(await linkOf(page)).toBe(link)
  await page.getByRole('button', { name: 'Undo name' }).click()
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
})

test('deleting the open scenario opens the one before; a notice undoes it, also after a reload', async ({ page }) => {
  await twoScenarios(page)
  const mine = await fingerprint(page)
  await show(page)
  await list(page).getByRole('button', { name: 'Delete Night shift' }).click()
  await page.keyboard.press('Escape')
  await expect(nameField(page)).toHaveValue('Day shift')
  const notice = page.getByRole('status').filter({ hasText: '“Night shift” deleted' })
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(notice).toBeHidden()
  await expect(nameField(page)).toHaveValue('Night shift')
  expect(await fingerprint(page)).toBe(mine)
  await show(page)
  await list(page).getByRole('button', { name: 'Delete Night shift' }).click()
  await expect(nameField(page)).toHaveValue('Day shift')
  await page.reload()
  await show(page)
  await expect(list(page).getByRole('button', { name: 'Open Night shift' })).toBeHidden()
  await list(page).getByText('1 deleted scenario').click()
  await list(page).getByRole('button', { name: 'Bring back Night shift' }).click()
  await list(page).getByRole('button', { name: 'Open Night shift' }).click()
  expect(await fingerprint(page)).toBe(mine)
})

test('what is deleted in one tab is not lost in another that has it open', async ({ page, context }) => {
  await twoScenarios(page)
  const other = await context.newPage()
  await open(other)
  await expect(nameField(other)).toHaveValue('Night shift')
  await show(other)
  await other.getByRole('button', { name: 'Delete Night shift' }).click()
  await expect(nameField(other)).toHaveValue('Day shift')
  await page.bringToFront()
  await type(valueOf(page, 'Wait limit, p95'), '33 s')
  await expect(page.getByText('this tab continues in a scenario of its own')).toBeVisible()
  await show(page)
  await expect(row(page, 'Night shift').filter({ hasText: 'split off from another tab' })).toHaveCount(1)
})

test('a scenario that cannot be read is kept, and said', async ({ page }) => {
  await twoScenarios(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('trilemma')
        opening.addEventListener('success', () => {
          const database = opening.result
          const transaction = database.transaction(['slots', 'revisions'], 'readwrite')
          transaction.objectStore('slots').add({ schema: 1, id: 'broken', created: 1 })
          transaction.objectStore('revisions').add({ schema: 1, slot: 'broken', number: 1, text: '{' })
          transaction.addEventListener('complete', () => {
            database.close()
            resolve()
          })
          transaction.addEventListener('error', () => reject(new Error('not written')))
        })
      }),
  )
  await page.reload()
  await show(page)
  const broken = row(page, 'Unreadable scenario')
  await expect(broken).toContainText('Cannot be opened here and is left as it is.')
  await expect(broken.getByRole('button')).toHaveCount(0)
})

test('a pasted link opens from the list, in a place of its own', async ({ page }) => {
  await twoScenarios(page)
  const link = await page.evaluate(() => location.href)
  await show(page)
  await list(page).getByRole('button', { name: 'Open Day shift' }).click()
  await show(page)
  await list(page).getByRole('textbox', { name: 'Paste a link' }).fill(`look at ${link}`)
  await list(page).getByRole('button', { name: 'Open link' }).click()
  await expect(nameField(page)).toHaveValue('Night shift')
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the list: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 860 })
      await open(page)
      await show(page)
      await list(page).getByRole('button', { name: 'New scenario' }).click()
      const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([])
    })
