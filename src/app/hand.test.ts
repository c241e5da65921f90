import { expect, test } from 'vitest'
import { createHand, startHand } from './hand.ts'
import { createAppStore } from './store.ts'

function createClocked() {
  let now = 5000
  return { ...createHand(() => now), pass: (ms: number) => void (now += ms) }
}

test('a hand that has moved nothing rests', () => {
  expect(createClocked().restsIn()).toBe(0)
})

test.each([
  ['pointer', false],
  ['key', true],
])('after a move of a %s by itself, or one of many in quick succession, it rests in 200 ms', (_name, byKeys) => {
  const { moved, restsIn, pass } = createClocked()
  moved(byKeys)
  expect(restsIn()).toBe(200)
  pass(16)
  moved(byKeys)
  expect(restsIn()).toBe(200)
  pass(150)
  expect(restsIn()).toBe(50)
  pass(1000)
  expect(restsIn()).toBe(0)
  moved(byKeys)
  expect(restsIn()).toBe(200)
})

test('keys in a burst rest after twice the last pause, at most 600 ms; a pointer that is slow rests in between', () => {
  const { moved, restsIn, pass } = createClocked()
  moved(true)
  pass(250)
  moved(true)
  expect(restsIn()).toBe(500)
  pass(500)
  expect(restsIn()).toBe(0)
  moved(true)
  expect(restsIn()).toBe(600)
  pass(300)
  moved(false)
  expect(restsIn()).toBe(200)
})

test('a clock that is set back keeps no hand from resting', () => {
  const { moved, restsIn, pass } = createClocked()
  moved(false)
  pass(-3_600_000)
  expect(restsIn()).toBe(0)
})

test('what a hand moves are the inputs, while it holds one', () => {
  const store = createAppStore('a', 0)
  const { restsIn } = startHand(store, () => 5000)
  const change = (): void => store.setState(({ scenario }) => ({ scenario: { ...scenario } }))
  change()
  expect(restsIn()).toBe(0)
  store.setState({ live: 'pointer' })
  expect(restsIn()).toBe(0)
  change()
  expect(restsIn()).toBe(200)
})
