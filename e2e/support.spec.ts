import { expect, test } from './support.ts'

/** What a page could do wrong, and what the watch over every test must say of it. */
const wrongs: readonly (readonly [string, RegExp, () => void])[] = [
  [
    'an inline style',
    /policy violated: style-src/,
    () => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))
    },
  ],
  [
    'an error nobody caught',
    /page error: planted/,
    () => {
      setTimeout(() => {
        throw new Error('planted')
      })
    },
  ],
  ['an error in the console', /console error: planted/, () => console.error('planted')],
]

for (const [name, said, act] of wrongs) {
  test(`the watch notices ${name}`, async ({ page, troubles }) => {
    await page.goto('./')
    await page.evaluate(act)
    await expect.poll(() => troubles.join('\n')).toMatch(said)
    troubles.length = 0
  })
}

test('the watch notices a request to elsewhere', async ({ page, troubles }) => {
  // On an empty page no policy stops it first.
  await page.evaluate(() => fetch('http://localhost:9/', { mode: 'no-cors' }).catch(() => undefined))
  await expect.poll(() => troubles.join('\n')).toMatch(/foreign request: http:\/\/localhost:9\//)
  troubles.length = 0
})

test('a request to elsewhere is refused by the policy', async ({ page, troubles }) => {
  await page.goto('./')
  await page.evaluate(() => fetch('http://localhost:9/').catch(() => undefined))
  await expect.poll(() => troubles.join('\n')).toMatch(/policy violated: connect-src/)
  troubles.length = 0
})

test('the policy comes first in the page, and no code is inline', async ({ page, request }) => {
  await page.goto('./')
  const policy = await page.locator('head > :first-child').getAttribute('content')
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types trilemma")
  const html = await (await request.get('./')).text()
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
})

test('hosts that can send headers find the same policy in a file', async ({ request }) => {
  const headers = (await request.get('./')).headers()
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  // In a frame the page is a card (embed.spec.ts): framing need not be forbidden.
  expect(headers['content-security-policy']).not.toContain('frame-ancestors')
})
