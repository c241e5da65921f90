import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { deflated } from '../src/scenario/link/codec.ts'
import { writeDocument } from '../src/scenario/link/document.ts'
import { seal } from '../src/scenario/link/envelope.ts'
import { currentFormat } from '../src/scenario/link/migrations.ts'
import { openLink, sealedScenario, toLink } from '../src/scenario/link.ts'
import { scenarioOf } from '../src/scenario/presets.ts'
import { expect, test } from './support.ts'
import { fingerprint, headline, linkOf, open, rested, type, valueOf } from './workbench.ts'

const sent = {
  ...scenarioOf('code-review', currentEdition),
  name: 'Review of pull requests',
}
const link = toLink({
  ...sent,
  inputs: { ...sent.inputs, 'limits.p95Seconds': 45, 'workload.inputTokens': { low: 4000, high: 9000 } },
})
const whole = link.ok ? link.value : ''

/** A link over any document, sealed as ours are. */
const crafted = (change: (document: Record<string, unknown>) => void): string => {
  const document: Record<string, unknown> = JSON.parse(writeDocument(scenarioOf('code-review', currentEdition)))
  change(document)
  return `#/tradeoffs/crafted?s=${seal(1, deflated(1, JSON.stringify(document)))}`
}

const inputsOf = (document: Record<string, unknown>) => document['i'] as Record<string, unknown>

test('what I change is in the address, and the link reopens exactly that elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '3.3')
  await type(valueOf(page, 'Input tokens a request'), '900 to 5k')
  const name = page.getByRole('textbox', { name: 'Name of this scenario' })
  await name.fill('Support, night shift')
  await name.press('Enter')
  const here = await fingerprint(page)
  const address = await linkOf(page)
  expect(address.length).toBeLessThan(250)
  const elsewhere = await (await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })).newPage()
  await open(elsewhere, address)
  expect(await fingerprint(elsewhere)).toBe(here)
  await expect(elsewhere.getByRole('textbox', { name: 'Name of this scenario' })).toHaveValue('Support, night shift')
  await elsewhere.close()
})

test('the link is copied, or shown where the clipboard is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#\/tradeoffs\/.*\?s=\d+\./)
})

