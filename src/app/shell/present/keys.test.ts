import { expect, test } from 'vitest'
import { presentKey, turned } from './keys.ts'

const key = (name: string, held: Partial<Parameters<typeof presentKey>[0]> = {}) =>
  presentKey({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held })

test('arrows and the keys of a clicker move between areas and pictures', () => {
  expect(key('ArrowRight')).toEqual({ kind: 'area', by: 1 })
  expect(key('PageUp')).toEqual({ kind: 'area', by: -1 })
  expect(key('ArrowDown')).toEqual({ kind: 'picture', by: 1 })
})

test('numbers open areas, B blanks, Q shows the code, Escape leaves', () => {
  expect(key('0')).toEqual({ kind: 'number', number: 0 })
  expect(key('8')).toEqual({ kind: 'number', number: 8 })
  expect(key('9')).toBeUndefined()
  expect(key('B')).toEqual({ kind: 'blank' })
  expect(key('q')).toEqual({ kind: 'qr' })
  expect(key('Escape')).toEqual({ kind: 'leave' })
})

test('a chord is somebody else’s', () => {
  expect(key('b', { ctrlKey: true })).toBeUndefined()
  expect(key('ArrowRight', { altKey: true })).toBeUndefined()
})

test('after the last comes the first', () => {
  expect(turned(['a', 'b', 'c'], 'c', 1)).toBe('a')
  expect(turned(['a', 'b', 'c'], 'a', -1)).toBe('c')
  expect(turned(['a', 'b'], undefined, 1)).toBe('a')
  expect(turned([], undefined, 1)).toBeUndefined()
})
