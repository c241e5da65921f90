import { describe, expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { defaultPreset } from '../scenario/presets.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { foreign, foreignLink, linkTo, stored, waitOf } from './scenarios.fixture.ts'
import { createBrowser, openTab } from './world.fixture.ts'

describe('a link', () => {
  test('opens in a slot of its own and leaves the address as it came', async () => {
    const browser = createBrowser()
    const mine = await openTab(browser)
    mine.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const before = await stored(browser)
    await mine.go(foreignLink)
    await browser.clock.pass(1000)
    expect(mine.state().scenario).toEqual(foreign)
    expect(mine.state().opening).toEqual({ kind: 'link', notes: [] })
    expect(mine.memory.fragment).toBe(foreignLink)
    expect(await stored(browser)).toEqual(before)
  })

  test('is stored apart when it is changed; Discard leads back to my slot, undo and all', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const before = await stored(browser)
    await tab.go(foreignLink)
    tab.app.setInputs({ 'limits.p95Seconds': 5 }, 'wait')
    await browser.clock.pass(1000)
    expect(await stored(browser)).toEqual(expect.arrayContaining([...before]))
    tab.app.discard()
    await browser.clock.pass(1000)
    expect(waitOf(tab)).toBe(1.5)
    expect(tab.state().opening.kind).toBe('own')
    expect(tab.state().history.past.map(({ label }) => label)).toEqual(['wait'])
    expect(tab.memory.fragment).toBe(linkTo(tab.state().scenario))
    expect(tab.state().scenarios.map(({ slot }) => slot)).toEqual([tab.state().slot.record.id])
    expect(await stored(browser)).toEqual(expect.arrayContaining([...before]))
  })

  test('is mine once it is kept', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser, { fragment: foreignLink, written: [] })
    tab.app.keep()
    await browser.clock.pass(1000)
    expect(tab.state()).toMatchObject({ opening: { kind: 'own' }, saved: 'saved' })
    const again = await openTab(browser, tab.memory)
    expect(again.state()).toMatchObject({ opening: { kind: 'own' }, scenario: foreign, opened: foreign })
  })

  test('goes back to my slot where the address goes back to what I had', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const { slot } = tab.state()
    const mine = tab.memory.fragment
    await tab.go(foreignLink)
    await tab.go(mine)
    expect(tab.state().slot.record).toEqual(slot.record)
    expect(tab.state().opening.kind).toBe('own')
  })

  test('pasted as a whole address with line breaks opens', async () => {
    const tab = await openTab(createBrowser())
    tab.app.openLink(` https://example.org/${foreignLink.slice(0, 60)}\n${foreignLink.slice(60)} `)
    expect(tab.state()).toMatchObject({ opening: { kind: 'link' }, scenario: foreign })
  })

  test('with unknown and impossible inputs opens with notes', async () => {
    const odd: Scenario = { ...foreign, inputs: { ...foreign.inputs, 'limits.p95Seconds': 1e9 } }
    const tab = await openTab(createBrowser(), { fragment: linkTo(odd), written: [] })
    const { opening } = tab.state()
    expect(opening.kind === 'link' && opening.notes.length).toBe(1)
  })

  test('to an edition that is not here says so and shows no other', async () => {
    const old = linkTo({ ...foreign, edition: '2020-02-02' })
    const tab = await openTab(createBrowser(), { fragment: old, written: [] })
    await tab.leave()
    expect(tab.state().edition).toMatchObject({ kind: 'missing', id: '2020-02-02' })
    expect(tab.state().scenario.edition).toBe('2020-02-02')
    expect(tab.memory.fragment).toBe(old)
    tab.app.pinEdition(currentEdition)
    await tab.leave()
    expect(tab.state().edition).toMatchObject({ kind: 'ready', id: currentEdition })
    tab.app.undo()
    await tab.leave()
    expect(tab.state().edition).toMatchObject({ kind: 'missing', id: '2020-02-02' })
  })
})

test('my own scenario whose figures are not here is left as it is for another one', async () => {
  const browser = createBrowser()
  const tab = await openTab(browser)
  tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
  await browser.clock.pass(1000)
  const { slot: mine } = tab.state()
  tab.app.startScenario(defaultPreset)
  tab.app.pinEdition('2020-02-02')
  await browser.clock.pass(1000)
  const { slot: old } = tab.state()
  const before = await stored(browser)
  const again = await openTab(browser, tab.memory)
  expect(again.state()).toMatchObject({ edition: { kind: 'missing' }, opening: { kind: 'own' } })
  again.app.leaveScenario()
  await browser.clock.pass(1000)
  expect(again.state()).toMatchObject({ slot: { record: mine.record }, edition: { kind: 'ready' } })
  expect(again.state().opening).toEqual({ kind: 'own', problems: [] })
  expect(await stored(browser)).toEqual(before)
  expect(again.state().scenarios.map(({ slot }) => slot)).toContain(old.record.id)
})

test('where no other scenario has its figures here, a new one is opened and nothing is deleted', async () => {
  const browser = createBrowser()
  const tab = await openTab(browser, { fragment: linkTo({ ...foreign, edition: '2020-02-02' }), written: [] })
  tab.app.keep()
  await browser.clock.pass(1000)
  const before = await stored(browser)
  tab.app.leaveScenario()
  await browser.clock.pass(1000)
  expect(tab.state()).toMatchObject({ edition: { kind: 'ready' }, opening: { kind: 'own', problems: [] } })
  expect(await stored(browser)).toEqual(before)
})

const bad: readonly (readonly [string, string])[] = [
  ['cut-off', foreignLink.slice(0, -20)],
  ['damaged', `${foreignLink.slice(0, -30)}${foreignLink.at(-30) === 'A' ? 'B' : 'A'}${foreignLink.slice(-29)}`],
  ['newer', foreignLink.replace(/\?s=\d+\./, '?s=9.')],
  ['not-a-link', '#/tradeoffs/x?y=1'],
  ['too-large', `#/tradeoffs/x?s=1.99999.${'A'.repeat(20_000)}`],
]

describe.each(bad)('a link that is %s', (reason, fragment) => {
  test('at the start shows no scenario, stores nothing, leaves the address', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser, { fragment, written: [] })
    await browser.clock.pass(20_000)
    expect(tab.state().opening).toMatchObject({ kind: 'refused' })
    if (reason !== 'newer') expect(tab.state().opening).toMatchObject({ reason })
    expect(tab.memory).toMatchObject({ fragment, written: [] })
    expect(await stored(browser)).toEqual([])
    tab.app.leaveLink()
    await browser.clock.pass(1000)
    expect(tab.state().opening.kind).toBe('own')
  })

  test('in the middle of my work leaves it as it is, and Back to mine brings it back', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const before = await stored(browser)
    const { scenario } = tab.state()
    await tab.go(fragment)
    await tab.leave()
    expect(tab.state().opening.kind).toBe('refused')
    expect(tab.memory.fragment).toBe(fragment)
    expect(await stored(browser)).toEqual(before)
    tab.app.leaveLink()
    await browser.clock.pass(1000)
    expect(tab.state().scenario).toBe(scenario)
    expect(tab.memory.fragment).toBe(linkTo(scenario))
    expect(await stored(browser)).toEqual(before)
  })
})