for (const [what, bad, title] of [
  ['cut off', whole.slice(0, -20), 'This link is cut off'],
  [
    'damaged',
    whole.replace(/(\?s=\d+\.\d+\.)(.)(.)/, (_, start: string, a: string, b: string) => start + b + a),
    'This link is damaged',
  ],
  ['newer', `#/tradeoffs/x?s=${seal(7, 'AAAA')}`, 'This link was made with a newer version'],
  ['too large', `#/tradeoffs/x?s=1.20000.${'A'.repeat(20_000)}.AAAAAA`, 'This link is too large'],
] as const) {
  test(`a link that is ${what} opens nothing, says so, and leaves my work alone`, async ({ page }) => {
    await open(page)
    await type(valueOf(page, 'Quality floor'), '66 %')
    const mine = await fingerprint(page)
    await expect(page.getByRole('contentinfo')).toContainText('saved in this browser', { timeout: 10_000 })
    await page.goto('about:blank')
    await page.goto(`./${bad}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('[data-fingerprint]')).toHaveCount(0)
    await page.getByRole('button', { name: 'Go to my own work' }).click()
    expect(await fingerprint(page)).toBe(mine)
  })
}

test('text that is no link says so when it is pasted', async ({ page }) => {
  await page.goto(`./${whole.slice(0, -9)}`)
  await page.getByRole('textbox', { name: 'Paste the whole link here' }).fill('see https://example.org/page')
  await page.getByRole('button', { name: 'Open this link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is not a link to a scenario')
})

test('the whole link, pasted in place of a cut one, opens', async ({ page }) => {
  await page.goto(`./${whole.slice(0, -9)}`)
  const paste = page.getByRole('textbox', { name: 'Paste the whole link here' })
  await paste.fill(`see https://example.org/${whole}`)
  await page.getByRole('button', { name: 'Open this link' }).click()
  await rested(page)
  await expect(page.getByText('From a link.')).toBeVisible()
  await expect(valueOf(page, 'Wait limit, p95')).toHaveValue(/45/)
})

test('an opened link has a place of its own: discarding it brings my work back, keeping it keeps both', async ({
  page,
}) => {
  await open(page)
  await type(valueOf(page, 'Quality floor'), '66 %')
  const mine = await fingerprint(page)
  await expect(page.getByRole('contentinfo')).toContainText('saved in this browser', { timeout: 10_000 })
  await page.goto('about:blank')
  await open(page, whole)
  const theirs = await fingerprint(page)
  expect(theirs).not.toBe(mine)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect.poll(() => fingerprint(page)).toBe(mine)
  await page.goto('about:blank')
  await open(page, whole)
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByText('From a link.')).toBeHidden()
  await page.getByRole('button', { name: 'Scenarios in this browser' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: /^Open Real-time/ }).click()
  await expect.poll(() => fingerprint(page)).toBe(mine)
})

test('unknown inputs are left out and listed, values beyond the track are kept with an arrow', async ({ page }) => {
  const odd = crafted((document) => {
    inputsOf(document)['zz9'] = 4
    inputsOf(document)['lp'] = 2_000_000
    inputsOf(document)['lq'] = 7
  })
  await open(page, odd)
  await expect(page.getByText('From a link.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'From a link.' }).getByRole('listitem')).toHaveCount(3)
  await expect(page.locator('[data-input="limits.p95Seconds"] [data-end="high"]')).toHaveCount(1)
})

test('hostile text in a name is text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await open(
    page,
    crafted((document) => (document['n'] = hostile)),
  )
  await expect(page.getByRole('textbox', { name: 'Name of this scenario' })).toHaveValue(hostile)
  await page.getByRole('button', { name: 'Scenarios in this browser' }).click()
  expect(await page.title()).toBe('Tradeoffs, Trilemma')
  await expect(page.locator('img')).toHaveCount(0)
})

test('a reload keeps the scenario', async ({ page }) => {
  await open(page)
  await type(valueOf(page, 'Cost limit'), '0.02')
  const before = await fingerprint(page)
  await expect(page.getByRole('contentinfo')).toContainText('saved in this browser', { timeout: 10_000 })
  await page.reload()
  expect(await fingerprint(page)).toBe(before)
  // The address without its link opens the stored work, not the preset.
  await page.goto('about:blank')
  await open(page)
  expect(await fingerprint(page)).toBe(before)
})

test('two tabs do not destroy each other’s work', async ({ page, context }) => {
  await open(page)
  await type(valueOf(page, 'Quality floor'), '66 %')
  const first = await fingerprint(page)
  await expect(page.getByRole('contentinfo')).toContainText('saved in this browser', { timeout: 10_000 })
  const other = await context.newPage()
  await open(other, whole)
  await type(valueOf(other, 'Cost limit'), '0.09')
  await expect(other.getByRole('contentinfo')).toContainText('saved in this browser', { timeout: 10_000 })
  await page.reload()
  expect(await fingerprint(page)).toBe(first)
  await expect(headline(other)).toBeVisible()
})

test('where nothing can be stored the page works and says that it is not saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined })
  })
  await open(page)
  await type(valueOf(page, 'Quality floor'), '66 %')
  await expect(page.getByRole('contentinfo')).toContainText('not saved')
  await expect(headline(page)).toContainText(/solves|of 100 draws/)
})

test('without a worker the page answers, says so, and counts fewer draws', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined })
  })
  await page.goto('./')
  await expect(page.locator('[data-computing]')).toHaveAttribute('data-computing', 'main-thread', { timeout: 20_000 })
  await expect(page.locator('[data-draws]')).toHaveAttribute('data-draws', /^\d+ /, { timeout: 30_000 })
  await expect(page.getByRole('contentinfo')).toContainText('no worker')
})

