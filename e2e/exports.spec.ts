import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { linkInPng, textInPng } from '../src/exporters/png-text.ts'
import { linkInSvg } from '../src/exporters/svg-link.ts'
import { bytesOf, dialog, drop, part, pattern, saved, show } from './exporting.ts'
import { expect, test } from './support.ts'
import { fingerprint, open, type, valueOf, workbench } from './workbench.ts'

/** What a file shows, seen by a browser that knows nothing of how it was made. */
interface Seen {
  readonly width: number
  readonly height: number
  readonly corner: readonly number[]
  /** Share of pixels that are not the ground, in the upper fifth, the middle and the lower sixth. */
  readonly title: number
  readonly middle: number
  readonly footer: number
  /** Something touches an edge. */
  readonly cut: boolean
}

const looked = (page: Page, bytes: Buffer, kind: string): Promise<Seen> =>
  page.evaluate(
    async ([data, media]) => {
      const image = new Image()
      const blob = new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], { type: media })
      image.src = URL.createObjectURL(blob)
      await image.decode()
      const [width, height] = [image.naturalWidth, image.naturalHeight]
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width, height })
      const context = canvas.getContext('2d', { willReadFrequently: true })
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
      const corner = Array.from(pixels.slice(0, 4))
      const isInk = (at: number) => corner.some((value, channel) => Math.abs(value - (pixels[at + channel] ?? 0)) > 24)
      const inked = (from: number, to: number, left = 0, right = width): number => {
        let count = 0
        for (let y = Math.floor(from); y < to; y++)
          for (let x = left; x < right; x++) if (isInk((y * width + x) * 4)) count++
        return count / ((to - from) * (right - left))
      }
      const edge = 4
      const cut =
        inked(0, edge) + inked(height - edge, height) + inked(0, height, 0, edge) + inked(0, height, width - edge) > 0
      return {
        width,
        height,
        corner,
        cut,
        title: inked(0, height * 0.2),
        middle: inked(height * 0.3, height * 0.75),
        footer: inked(height * (5 / 6), height),
      }
    },
    [bytes.toString('base64'), kind] as const,
  )

function expectWhole(seen: Seen, name: string): void {
  expect(seen.title, `${name}: title`).toBeGreaterThan(0.01)
  expect(seen.middle, `${name}: chart`).toBeGreaterThan(0.01)
  expect(seen.footer, `${name}: footer`).toBeGreaterThan(0.004)
  expect(seen.cut, `${name}: cut`).toBe(false)
}

const choose = async (page: Page, picture: string): Promise<void> => {
  await dialog(page).getByRole('radiogroup', { name: 'Picture' }).getByText(picture, { exact: true }).click()
}

const size = (page: Page, value: string) => dialog(page).getByRole('combobox', { name: 'Size' }).selectOption(value)

const ground = async (page: Page, name: 'White' | 'None' | 'Dark'): Promise<void> => {
  await dialog(page).getByRole('radiogroup', { name: 'Ground' }).getByText(name, { exact: true }).click()
}

const corners = { White: [255, 255, 255, 255], None: [0, 0, 0, 0], Dark: [21, 26, 33, 255] } as const

test('a picture is whole in every size and on every ground, and light by default in the dark theme', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await show(page, 'Export')
  await choose(page, 'Cost and quality')
  for (const [name, width, height] of [
    ['slide', 1920, 1080],
    ['largeSlide', 3840, 2160],
    ['card', 1200, 630],
    ['square', 1080, 1080],
    ['screen', 0, 0],
  ] as const) {
    await size(page, name)
    for (const on of name === 'slide' || name === 'screen'
      ? (['White', 'None', 'Dark'] as const)
      : (['White'] as const)) {
      await ground(page, on)
      const seen = await looked(page, await bytesOf(await saved(page, 'PNG')), 'image/png')
      if (width > 0) expect([seen.width, seen.height]).toEqual([width, height])
      expect(seen.corner, `${name} ${on}`).toEqual(corners[on])
      expectWhole(seen, `${name} ${on}`)
    }
  }
})

