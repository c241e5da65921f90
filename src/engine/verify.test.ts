import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidInput } from './formula.ts'
import { readPartRange, type Runnable, verifyCases } from './verify.ts'

const echo: Runnable = { id: 'echo', run: (inputs) => inputs }
const refusing: Runnable = {
  id: 'refusing',
  run: () => {
    throw new InvalidInput('x must be a finite number')
  },
}
const functions = [echo, refusing]

const caseOf = (got: unknown, expected: unknown, tolerance: unknown = { abs: 0, rel: 0 }) => [
  { id: 'C-1', part: '4', fn: 'echo', inputs: got, expected, tolerance },
]
const lineOf = (got: unknown, expected: unknown, tolerance?: unknown): string | undefined =>
  verifyCases(caseOf(got, expected, tolerance), {}, functions).lines[0]

describe('a case passes', () => {
  test.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [
      [1, [true, 'x']],
      [1, [true, 'x']],
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: { b: [null] } }, { a: { b: [null] } }],
    [0, -0],
  ])('%j as %j', (got, expected) => {
    expect(verifyCases(caseOf(got, expected), {}, functions)).toEqual({ lines: [], passed: 1, failed: 0 })
  })

  test('within the larger of both tolerances', () => {
    expect(lineOf(1000.9, 1000, { abs: 1, rel: 0 })).toBeUndefined()
    expect(lineOf(1000.9, 1000, { abs: 0, rel: 1e-3 })).toBeUndefined()
    expect(lineOf(1001.1, 1000, { abs: 1, rel: 1e-3 })).toBe('C-1 echo: result is 1001.1, expected 1000')
    expect(lineOf(1.000000001, 1, undefined)).toBeDefined()
    expect(
      verifyCases([{ id: 'C-1', part: 4, fn: 'echo', inputs: 1 + 1e-10, expected: 1 }], {}, functions).passed,
    ).toBe(1)
  })
})

describe('a case fails with a line that says where', () => {
  test.each([
    [2, 1, 'result is 2, expected 1'],
    [Number.NaN, 1, 'result is null, expected 1'],
    [null, 1, 'result is null, expected 1'],
    ['1', 1, 'result is "1", expected 1'],
    [0, null, 'result is 0, expected null'],
    [undefined, null, 'result is undefined, expected null'],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, 'a.b[1] is 2, expected 3'],
    [[1], [1, 2], 'result has 1 entries, expected 2'],
    [{ a: 1, z: 2 }, { a: 1 }, 'z is not expected'],
    [{ a: 1 }, { a: 1, z: 2 }, 'z is undefined, expected 2'],
    [1, [1], 'result is 1, expected a list'],
    [[1], { a: 1 }, 'result is [1], expected an object'],
  ])('%j against %j', (got, expected, line) => {
    expect(lineOf(got, expected)).toBe(`C-1 echo: ${line}`)
  })

  test('refused inputs, and a function nobody knows', () => {
    const at = (fn: string) => verifyCases([{ id: 'C', part: 1, fn, inputs: {}, expected: 1 }], {}, functions)
    expect(at('refusing')).toEqual({ lines: ['C refusing: refused, x must be a finite number'], passed: 0, failed: 1 })
    expect(at('nobody')).toEqual({ lines: ['C nobody: there is no function of this name.'], passed: 0, failed: 1 })
  })
})

describe('what is no case', () => {
  test.each([
    [3, 'The file must be a list of cases, or an object with a list "cases".'],
    [{}, 'The file must be a list of cases, or an object with a list "cases".'],
    [[4], 'Case 1: must be an object with id, part, fn, inputs, expected and tolerance.'],
    [[{ part: 1 }], 'Case 1: fn must be the name of a function.'],
    [[{ id: 'C', fn: 'echo' }], 'C echo: part must be a number.'],
    [[{ id: 'C', fn: 'echo', part: 1 }], 'C echo: inputs and expected must be given.'],
    [
      [{ id: 'C', fn: 'echo', part: 1, inputs: 1, expected: 1, tolerance: 3 }],
      'C echo: tolerance must be {abs, rel}, both at least 0.',
    ],
  ])('%j', (cases, line) => {
    expect(verifyCases(cases, {}, functions)).toEqual({ lines: [line], passed: 0, failed: 1 })
  })

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (anything, inputs) => {
        verifyCases(anything, {}, functions)
        verifyCases([{ id: 'C', part: 1, fn: 'echo', inputs, expected: anything }], {}, functions)
      }),
      { numRuns: 1000 },
    )
  })
})

test('parts and names choose cases; a list may stand inside an object', () => {
  const cases = {
    cases: [0, 4, 5, 9].map((part) => ({
      id: `C-${part}`,
      part: String(part),
      fn: part === 9 ? 'other' : 'echo',
      inputs: 1,
      expected: 1,
    })),
  }
  expect(verifyCases(cases, { part: { from: 0, to: 5 } }, functions)).toMatchObject({ passed: 3, failed: 0 })
  expect(verifyCases(cases, { part: { from: 4, to: 4 }, fns: ['echo'] }, functions)).toMatchObject({
    passed: 1,
    failed: 0,
  })
  expect(verifyCases(cases, { fns: ['other'] }, functions)).toMatchObject({ passed: 0, failed: 1 })
})

test('a part is a number or a rising range', () => {
  expect([readPartRange('4'), readPartRange(' 0-5 ')]).toEqual([
    { ok: true, value: { from: 4, to: 4 } },
    { ok: true, value: { from: 0, to: 5 } },
  ])
  for (const text of ['', 'a', '5-0', '1-', '-1', '1.5']) expect(readPartRange(text).ok).toBe(false)
})
