import { expect, test } from './support.ts'
import { headline, open, type, valueOf } from './workbench.ts'

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('paper shows the decision, the view and every changed input, light and without the page around it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await type(valueOf(page, 'Wait limit, p95'), '2')
  await expect(headline(page)).not.toContainText('GPT-5.5')
  const message = await headline(page).textContent()
  const paper = page.locator('[data-print]')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(paper).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.locator('#root')).toBeHidden()
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(message ?? '')
  for (const part of ['Cost a request', 'Tasks solved', '90 % range', 'What binds', 'of 100', 'Inputs of this view'])
    await expect(paper).toContainText(part)
  const changed = paper.getByRole('table', { name: '1 input changed from the preset' })
  await expect(changed.getByRole('row', { name: /^Wait limit, p95 ≤.2\.0.s ≤.4\.0.s Judgement/ })).toBeVisible()
  await expect(paper.locator('svg[viewBox]').first()).toBeVisible()
  const footer = await page.evaluate(() => {
    const { style } = document.documentElement
    return { link: style.getPropertyValue('--print-link'), code: style.getPropertyValue('--print-code') }
  })
  expect(footer.link).toContain(await page.evaluate(() => location.hash))
  expect(footer.code).toMatch(/^url\("data:image\/svg\+xml/)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(paper).toHaveCount(0)
})

test('A4 and Letter have all their pages', async ({ page }) => {
  await open(page)
  await page.waitForLoadState('networkidle')
  for (const format of ['A4', 'Letter']) {
    // What paper needs is loaded when the page has nothing else to do.
    await expect(async () => {
      const pages = pagesOf(await page.pdf({ format, printBackground: false }))
      expect(pages).toBeGreaterThanOrEqual(3)
      expect(pages).toBeLessThanOrEqual(6)
    }).toPass()
  }
})

test('its own button prints the record, as the first thing that is touched', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'))
  })
  await page.goto('./#/record')
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('[data-print] [data-record]')).toHaveCount(1, { timeout: 20_000 })
  await expect(page.locator('[data-print] [data-row="tradeoffs"]')).toHaveCount(1)
})