test('each picture of the view is a whole slide with its link, named after it', async ({ page }) => {
  await open(page)
  await show(page, 'Export')
  for (const [picture, id] of [
    ['Priority map', 'map'],
    ['Cost and quality', 'scatter'],
    ['What flips it', 'flips'],
    ['All three on one slide', 'all'],
    ['Options', 'table'],
    ['How sure', 'squares'],
  ] as const) {
    await choose(page, picture)
    const file = await saved(page, 'PNG')
    expect(file.suggestedFilename()).toMatch(pattern(`tradeoffs-${id}`, 'png'))
    const bytes = await bytesOf(file)
    expectWhole(await looked(page, bytes, 'image/png'), picture)
    expect(linkInPng(bytes)).toMatch(/#\/tradeoffs\//)
    expect(textInPng(bytes, 'Title')).toBe(await page.locator('h1').textContent())
  }
})

test('three charts in a square are refused with the reason', async ({ page }) => {
  await open(page)
  await show(page, 'Export')
  await choose(page, 'All three on one slide')
  await size(page, 'square')
  await expect(dialog(page)).toContainText('cannot be read at this size')
})

test('the code on a slide opens its scenario', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  const here = await fingerprint(page)
  await show(page, 'Export')
  await dialog(page).getByRole('checkbox', { name: 'QR code of the link' }).click()
  const bytes = await bytesOf(await saved(page, 'PNG'))
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], { type: 'image/png' }),
    )
    // A telephone that looks at the code, which is at the lower right.
    const [wide, high] = [Math.ceil(image.width * 0.3), Math.ceil(image.height * 0.5)]
    const canvas = new OffscreenCanvas(wide, high)
    const context = canvas.getContext('2d')
    context?.drawImage(image, wide - image.width, high - image.height)
    const seen = context?.getImageData(0, 0, wide, high).data ?? new Uint8ClampedArray()
    const packed = btoa(Array.from(seen, (byte) => String.fromCharCode(byte)).join(''))
    return { pixels: packed, width: wide, height: high }
  }, bytes.toString('base64'))
  const link = jsQR(Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height)?.data ?? ''
  expect(link).toBe(linkInPng(bytes))
  await page.goto('about:blank')
  await page.goto(link)
  expect(await fingerprint(page)).toBe(here)
})

test('a picture dropped on the page reopens its scenario', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  const here = await fingerprint(page)
  await show(page, 'Export')
  const png = await bytesOf(await saved(page, 'PNG'))
  const svg = await bytesOf(await saved(page, 'SVG'))
  await page.keyboard.press('Escape')
  for (const [bytes, name] of [
    [png, 'slide.png'],
    [svg, 'slide.svg'],
  ] as const) {
    await type(valueOf(page, 'Wait limit, p95'), '9')
    await expect.poll(() => workbench(page).getAttribute('data-fingerprint')).not.toBe(here)
    await drop(page, bytes, name)
    await expect.poll(() => workbench(page).getAttribute('data-fingerprint')).toBe(here)
  }
})

test('the SVG looks like the PNG without any font, has no text but its title, and carries its link', async ({
  page,
}) => {
  await open(page)
  await show(page, 'Export')
  await expect(dialog(page).getByRole('img', { name: /^Preview: / })).toBeVisible()
  const png = await looked(page, await bytesOf(await saved(page, 'PNG')), 'image/png')
  const outlined = await bytesOf(await saved(page, 'SVG'))
  const text = outlined.toString('utf8')
  expect(text).not.toMatch(/<(?:text|script|foreignObject|style)\b|var\(|class=/)
  expect(text).toMatch(/<title[^>]*>.+<\/title>\s*<desc[^>]*>.+<\/desc>/)
  expect(linkInSvg(text)).toMatch(/#\/tradeoffs\//)
  const svg = await looked(page, outlined, 'image/svg+xml')
  expectWhole(svg, 'svg')
  expect([svg.width, svg.height]).toEqual([1920, 1080])
  expect(Math.abs(svg.title - png.title)).toBeLessThan(0.002)
  await dialog(page).getByText('Editable', { exact: true }).click()
  const editable = (await bytesOf(await saved(page, 'SVG'))).toString('utf8')
  expect(editable).toContain('<text')
  expect(editable).toContain('Inter, Arial, sans-serif')
})

test('one press copies the picture of a card as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.getByRole('combobox', { name: 'Across' }).selectOption('month')
  await page.getByRole('button', { name: 'Copy cost and quality as an image' }).click()
  await expect(page.getByText('Image copied.')).toBeVisible()
  const data = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? new ArrayBuffer(0))
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  const seen = await looked(page, Buffer.from(data, 'base64'), 'image/png')
  expect([seen.width, seen.height]).toEqual([1920, 1080])
  expectWhole(seen, 'clipboard')
})

