import { expect, test } from 'vitest'
import { widthClassOf } from './widths.ts'

test.each([
  [1920, 'wide'],
  [1360, 'wide'],
  [1359, 'middle'],
  [1024, 'middle'],
  [1023, 'narrow'],
  [720, 'narrow'],
  [640, 'narrow'],
  [639, 'phone'],
  [320, 'phone'],
] as const)('%i px', (width, layout) => {
  expect(widthClassOf((from) => width >= from)).toBe(layout)
})

test('a page of 1440 px at 200 % is laid out as one of 720', () => {
  expect(widthClassOf((from) => 1440 / 2 >= from)).toBe('narrow')
})
