import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { evaluate } from '../src/alternatives/evaluate.ts'
import { choiceFlips } from '../src/alternatives/flip.ts'
import { trackedIds, trackOf } from '../src/alternatives/track.ts'
import { arrange, bearingsOf } from '../src/app/shell/panel/arrange.ts'
import { fractionOf } from '../src/base/scale.ts'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { edition } from '../src/catalog/edition.fixture.ts'
import type { NumericParameter } from '../src/scenario/parameter.ts'
import { parameterOf, parameters } from '../src/scenario/parameters.ts'
import { defaultPreset, presetOf, scenarioOf } from '../src/scenario/presets.ts'
import { writeInput } from '../src/scenario/grammar.ts'
import { axisOf, draggedValue } from '../src/scenario/track-values.ts'
import { optionName, winnerOf } from '../src/wording/names.ts'
import { spoken } from '../src/wording/slider.ts'
import { inputName } from '../src/wording/value.ts'
import { expect, test } from './support.ts'
import { allInputs, fingerprint, linkTo, open, sliderOf, type, valueOf } from './workbench.ts'

const scenario = scenarioOf(defaultPreset, currentEdition)
const evaluation = evaluate(scenario, edition)

const numeric = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new Error(`No number ${id}`)
  return parameter
}

const rowOf = (page: Page, id: string) => page.locator(`#inputs [data-input="${id}"]`)

/** Waits until it is known which inputs flip the answer, so that the panel has its order. */
const counted = (page: Page) => expect(page.locator('#inputs details > summary')).toBeVisible({ timeout: 30_000 })

const idsShown = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#inputs section [data-input]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-input') ?? ''))

/** Where nobody's hand is in the panel. */
const leavePanel = async (page: Page) => {
  await page.mouse.move(720, 150)
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
}

test('the panel shows what matters here, in the order of its influence, and folds away what has no effect', async ({
  page,
}) => {
  await open(page)
  await leavePanel(page)
  await counted(page)
  const tracks = Object.fromEntries(trackedIds.map((id) => [id, trackOf(scenario, edition, id)]))
  const winner = winnerOf(evaluation)?.alternative.option
  const bearings = bearingsOf({ scenario, winner, tracks, choices: choiceFlips(evaluation) }, (option) => option)
  const { first, idle } = arrange({ bearings, kept: new Set(), fits: true })
  expect(await idsShown(page)).toEqual(first)
  expect(first.length).toBeGreaterThanOrEqual(10)
  expect(first.length).toBeLessThanOrEqual(12)
  await expect(page.locator('#inputs')).toContainText(`${first.length} of ${parameters.length} inputs`)
  await expect(page.locator('#inputs summary')).toHaveText(
    `No effect here (${idle.filter((id) => !first.includes(id)).length})`,
  )
})

test('nothing jumps under a hand: the order stays while the pointer or the focus is inside', async ({ page }) => {
  await open(page)
  await leavePanel(page)
  await counted(page)
  const before = await idsShown(page)
  await rowOf(page, 'limits.quality').hover()
  await type(valueOf(page, 'Wait limit, p95'), '9')
  await expect(rowOf(page, 'limits.p95Seconds')).toContainText('9.0')
  await page.waitForTimeout(2500)
  expect(await idsShown(page)).toEqual(before)
  await leavePanel(page)
  await expect.poll(() => idsShown(page), { timeout: 20_000 }).not.toEqual(before)
})

test('all inputs: found by words, narrowed by filters, closed by Escape', async ({ page }) => {
  await open(page)
  await counted(page)
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Find an input' })
  await expect(field).toBeFocused()
  await page.keyboard.type('rate cache')
  await expect(page.locator('#inputs [data-input]')).toHaveCount(1)
  await expect(rowOf(page, 'workload.cacheHitRate')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  for (const filter of ['default', 'sensitive', 'no source']) {
    const chip = page.getByRole('button', { name: new RegExp(`^${filter} \\d+$`) })
    const count = Number(/\d+$/.exec((await chip.textContent()) ?? '')?.[0])
    await chip.click()
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('#inputs [data-input]')).toHaveCount(count)
    await chip.click()
  }
  await expect(page.getByRole('button', { name: 'changed 0' })).toBeDisabled()
  await field.fill('no such thing')
  await expect(page.locator('#inputs')).toContainText('No input is found for “no such thing”')
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await field.press('Escape')
  await expect(field).toBeHidden()
})

