import { describe, expect, test } from 'vitest'
import { markKey, type PressedKey } from './keys.ts'
import type { Weights } from './weights.ts'

const here: Weights = [35, 45, 20]
const press = (key: string, with_: Partial<PressedKey> = {}) =>
  markKey({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...with_ }, here, 1)

describe('keys on the mark', () => {
  test('arrows move one point, with Shift ten', () => {
    expect(press('ArrowUp')).toEqual({ kind: 'move', weights: [34.36, 46, 19.64], moved: 1 })
    expect(press('ArrowDown', { shiftKey: true })).toMatchObject({ weights: [41.36, 35, 23.64] })
    expect(press('ArrowLeft')).toEqual({ kind: 'move', weights: [36, 45, 19], moved: 0 })
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ kind: 'move', weights: [25, 45, 30], moved: 2 })
  })
  test('Alt asks for the next flip', () => {
    expect(press('ArrowLeft', { altKey: true })).toEqual({ kind: 'flip', arrow: 'left', moved: 0 })
  })
  test('Home, End and digits jump', () => {
    expect(press('Home')).toMatchObject({ weights: [0, 100, 0] })
    expect(press('End')).toMatchObject({ weights: [33.34, 33.33, 33.33] })
    expect(press('2')).toEqual({ kind: 'move', weights: [100, 0, 0], moved: 0 })
    expect(press('3')).toMatchObject({ weights: [0, 0, 100] })
  })
  test('everything else is left to the page', () => {
    expect(press('Tab')).toBeUndefined()
    expect(press('1', { ctrlKey: true })).toBeUndefined()
    expect(press('1', { altKey: true })).toBeUndefined()
  })
})
