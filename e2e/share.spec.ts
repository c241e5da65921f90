import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { toFile } from '../src/scenario/file.ts'
import { checkRecord } from '../src/scenario/check-record.ts'
import { openLink, toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { type Scenario, withRecord } from '../src/scenario/scenario.ts'
import { bytesOf, dialog, drop, part, pattern, saved, show } from './exporting.ts'
import { expect, test } from './support.ts'
import { fingerprint, linkOf, open, rested, type, valueOf, workbench } from './workbench.ts'

const allowClipboard = ['clipboard-read', 'clipboard-write']

/** Characters in which nothing repeats, so that nothing is saved by packing them. */
const noise = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => (Math.imul(seed * 31 + at + 1, 2_654_435_761) >>> 8).toString(36).slice(-1)).join(
    '',
  )

/** With own results of so many models, which make links long; `tail`: of their names. */
const withResults = (results: number, tail = 0): Scenario => {
  const scenario = scenarioOf('code-review', currentEdition)
  const own = Object.fromEntries(
    Array.from({ length: results }, (_, at) => [
      `vendor-${(at * 7919).toString(36)}-model-${at}${noise(at, tail)}@high`,
      { successes: (at * 37) % 90, n: 90 + ((at * 53) % 400) },
    ]),
  )
  return { ...scenario, inputs: { ...scenario.inputs, 'quality.own': own } }
}

const longLink = (results: number): string => {
  const link = toLink(withResults(results))
  return link.ok ? link.value : ''
}

test('the copied link opens the same fingerprint; the scale and the code say how long it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(allowClipboard)
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  const here = await fingerprint(page)
  await show(page, 'Share')
  await expect(dialog(page)).toContainText(/\d+ characters: fits everywhere/)
  await expect(dialog(page).getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expect(dialog(page)).toContainText('1 changed input')
  await dialog(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog(page)).toContainText('Link copied.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await page.goto(link)
  expect(await fingerprint(page)).toBe(here)
})

for (const [results, tone, words] of [
  [60, 'warn', /characters: some mail programs cut it/],
  [160, 'bad', /characters: Teams on Windows and many mail programs cut it/],
] as const)
  test(`a link with own results of ${results} models is told to be long`, async ({ page }) => {
    const link = longLink(results)
    expect(link.length).toBeGreaterThan(tone === 'warn' ? 1_000 : 2_000)
    await open(page, link)
    await show(page, 'Share')
    await expect(dialog(page).locator('[data-tone]')).toHaveAttribute('data-tone', tone)
    await expect(dialog(page)).toContainText(words)
    await expect(dialog(page)).toContainText('a QR code is offered up to 500')
    await expect(dialog(page).getByRole('img', { name: 'QR code of the link' })).toHaveCount(0)
  })

test('what is too long for a link is a file: no link is shown, and the file opens the same', async ({ page }) => {
  const file = Buffer.from(JSON.stringify(toFile(withResults(200, 40))))
  expect(toLink(withResults(200, 40)).ok).toBe(false)
  await open(page)
  await drop(page, file, 'long.trilemma.json')
  await expect(page.getByText('Opened from the file.')).toBeVisible()
  const here = await fingerprint(page)
  await show(page, 'Share')
  await expect(dialog(page)).toContainText('Over 3,900 characters: too long for a link. Save the file and send that.')
  await expect(dialog(page).getByRole('textbox')).toHaveCount(0)
  const bytes = await bytesOf(await saved(page, 'Save as file, .json'))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Scenarios in this browser' }).click()
  await page.getByRole('button', { name: 'New scenario' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Classification/ })
    .click()
  await expect.poll(() => workbench(page).getAttribute('data-fingerprint')).not.toBe(here)
  await drop(page, bytes, 'again.json')
  await expect.poll(() => workbench(page).getAttribute('data-fingerprint')).toBe(here)
})

test('the name stays here where it is not to be sent, and the link still opens the same answer', async ({ page }) => {
  await open(page)
  const name = page.getByRole('textbox', { name: 'Name of this scenario' })
  await name.fill('Secret project')
  await name.press('Enter')
  const here = await fingerprint(page)
  await show(page, 'Share')
  const link = dialog(page).getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/secret-project/)
  await dialog(page).getByRole('checkbox', { name: 'The name' }).click()
  await expect(link).not.toHaveValue(/secret/)
  const bare = await link.inputValue()
  await page.goto('about:blank')
  await page.goto(bare)
  expect(await fingerprint(page)).toBe(here)
  await expect(name).toHaveValue('Real-time customer support')
})

test('all that says who stays here at one switch, the words of the record travel', async ({ page }) => {
  const { record } = checkRecord({
    status: 'accepted',
    deciders: 'Quetzal and friends',
    text: 'We wait for the audit.',
    notes: [{ id: 'a', at: 'knowledge', by: 'QZ', on: '2026-11-20', text: 'Who keeps it?' }],
  })
  const sent = toLink(withRecord({ ...scenarioOf('code-review', currentEdition), name: 'Secret project' }, record))
  await open(page, sent.ok ? sent.value : '')
  const here = await fingerprint(page)
  await show(page, 'Share')
  const contents = dialog(page).getByRole('listitem')
  await expect(contents.filter({ hasText: /^The decision record\d+ characters$/ })).toBeVisible()
  await expect(contents.filter({ hasText: /^1 note\d+ characters$/ })).toBeVisible()
  const message = dialog(page).getByRole('textbox', { name: 'Message' })
  await expect(message).toHaveValue(/Secret project/)
  await dialog(page).getByRole('checkbox', { name: 'The name, decision makers and who wrote the notes' }).click()
  await expect(message).not.toHaveValue(/Secret|Quetzal/)
  const bare = await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue()
  const opened = openLink(bare)
  expect(opened.ok && opened.scenario).toEqual(
    withRecord(scenarioOf('code-review', currentEdition), {
      ...record,
      deciders: '',
      notes: record.notes.map((note) => ({ ...note, by: '' })),
    }),
  )
  await page.goto('about:blank')
  await page.goto(bare)
  expect(await fingerprint(page)).toBe(here)
  await expect(page.getByText(/^From a link: 1 note, /)).toBeVisible()
})

