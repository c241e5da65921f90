import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assigned, type Palette } from './colours.ts'

const none: Palette = new Map()

test('an option keeps its colour when ranks change, and the recommended one always has one', () => {
  const lists = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(lists, { minLength: 1, maxLength: 6 }), (steps) => {
      let palette = none
      for (const shown of steps) {
        const next = assigned(palette, shown)
        const colours = [...next.values()]
        expect(new Set(colours).size).toBe(colours.length)
        expect(next.has(shown[0] ?? '')).toBe(true)
        expect(shown.filter((option) => next.has(option))).toHaveLength(Math.min(6, shown.length))
        expect(next.size).toBeLessThanOrEqual(6)
        for (const [option, colour] of next) {
          const before = palette.get(option)
          if (before !== undefined) expect(colour).toBe(before)
        }
        palette = next
      }
    }),
  )
})

test('the same options give the same palette object, so that nothing is drawn again', () => {
  const palette = assigned(none, ['a', 'b'])
  expect(assigned(palette, ['b', 'a'])).toBe(palette)
})

test('another view keeps the colours of the one before where it can, and on the way back all are as they were', () => {
  const here = assigned(none, ['a', 'b', 'c', 'd', 'e', 'f'])
  const there = assigned(here, ['a', 'x', 'y'])
  for (const option of ['a', 'b', 'c', 'd']) expect(there.get(option)).toBe(here.get(option))
  const back = assigned(there, ['a', 'b', 'c', 'd', 'e', 'f'])
  expect(Object.fromEntries(back)).toEqual(Object.fromEntries(here))
})
