import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caseFunctions } from './cases/cases.ts'
import { formulas } from './formulas.ts'
import { verifyCases } from './verify.ts'

/** The worked cases of the model's text lie beside the project; without them, every formula's own examples remain. */
const file = join(import.meta.dirname, '../../../shared/spec/model-cases.json')
const present = existsSync(file)

test.skipIf(!present)(
  `every worked case of the functions we have passes${present ? '' : ' (the file of cases is absent)'}`,
  () => {
    const functions = [...formulas, ...caseFunctions]
    const fns = functions.map(({ id }) => id)
    const { lines, passed } = verifyCases(JSON.parse(readFileSync(file, 'utf8')), { fns }, functions)
    expect(lines).toEqual([])
    expect(passed).toBeGreaterThanOrEqual(182)
  },
)

test.skipIf(!present)('and nothing of parts 0 to 7 is missing', () => {
  const { lines, failed } = verifyCases(JSON.parse(readFileSync(file, 'utf8')), { part: { from: 0, to: 7 } }, [
    ...formulas,
    ...caseFunctions,
  ])
  expect([lines, failed]).toEqual([[], 0])
})
