import { expect, test } from 'vitest'
import { createDevice } from '../device.ts'
import { createAnswerPacer } from './answer-pacer.ts'

/** A hand that moves something whose answer takes so long, ms. */
function createMoves(takes: number) {
  let now = 0
  const drawn: number[] = []
  let frames: (() => void)[] = []
  const device = createDevice()
  const pacer = createAnswerPacer({
    device,
    inFrame: (act) => frames.push(act),
    now: () => now,
    draw: (act) => act(),
  })
  const answer = (move: number): void => {
    now += takes
    drawn.push(move)
    pacer.answered()
  }
  return {
    pacer,
    isSlow: device.isSlow,
    drawn,
    move: (move: number) => {
      pacer.moved(false)
      if (pacer.isNow()) answer(move)
      else pacer.ask(() => answer(move))
    },
    frame: () => {
      now += 17
      const due = frames
      frames = []
      for (const act of due) act()
    },
  }
}

test('where answers are quick each move has its own', () => {
  const hand = createMoves(4)
  for (let move = 0; move < 6; move += 1) {
    hand.move(move)
    hand.frame()
  }
  expect(hand.drawn).toEqual([0, 1, 2, 3, 4, 5])
})

test.each([
  [12, 2],
  [20, 3],
  [28, 4],
])('where they take %i ms every %ith move has one, and the last one has its own once the hand rests', (takes, each) => {
  const hand = createMoves(takes)
  for (let move = 0; move < 100; move += 1) {
    hand.move(move)
    hand.frame()
  }
  const [before = 0, last = 0] = hand.drawn.slice(-2)
  expect(last - before).toBe(each)
  hand.move(last + each - 1)
  hand.frame()
  hand.frame()
  expect(hand.drawn.at(-1)).toBe(last + each - 1)
})

test('one slow answer does not make a device slow', () => {
  const hand = createMoves(4)
  for (let move = 0; move < 6; move += 1) hand.move(move)
  hand.pacer.moved(false)
  hand.frame()
  hand.pacer.answered()
  expect(hand.isSlow()).toBe(false)
})

test('a key has its answer however slow the device is, and the device is known by it', () => {
  const hand = createMoves(30)
  for (let key = 0; key < 4; key += 1) {
    hand.pacer.moved(true)
    expect(hand.pacer.isNow()).toBe(true)
    hand.frame()
    hand.pacer.answered()
  }
  expect(hand.isSlow()).toBe(true)
})
