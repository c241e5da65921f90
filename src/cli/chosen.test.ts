import { describe, expect, test } from 'vitest'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { toFile } from '../scenario/file.ts'
import { currentEdition } from '../catalog/current-edition.ts'
import { ran } from './captured.fixture.ts'

const preset = presets[0]?.id ?? ''
const file = (inputs: object, rest: object = {}) => ({
  'a.json': JSON.stringify({ schema: 'trilemma/scenario@2', preset, inputs, ...rest }),
})

describe('presets and link', () => {
  test('presets prints one a line, id first', async () => {
    const { code, out, said } = await ran(['presets'])
    expect([code, said]).toEqual([0, ''])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/\s+/)[0]),
    ).toEqual(presets.map(({ id }) => id))
  })

  test('a preset, its file and its file with nothing set give the same link', async () => {
    const { code, out } = await ran(['link', '--preset', preset])
    expect(code).toBe(0)
    expect(out).toMatch(/^#\/[a-z-]+\/[a-z0-9-]+\?s=\S+\n$/)
    const whole = { 'a.json': JSON.stringify(toFile(scenarioOf(preset, currentEdition))) }
    expect((await ran(['link', 'a.json'], { files: whole })).out).toBe(out)
    expect((await ran(['link', 'a.json'], { files: file({}) })).out).toBe(out)
  })

  test('--set takes what a field takes, JSON, and changes what is there', async () => {
    const sets = [
      '--set',
      'limits.costPerRequest=0.02',
      '--set',
      'limits.costPerRequest=*2',
      '--set',
      'limits.quality=null',
    ]
    const range = ['--set', 'workload.outputTokens={"low":110,"best":130,"high":160}']
    const { out, code } = await ran(['link', '--preset', preset, ...sets, ...range])
    expect(code).toBe(0)
    const same = file({
      'limits.costPerRequest': 0.04,
      'limits.quality': null,
      'workload.outputTokens': { low: 110, best: 130, high: 160 },
    })
    expect((await ran(['link', 'a.json'], { files: same })).out).toBe(out)
    expect((await ran(['link', '--preset', preset, '--set', 'workload.outputTokens=110..160'])).code).toBe(0)
  })
})

/** Arguments and files that are refused, and what the sentence has to name. */
const refused: readonly (readonly [string, readonly string[], Record<string, string>, RegExp])[] = [
  ['no command', [], {}, /No command is given\. There are: presets, link/],
  ['an unknown command', ['constructor'], {}, /There is no command constructor\. There are: presets/],
  ['an unknown option', ['link', '--prest', 'x'], {}, /--prest is unknown.*--preset VALUE[\s\S]*Usage: link/],
  ['nothing to work on', ['evaluate'], {}, /a scenario file, a link or --preset ID/],
  ['two things to work on', ['link', 'a.json', '--preset', preset], file({}), /one of .* not several/],
  ['arguments where none are taken', ['presets', 'all'], {}, /takes no arguments/],
  ['an unknown preset', ['link', '--preset', 'nope'], {}, /There is no preset nope\. There are: .*daily/],
  ['a missing file', ['link', 'gone.json'], {}, /gone\.json cannot be read/],
  ['a file that is not JSON', ['evaluate', 'a.json'], { 'a.json': '{' }, /a\.json is not JSON/],
  ['a file of something else', ['evaluate', 'a.json'], { 'a.json': '{"schema":"x"}' }, /trilemma\/scenario@2/],
  [
    'an unknown input in a file',
    ['evaluate', 'a.json'],
    file({ 'limits.mood': 1 }),
    /There is no input limits\.mood\. There are: .*limits\.quality/,
  ],
  [
    'a value out of its domain in a file',
    ['evaluate', 'a.json'],
    file({ 'limits.quality': 3 }),
    /3 is above what is possible.*0 to 1/,
  ],
  ['a value of the wrong kind in a file', ['evaluate', 'a.json'], file({ 'limits.quality': 'good' }), /0 to 1/],
  ['an unknown field of a file', ['evaluate', 'a.json'], file({}, { input: {} }), /no field “input”.*schema, preset/],
  [
    'a key that reaches into objects',
    ['evaluate', 'a.json'],
    { 'a.json': `{"schema":"trilemma/scenario@2","preset":"${preset}","inputs":{"__proto__":{"a":1}}}` },
    /There is no input __proto__/,
  ],
  [
    'an unknown input to set',
    ['link', '--preset', preset, '--set', 'limits.mood=1'],
    {},
    /There is no input limits\.mood\. There are: /,
  ],
  [
    'a value out of its domain to set',
    ['link', '--preset', preset, '--set', 'limits.quality=300'],
    {},
    /limits\.quality: .*0 to 1/,
  ],
  ['a setting without a value', ['link', '--preset', preset, '--set', 'limits.quality'], {}, /takes id=value/],
  ['a link where none is taken', ['link', '#/tradeoffs/x?s=1.1.a.b'], {}, /A link is given/],
  ['a link that is cut off', ['evaluate', '#/tradeoffs/x?s=1.900.abc'], {}, /cut off/],
  [
    'an edition that is not there',
    ['evaluate', 'a.json'],
    file({}, { edition: '2001-01-01' }),
    /edition 2001-01-01.*is not here\. There are: /,
  ],
]

describe('what cannot be done is refused with what is allowed', () => {
  test.each(refused)('%s', async (_, args, files, said) => {
    const result = await ran(args, { files })
    expect(result.code).toBe(2)
    expect(result.out).toBe('')
    expect(result.said).toMatch(said)
  })
})
