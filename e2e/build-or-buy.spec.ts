import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './support.ts'
import { headline, inOrder, linkTo, open, sliderOf, valueOf } from './workbench.ts'

/** Worth it at central values, and not surely so. */
const byMoney = linkTo('build-or-buy', 'half-a-trillion-tokens', {
  'limits.costPerRequest': null,
  'workload.requestsPerDay': 14_000_000,
  'sourcing.priceDecline': { low: 1, best: 1.25, high: 2 },
})

test('four pictures, an answer with its number, and its counts in the strip', async ({ page }) => {
  await open(page, byMoney)
  await expect(headline(page)).toHaveText(
    /^Buy for now: building pays back within your 36.months in only \d+ of 100 draws, because API prices keep falling$/,
  )
  await expect(page.getByRole('link', { name: /4 Build or buy/ })).toContainText(/Buy/)
  for (const name of ['Money spent so far', 'Cost to run a year', 'Saving from building by month 36', 'How sure'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Why' })).toContainText('always on, 730 hours a month')
  await expect(page.getByRole('table').filter({ hasText: 'Initial investment' })).toContainText('High ($100K–1M)')
  await expect(page.getByRole('region', { name: 'As in the source article', exact: true })).toContainText(
    '0.21 years: build',
  )
})

test('each picture has a table, and its figures are those of the picture', async ({ page }) => {
  await open(page, byMoney)
  await page.getByRole('button', { name: 'Show money spent so far as a table' }).click()
  const table = page.getByRole('table').filter({ hasText: 'Money spent up to the end of each month' })
  await expect(table.getByRole('row')).toHaveCount(61)
  await page.getByRole('button', { name: 'Show how sure as a table' }).click()
  await expect(page.getByRole('table').filter({ hasText: 'quantiles over the draws' }).getByRole('row')).toHaveCount(51)
})

test('the payback limit moves by keys and with a press under the axis', async ({ page }) => {
  await open(page, byMoney)
  const limit = page.getByRole('slider', { name: 'Payback limit' })
  await limit.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(limit).toHaveAttribute('aria-valuenow', '35')
  await expect(page.getByRole('region', { name: 'Saving from building by month 35' })).toBeVisible()
  await page.getByTitle('Press here to set: payback limit').click({ position: { x: 60, y: 8 } })
  await expect(limit).not.toHaveAttribute('aria-valuenow', '35')
})

test('how API prices go on is chosen by name, and moves the answer with the input', async ({ page }) => {
  await open(page, byMoney)
  const path = page.getByRole('combobox', { name: 'API price over the months' })
  await expect(path).toHaveValue('own')
  await path.selectOption({ label: 'Flat: a contract over the horizon, or the same model kept' })
  await expect(valueOf(page, 'API price, times lower a year')).toHaveValue('1')
  await expect(headline(page)).not.toContainText('API prices keep falling')
  await path.selectOption('a16z')
  await expect(valueOf(page, 'API price, times lower a year')).toHaveValue('10')
  await expect(headline(page)).toHaveText(/^Buy/)
  await expect(path.getByRole('option', { name: 'As the input says' })).toHaveCount(0)
})

test('what own GPUs draw stands beside their number, with whose figure it is', async ({ page }) => {
  await open(page, byMoney)
  await expect(page.getByRole('complementary', { name: 'Why' })).toContainText(
    /Energy, at most: [\d,]+.kWh a month, [\d.]+.Wh a request.*SemiAnalysis/,
  )
})

test('a reader with other eyes, or none, finds all of it', async ({ page }) => {
  await open(page, byMoney)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
})

test('Try does what it says', async ({ page }) => {
  await open(page, byMoney)
  const flips = page.locator('[data-block="flips"]')
  // Until all are counted another one may come first.
  await expect(flips.locator('ul:not([data-searching])')).toBeVisible({ timeout: 60_000 })
  const first = flips.getByRole('button', { name: /^Try .*to Build/ }).first()
  await first.click({ timeout: 60_000 })
  await expect(headline(page)).toHaveText(/^Build/)
  await expect(page.getByRole('link', { name: /4 Build or buy/ })).toContainText('Build')
})

test('where only what is bought is considered, the inputs say where nothing fits, and nothing else', async ({
  page,
}) => {
  await open(page, linkTo('build-or-buy', 'real-time-customer-support'))
  await inOrder(page)
  await expect(page.locator('[data-verdict]')).toContainText('10 of 102 fit')
  await expect(page.locator('#inputs')).not.toContainText('no option meets')
  await expect(sliderOf(page, 'Quality floor')).toHaveAttribute('aria-valuetext', /Buy wins\. Nothing fits at 77/)
  await expect(page.locator('[data-block="flips"]')).toContainText(
    'As long as own GPUs are not considered, no other input turns buying into building.',
  )
})

test('own GPUs that are not considered are one press away', async ({ page }) => {
  await open(page, linkTo('build-or-buy', 'real-time-customer-support'))
  await expect(headline(page)).toHaveText(/^On default figures, buy: own GPUs are not among what is considered/)
  await page.getByRole('button', { name: 'Consider own GPUs' }).click()
  await expect(headline(page)).toHaveText(/^Buy: own GPUs would break the cost limit, and building never pays back/)
  await expect(page.getByRole('region', { name: 'Money spent so far' })).toBeVisible()
})

test('a build that takes longer than the horizon is a sentence', async ({ page }) => {
  await open(
    page,
    linkTo('build-or-buy', 'half-a-trillion-tokens', {
      'limits.costPerRequest': null,
      'sourcing.hostMonths': 40,
      'sourcing.buildMonths': 50,
    }),
  )
  await expect(headline(page)).toHaveText('Buy: building never pays back: it serves only when the horizon has ended')
  await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined/)
})