test('a link that is cut off says how much arrived and what to do, and shows no other scenario', async ({ page }) => {
  await page.goto(`./${whole.slice(0, -30)}`)
  await expect(page.getByRole('alert')).toHaveText(
    /This link is cut off: \d+ of \d+ characters arrived\. Chat programs shorten long links: paste the whole link, or ask the sender for the file\./,
  )
  await expect(page.getByText('Still readable')).toContainText('view “tradeoffs”')
  await expect(page.locator('[data-fingerprint]')).toHaveCount(0)
})

test('a link of a newer version offers to reload, and guesses nothing', async ({ page }) => {
  await page.goto(`./#/tradeoffs/x?s=${seal(7, 'AAAA')}`)
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
  await expect(page.locator('[data-fingerprint]')).toHaveCount(0)
})

test('what is unknown is counted and left out, and the rest opens', async ({ page }) => {
  const odd = crafted((document) => {
    document['p'] = 'a-preset-of-later'
    document['zz'] = 1
    inputsOf(document)['zz9'] = 4
  })
  await open(page, `${odd}&o=an%20option%20of%20later`)
  const bar = page.getByRole('status').filter({ hasText: 'From a link.' })
  await expect(bar).toContainText('3 things in this link are unknown here and left out.')
  await expect(bar.getByRole('listitem').filter({ hasText: 'a-preset-of-later' })).toHaveCount(1)
})

test('a decision record comes with its link: its notes are counted, and what does not fit is left out', async ({
  page,
}) => {
  const odd = `#/tradeoffs/crafted?s=${seal(
    currentFormat,
    deflated(
      currentFormat,
      JSON.stringify({
        ...JSON.parse(writeDocument(sent)),
        r: {
          s: 'approved',
          d: '<img src=x onerror=alert(1)>',
          n: [
            ['a', '#lp', 'AB', '2026-11-20', '<script>alert(1)</script>'],
            ['b', 'knowledge', '', '2026-11-21', 'Who keeps it?'],
            ['c', '#lp', '', 'soon', 'Why?'],
          ],
        },
      }),
    ),
  )}`
  await open(page, odd)
  const bar = page.getByRole('status').filter({ hasText: `From a link: 2 notes, figures of ${currentEdition}.` })
  await expect(bar).toContainText('1 thing in this link is unknown here and left out.')
  await expect(bar).toContainText('1 part of the decision record was left out.')
  await expect(bar).toContainText('The status is one of proposed, accepted, superseded.')
  const here = await fingerprint(page)
  await type(valueOf(page, 'Wait limit, p95'), '33')
  const again = openLink(await linkOf(page))
  expect(again.ok && again.scenario.record?.notes.map(({ at }) => at)).toEqual(['limits.p95Seconds', 'knowledge'])
  expect(again.ok && again.notes).toEqual([])
  await page.goto('about:blank')
  await open(page, whole.replace(/\?s=.*/, `?s=${sealedScenario(sent)}`))
  expect(await fingerprint(page)).toBe(here)
})

const older = '2026-08-01'

