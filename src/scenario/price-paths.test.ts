import { expect, test } from 'vitest'
import { parameterOf } from './parameters.ts'
import { pathOf, pricePathInput, pricePaths } from './price-paths.ts'
import { isRange } from './values.ts'

test('each path is a value that the input allows, and is known by it', () => {
  const parameter = parameterOf(pricePathInput)
  if (parameter?.kind !== 'quantity') throw new Error('No such input')
  const [low, high] = parameter.domain
  for (const { id, value } of pricePaths) {
    const ends = isRange(value) ? [value.low, value.high] : [Number(value)]
    for (const end of ends) expect([id, end >= low && end <= high]).toEqual([id, true])
    expect(pathOf(value)?.id).toBe(id)
  }
  expect(new Set(pricePaths.map(({ id }) => id)).size).toBe(pricePaths.length)
  expect(pathOf(1.7)).toBeUndefined()
})
