import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { inOrder, open, sliderOf, valueOf } from './workbench.ts'

const trackOf = async (page: Page, input: string) => {
  const control = page.locator(`[data-input="${input}"] [title]:has(> div [data-thumb])`)
  await control.scrollIntoViewIfNeeded()
  const box = await control.boundingBox()
  if (!box) throw new Error(`${input} has no track`)
  return { at: (fraction: number) => box.x + fraction * box.width, y: box.y + box.height / 2 }
}

const placeOf = async (page: Page, name: string): Promise<number> => Number(await sliderOf(page, name).inputValue())

test('a press beside the thumb brings it there with the focus; one on the thumb moves nothing', async ({ page }) => {
  await open(page)
  await inOrder(page)
  const floor = sliderOf(page, 'Quality floor')
  const track = await trackOf(page, 'limits.quality')
  await page.mouse.click(track.at(0.75), track.y)
  await expect(floor).toBeFocused()
  expect(await placeOf(page, 'Quality floor')).toBeCloseTo(0.75, 1)
  const before = await valueOf(page, 'Quality floor').inputValue()
  await page.mouse.move(track.at(await placeOf(page, 'Quality floor')) + 5, track.y)
  await page.mouse.down()
  await expect(valueOf(page, 'Quality floor')).toHaveValue(before)
  await page.mouse.move(track.at(0.25) + 5, track.y, { steps: 4 })
  await page.mouse.up()
  expect(await placeOf(page, 'Quality floor')).toBeCloseTo(0.25, 1)
})

test('of three thumbs a press beside them takes the nearest', async ({ page }) => {
  await open(page)
  await inOrder(page)
  const name = 'Output tokens a request'
  const low = sliderOf(page, `${name}, low end`)
  await low.scrollIntoViewIfNeeded()
  const track = await trackOf(page, 'workload.outputTokens')
  const at = Number(await low.inputValue())
  await page.mouse.click(track.at(at / 2), track.y)
  await expect(low).toBeFocused()
  expect(Number(await low.inputValue())).toBeCloseTo(at / 2, 1)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1440, height: 900 } })

  test('a tap moves the thumb, and scrolling across the track does not', async ({ page }) => {
    await open(page)
    await inOrder(page)
    const track = await trackOf(page, 'limits.quality')
    const start = await placeOf(page, 'Quality floor')
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
      })
    await touch('touchStart', track.at(0.9), track.y)
    for (let by = 10; by <= 80; by += 10) await touch('touchMove', track.at(0.9), track.y - by)
    await touch('touchEnd')
    expect(await placeOf(page, 'Quality floor')).toBe(start)
    const again = await trackOf(page, 'limits.quality')
    await page.touchscreen.tap(again.at(0.75), again.y)
    await expect.poll(() => placeOf(page, 'Quality floor')).toBeCloseTo(0.75, 1)
  })
})