/** An older edition in which the model that is recommended today costs a hundred times as much. */
async function publishOlder(page: Page): Promise<void> {
  const today: unknown = JSON.parse(await readFile(`public/editions/${currentEdition}.json`, 'utf8'))
  const text = JSON.stringify(today, (key, value: unknown) => {
    if (key === 'id' && value === currentEdition) return older
    return value
  }).replaceAll(/("id":"gpt-5\.5".*?"prices":\[)(.*?)\]/g, (_, start: string, prices: string) => {
    const dear = prices.replaceAll(/"(input|output)":([\d.]+)/g, (__, what: string, price: string) => {
      return `"${what}":${Number(price) * 100}`
    })
    return `${start}${dear}]`
  })
  await page.route(`**/editions/${older}.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  )
}

const pinned = () => {
  const link = toLink(scenarioOf('real-time-customer-support', older))
  return link.ok ? link.value : ''
}

test('a link of an older data set opens on it, says what today’s would flip, and takes it on my word alone', async ({
  page,
}) => {
  await publishOlder(page)
  await open(page, pinned())
  const then = await fingerprint(page)
  const bar = page
    .getByRole('status')
    .filter({ hasText: `Figures of ${older}.` })
    .last()
  await expect(bar).toContainText(`With today’s data (${currentEdition}) 1 answer flips.`)
  await bar.getByRole('button', { name: 'Show' }).click()
  await expect(bar.getByRole('listitem').first()).toHaveText(/^Tradeoffs: .+ → GPT-5\.5/)
  expect(await fingerprint(page)).toBe(then)
  expect(await linkOf(page)).toContain(pinned().replace(/^[^?]*/, ''))
  await bar.getByRole('button', { name: 'Update' }).click()
  await expect(bar).toBeHidden()
  await expect.poll(() => fingerprint(page)).not.toBe(then)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => fingerprint(page)).toBe(then)
})

test('a data set that is not published is not replaced by another', async ({ page, troubles }) => {
  await page.goto(`./${pinned()}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`The figures of ${older} are not here`)
  await expect(page.locator('[data-fingerprint]')).toHaveCount(0)
  await page.getByRole('button', { name: `Read it with the edition of ${currentEdition}` }).click()
  await rested(page)
  // The browser reports the file that is not there.
  troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('404')))
})

test('work that is not saved yet survives a link in another tab, edits there, and a reload', async ({
  page,
  context,
}) => {
  await open(page)
  await type(valueOf(page, 'Quality floor'), '66 %')
  const other = await context.newPage()
  await open(other, whole)
  await type(valueOf(other, 'Wait limit, p95'), '12')
  await rested(other)
  const mine = await fingerprint(page)
  await page.reload()
  expect(await fingerprint(page)).toBe(mine)
  await expect(valueOf(page, 'Quality floor')).toHaveValue(/66/)
  await other.reload()
  await rested(other)
  await expect(valueOf(other, 'Wait limit, p95')).toHaveValue(/12/)
})

test('a link with twelve changes has at most 400 characters', () => {
  const start = scenarioOf('code-review', currentEdition)
  const link = toLink({
    ...start,
    name: 'Review of pull requests',
    inputs: {
      ...start.inputs,
      'limits.p95Seconds': 45,
      'limits.costPerRequest': 0.12,
      'limits.quality': 0.71,
      'priorities.cost': 22,
      'priorities.quality': 48,
      'priorities.latency': 30,
      'workload.requestsPerDay': { low: 9000, high: 21_000 },
      'workload.inputTokens': { low: 4000, high: 9000 },
      'workload.outputTokens': { low: 310, high: 900 },
      'workload.cacheableShare': 0.44,
      'workload.thinkingFactor': 1.3,
      'workload.otherSeconds': 0.7,
    },
  })
  expect(link.ok && link.value.length + 'https://example.org/trilemma/'.length).toBeLessThanOrEqual(400)
})

test('a link of an earlier format opens as it was sent, and a quiet line says which format it is', async ({ page }) => {
  const [first = ''] = (await readFile('src/scenario/link/golden/format-1.jsonl', 'utf8')).split('\n')
  const golden: unknown = JSON.parse(first)
  const sentThen = new Map(Object.entries(Object(golden)))
  await open(page, String(sentThen.get('link')))
  await expect(page.getByRole('status').filter({ hasText: 'From a link.' })).toContainText('Made with format 1.')
  await expect(page.getByRole('textbox', { name: 'Name of this scenario' })).toHaveValue('Daily email summaries')
  // The address stays as it came until something is changed.
  expect(await page.evaluate(() => location.hash)).toBe(sentThen.get('link'))
})
