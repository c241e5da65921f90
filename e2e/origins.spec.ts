import type { Page } from '@playwright/test'
import { valueOfExpression } from '../src/alternatives/origin/expression.ts'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { diceOf } from '../src/scenario/link/dice.fixture.ts'
import { expect, test } from './support.ts'
import { open } from './workbench.ts'

/** A formula as the page shows it, with the exact values that stand beside the rounded ones. */
interface ShownTree {
  readonly expression: string
  readonly value: number
  readonly inputs: readonly { readonly symbol: string; readonly value: number; readonly child?: ShownTree }[]
}

interface Opened {
  readonly figure: string
  readonly text: string
  readonly tree: ShownTree | undefined
}

/** Opens figures one after the other, as a press on each does, and reads what their dialogs show. */
const openedFigures = (page: Page, picks: readonly number[]): Promise<readonly Opened[]> =>
  page.evaluate(async (indices) => {
    const frame = () => new Promise((resolve) => setTimeout(resolve, 16))
    const until = async (holds: () => boolean) => {
      for (let left = 300; left > 0 && !holds(); left--) await frame()
    }
    const read = (element: Element): ShownTree => ({
      expression: element.getAttribute('data-expression') ?? '',
      value: Number(element.getAttribute('data-value')),
      inputs: [...element.querySelectorAll(':scope > ul > li')].map((item) => {
        const child = item.querySelector(':scope > [data-origin]')
        return {
          symbol: item.getAttribute('data-symbol') ?? '',
          value: Number(item.getAttribute('data-value')),
          ...(child && { child: read(child) }),
        }
      }),
    })
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-figure]')]
    const found: Opened[] = []
    for (const index of indices) {
      const button = buttons[index % buttons.length]
      if (!button) continue
      button.click()
      await until(() => document.querySelector('[data-origin]') !== null)
      const tree = document.querySelector('[data-origin]')
      found.push({
        figure: button.dataset['figure'] ?? '',
        text: button.getAttribute('aria-label') ?? button.textContent ?? '',
        tree: tree ? read(tree) : undefined,
      })
      document.querySelector<HTMLElement>('[role="dialog"] [aria-label="Close"]')?.click()
      await until(() => document.querySelector('[data-origin]') === null)
    }
    return found
  }, picks)

const recomputed = ({ expression, inputs }: ShownTree): number =>
  valueOfExpression(expression, Object.fromEntries(inputs.map(({ symbol, value }) => [symbol, value])))

function expectToHold(tree: ShownTree, where: string): void {
  const value = recomputed(tree)
  expect(Math.abs(value - tree.value), `${where}: ${tree.expression}`).toBeLessThanOrEqual(
    Math.abs(tree.value) * 1e-9 + 1e-12,
  )
  for (const { child, value: given, symbol } of tree.inputs) {
    if (!child) continue
    expect(child.value, `${where}: ${symbol}`).toBe(given)
    expectToHold(child, where)
  }
}

const units: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3600,
  days: 86_400,
  '%': 0.01,
  k: 1e3,
  M: 1e6,
}

/** The number that a figure's text stands for, and half of its last digit: as far as rounding may have moved it. */
const readText = (text: string): { readonly value: number; readonly rounding: number } => {
  const [number = '', unit = ''] = text.replace('$', '').replaceAll(',', '').split('\u202f')
  const scale = units[unit] ?? 1
  const places = number.split('.')[1]?.length ?? 0
  const zeros = places > 0 ? 0 : (/0*$/.exec(number)?.[0].length ?? 0)
  return { value: Number(number) * scale, rounding: 0.5 * 10 ** (zeros - places) * scale }
}

for (const preset of [
  'real-time-customer-support',
  'code-generation-agent',
  'daily-email-summaries',
  'as-in-the-source-article',
]) {
  test(`${preset}: 60 figures taken at random recompute from what their origin shows`, async ({ page }) => {
    const link = toLink(scenarioOf(preset, currentEdition))
    await open(page, link.ok ? link.value : '')
    await page.getByRole('button', { name: /^Show all \d+ options$/ }).click()
    const count = await page.locator('[data-figure]').count()
    expect(count).toBeGreaterThan(60)
    const dice = diceOf(20_261_124)
    const picks = Array.from({ length: 60 }, () => dice.below(count))
    const opened = await openedFigures(page, picks)
    expect(opened).toHaveLength(60)
    for (const { figure, text, tree } of opened) {
      if (!tree) throw new Error(`${figure} opens nothing`)
      expectToHold(tree, figure)
      const { value, rounding } = readText(text)
      expect(Math.abs(value - tree.value), `${figure} shows ${text}`).toBeLessThanOrEqual(rounding * 1.000001)
    }
  })
}
