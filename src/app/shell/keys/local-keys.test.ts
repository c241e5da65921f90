import { expect, test } from 'vitest'
import { flipKey } from '../../../charts/flips/keys.ts'
import { markKey } from '../../../charts/priority/keys.ts'
import { regimeKey } from '../../../charts/regimes/keys.ts'
import { sliderKey } from '../../../ui/slider-key.ts'
import { localKeys } from './local-keys.ts'

const pressed = (chord: string) => {
  const parts = chord.split('+')
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    ctrlKey: false,
    metaKey: false,
  }
}

const row = (id: string) => ({
  id,
  name: id,
  note: '',
  low: '',
  high: '',
  current: '',
  now: 0.5,
  stretches: [],
  flips: [0.2, 0.7].map((at) => ({ at, text: '', to: '', value: at })),
})

const does: Readonly<Record<(typeof localKeys)[number]['where'], (chord: string) => unknown>> = {
  'On a slider': (chord) => sliderKey(pressed(chord)),
  'On the priority map': (chord) => markKey(pressed(chord), [0.5, 0.3, 0.2], 1),
  'On the map of two inputs': (chord) => regimeKey(pressed(chord)),
  'On the flip strip': (chord) => flipKey([row('a'), row('b')], { row: 0, at: 0.5 }, pressed(chord)),
}

test.each(localKeys.flatMap(({ where, keys }) => keys.map((key) => ({ where, ...key }))))(
  '$where, $chords: $does',
  ({ where, chords }) => {
    const outcomes = chords.map((chord) => does[where](chord))
    for (const outcome of outcomes) expect(outcome).toBeDefined()
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(outcomes.length)
  },
)
