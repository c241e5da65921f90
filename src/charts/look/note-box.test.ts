import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin, touches } from '../place/box.ts'
import { noteBox } from './note-box.ts'

const words = {
  title: 'DeepSeek V4 Flash wins here',
  sentences: [
    'quality 19, cost 45, speed 36',
    'Gemini 2.5 Flash-Lite would win here; your 60 % quality floor rules it out.',
  ],
}

test('words at a place lie within the picture and not over the place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 0, max: 370 }), (x, y) => {
      const { box } = noteBox({ x, y }, words, 360, 370)
      expect(isWithin(box, { x: 0, y: 0, width: 360, height: 370 })).toBe(true)
      expect(touches(box, { x, y, width: 0, height: 0 })).toBe(false)
    }),
  )
})
