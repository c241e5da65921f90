import { expect, test } from 'vitest'
import type { NumericParameter } from '../../../scenario/parameter.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import { sameRow, type NumberRowProps } from './row-props.ts'

const numeric = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new Error(`No number ${id}`)
  return parameter
}

const stretches = [
  { from: 1, to: 5, option: 'a' },
  { from: 5, to: 9 },
]

const props: NumberRowProps = {
  parameter: numeric('workload.inputTokens'),
  name: 'Input tokens',
  value: { low: 1, high: 2 },
  resetTo: undefined,
  changed: false,
  owner: 'default',
  winner: 'a',
  track: { parameter: 'workload.inputTokens', stretches },
  atMedian: true,
  nameOf: (option) => option,
  colourOf: () => 'blue',
  actions: { onOrigin: () => {}, onMenu: () => {} },
}

test('a row is drawn again when anything it is made of changes, and only then', () => {
  expect(sameRow(props, { ...props })).toBe(true)
  expect(sameRow(props, { ...props, track: { ...structuredClone(props.track!) } })).toBe(true)
  const changes: readonly Partial<NumberRowProps>[] = [
    { value: { low: 1, high: 3 } },
    { resetTo: 4 },
    { changed: true },
    { owner: 'yours' },
    { winner: undefined },
    { track: undefined },
    { track: { parameter: 'workload.inputTokens', stretches: [...stretches, { from: 9, to: 10, option: 'a' }] } },
    {
      track: {
        parameter: 'workload.inputTokens',
        stretches: [
          { from: 1, to: 6, option: 'a' },
          { from: 6, to: 9 },
        ],
      },
    },
    { nameOf: () => 'another' },
    { colourOf: () => 'red' },
  ]
  for (const change of changes) expect(sameRow(props, { ...props, ...change })).toBe(false)
  const { track: _track, ...rest } = props
  expect(sameRow({ ...rest, track: undefined }, { ...rest, track: undefined })).toBe(true)
})
