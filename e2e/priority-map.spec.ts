import type { Locator, Page } from '@playwright/test'
import { evaluate } from '../src/alternatives/evaluate.ts'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { edition } from '../src/catalog/edition.fixture.ts'
import { circleAround } from '../src/charts/priority/ring.ts'
import { inUnits, mixAt } from '../src/charts/priority/triangle.ts'
import type { Weights } from '../src/charts/priority/weights.ts'
import { toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { winnerOf } from '../src/wording/names.ts'
import { expect, test } from './support.ts'
import { headline, open, rested, sliderOf, type, valueOf } from './workbench.ts'

const map = (page: Page) => page.locator('[data-picture="map"]')
const mark = (page: Page) => map(page).getByRole('application')
const names = ['Quality', 'Cost', 'Latency'] as const

async function boxOf(place: Locator) {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not on screen')
  return box
}

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await boxOf(place)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const weightsOf = async (page: Page): Promise<readonly number[]> =>
  Promise.all(names.map(async (name) => Number(await valueOf(page, `${name} priority`).inputValue())))

const said = (locator: Locator) => locator.getAttribute('aria-label').then((label) => label ?? '')

function linkOf(preset: string): string {
  const link = toLink(scenarioOf(preset, currentEdition))
  if (!link.ok) throw new Error(`No link of ${preset}`)
  return link.value
}

/** Who wins at a mix: the engine alone, without the page. */
function winnerAt(preset: string, [cost, quality, latency]: Weights): string | undefined {
  const scenario = scenarioOf(preset, currentEdition)
  const inputs = {
    ...scenario.inputs,
    'priorities.cost': cost,
    'priorities.quality': quality,
    'priorities.latency': latency,
  }
  return winnerOf(evaluate({ ...scenario, inputs }, edition))?.alternative.option
}

test('the mark dragged into a corner leaves one priority, and the weights add to 100 on the way', async ({ page }) => {
  await open(page)
  const surface = await boxOf(map(page).locator('path[class*="surface"]'))
  const corners = [
    { at: { x: surface.x + surface.width / 2, y: surface.y - 30 }, weights: [100, 0, 0] },
    { at: { x: surface.x - 40, y: surface.y + surface.height + 20 }, weights: [0, 100, 0] },
    { at: { x: surface.x + surface.width + 40, y: surface.y + surface.height + 20 }, weights: [0, 0, 100] },
  ]
  for (const { at, weights } of corners) {
    const from = await middleOf(mark(page))
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    for (const part of [0.4, 0.7, 1]) {
      await page.mouse.move(from.x + (at.x - from.x) * part, from.y + (at.y - from.y) * part)
      const [quality, cost, speed] = (await said(mark(page))).match(/\d+/g)?.map(Number) ?? []
      expect((quality ?? 0) + (cost ?? 0) + (speed ?? 0)).toBe(100)
    }
    await page.mouse.up()
    await expect.poll(() => weightsOf(page)).toEqual(weights)
  }
})

test('Shift keeps the ratio of the other two while the mark is dragged', async ({ page }) => {
  await open(page)
  const from = await middleOf(mark(page))
  await page.keyboard.down('Shift')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x - 6, from.y + 60, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  const [quality = 0, cost = 0, latency = 0] = await weightsOf(page)
  expect(quality).toBeLessThan(50)
  expect(latency / cost).toBeGreaterThan(2.8)
  expect(latency / cost).toBeLessThan(4.4)
})

for (const preset of ['real-time-customer-support', 'code-generation-agent', 'half-a-trillion-tokens']) {
  test(`${preset}: every region has its name, and a press on a region makes its option win`, async ({ page }) => {
    await open(page, linkOf(preset))
    const tools = map(page).getByRole('button', { name: /^Show priority map as/ })
    await tools.click()
    const rows = await map(page).getByRole('row').allInnerTexts()
    const wide = rows
      .map((row) => row.split('\t').map((cell) => cell.trim()))
      .flatMap(([name, share]) => (name && Number(share) >= 1 ? [name] : []))
    expect(wide.length).toBeGreaterThan(1)
    await tools.click()
    await expect(map(page).locator('[data-stage] svg').first()).toBeVisible()
    const texts = (await map(page).locator('[data-stage] svg').locator('text').allTextContents()).join(' ')
    for (const name of wide) expect(texts).toContain(name)
    for (const name of wide) {
      const text = map(page).getByText(name, { exact: true })
      const surface = await boxOf(map(page).locator('path[class*="surface"]'))
      const at = (await text.count()) === 1 ? await middleOf(text) : undefined
      const inside = at && at.x > surface.x + 40 && at.x < surface.x + surface.width - 40 && at.y > surface.y + 90
      if (!at || !inside) continue
      await page.mouse.click(at.x, at.y)
      await expect(mark(page)).toHaveAttribute('aria-label', new RegExp(`\\. ${name.replace('.', '\\.')} wins`))
      await page.keyboard.press('ControlOrMeta+z')
      await rested(page)
    }
  })
}

test('a tighter limit hatches the map, and the pointer hears who would win but for it', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Cost limit'), '$0.001')
  await rested(page)
  const surface = await boxOf(map(page).locator('path[class*="surface"]'))
  await page.mouse.move(surface.x + surface.width / 2, surface.y + 40, { steps: 3 })
  await expect(map(page).locator('[data-stage] svg')).toContainText(/would ?win here; your \$0\.001 cost limit/)
})