test('the export of the page shows pictures as they are chosen on their cards', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Across' }).selectOption('month')
  await show(page, 'Export')
  await choose(page, 'Cost and quality')
  await part(page, 'Data').click()
  const text = (await bytesOf(await saved(page, /^Cost and quality, CSV/))).toString('utf8')
  expect(text).toContain('cost_usd_per_month_p50')
})

test('an image the clipboard does not take is saved as a file, and a sentence says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page)
  const here = await fingerprint(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Copy priority map as an image' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(pattern('tradeoffs-map', 'png'))
  await expect(page.getByText('saved as a file instead')).toBeVisible()
  await show(page, 'Export')
  await saved(page, 'Copy image')
  await expect(dialog(page)).toContainText('saved as a file instead')
  await page.keyboard.press('Escape')
  expect(await fingerprint(page)).toBe(here)
})

test('tables have the rows that their buttons count; the result has the fingerprint and reopens it', async ({
  page,
}) => {
  await open(page)
  await type(valueOf(page, 'Quality floor'), '66 %')
  const here = await fingerprint(page)
  await show(page, 'Export')
  await part(page, 'Data').click()
  const buttons = dialog(page).getByRole('button', { name: /CSV, / })
  await expect(buttons).toHaveCount(6)
  for (const button of await buttons.all()) {
    const label = (await button.getAttribute('aria-label')) ?? ''
    const count = Number(/(\d+) rows?/.exec(label)?.[1])
    const file = await saved(page, label)
    expect(file.suggestedFilename()).toMatch(pattern('tradeoffs-[a-z-]+', 'csv'))
    const text = (await bytesOf(file)).toString('utf8')
    const [header = '', ...lines] = text.split('\r\n')
    expect(header).toMatch(/^\ufeff[a-z][a-z0-9_]*(,[a-z][a-z0-9_]*)+$/)
    expect(
      lines.filter((line) => line !== ''),
      label,
    ).toHaveLength(count)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\n|NaN|undefined|Infinity/)
  }
  const file = await saved(page, 'JSON')
  expect(file.suggestedFilename()).toMatch(pattern('tradeoffs-result', 'json'))
  const bytes = await bytesOf(file)
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

test('a hostile name is text in every file and message', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  const hostile = '=<script>document.title="x"</script>[a](b)'
  const name = page.getByRole('textbox', { name: 'Name of this scenario' })
  await name.fill(hostile)
  await name.press('Enter')
  await show(page, 'Export')
  const svg = (await bytesOf(await saved(page, 'SVG'))).toString('utf8')
  expect(svg).toContain('&lt;script&gt;')
  expect(svg).not.toContain('<script')
  await part(page, 'Data').click()
  for (const button of await dialog(page).getByRole('button', { name: /CSV, / }).all()) {
    const text = (await bytesOf(await saved(page, (await button.getAttribute('aria-label')) ?? ''))).toString('utf8')
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+@]/m)
  }
  await part(page, 'Link').click()
  await dialog(page).getByText('Markdown').click()
  await expect(dialog(page).getByRole('textbox', { name: 'Message' })).toHaveValue(/\\<script\\>.*\\\[a\\\]/)
  await dialog(page).getByText('Rich text').click()
  await dialog(page).getByRole('button', { name: 'Copy message and link' }).click()
  await expect(dialog(page)).toContainText('Message copied.')
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toContain('<script')
  expect(await page.title()).not.toBe('x')
})