test('an input without effect is still one step from the palette', async ({ page }) => {
  await open(page)
  await counted(page)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('network')
  await expect(page.getByRole('option').first()).toContainText('Network')
  await page.keyboard.press('Enter')
  await expect(sliderOf(page, 'Network, best guess')).toBeFocused()
})

test('every input says whose figure it is; every number its unit or name, and its range or that it is exact', async ({
  page,
}) => {
  await open(page)
  await allInputs(page)
  await expect(page.locator('#inputs [data-input]')).toHaveCount(parameters.length)
  for (const parameter of parameters) {
    const text = (await rowOf(page, parameter.id).textContent()) ?? ''
    expect(text, parameter.id).toMatch(/default|judgement|yours|measured|stale/)
    if (parameter.kind === 'quantity') expect(text, parameter.id).toMatch(/exact|–/)
  }
})

for (const id of [
  'limits.p95Seconds',
  'limits.costPerRequest',
  'limits.quality',
  'workload.outputTokens',
  'workload.thinkingFactor',
  'quality.taskDifficulty',
]) {
  test(`a value set inside each colour lets its option win: ${id}`, async ({ page }) => {
    await open(page)
    await allInputs(page)
    const parameter = numeric(id)
    const axis = axisOf(parameter)
    const place = (value: number) => Math.min(1, Math.max(0, fractionOf(axis, value)))
    const pieces = trackOf(scenario, edition, id)
      .stretches.map(({ from, to, option }) => ({
        middle: (place(from) + place(to)) / 2,
        width: place(to) - place(from),
        option,
      }))
      .filter(({ width }) => width > 0.02)
    expect(pieces.length).toBeGreaterThanOrEqual(2)
    await expect(rowOf(page, id)).toContainText(/flips from|no flip/, { timeout: 20_000 })
    const drawn = await drawnAt(
      page,
      id,
      pieces.map(({ middle }) => middle),
    )
    const colours = new Map<string, string>()
    for (const [index, { middle, option }] of pieces.entries()) {
      await type(valueOf(page, inputName(parameter)), writeInput(parameter, draggedValue(parameter, middle)))
      const wins = option === undefined ? 'Nothing fits.' : `${optionName(evaluation, option)} wins.`
      await expect(sliderOf(page, inputName(parameter))).toHaveAttribute('aria-valuetext', containing(wins))
      const colour = drawn[index] ?? ''
      if (option === undefined) expect(colour).toBe('')
      else expect(colours.get(option) ?? colour).toBe(colour)
      if (option !== undefined) colours.set(option, colour)
    }
  })
}

/** The colour of the track at fractions of it; empty: hatched. */
function drawnAt(page: Page, id: string, fractions: readonly number[]): Promise<readonly string[]> {
  return rowOf(page, id)
    .locator('[class*="pieces"]')
    .evaluate(
      (track, places) =>
        places.map((place) => {
          const at = track.getBoundingClientRect().left + place * track.clientWidth
          const piece = [...track.children].find((one) => {
            const { left, right } = one.getBoundingClientRect()
            return left <= at && right > at
          })
          return piece instanceof HTMLElement ? piece.style.background : 'nothing'
        }),
      fractions,
    )
}

const containing = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))