test('a stepper moves one weight by one and keeps the ratio of the others; a held one goes on', async ({ page }) => {
  await open(page)
  const more = map(page).getByRole('button', { name: 'More quality' })
  await more.click()
  await expect.poll(() => weightsOf(page)).toEqual([56, 10, 34])
  const at = await middleOf(more)
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.waitForTimeout(900)
  await page.mouse.up()
  const [quality = 0, cost = 0, latency = 0] = await weightsOf(page)
  expect(quality).toBeGreaterThan(58)
  expect(quality + cost + latency).toBe(100)
  expect(latency / cost).toBeGreaterThan(2.7)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => weightsOf(page)).toEqual([56, 10, 34])
  const field = map(page).getByRole('textbox', { name: 'Cost, points of 100' })
  await field.fill('40')
  await field.press('Enter')
  await expect.poll(async () => (await weightsOf(page))[1]).toBe(40)
})

test('keys alone reach every region, and Alt with an arrow lands just past a flip', async ({ page }) => {
  await open(page)
  const winner = async (): Promise<string> => /\. (.+) wins\./.exec(await said(mark(page)))?.[1] ?? ''
  await mark(page).focus()
  const first = await winner()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(winner).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  await expect.poll(winner).toBe(first)
  const reached = new Set<string>()
  for (const key of ['1', '2', '3', 'End', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+ArrowUp', 'Alt+ArrowUp']) {
    await page.keyboard.press(key)
    await rested(page)
    reached.add(await winner())
  }
  for (const name of ['GPT-5.5', 'GPT-5.6 Luna', 'DeepSeek V4 Flash']) expect(reached).toContain(name)
})

test('the answer holds for as many points as it says, from any priority to any other, and not for a little more', async ({
  page,
}) => {
  for (const preset of ['code-review', 'as-in-the-source-article', 'fast-changing-knowledge-base']) {
    await open(page, linkOf(preset))
    const points = Number(/Holds ([\d.]+) points/.exec((await map(page).innerText()) ?? '')?.[1])
    expect(points, preset).toBeGreaterThan(1)
    // The panel shows the priorities where they matter; the mark says them always, and those of presets are whole.
    const [quality = 0, cost = 0, latency = 0] = (await said(mark(page))).match(/\d+/g)?.map(Number) ?? []
    const here: Weights = [cost, quality, latency]
    const winners = (mixes: readonly Weights[]) =>
      new Set(mixes.filter((mix) => mix.every((weight) => weight >= 0)).map((mix) => winnerAt(preset, mix)))
    const around = (radius: number) => circleAround(inUnits, here, radius).map((place) => mixAt(inUnits, place))
    const traded = ([1, -1] as const).flatMap((sign): readonly Weights[] => {
      const by = sign * points
      return [
        [cost + by, quality - by, latency],
        [cost, quality + by, latency - by],
        [cost - by, quality, latency + by],
      ]
    })
    const now = winnerAt(preset, here)
    expect(winners([...traded, ...around(points)]), preset).toEqual(new Set([now]))
    // From one priority to another is the longest way in the triangle for so many points.
    expect(winners(around(((points + 0.35) * 2) / Math.sqrt(3))).size, preset).toBeGreaterThan(1)
  }
})

test('listeners have three native sliders, with the winner and the next flip', async ({ page }) => {
  await open(page)
  const quality = map(page).getByRole('slider', { name: 'Quality' })
  await expect(quality).toHaveAttribute(
    'aria-valuetext',
    /^Quality 55 of 100\. GPT-5\.5 wins\. Flips to .+ at [\d.]+\.$/,
  )
  await quality.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(sliderOf(page, 'Quality priority')).toHaveAttribute('aria-valuetext', /^54/)
  const price = map(page).getByRole('textbox', { name: /^1 quality point/ })
  const before = await price.inputValue()
  await page.keyboard.press('PageUp')
  await expect(price).not.toHaveValue(before)
  await page.keyboard.press('Home')
  await expect(headline(page)).not.toContainText('GPT-5.5')
})
