import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { toLink } from '../scenario/link.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import { arrivalOf, pastedArrival } from './arrival.ts'

const scenario = scenarioOf(defaultPreset, currentEdition)
const made = toLink(scenario)
const link = made.ok ? made.value : ''

describe('what the address holds', () => {
  test.each(['', '#', '#/', '#main', '#build-or-buy', '#/nowhere'])('%j holds no link', (fragment) => {
    expect(arrivalOf(fragment)).toEqual({ kind: 'none' })
  })

  test.each(['#/build-or-buy', '#/build-or-buy/'])('%j holds an area and no link', (fragment) => {
    expect(arrivalOf(fragment)).toEqual({ kind: 'none', area: 'build-or-buy' })
  })

  test('every proper beginning of a link is nothing, or cut off, or no link: never a scenario', () => {
    for (let length = 0; length < link.length; length++)
      expect(['none', 'refused']).toContain(arrivalOf(link.slice(0, length)).kind)
  })

  test('the link that this tab wrote is mine, any other is a link', () => {
    const tab = { slot: 's', link, revision: 0 }
    expect(arrivalOf(link, tab)).toMatchObject({ kind: 'mine', scenario })
    expect(arrivalOf(link, { ...tab, link: '#/tradeoffs' })).toMatchObject({ kind: 'link', link, scenario })
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        arrivalOf(`#${text}`)
        pastedArrival(text)
      }),
    )
  })
})

test.each([
  ['a whole address', `https://example.org/tool/${link}`],
  ['a fragment', link],
  ['in brackets', `<https://example.org/${link}>`],
  ['broken into lines', `${link.slice(0, 40)}\r\n  ${link.slice(40)}\n`],
  ['in a message that goes on', `Look: https://example.org/${link}\n\nBest, A. B.`],
  ['in a sentence', `Look at https://example.org/${link} and say what you think.`],
  ['in Markdown', `**[Night #1](https://example.org/${link}): the cheapest.** $0.01 a request`],
  ['in HTML', `<p><a href="https://example.org/${link}">Night</a>: the cheapest.</p>`],
  ['the value of s alone', link.slice(link.indexOf('?s=') + 3)],
])('a pasted link, %s, is found', (_, pasted) => {
  expect(pastedArrival(pasted)).toMatchObject({ kind: 'link', scenario })
})

test.each(['see you at noon', 'tradeoffs', '', '#/tradeoffs'])(
  'pasted words that are no link are refused: %j',
  (text) => {
    expect(pastedArrival(text)).toMatchObject({ kind: 'refused', reason: 'not-a-link' })
  },
)

test.each([link.slice(0, -20), `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`])(
  'a link that is cut off or damaged stays so, whatever stands around it: %s',
  (bad) => {
    expect(pastedArrival(`[Night](https://example.org/${bad}): the cheapest`)).toMatchObject({ kind: 'refused' })
  },
)