test('flips are the same in the rows, the strip and the panel of reasons', async ({ page }) => {
  await open(page)
  await leavePanel(page)
  await counted(page)
  const tries = await page
    .getByRole('button', { name: /^Try / })
    .evaluateAll((all) => all.map((one) => /^Try (.*?) → (.*?), to /.exec(one.getAttribute('aria-label') ?? '') ?? []))
  expect(tries.length).toBeGreaterThanOrEqual(3)
  await page
    .getByRole('button', { name: /^Show all \d+ inputs$/ })
    .first()
    .click()
  const strip = page.locator('[data-card="flips"], figure, section').filter({ hasText: 'What flips the answer' }).last()
  let compared = 0
  for (const [, change = '', at = ''] of tries) {
    const parameter = parameters.find((one) => 'track' in one && change.startsWith(`${inputName(one)} `))
    if (!parameter) continue
    compared++
    const value = at.replace('/request', '')
    await expect(strip).toContainText(value)
    const row = rowOf(page, parameter.id)
    if (!(await row.isVisible())) continue
    const says = await row.locator('input[type="range"]').evaluateAll((all) => all.map((one) => one.ariaValueText))
    expect(says.join(' ').replaceAll(' a request', ''), parameter.id).toContain(spoken(value))
  }
  expect(compared).toBeGreaterThanOrEqual(3)
})

test('a field takes what people type, and keeps the value and the text where it does not', async ({ page }) => {
  await open(page)
  await allInputs(page)
  const requests = valueOf(page, 'Requests a day')
  const wait = valueOf(page, 'Wait limit, p95')
  const cost = valueOf(page, 'Cost limit')
  for (const [field, text, shown] of [
    [wait, '2.5', '2.5 s'],
    [wait, '250ms', '250 ms'],
    [wait, '4 s', '4 s'],
    [wait, '*1.5', '6 s'],
    [cost, '$3/M', '$3/M'],
    [requests, '1.2M', '1.2M'],
    [requests, '0.8 to 1.9M', '0.8 to 1.9M'],
    [requests, '1.2M ±30%', '0.84 to 1.2 to 1.56M'],
    [requests, '=2400*1.3', '3120'],
  ] as const) {
    await type(field, text)
    await expect(field).toHaveValue(shown)
  }
  await type(requests, 'abc')
  await expect(page.getByRole('alert')).toContainText('Write for example 50000, 50k or 1.2M')
  await expect(requests).toHaveValue('abc')
  await expect(rowOf(page, 'workload.requestsPerDay')).toContainText('3,120')
  await requests.press('Escape')
  await expect(requests).toHaveValue('3120')
})

test('reset brings the value back and takes the mark away, by its button and by Delete', async ({ page }) => {
  await open(page)
  const row = rowOf(page, 'limits.p95Seconds')
  const field = valueOf(page, 'Wait limit, p95')
  for (const reset of [
    () => page.getByRole('button', { name: /^Reset Wait limit, p95 to ≤/ }).click(),
    async () => {
      await sliderOf(page, 'Wait limit, p95').focus()
      await page.keyboard.press('Delete')
    },
  ]) {
    await type(field, '9')
    await expect(row).toHaveAttribute('data-changed')
    await expect(row).toContainText('yours')
    await reset()
    await expect(field).toHaveValue('4 s')
    await expect(row).not.toHaveAttribute('data-changed')
    await expect(row).toContainText('judgement')
  }
})

test('all changes of a group are taken back in one step of undo', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '9')
  await type(valueOf(page, 'Cost limit'), '0.05')
  await page.getByRole('button', { name: 'Reset all in Limits: 2' }).click()
  await expect(valueOf(page, 'Wait limit, p95')).toHaveValue('4 s')
  await expect(valueOf(page, 'Cost limit')).toHaveValue('$0.03')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(valueOf(page, 'Cost limit')).toHaveValue('$0.05')
})

/** One number of each kind: the unit tests step along all of them. */
const oneOfEachKind: readonly string[] = [
  ...new Map(
    parameters.flatMap((one) =>
      'track' in one
        ? [[`${one.kind} ${one.scale} ${one.whole} ${'ranged' in one && one.ranged}`, one.id] as const]
        : [],
    ),
  ).values(),
]

