import { expect, test } from 'vitest'
import { formulas } from '../engine/formulas.ts'
import { ran } from './captured.fixture.ts'

const worked = formulas.flatMap(({ id, examples }, part) =>
  examples.map(({ given, expect: expected }, at) => ({
    id: `${id}-${at}`,
    part: String(part % 3),
    fn: id,
    inputs: given,
    expected,
    tolerance: { abs: 1e-3, rel: 1e-3 },
  })),
)
const wrong = { id: 'wrong', part: '0', fn: 'normCdf', inputs: { z: 0 }, expected: 0.6 }
const unknown = { id: 'unknown', part: '1', fn: 'noSuchFunction', inputs: {}, expected: 1 }
const verified = (cases: unknown, ...args: string[]) =>
  ran(['verify', 'cases.json', ...args], { files: { 'cases.json': JSON.stringify(cases) } })

test('cases that hold are counted, and nothing else is said', async () => {
  expect(worked.length).toBeGreaterThan(30)
  expect(await verified(worked)).toEqual({ code: 0, out: `${worked.length} passed, 0 failed\n`, said: '' })
})

test('a case that fails and one whose function is unknown have a line each', async () => {
  const { code, out } = await verified([wrong, unknown, ...worked])
  const lines = out.trimEnd().split('\n')
  expect(code).toBe(1)
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^wrong normCdf: result is 0\.5, expected 0\.6/)
  expect(lines[1]).toMatch(/^unknown noSuchFunction: /)
  expect(lines[2]).toBe(`${worked.length} passed, 2 failed`)
})

test('parts and functions can be chosen', async () => {
  expect((await verified([wrong, ...worked], '--part', '1-2')).code).toBe(0)
  expect((await verified([wrong, unknown], '--fn', 'normCdf,noSuchFunction')).out).toMatch(/0 passed, 2 failed\n$/)
  expect((await verified([wrong, unknown], '--part', '1')).out).toMatch(/^unknown [^\n]+\n0 passed, 1 failed\n$/)
})

test('what cannot be done is refused', async () => {
  expect(await ran(['verify'])).toMatchObject({ code: 2, said: expect.stringMatching(/one file/) })
  expect(await ran(['verify', 'gone.json'])).toMatchObject({ code: 2, said: expect.stringMatching(/cannot be read/) })
  expect(await verified([wrong], '--part', 'x')).toMatchObject({ code: 2, said: expect.stringMatching(/such as 0-5/) })
  expect(await verified([wrong], '--fn', 'normcdf')).toMatchObject({ code: 2, said: expect.stringMatching(/normCdf/) })
})
