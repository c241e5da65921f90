import { describe, expect, test } from 'vitest'
import { fieldsOf, natural, positive, probability } from './fields.ts'
import { InvalidInput } from './formula.ts'

const fields = fieldsOf({
  n: 3,
  p: 1.5,
  text: 'x',
  list: [1, 'a'],
  inner: { x: -1 },
  rows: [[1, 2], [3]],
  off: null,
  maybe: [1, null],
})

describe('what is refused names the field and says what is allowed', () => {
  test.each([
    [() => fields.number('none'), 'none must be a finite number'],
    [() => fields.number('text'), 'text must be a finite number'],
    [() => fields.number('p', probability), 'p must be a finite number of at least 0 and of at most 1'],
    [() => fields.number('p', natural), 'p must be a whole number of at least 1'],
    [() => fields.group('inner').number('x', positive), 'inner.x must be a finite number above 0'],
    [() => fields.numbers('list'), 'list[1] must be a finite number'],
    [() => fields.matrix('rows'), 'rows must be a list of rows of equal length'],
    [() => fields.choice('text', ['a', 'b']), 'text must be one of a, b'],
    [() => fields.text('n'), 'n must be a text'],
    [() => fields.flags('list'), 'list[0] must be true or false'],
    [() => fields.groups('n'), 'n must be a list'],
    [() => fieldsOf(3), 'The inputs must be an object with named fields'],
  ])('%s', (read, message) => {
    expect(read).toThrow(InvalidInput)
    expect(read).toThrow(message)
  })
})

test('what is allowed is read; absent and null take the usual value', () => {
  expect(fields.number('n', natural)).toBe(3)
  expect([fields.numberOr('off', 7), fields.numberOr('none', undefined), fields.flagOr('none', true)]).toEqual([
    7,
    undefined,
    true,
  ])
  expect(fields.numbersOrNone('maybe')).toEqual([1, undefined])
  expect(fields.choice('text', ['x', 'y'])).toBe('x')
})
