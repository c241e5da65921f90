import { AxeBuilder } from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { linkInPng } from '../src/exporters/png-text.ts'
import { linkInSvg } from '../src/exporters/svg-link.ts'
import { expect, test } from './support.ts'
import { fingerprint, linkOf, open, rested, type, valueOf, workbench } from './workbench.ts'

const dialog = (page: Page) => page.getByRole('dialog')

async function show(page: Page, name: 'Share' | 'Export'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(dialog(page)).toBeVisible()
}

async function saved(page: Page, button: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button, exact: true }).click(),
  ])
  return download
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

/** As a person drops a file on the page. */
async function drop(page: Page, bytes: Buffer, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, file]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))], file))
      return data
    },
    [bytes.toString('base64'), name] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** Pixels of a picture: how large, whether anything is on it, and whether a corner is transparent. */
const looked = (page: Page, bytes: Buffer, kind: string) =>
  page.evaluate(
    async ([data, media]) => {
      const blob = new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], { type: media })
      const image = new Image()
      image.src = URL.createObjectURL(blob)
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
      let inked = 0
      for (let at = 0; at < pixels.length; at += 4)
        if ((pixels[at + 3] ?? 0) > 200 && (pixels[at] ?? 255) < 128) inked++
      return { width: canvas.width, height: canvas.height, inked, corner: pixels[3] }
    },
    [bytes.toString('base64'), kind] as const,
  )

const pattern = (view: string, extension: string) =>
  new RegExp(`^trilemma_[a-z0-9-]+_${view}_\\d{4}-\\d\\d-\\d\\d\\.${extension}$`)

test('the copied link opens the same fingerprint; the scale and the code say how long it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
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

test('the message names what changed since the link received, old value and new', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  const link = await linkOf(page)
  const permissions = ['clipboard-read', 'clipboard-write']
  const context = await browser.newContext({ permissions, ...(baseURL !== undefined && { baseURL }) })
  const theirs = await context.newPage()
  await open(theirs, link)
  await type(valueOf(theirs, 'Wait limit, p95'), '2.2')
  await rested(theirs)
  await show(theirs, 'Share')
  const message = dialog(theirs).getByRole('textbox', { name: 'Message' })
  await expect(message).toHaveValue(/Changed since your link: wait limit, p95 ≤\u202f3\.3\u202fs → ≤\u202f2\.2\u202fs/)
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
  const file = await saved(page, 'Save as file')
  expect(file.suggestedFilename()).toMatch(pattern('tradeoffs', 'trilemma\\.json'))
  const bytes = await bytesOf(file)
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

test('table and result are the rows and the fingerprint on screen, and the result reopens the scenario', async ({
  page,
}) => {
  await open(page)
  await type(valueOf(page, 'Quality floor'), '66 %')
  const here = await fingerprint(page)
  await show(page, 'Export')
  const button = dialog(page).getByRole('button', { name: /^CSV, the / })
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  const csv = await saved(page, /^CSV, the /)
  expect(csv.suggestedFilename()).toMatch(pattern('tradeoffs', 'csv'))
  const text = (await bytesOf(csv)).toString('utf8')
  const [header = '', ...lines] = text.split('\r\n')
  expect(header).toMatch(/^\ufeffrank,option,.*cost_usd_per_request_p05,cost_usd_per_request_p50.*source,retrieved$/)
  expect(lines.filter((line) => line !== '')).toHaveLength(count)
  expect(count).toBeGreaterThan(5)
  expect(lines[0]).toMatch(/^1,/)
  const json = await saved(page, 'JSON')
  const bytes = await bytesOf(json)
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
    schema: 'trilemma/result@1',
    fingerprint: here,
    draws: 1000,
  })
  await page.keyboard.press('Escape')
  await type(valueOf(page, 'Quality floor'), '40 %')
  await drop(page, bytes, 'result.json')
  await expect.poll(() => workbench(page).getAttribute('data-fingerprint')).toBe(here)
})

test('the picture is a whole slide that carries its link, and dropped it reopens the scenario', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  const here = await fingerprint(page)
  await show(page, 'Export')
  for (const chart of ['Cost and quality', 'What flips it', 'Priority map']) {
    await dialog(page).getByText(chart, { exact: true }).click()
    const png = await bytesOf(await saved(page, 'PNG'))
    const seen = await looked(page, png, 'image/png')
    expect(seen).toMatchObject({ width: 1920, height: 1080, corner: 255 })
    expect(seen.inked).toBeGreaterThan(5_000)
  }
  await dialog(page).getByText('None', { exact: true }).click()
  const png = await saved(page, 'PNG')
  expect(png.suggestedFilename()).toMatch(pattern('tradeoffs-map', 'png'))
  const bytes = await bytesOf(png)
  expect(await looked(page, bytes, 'image/png')).toMatchObject({ corner: 0 })
  expect(linkInPng(bytes)).toMatch(/#\/tradeoffs\//)
  await page.keyboard.press('Escape')
  await type(valueOf(page, 'Wait limit, p95'), '9')
  await drop(page, bytes, 'slide.png')
  await expect.poll(() => workbench(page).getAttribute('data-fingerprint')).toBe(here)
})

test('the SVG opens by itself, has no text but its title, and carries its link', async ({ page }) => {
  await open(page)
  await show(page, 'Export')
  await expect(dialog(page).getByRole('img', { name: /^Preview: / })).toBeVisible()
  const outlined = await bytesOf(await saved(page, 'SVG'))
  const text = outlined.toString('utf8')
  expect(text).not.toMatch(/<(?:text|script|foreignObject|style)\b|var\(|class=/)
  expect(linkInSvg(text)).toMatch(/#\/tradeoffs\//)
  const seen = await looked(page, outlined, 'image/svg+xml')
  expect(seen).toMatchObject({ width: 1920, height: 1080 })
  expect(seen.inked).toBeGreaterThan(5_000)
  await dialog(page).getByText('Editable', { exact: true }).click()
  expect((await bytesOf(await saved(page, 'SVG'))).toString('utf8')).toContain('<text')
})

test('an image the clipboard does not take is saved as a file, and a sentence says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page)
  await show(page, 'Export')
  await saved(page, 'Copy image')
  await expect(dialog(page)).toContainText('saved as a file instead')
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the dialogs: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 860 })
      await open(page)
      for (const name of ['Share', 'Export'] as const) {
        await show(page, name)
        await expect(dialog(page).getByRole('img').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([])
        await page.keyboard.press('Escape')
      }
    })
