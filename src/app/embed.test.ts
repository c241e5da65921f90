import { expect, test } from 'vitest'
import { embedIn, embedOf, withoutEmbed } from './embed.ts'

const link = '#/tradeoffs/My+name?s=1.abc&o=gpt-5.5/interactive'

test('an address of a card names its picture, and leads back to its link', () => {
  const card = embedOf(link, 'scatter')
  expect(embedIn(card)).toEqual({ card: 'scatter' })
  expect(withoutEmbed(card)).toBe(link)
})

test('a card of a card is one with another picture; a link that is none is left as it is', () => {
  expect(embedOf(embedOf(link, 'scatter'), 'map')).toBe(embedOf(link, 'map'))
  for (const other of ['#/knowledge/R&D?s=1.abc', '#/tradeoffs?s=1.abc&card=map', 'a sentence?&', ''])
    expect(withoutEmbed(other)).toBe(other)
})

test('a link by itself is no card', () => {
  expect(embedIn(link)).toBeUndefined()
  expect(embedIn('#/tradeoffs')).toBeUndefined()
  expect(embedIn(`${link}&embed=0`)).toBeUndefined()
  expect(withoutEmbed(link)).toBe(link)
})

test('a card of an area without a scenario, and one whose picture is no id of ours', () => {
  expect(embedIn('#/knowledge?embed=1')).toEqual({ card: undefined })
  expect(withoutEmbed('#/knowledge?embed=1')).toBe('#/knowledge')
  expect(embedIn('#/knowledge?embed=1&card=%3Csvg')).toEqual({ card: undefined })
})
