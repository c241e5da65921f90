import { expect, test } from 'vitest'
import { presets } from '../scenario/presets.ts'
import { ran } from './captured.fixture.ts'

interface Answer {
  readonly ok: boolean
  readonly reason?: string
  readonly message?: string
  readonly scenario?: { readonly preset: string }
  readonly fingerprint?: string
  readonly notes?: readonly { readonly message: string }[]
}

const linkOf = async (preset: string, ...more: string[]) =>
  (await ran(['link', '--preset', preset, ...more])).out.trim()
const answers = async (...input: string[]): Promise<Answer[]> => {
  const { code, out } = await ran(['open', '-'], { input })
  expect(code).toBe(0)
  return out
    .trimEnd()
    .split('\n')
    .map((line): Answer => JSON.parse(line))
}

test('each line is answered with one line, in order, whatever it holds', async () => {
  const [first, second] = [await linkOf(presets[0]?.id ?? ''), await linkOf(presets[1]?.id ?? '')]
  const damaged = first.replace(/.{12}$/, (end) => (end[0] === 'A' ? 'B' : 'A') + end.slice(1))
  const lines = [first, '', 'hello', first.slice(0, -9), damaged, `#/x/y?s=9.3.abc.AAAAAA`, 'x'.repeat(20_000), second]
  const result = await answers(lines.join('\n'))
  expect(result.map(({ ok, reason }) => (ok ? 'ok' : reason))).toEqual([
    'ok',
    'not-a-link',
    'not-a-link',
    'cut-off',
    'damaged',
    expect.stringMatching(/newer|damaged|cut-off/),
    'too-large',
    'ok',
  ])
  expect([result[0]?.scenario?.preset, result[7]?.scenario?.preset]).toEqual([presets[0]?.id, presets[1]?.id])
  for (const { ok, message } of result) expect(ok || (message ?? '').length > 10).toBe(true)
})

test('lines may arrive in any pieces, with either line end', async () => {
  const link = await linkOf(presets[2]?.id ?? '')
  const [whole] = await answers(`${link}\n`)
  expect(await answers(link.slice(0, 30), `${link.slice(30)}\r`, `\n${link}`)).toEqual([whole, whole])
})

test('the fingerprint is that of evaluate', async () => {
  const id = presets[3]?.id ?? ''
  const setting = ['--set', 'workload.requestsPerDay=1234']
  const [answer] = await answers(await linkOf(id, ...setting))
  const { fingerprint }: Answer = JSON.parse((await ran(['evaluate', '--preset', id, ...setting, '--json'])).out)
  expect(answer?.fingerprint).toBe(fingerprint)
})

test('without the dash it says what it takes', async () => {
  expect(await ran(['open', 'links.txt'])).toMatchObject({ code: 2, said: expect.stringMatching(/standard input/) })
})
