import { describe, expect, test } from 'vitest'
import { caseFunctions } from './cases/cases.ts'
import { InvalidInput } from './formula.ts'
import { formulas } from './formulas.ts'
import { verifyCases } from './verify.ts'

/** An example is a case like any other: same comparison, same tolerance. */
const tolerance = { abs: 1e-12, rel: 1e-9 }

describe.each(formulas.map((formula) => [formula.id, formula] as const))('%s', (id, formula) => {
  test.each(formula.examples.map((example) => [example.from, example] as const))(
    '%s',
    (_, { given, expect: expected }) => {
      const { lines, passed } = verifyCases([{ id, part: 0, fn: id, inputs: given, expected, tolerance }], {}, [
        formula,
      ])
      expect(lines).toEqual([])
      expect(passed).toBe(1)
    },
  )

  test('says what it is, where it comes from, and shows a worked example', () => {
    expect(formula.title).not.toBe('')
    expect(formula.statement.length).toBeGreaterThan(20)
    expect(formula.sources.length).toBeGreaterThan(0)
    expect(formula.examples.length).toBeGreaterThan(0)
  })

  test('refuses what is not an object, and names a field that is missing', () => {
    for (const inputs of [undefined, null, 3, 'text', [1]]) expect(() => formula.run(inputs)).toThrow(InvalidInput)
    expect(() => formula.run({})).toThrow(/^\w+ must be /)
  })

  test('refuses numbers that are none, field by field', () => {
    const given = formula.examples[0]?.given ?? {}
    for (const name of Object.keys(given).filter((key) => typeof given[key] === 'number')) {
      for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, '3']) {
        expect(() => formula.run({ ...given, [name]: wrong })).toThrow(new RegExp(`^${name} must be `))
      }
    }
  })
})

test('no two functions share a name', () => {
  const ids = [...formulas, ...caseFunctions].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
