import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

const read = (...args: string[]) => readArguments(args, ['set', 'preset'], ['json'])

test('words, options with values, repeated options and switches', () => {
  expect(read('a.json', '--set', 'x=1', '--json', '--set=y=a=b')).toEqual({
    ok: true,
    value: { words: ['a.json'], values: new Map([['set', ['x=1', 'y=a=b']]]), switches: new Set(['json']) },
  })
})

test('a lone dash is a word, and two dashes end the options', () => {
  expect(read('-', '--', '--json')).toMatchObject({ value: { words: ['-', '--json'] } })
})

test('an unknown option, and one without its value, say what is taken', () => {
  expect(read('--sett', 'x')).toMatchObject({
    ok: false,
    problems: [{ message: 'The option --sett is unknown here. It takes --set VALUE, --preset VALUE, --json.' }],
  })
  expect(read('--set')).toMatchObject({ ok: false, problems: [{ message: 'The option --set needs a value.' }] })
  expect(read('--json=yes')).toMatchObject({ ok: false })
  expect(readArguments(['--x'], [], [])).toMatchObject({
    problems: [{ message: expect.stringMatching(/takes no options/) }],
  })
})
