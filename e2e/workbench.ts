import type { Locator, Page } from '@playwright/test'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { toLink } from '../src/scenario/link.ts'
import type { InputValue } from '../src/scenario/parameter.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { expect } from './support.ts'

/** The page as a person meets it. */
export const workbench = (page: Page) => page.locator('[data-fingerprint]')
export const headline = (page: Page) => page.getByRole('heading', { level: 1 })
export const valueOf = (page: Page, name: string) => page.getByRole('textbox', { name: `${name}, value`, exact: true })
export const sliderOf = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

/** The link of a preset with some inputs changed, opening on a view. */
export const linkTo = (view: string, preset: string, inputs: Readonly<Record<string, InputValue>> = {}): string => {
  const scenario = scenarioOf(preset, currentEdition)
  const link = toLink({ ...scenario, inputs: { ...scenario.inputs, ...inputs } }, { view })
  if (!link.ok) throw new Error('It is too long for a link')
  return link.value
}

/** Shows all inputs where the width folds them away: a rail beside the view, a sheet under it. */
export async function showInputs(page: Page): Promise<void> {
  for (const name of ['More inputs', /^Show the inputs/]) {
    const folded = page.getByRole('button', { name, exact: true })
    if (await folded.isVisible()) await folded.click()
  }
}

/** Opens a link (from `#` on), or the page as on a first visit, and waits for the answer with all its draws. */
export async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`./${link}`)
  await rested(page)
}

/** The answer, its fingerprint and 1,000 draws are there, and nothing is under way. */
export async function rested(page: Page): Promise<void> {
  await expect(workbench(page)).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('[data-draws]')).toHaveAttribute('data-draws', /^1000 /, { timeout: 20_000 })
  // What belongs to an earlier state is drawn paler until the tracks are there, too.
  await expect(page.locator('[data-updating]')).toHaveCount(0, { timeout: 30_000 })
}

/** The rows of the panel have found their order: they stay where they are, and are the same elements, from here on. */
export async function inOrder(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^All \d+ inputs$/ })).toBeVisible({ timeout: 30_000 })
}

export const fingerprint = async (page: Page): Promise<string> => {
  await rested(page)
  return (await workbench(page).getAttribute('data-fingerprint')) ?? ''
}

/** The panel with every input, those without effect on the open view too. */
export async function allInputs(page: Page): Promise<void> {
  await showInputs(page)
  await showInputs(page)
  await page.getByRole('button', { name: /^All \d+ inputs$/ }).click()
  await expect(page.getByRole('searchbox', { name: 'Find an input' })).toBeVisible()
  const idle = page.locator('#inputs details > summary')
  // They are told apart once the tracks of all inputs are counted.
  await expect(idle).toBeVisible({ timeout: 20_000 })
  await idle.click()
}

/** Presses a key so many times in quick succession, as one run: none waits until the page has answered the one before. */
export async function pressRun(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)))
}

/** Types a value as a person does: into the field, then Enter. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.click()
  await field.fill(text)
  await field.press('Enter')
}

/** The link of the present scenario, from `#` on; written to the address when a gesture has ended. */
export async function linkOf(page: Page): Promise<string> {
  await rested(page)
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/\?s=\d+\./)
  let before = ''
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => location.hash)
        const same = now === before
        before = now
        return same
      },
      { intervals: [700] },
    )
    .toBe(true)
  return before
}
