import fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { longestInQr, qrOf, quietZone } from './qr.ts'

/** Pixels of a path of horizontal runs, read independently of how it was made. */
function painted(path: string, modules: number, scale: number): { data: Uint8ClampedArray; width: number } {
  const width = (modules + 2 * quietZone) * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < Number(run) * scale; column++) {
        const at = ((Number(y) + quietZone) * scale + row) * width + (Number(x) + quietZone) * scale + column
        data.set([0, 0, 0], at * 4)
      }
  return { data, width }
}

const base64url = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']

async function decoded(text: string): Promise<string | undefined> {
  const qr = await qrOf(text)
  if (!qr.ok) return undefined
  const { data, width } = painted(qr.value.path, qr.value.modules, 3)
  return jsQR(data, width, width)?.data
}

test('a symbol reads back as its link in an independent decoder', async () => {
  const link = fc
    .string({ unit: fc.constantFrom(...base64url), minLength: 1, maxLength: longestInQr - 45 })
    .map((payload) => `https://example.org/t/#/tradeoffs/a?s=1.${payload}`)
  await fc.assert(
    fc.asyncProperty(link, async (text) => (await decoded(text)) === text),
    { numRuns: 20 },
  )
  const longest = `https://example.org/#${'aZ9_'.repeat(130)}`.slice(0, longestInQr)
  expect(await decoded(longest)).toBe(longest)
})

test('level L, as small as it gets, and none over 500 characters', async () => {
  const typical = await qrOf('x'.repeat(348))
  expect(typical.ok && typical.value.modules).toBe(65)
  const over = await qrOf('x'.repeat(longestInQr + 1))
  expect(over.ok ? '' : over.problems[0]?.message).toContain('501 characters')
})