test('the message names what changed since the link received, old value and new', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  const link = await linkOf(page)
  const context = await browser.newContext({
    permissions: allowClipboard,
    ...(baseURL !== undefined && { baseURL }),
  })
  const theirs = await context.newPage()
  await open(theirs, link)
  await type(valueOf(theirs, 'Wait limit, p95'), '2.2')
  await rested(theirs)
  await show(theirs, 'Share')
  const message = dialog(theirs).getByRole('textbox', { name: 'Message' })
  await expect(message).toHaveValue(
    /Changed since your link: wait limit, p95 ≤\u202f3\.3\u202fs → ≤\u202f2\.2\u202fs; the answer flipped from .+ to /,
  )
  await dialog(theirs).getByText('Markdown').click()
  await expect(message).toHaveValue(/^\*\*\[Real-time customer support\]\(http[^)]+\): /)
  await dialog(theirs).getByText('Rich text').click()
  await dialog(theirs).getByRole('button', { name: 'Copy message and link' }).click()
  await expect(dialog(theirs)).toContainText('Message copied.')
  const html = await theirs.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toMatch(/<a href="http[^"]+#\/tradeoffs\//)
  await context.close()
})

test('where the clipboard is refused a sentence says so, and the text is there to select', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page)
  await show(page, 'Share')
  await dialog(page).getByRole('button', { name: 'Copy message and link' }).click()
  await expect(dialog(page)).toContainText('select it and copy it by hand')
})

test('a file opens the scenario that was saved; a hostile one changes nothing', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  const here = await fingerprint(page)
  await show(page, 'Share')
  const file = await saved(page, 'Save as file, .json')
  expect(file.suggestedFilename()).toMatch(pattern('scenario', 'trilemma\\.json'))
  const bytes = await bytesOf(file)
  await part(page, 'Data').click()
  await page
    .locator('[data-open-file]')
    .setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('<html>') })
  await expect(dialog(page).getByRole('alert')).toContainText('Nothing was changed.')
  await page.keyboard.press('Escape')
  await type(valueOf(page, 'Wait limit, p95'), '9')
  await expect.poll(() => fingerprint(page)).not.toBe(here)
  await drop(page, bytes, 'renamed.txt')
  await expect.poll(() => workbench(page).getAttribute('data-fingerprint')).toBe(here)
  await expect(page.getByText('Opened from the file.')).toBeVisible()
})

test('no picture and no table leaves while its draws and flips are counted', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '2.5')
  await rested(page)
  await show(page, 'Share')
  for (const [name, take] of [
    ['Image', 'PNG'],
    ['Data', /^Options, CSV/],
  ] as const) {
    await part(page, name).click()
    const button = dialog(page).getByRole('button', { name: take }).first()
    await expect(button).toBeEnabled()
    const wasHeld = await button.evaluateHandle((one) => {
      const seen = { held: false }
      new MutationObserver(() => (seen.held ||= one.matches(':disabled'))).observe(one, { attributes: true })
      return seen
    })
    await page.keyboard.press(name === 'Image' ? 'ControlOrMeta+z' : 'ControlOrMeta+Shift+z')
    await expect.poll(() => wasHeld.evaluate(({ held }) => held)).toBe(true)
    await expect(button).toBeEnabled()
  }
})

test('nothing of the scenario is in any request, whatever is shared or exported', async ({ page, context }) => {
  const requests: string[] = []
  context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`))
  await open(page)
  const name = page.getByRole('textbox', { name: 'Name of this scenario' })
  await name.fill('Quetzal')
  await name.press('Enter')
  await type(valueOf(page, 'Wait limit, p95'), '3.317')
  const payload = /\?s=\d+\.\d+\.([\w-]+)/.exec(await linkOf(page))?.[1] ?? 'no payload'
  await show(page, 'Share')
  await saved(page, 'Save as file, .json')
  await part(page, 'Image').click()
  await saved(page, 'PNG')
  await part(page, 'Data').click()
  await saved(page, 'JSON')
  expect(payload.length).toBeGreaterThan(10)
  const ours = requests.filter((request) => !request.startsWith('blob:') && !request.startsWith('data:'))
  expect(ours.length).toBeGreaterThan(3)
  expect(ours.filter((request) => /quetzal|3\.317/i.test(request) || request.includes(payload))).toEqual([])
})

const shownParts = ['Link', 'Image', 'Data'] as const

async function settled(page: Page, name: (typeof shownParts)[number]): Promise<void> {
  await part(page, name).click()
  const here = { Link: 'Link to this scenario', Image: 'Size', Data: 'Tables, as CSV' }
  await expect(dialog(page).getByText(here[name]).first()).toBeVisible()
  if (name === 'Image') await expect(dialog(page).getByRole('img', { name: /^Preview: / })).toBeVisible()
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the dialog: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 860 })
      await open(page)
      await show(page, 'Share')
      for (const name of shownParts) {
        await settled(page, name)
        const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([])
      }
    })
