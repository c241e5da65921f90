import { describe, expect, test } from 'vitest'
import { base, foreign, foreignLink, linkTo, waitOf } from './scenarios.fixture.ts'
import { createBrowser, openTab, type OpenTab } from './world.fixture.ts'

const option = 'alpha>beta/interactive'
const entries = ({ memory }: OpenTab): number => memory.behind?.length ?? 0

const opened = async (fragment = '') => {
  const browser = createBrowser()
  const tab = await openTab(browser, { fragment, written: [] })
  await browser.clock.pass(1000)
  return { browser, tab }
}

describe('opening an area', () => {
  test('changes the view in the link, and is one step of the browser’s history', async () => {
    const { browser, tab } = await opened()
    const before = entries(tab)
    tab.app.openArea('knowledge')
    await browser.clock.pass(1000)
    expect(tab.memory.fragment).toMatch(/^#\/knowledge\/[a-z-]+\?s=\d+\./)
    expect(entries(tab)).toBe(before + 1)
    tab.app.openArea('knowledge')
    tab.app.openArea('nowhere')
    await browser.clock.pass(1000)
    expect(entries(tab)).toBe(before + 1)
    expect(tab.state().view.name).toBe('knowledge')
  })

  test('several in a row are a step each, however quick', async () => {
    const { browser, tab } = await opened()
    const before = entries(tab)
    for (const area of ['knowledge', 'models', 'stack']) tab.app.openArea(area)
    await browser.clock.pass(1000)
    expect(entries(tab)).toBe(before + 3)
  })

  test('Back returns to the view before, with the present scenario and not an earlier one', async () => {
    const { browser, tab } = await opened()
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    tab.app.openArea('models')
    tab.app.setInputs({ 'limits.p95Seconds': 2.5 }, 'wait')
    await browser.clock.pass(1000)
    const { slot } = tab.state()
    await tab.back()
    await browser.clock.pass(1000)
    expect(tab.state().view.name).toBe('tradeoffs')
    expect(waitOf(tab)).toBe(2.5)
    expect(tab.state().slot.record).toEqual(slot.record)
    expect(tab.state().opening.kind).toBe('own')
    expect(tab.memory.fragment).toBe(linkTo(tab.state().scenario))
  })

  test('is no edit: undo and redo leave the view alone', async () => {
    const { tab } = await opened()
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    tab.app.openArea('models')
    tab.app.undo()
    expect(tab.state().view.name).toBe('models')
    expect(tab.state().history.past).toEqual([])
    tab.app.redo()
    expect(tab.state().view.name).toBe('models')
    expect(waitOf(tab)).toBe(1.5)
  })

  test('in the middle of a gesture ends the gesture', async () => {
    const { tab } = await opened()
    tab.app.beginGesture()
    tab.app.setInput('limits.p95Seconds', 3.3)
    tab.app.openArea('models')
    expect(tab.state()).toMatchObject({ live: 'rest', view: { name: 'models' } })
    expect(tab.state().history.past).toHaveLength(1)
  })

  test('typed into the address opens it with the present scenario', async () => {
    const { browser, tab } = await opened()
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    await tab.go('#/stack')
    await browser.clock.pass(1000)
    expect(tab.state().view.name).toBe('stack')
    expect(waitOf(tab)).toBe(1.5)
    expect(tab.memory.fragment).toMatch(/^#\/stack\/.+\?s=\d+\./)
  })
})

describe('the view', () => {
  test('and the selection outlast a reload', async () => {
    const { browser, tab } = await opened()
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    tab.app.openArea('models')
    tab.app.select(option)
    await browser.clock.pass(1000)
    expect(tab.memory.fragment).toMatch(/&o=alpha%3Ebeta\/interactive$/)
    const again = await openTab(browser, tab.memory)
    expect(again.state().view).toEqual({ name: 'models', selected: option })
    expect(waitOf(again)).toBe(1.5)
    again.app.select(undefined)
    await browser.clock.pass(1000)
    expect(again.memory.fragment).not.toContain('&o=')
  })

  test('after a reload, Back still goes to the view before and to no other scenario', async () => {
    const { browser, tab } = await opened()
    tab.app.openArea('models')
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const again = await openTab(browser, tab.memory)
    await again.back()
    await browser.clock.pass(1000)
    expect(again.state().view.name).toBe('tradeoffs')
    expect(waitOf(again)).toBe(1.5)
    expect(again.state().opening.kind).toBe('own')
  })

  test('comes with a link, and the link stays as it came until something is changed', async () => {
    const link = `${foreignLink.replace('#/tradeoffs/', '#/models/')}&o=alpha/interactive`
    const { browser, tab } = await opened(link)
    expect(tab.state().view).toEqual({ name: 'models', selected: 'alpha/interactive' })
    expect(tab.memory.fragment).toBe(link)
    tab.app.openArea('tradeoffs')
    await browser.clock.pass(1000)
    expect(tab.memory.fragment).toBe(`${linkTo(foreign)}&o=alpha/interactive`)
    expect(tab.state()).toMatchObject({ opening: { kind: 'link' }, saved: 'untouched' })
  })

  test('that nobody knows is the first one; the link stays as it came', async () => {
    const link = foreignLink.replace('#/tradeoffs/', '#/astrology/')
    const { tab } = await opened(link)
    expect(tab.state().view).toEqual({ name: 'tradeoffs' })
    expect(tab.memory.fragment).toBe(link)
  })

  test.each(['%3Cscript%3Ealert(1)%3C/script%3E', '../../etc', 'a b', '"onload=', '%', '\u202e', 'x'.repeat(400)])(
    'with %j for a selection opens the scenario, and nothing of that text is kept',
    async (text) => {
      const { tab } = await opened(`${foreignLink}&o=${text}`)
      expect(tab.state()).toMatchObject({ opening: { kind: 'link', notes: [] }, scenario: foreign })
      expect(tab.state().view.selected ?? '').toMatch(/^[\w.:+@>/-]{0,160}$/)
    },
  )

  test('of a slot that is opened is the one that is open, without its selection', async () => {
    const { browser, tab } = await opened()
    tab.app.openArea('models')
    tab.app.select(option)
    tab.app.startScenario('code-review')
    await browser.clock.pass(1000)
    expect(tab.state().view).toEqual({ name: 'models' })
  })
})

test('what is done while another scenario is read from storage belongs to the one that is left', async () => {
  const { browser, tab } = await opened()
  tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
  await browser.clock.pass(1000)
  const first = tab.state().slot.record.id
  const again = await openTab(browser, { fragment: foreignLink, written: [] })
  again.app.openSlot(first)
  again.app.setInput('limits.p95Seconds', 5, 'wait limit')
  await browser.clock.pass(2000)
  expect(again.state()).toMatchObject({ slot: { record: { id: first } }, history: { past: [] } })
  expect(waitOf(again)).toBe(1.5)
  const theirs = again.state().scenarios.find(({ slot }) => slot !== first)
  again.app.openSlot(theirs?.slot ?? '')
  await browser.clock.pass(1000)
  expect(waitOf(again)).toBe(5)
  expect(again.state().history.past.map(({ label }) => label)).toEqual(['wait limit'])
})

describe('Back', () => {
  test('from a link that was put into the address goes to my scenario, at the area I had', async () => {
    const { browser, tab } = await opened()
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    tab.app.openArea('models')
    await browser.clock.pass(1000)
    const { slot } = tab.state()
    await tab.go(foreignLink)
    await browser.clock.pass(1000)
    expect(tab.state()).toMatchObject({ view: { name: 'tradeoffs' }, scenario: foreign })
    tab.app.setInputs({ 'limits.p95Seconds': 5 }, 'wait')
    await browser.clock.pass(1000)
    await tab.back()
    await browser.clock.pass(1000)
    expect(tab.state().slot.record).toEqual(slot.record)
    expect(tab.state().view.name).toBe('models')
    expect(waitOf(tab)).toBe(1.5)
  })

  test('to a scenario too long for a link keeps the one that is left: its undo, and what keys were changing in it', async () => {
    const { browser, tab } = await opened()
    const rows = Array.from({ length: 200 }, (_, row) => {
      const low = 0.01 + ((row * 48_271) % 99_991) / 200_003
      return [`model-${(row * 7919) % 10_007}`, { low, high: low + ((row * 31) % 977) / 2003 }]
    })
    tab.app.setInputs({ 'quality.own': Object.fromEntries(rows) }, 'own evaluation')
    await browser.clock.pass(1000)
    expect(tab.memory.fragment).toBe('#/tradeoffs')
    const long = tab.state()
    await tab.go(foreignLink)
    await browser.clock.pass(1000)
    const theirs = tab.state().slot.record.id
    tab.app.setInput('limits.p95Seconds', 5, 'wait')
    await tab.back()
    await browser.clock.pass(2000)
    expect(tab.state()).toMatchObject({ scenario: long.scenario, history: long.history })
    tab.app.openSlot(theirs)
    await browser.clock.pass(1000)
    expect(waitOf(tab)).toBe(5)
    expect(tab.state().history.past.map(({ label }) => label)).toEqual(['wait'])
  })

  test('from a refused link goes to my scenario', async () => {
    const { browser, tab } = await opened()
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    tab.app.openArea('models')
    await browser.clock.pass(1000)
    await tab.go(foreignLink.slice(0, -20))
    expect(tab.state().opening.kind).toBe('refused')
    await tab.back()
    await browser.clock.pass(1000)
    expect(tab.state()).toMatchObject({ opening: { kind: 'own' }, view: { name: 'models' } })
    expect(waitOf(tab)).toBe(1.5)
  })
})

describe('the baseline', () => {
  test('chosen is kept over a reload: a word, or another link', async () => {
    const { browser, tab } = await opened()
    tab.app.compareWith('preset')
    expect(tab.app.compareWithLink(foreignLink)).toBeUndefined()
    await browser.clock.pass(1000)
    const again = await openTab(browser, tab.memory)
    expect(again.state().compare).toEqual({ link: foreignLink, scenario: foreign })
    again.app.compareWith('preset')
    await browser.clock.pass(1000)
    expect((await openTab(browser, again.memory)).state().compare).toBe('preset')
  })

  test('that is no link is refused with the reason, and the one before stays', async () => {
    const { tab } = await opened()
    tab.app.compareWith('preset')
    expect(tab.app.compareWithLink('nonsense')).toMatch(/./)
    expect(tab.app.compareWithLink(foreignLink.slice(0, -20))).toMatch(/cut off/)
    expect(tab.state().compare).toBe('preset')
  })

  test('can be what was saved before this session, also after changes and a reload', async () => {
    const { browser, tab } = await opened()
    expect(tab.state().savedBefore).toBeUndefined()
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const later = await openTab(browser)
    expect(later.state().savedBefore?.scenario.inputs['limits.p95Seconds']).toBe(1.5)
    later.app.setInputs({ 'limits.p95Seconds': 2.5 }, 'wait')
    later.app.compareWith('saved')
    await browser.clock.pass(1000)
    const again = await openTab(browser, later.memory)
    expect(waitOf(again)).toBe(2.5)
    expect(again.state().compare).toBe('saved')
    expect(again.state().savedBefore?.scenario.inputs['limits.p95Seconds']).toBe(1.5)
    again.app.revert()
    expect(waitOf(again)).toBe(1.5)
    again.app.undo()
    expect(waitOf(again)).toBe(2.5)
  })

  test('of a link is the link, and Revert returns to it in one step', async () => {
    const { tab } = await opened(foreignLink)
    tab.app.setInputs({ 'limits.p95Seconds': 5 }, 'wait')
    tab.app.setInputs({ 'workload.requestsPerDay': 1234 }, 'requests')
    tab.app.revert()
    expect(tab.state().scenario.inputs).toEqual(foreign.inputs)
    tab.app.undo()
    expect(waitOf(tab)).toBe(5)
    expect(base.inputs).not.toEqual(tab.state().scenario.inputs)
  })
})
