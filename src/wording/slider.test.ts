import { describe, expect, test } from 'vitest'
import type { Flip, Track } from '../alternatives/evaluation.ts'
import type { NumericParameter } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { madeUp } from './made-up.fixture.ts'
import { optionName } from './names.ts'
import { noteOf, sayChoices, sayTrack, spoken, spokenValue } from './slider.ts'

const n = '\u202f'

const numeric = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new Error(`No number ${id}`)
  return parameter
}

const flip = (parameter: string, at: number, to: string): Flip => ({ parameter, at, from: 'alpha/interactive', to })

describe('a slider speaks', () => {
  const quality = numeric('limits.quality')
  const below = flip('limits.quality', 0.5, 'beta/interactive')
  const above = flip('limits.quality', 0.75, 'gamma/interactive')
  const nameOf = (option: string) => optionName(madeUp(), option)
  const track = (...options: readonly (string | undefined)[]): Track => ({
    parameter: 'limits.quality',
    stretches: options.map((option, k) => ({
      from: k / options.length,
      to: (k + 1) / options.length,
      ...(option !== undefined && { option }),
    })),
  })

  test('value, demand, winner and the flips on both sides, units as they are read aloud', () => {
    expect(spokenValue(quality, 0.6, 'alpha/interactive', { below, above }, nameOf)).toBe(
      `60${n}%, at least. Alpha wins. Flips to Beta at 50${n}%. Flips to Gamma at 75${n}%.`,
    )
    expect(spokenValue(quality, null, undefined, {}, nameOf)).toBe('off. Nothing fits.')
    const wait = numeric('limits.p95Seconds')
    expect(
      spokenValue(wait, 4, undefined, { above: { parameter: wait.id, at: 90, to: 'beta/interactive' } }, nameOf),
    ).toBe('4.0 seconds, at most, log scale. Nothing fits. Beta fits at 1.5 minutes.')
    expect(['20\u202fk', '520\u202fms', '$0.03/request', '1.5\u202f×', '80\u202f%'].map(spoken)).toEqual([
      '20 thousand',
      '520 milliseconds',
      '$0.03 a request',
      '1.5 times',
      '80\u202f%',
    ])
  })

  test('the note under the track', () => {
    const whole = track('a', 'b')
    expect(noteOf(quality, below, true, true, whole)).toBe(`flips from 50${n}% down`)
    expect(noteOf(quality, above, false, false, track(undefined, undefined, 'b', 'b'))).toBe(
      `something fits from 75${n}% up`,
    )
    const island = flip('limits.quality', 0.6, 'beta/interactive')
    expect(noteOf(quality, island, false, false, track(undefined, undefined, undefined, 'b', undefined))).toBe(
      `something fits at 60${n}–${n}79${n}%`,
    )
    // Where the present answer comes back, it does not flip from there on.
    const now = 'alpha/interactive'
    const back = flip('limits.quality', 0.6, 'beta/interactive')
    const comesBack: Track = {
      parameter: 'limits.quality',
      stretches: [
        { from: 0, to: 0.6, option: now },
        { from: 0.6, to: 0.7, option: 'beta/interactive' },
        { from: 0.7, to: 0.8 },
        { from: 0.8, to: 1, option: now },
      ],
    }
    expect(noteOf(quality, back, false, true, comesBack)).toBe(`flips at 60${n}–${n}79${n}%`)
    expect(noteOf(quality, { ...back, at: 0.79 }, true, true, comesBack)).toBe(`flips at 60${n}–${n}79${n}%`)
    expect([noteOf(quality, undefined, true, true, whole), noteOf(quality, undefined, true, false, whole)]).toEqual([
      'no flip in range',
      'not enough alone',
    ])
  })

  test('a track that is not even says so', () => {
    expect(sayTrack(numeric('limits.costPerRequest'))).toMatch(/^Log scale, \$0\.00001\/request to \$10\.00\/request/)
    expect(sayTrack(quality)).toBe(`0${n}% to 100${n}%`)
  })
})

test('a choice names what another choice leads to', () => {
  const wait = parameterOf('limits.waitMeasure')
  if (!wait) throw new Error('No wait measure')
  const nameOf = (option: string) => optionName(madeUp(), option)
  expect(sayChoices(wait, undefined, true, nameOf)).toBe('')
  expect(sayChoices(wait, [], true, nameOf)).toBe('no flip with another choice')
  expect(sayChoices(wait, [], false, nameOf)).toBe('not enough alone')
  const flips = [{ parameter: wait.id, at: 'completion', from: 'alpha/interactive', to: 'beta/interactive' }]
  expect(sayChoices(wait, flips, true, nameOf)).toBe('Full answer: Beta')
  expect(sayChoices(wait, [{ parameter: wait.id, at: 'completion' }], true, nameOf)).toBe('Full answer: nothing fits')
})
