import { expect, test } from 'vitest'
import { createDevice } from './device.ts'

test('the longer an answer takes, the more moves are drawn without one, up to three', () => {
  const { answered, skips } = createDevice()
  const skipped = [4, 12, 20, 28, 400].map((took) => {
    for (let again = 0; again < 30; again += 1) answered(took)
    return skips()
  })
  expect(skipped).toEqual([0, 1, 2, 3, 3])
})

test('one slow answer after quick ones does not make a device slow, several do', () => {
  const { answered, isSlow } = createDevice()
  for (const took of [4, 4, 4, 17]) answered(took)
  expect(isSlow()).toBe(false)
  for (const took of [17, 17]) answered(took)
  expect(isSlow()).toBe(true)
})

test('one that was held up for long is forgotten soon', () => {
  const { answered, isSlow } = createDevice()
  for (const took of [4, 4, 4, 3_600_000, 4, 4, 4, 4]) answered(took)
  expect(isSlow()).toBe(false)
})