test('arrows, Home and End move sliders of every kind', async ({ page }) => {
  await open(page)
  await allInputs(page)
  expect(oneOfEachKind.length).toBeGreaterThanOrEqual(6)
  for (const id of oneOfEachKind) {
    const sliders = rowOf(page, id).locator('input[type="range"]')
    const slider = sliders.nth((await sliders.count()) === 3 ? 1 : 0)
    const at = () => slider.getAttribute('aria-valuetext')
    await slider.focus()
    await page.keyboard.press('Home')
    const low = await at()
    await page.keyboard.press('ArrowRight')
    await expect.poll(at, { message: id }).not.toBe(low)
    await page.keyboard.press('End')
    const high = await at()
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(at, { message: id }).not.toBe(high)
    await page.keyboard.press('Delete')
  }
})

test('a slider says its name, value with unit, winner and next flip', async ({ page }) => {
  await open(page)
  await counted(page)
  await expect(sliderOf(page, 'Wait limit, p95')).toHaveAttribute(
    'aria-valuetext',
    /^4\.0 seconds, at most, log scale\. .+ wins\. Flips to .+ at 2\.67 seconds\. Flips to .+ at 8\.96 seconds\.$/,
  )
  await expect(sliderOf(page, 'Output tokens a request, best guess')).toHaveAttribute(
    'aria-valuetext',
    /^245, log scale\. .+ wins\. Flips to .+ at 510\.$/,
  )
  await expect(sliderOf(page, 'Output tokens a request, low end')).toHaveAttribute(
    'aria-valuetext',
    /^120, 5th percentile$/,
  )
})

test('the next flip is one chord away and keeps the range', async ({ page }) => {
  await open(page)
  await counted(page)
  await sliderOf(page, 'Output tokens a request, best guess').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(valueOf(page, 'Output tokens a request')).toHaveValue(/^\d+ to 510 to \d+$/)
  await expect(page.locator('[data-announced]')).toContainText(/ wins, was GPT-5\.5/, { timeout: 10_000 })
})

test('twenty changes and twenty steps back lead to the start', async ({ page }) => {
  await open(page)
  const before = await fingerprint(page)
  for (let change = 0; change < 20; change++) {
    const [name, text] = change % 2 === 0 ? ['Wait limit, p95', `${change + 5}`] : ['Cost limit', `0.${change + 10}`]
    await type(valueOf(page, name ?? ''), text ?? '')
  }
  // In a field the keys of undo belong to its text.
  await sliderOf(page, 'Cost limit').focus()
  for (let step = 0; step < 20; step++) await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled()
  expect(await fingerprint(page)).toBe(before)
})

test('a preset says what it sets and what it keeps, and keeps it', async ({ page }) => {
  await open(page)
  await allInputs(page)
  await type(valueOf(page, 'Network'), '100 ms')
  await page.getByRole('button', { name: /^Preset: / }).click()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Classification' }) })
  const sets = Object.keys(presetOf('classification')?.inputs ?? {}).length
  await expect(card).toContainText(`sets ${sets} inputs, keeps your 1`)
  await expect(card).toContainText('gives up quality')
  await expect(card).toContainText('From the source article')
  await expect(card.locator('dt')).toHaveCount(3)
  await card.getByRole('button', { name: 'Apply Classification here' }).click()
  await expect(valueOf(page, 'Network')).toHaveValue('100 ms')
  await expect(page.getByRole('button', { name: 'Preset: Classification. Choose another' })).toBeVisible()
})

