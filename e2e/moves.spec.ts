import type { Page } from '@playwright/test'
import { expect, test } from './support.ts'
import { inOrder, open, sliderOf } from './workbench.ts'

/** Rows of inputs whose DOM changes at once when a key is pressed: what the worker finds comes later. */
const rowsTouchedBy = (page: Page, name: string, key: string) =>
  sliderOf(page, name).evaluate(async (thumb, key) => {
    const touched = new Set<string>()
    const note = (records: readonly MutationRecord[]) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        touched.add(element?.closest<HTMLElement>('[data-input]')?.dataset['input'] ?? '')
      }
    }
    const observer = new MutationObserver(note)
    const panel = document.querySelector('#inputs')
    if (panel) observer.observe(panel, { subtree: true, childList: true, characterData: true, attributes: true })
    thumb.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    // What a key does is drawn before its event is over.
    await Promise.resolve()
    note(observer.takeRecords())
    observer.disconnect()
    return [...touched].filter((id) => id !== '').toSorted()
  }, key)

test('a step of one input draws its own row again and no other', async ({ page }) => {
  await open(page)
  await inOrder(page)
  expect(await rowsTouchedBy(page, 'Wait limit, p95', 'ArrowRight')).toEqual(['limits.p95Seconds'])
})
