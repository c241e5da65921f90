import { expect, test } from 'vitest'
import { createHand } from './hand.ts'

function createClocked() {
  let now = 5000
  return { ...createHand(() => now), pass: (ms: number) => void (now += ms) }
}

test('a hand that has moved nothing rests', () => {
  expect(createClocked().restsIn()).toBe(0)
})

test('after a move by itself, or one of many in quick succession, it rests in 200 ms', () => {
  const { moved, restsIn, pass } = createClocked()
  moved()
  expect(restsIn()).toBe(200)
  pass(16)
  moved()
  expect(restsIn()).toBe(200)
  pass(150)
  expect(restsIn()).toBe(50)
  pass(1000)
  expect(restsIn()).toBe(0)
  moved()
  expect(restsIn()).toBe(200)
})

test('in a burst it rests after twice the last pause, at most 600 ms', () => {
  const { moved, restsIn, pass } = createClocked()
  moved()
  pass(250)
  moved()
  expect(restsIn()).toBe(500)
  pass(500)
  expect(restsIn()).toBe(0)
  moved()
  expect(restsIn()).toBe(600)
})

test('the longer an answer takes, the more moves are drawn without one, up to three', () => {
  const { answered, skips } = createClocked()
  const skipped = [4, 12, 20, 28, 400].map((took) => {
    for (let again = 0; again < 30; again += 1) answered(took)
    return skips()
  })
  expect(skipped).toEqual([0, 1, 2, 3, 3])
})

test('one slow answer after quick ones does not make a device slow, several do', () => {
  const { answered, isSlow } = createClocked()
  for (const took of [4, 4, 4, 17]) answered(took)
  expect(isSlow()).toBe(false)
  for (const took of [17, 17]) answered(took)
  expect(isSlow()).toBe(true)
})
