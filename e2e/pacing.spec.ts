import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { inOrder, linkTo, open, rested } from './workbench.ts'

/** A processor that is so many times slower. */
async function slowed(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

const textOf = (page: Page, part: string): Promise<string> =>
  page.evaluate((part) => document.querySelector(part)?.textContent ?? `no ${part}`, part)

/** Where two pages first say something else in a part; empty: nowhere. */
async function difference(one: Page, other: Page, part: string): Promise<string> {
  const [a, b] = [await textOf(one, part), await textOf(other, part)]
  const at = [...a].findIndex((character, index) => character !== b[index])
  return a === b ? '' : [a, b].map((text) => text.slice(Math.max(0, at - 40), at + 40)).join(' against ')
}

const thumbOf = (page: Page, id: string) => page.locator(`#inputs [data-input="${id}"]`).getByRole('slider').first()

/** Drags the thumb of an input to and fro, and leaves it where it is, still held. */
async function drag(page: Page, id: string): Promise<void> {
  const box = await thumbOf(page, id).boundingBox()
  if (!box) throw new Error(`${id} has no thumb`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const to of [60, -6, 40, 14]) await page.mouse.move(x + to, y, { steps: 8 })
}

/** Names in the scatter prefer the places they had, so its words depend on where a hand came from. */
const parts = {
  tradeoffs: ['h1', '[data-picture="map"]', '[data-picture="flips"]', '[data-picture="table"]', 'aside'],
  knowledge: ['main', 'aside'],
  'build-or-buy': ['main', 'aside'],
}

for (const [device, rate] of [
  ['a quick device', 1],
  ['a slow device', 8],
] as const)
  for (const [view, preset] of [
    ['tradeoffs', 'real-time-customer-support'],
    ['knowledge', 'hybrid-knowledge-system'],
    ['build-or-buy', 'break-even-of-the-source-article'],
  ] as const)
    test(`on ${device} the whole of ${view} is that of the last move, once the hand rests`, async ({ page }) => {
      test.slow()
      await open(page, linkTo(view, preset))
      await inOrder(page)
      await slowed(page, rate)
      const id = (await page.locator('#inputs [data-input]').first().getAttribute('data-input')) ?? ''
      await drag(page, id)
      const placed = await thumbOf(page, id).inputValue()
      await expect(page.locator('[aria-busy]')).toHaveCount(0)
      await page.mouse.up()
      await slowed(page, 1)
      await rested(page)
      expect(await thumbOf(page, id).inputValue()).toBe(placed)
      // The same state, opened by somebody else: nothing on the page is left over from an earlier move.
      const anew = await page.context().newPage()
      await open(anew, await page.evaluate(() => location.hash))
      await inOrder(anew)
      for (const part of parts[view]) await expect.poll(() => difference(page, anew, part)).toBe('')
    })

for (const [device, rate] of [
  ['a quick device', 1],
  ['a slow device', 8],
] as const)
  test(`on ${device} the page follows a held hand into where nothing fits, and back`, async ({ page }) => {
    test.slow()
    const id = 'limits.p95Seconds'
    await open(page, linkTo('tradeoffs', 'real-time-customer-support'))
    await inOrder(page)
    await slowed(page, rate)
    const thumb = await thumbOf(page, id).boundingBox()
    const row = await page.locator(`#inputs [data-input="${id}"]`).first().boundingBox()
    if (!thumb || !row) throw new Error('The wait limit is not on screen')
    const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2]
    const [message, map, reasons] = [page.locator('h1'), page.locator('[data-picture="map"]'), page.locator('aside')]
    const why = await reasons.textContent()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(row.x, y, { steps: 12 })
    await expect(message).toContainText('Nothing fits')
    await expect(map).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Apply way out/ }).first()).toBeVisible()
    await expect(reasons).not.toHaveText(why ?? '')
    await page.mouse.move(x, y, { steps: 12 })
    await expect(message).not.toContainText('Nothing fits')
    await expect(map).toBeVisible()
    await page.mouse.up()
    await slowed(page, 1)
    await rested(page)
    const anew = await page.context().newPage()
    await open(anew, await page.evaluate(() => location.hash))
    await inOrder(anew)
    for (const part of parts.tradeoffs) await expect.poll(() => difference(page, anew, part)).toBe('')
  })

test('on a slow device keys lead a gate into where nothing fits, one step each', async ({ page }) => {
  test.slow()
  await open(page, linkTo('tradeoffs', 'real-time-customer-support'))
  await inOrder(page)
  const floor = page.locator('#inputs [data-input="limits.quality"]').getByRole('slider')
  const now = async () => Number(await floor.inputValue())
  const gate = page.locator('main [data-axis]').and(page.getByRole('slider', { name: 'Quality floor' }))
  const before = await now()
  await gate.press('ArrowUp')
  await expect.poll(now).not.toBe(before)
  const step = (await now()) - before
  await slowed(page, 8)
  let presses = 1
  // The gate goes with its picture once nothing fits: by then each press has counted.
  for (; presses < 60 && !(await page.locator('[data-verdict][data-nothing]').count()); presses += 1)
    await gate.press('ArrowUp', { delay: 0 })
  await expect.poll(now).toBeCloseTo(before + presses * step, 4)
})

for (const [name, view, preset, key] of [
  ['Quality floor', 'tradeoffs', 'real-time-customer-support', 'ArrowDown'],
  ['Payback limit', 'build-or-buy', 'break-even-of-the-source-article', 'ArrowLeft'],
] as const)
  test(`on a slow device each key counts on the gate of a picture: ${name}`, async ({ page }) => {
    await open(page, linkTo(view, preset))
    const gate = page.locator('main [data-axis]').and(page.getByRole('slider', { name }))
    const now = async () => Number(await gate.getAttribute('aria-valuenow'))
    const before = await now()
    await gate.press(key)
    await expect.poll(now).not.toBe(before)
    const step = (await now()) - before
    await slowed(page, 8)
    for (let press = 0; press < 5; press += 1) await gate.press(key, { delay: 0 })
    await expect.poll(now).toBeCloseTo(before + 6 * step, 6)
  })