test('the menu of a row gives a range, pins, and opens source and history; by pointer and by keys', async ({
  page,
}) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '9')
  await rowOf(page, 'limits.p95Seconds').click({ button: 'right', position: { x: 40, y: 12 } })
  await page.getByRole('menuitem', { name: 'Source, range and history (1)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wait limit, p95' })
  await expect(dialog).toContainText('Source of the usual value')
  await dialog.getByRole('button', { name: /^Set back to ≤/ }).click()
  await page.keyboard.press('Escape')
  await expect(valueOf(page, 'Wait limit, p95')).toHaveValue('4 s')
  await counted(page)
  const more = page.getByRole('button', { name: 'Thinking against the measured prompt: more' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.getByRole('menuitem', { name: /^Give a 90 % range/ }).focus()
  await page.keyboard.press('Enter')
  await expect(sliderOf(page, 'Thinking against the measured prompt, low end')).toHaveCount(1)
  await more.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Pin for presenting' }).click()
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Take the pin away' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

test('nothing moves but the thumb while a number changes its length', async ({ page }) => {
  await open(page)
  await counted(page)
  const places = () =>
    page.locator('#inputs [data-input]').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top))
  const thumb = rowOf(page, 'limits.costPerRequest').locator('[data-kind="at-most"]')
  const box = await thumb.boundingBox()
  if (!box) throw new Error('No thumb')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const before = await places()
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const dx of [-140, -90, -20, 30, 90]) {
    await page.mouse.move(x + dx, y)
    expect(await places()).toEqual(before)
  }
  await page.mouse.up()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel, its list, its menu and its presets: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page)
    await allInputs(page)
    const violations = async (part: string) => {
      const found = await new AxeBuilder({ page }).include(part).analyze()
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    }
    expect(await violations('#inputs')).toEqual([])
    await rowOf(page, 'limits.p95Seconds').click({ button: 'right', position: { x: 40, y: 12 } })
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await violations('[role="menu"]')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Preset: / }).click()
    await expect(page.getByRole('dialog', { name: 'Presets' })).toBeVisible()
    expect(await violations('[role="dialog"]')).toEqual([])
  })
}

test('buttons that go with their press leave the focus in the panel', async ({ page }) => {
  await open(page)
  await counted(page)
  await page.getByRole('button', { name: /^All \d+ inputs$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Find an input' })).toBeVisible()
  await expect(page.locator('#inputs')).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox', { name: 'Find an input' })).toBeHidden()
  await expect(page.locator('#inputs')).toBeFocused()
  await type(valueOf(page, 'Wait limit, p95'), '9')
  await rowOf(page, 'limits.p95Seconds')
    .getByRole('button', { name: /^Reset/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'limits.p95Seconds').getByRole('button', { name: /: more$/ })).toBeFocused()
  await type(valueOf(page, 'Wait limit, p95'), '9')
  const resetAll = page.getByRole('button', { name: 'Reset all in Limits: 1' })
  await resetAll.focus()
  await page.keyboard.press('Enter')
  await expect(resetAll).toBeHidden()
  await expect(page.getByRole('region', { name: 'Limits', exact: true }).locator(':focus')).toHaveCount(1)
})

test('a yardstick of several is chosen by keys, and removed, without losing the focus', async ({ page }) => {
  await open(page, linkTo('tradeoffs', defaultPreset, { 'quality.task': 'coding-agent:0.5+reasoning:0.5' }))
  await allInputs(page)
  const yardstick = (number: number) => page.getByRole('combobox', { name: `Yardstick ${number}` })
  await yardstick(2).focus()
  await page.keyboard.press('ArrowUp')
  await expect(yardstick(2)).toHaveValue('long-context')
  await expect(yardstick(2)).toBeFocused()
  await yardstick(1).focus()
  // Yardsticks have an order of their own: what is chosen here moves its row to the other place.
  await page.keyboard.press('End')
  await expect(yardstick(2)).toHaveValue('support-agent')
  await expect(yardstick(2)).toBeFocused()
  await page.getByRole('button', { name: 'Remove yardstick 2' }).focus()
  await page.keyboard.press('Enter')
  await expect(yardstick(1)).toHaveValue('long-context')
  await expect(rowOf(page, 'quality.task').locator(':focus')).toHaveCount(1)
})
