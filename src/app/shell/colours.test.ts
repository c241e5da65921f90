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
        expect(next.size).toBe(Math.min(6, shown.length))
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
