import { expect, test } from 'vitest'
import { mostPinned, togglePinned } from './pinned.ts'

test('pinning twice takes the pin away', () => {
  expect(togglePinned(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
  expect(togglePinned(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
})

test('one too many takes the place of the oldest', () => {
  const pinned = ['a', 'b', 'c', 'd'].reduce<readonly string[]>(togglePinned, [])
  expect(pinned).toEqual(['b', 'c', 'd'])
  expect(pinned).toHaveLength(mostPinned)
})
