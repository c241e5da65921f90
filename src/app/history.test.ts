import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noHistory, record, redo, redoLabel, undo, undoLabel, type History } from './history.ts'

type Act = 'undo' | 'redo' | number

/** What undo means, written the slow way: a list of states and a place in it. */
const model = (acts: readonly Act[]) => {
  let states = [0]
  let at = 0
  for (const act of acts) {
    if (act === 'undo') at = Math.max(0, at - 1)
    else if (act === 'redo') at = Math.min(states.length - 1, at + 1)
    else {
      states = [...states.slice(0, at + 1), act]
      at = states.length - 1
    }
  }
  return states[at]
}

test('behaves as a list of states with a place in it', () => {
  const act = fc.oneof(fc.constant<Act>('undo'), fc.constant<Act>('redo'), fc.integer({ min: 1, max: 99 }))
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let history: History<number> = noHistory
      let present = 0
      for (const each of acts) {
        if (typeof each === 'number') {
          history = record(history, present, `${each}`)
          present = each
          continue
        }
        const moved = each === 'undo' ? undo(history, present) : redo(history, present)
        if (moved) ({ history, present } = moved)
      }
      expect(present).toBe(model(acts))
    }),
  )
})

test('labels name the gesture that would be undone or redone', () => {
  const one = record(noHistory, 'a', 'wait limit 4.0 s')
  expect(undoLabel(one)).toBe('wait limit 4.0 s')
  const back = undo(one, 'b')
  expect(back?.present).toBe('a')
  expect(back && redoLabel(back.history)).toBe('wait limit 4.0 s')
  expect(back && undoLabel(back.history)).toBeUndefined()
})

test('keeps the newest 200 steps', () => {
  let history: History<number> = noHistory
  for (let step = 0; step < 250; step++) history = record(history, step, `${step}`)
  expect(history.past).toHaveLength(200)
  expect(history.past[0]?.state).toBe(50)
})

test('with nothing to undo or redo nothing happens', () => {
  expect(undo(noHistory, 1)).toBeUndefined()
  expect(redo(noHistory, 1)).toBeUndefined()
})
