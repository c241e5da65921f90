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
