import { describe, expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { toLink } from '../scenario/link.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { readText } from './documents.ts'
import type { Browser, OpenTab } from './world.fixture.ts'
import { createBrowser, openTab } from './world.fixture.ts'

const linkTo = (scenario: Scenario): string => {
  const link = toLink(scenario)
  if (!link.ok) throw new Error('too long')
  return link.value
}

const base = scenarioOf('code-review', currentEdition)
const foreign: Scenario = { ...base, name: 'Theirs', inputs: { ...base.inputs, 'limits.p95Seconds': 2.5 } }
const link = linkTo(foreign)

const waitOf = ({ state }: OpenTab): unknown => state().scenario.inputs['limits.p95Seconds']

/** Every stored state, as text, in a fixed order. */
const stored = async ({ shelf }: Browser): Promise<readonly string[]> => {
  const all: string[] = []
  for (const { id } of await shelf.list())
    for (const record of await shelf.revisions(id, 999)) all.push(JSON.stringify(record))
  return all.toSorted()
}

const waitsOf = (records: readonly string[]): readonly unknown[] =>
  records.map((record) => {
    const read = readText((JSON.parse(record) as { readonly text: string }).text)
    return read.ok ? read.value.scenario.inputs['limits.p95Seconds'] : 'unreadable'
  })

describe('first visit', () => {
  test('opens the live preset, puts its link into the address, stores nothing', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    await browser.clock.pass(1000)
    expect(tab.state().opening).toEqual({ kind: 'own', problems: [] })
    expect(tab.state().scenario).toEqual(scenarioOf(defaultPreset, currentEdition))
    expect(tab.memory.fragment).toBe(linkTo(tab.state().scenario))
    expect(tab.state().saved).toBe('untouched')
    expect(await stored(browser)).toEqual([])
    expect(tab.state().edition.kind).toBe('ready')
  })
})

describe('gestures', () => {
  test('a drag is one undo entry, one saved state, and one write of the address at its end', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    await browser.clock.pass(1000)
    const before = tab.memory.written.length
    tab.app.beginGesture()
    for (let step = 1; step <= 60; step++) {
      tab.app.setInput('limits.p95Seconds', step / 10)
      await browser.clock.pass(16)
    }
    expect(tab.memory.written).toHaveLength(before)
    expect(await stored(browser)).toEqual([])
    tab.app.endGesture('wait limit 6.0 s')
    await browser.clock.pass(500)
    expect(tab.memory.written).toHaveLength(before + 1)
    expect(tab.memory.fragment).toBe(linkTo(tab.state().scenario))
    expect(waitsOf(await stored(browser))).toEqual([6])
    expect(tab.state().saved).toBe('saved')
    expect(tab.state().history.past.map(({ label }) => label)).toEqual(['wait limit 6.0 s'])
    tab.app.undo()
    expect(tab.state().scenario).toEqual(scenarioOf(defaultPreset, currentEdition))
    tab.app.redo()
    expect(waitOf(tab)).toBe(6)
  })

  test('keys on one input are one entry after 600 ms of quiet; another input begins the next', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    for (let press = 1; press <= 5; press++) {
      tab.app.setInput('limits.p95Seconds', press, `wait limit ${press} s`)
      await browser.clock.pass(500)
    }
    expect(tab.state().live).toBe('keys')
    tab.app.setInput('limits.quality', 0.5, 'floor 50 %')
    await browser.clock.pass(600)
    expect(tab.state().live).toBe('rest')
    expect(tab.state().history.past.map(({ label }) => label)).toEqual(['wait limit 5 s', 'floor 50 %'])
  })

  test('what changes nothing leaves no entry and the very same scenario', async () => {
    const tab = await openTab(createBrowser())
    const before = tab.state().scenario
    const wait = before.inputs['limits.p95Seconds']
    tab.app.beginGesture()
    tab.app.setInput('limits.p95Seconds', 9)
    tab.app.setInput('limits.p95Seconds', wait ?? 0)
    tab.app.endGesture('wait limit')
    expect(tab.state().scenario).toBe(before)
    expect(tab.state().history.past).toEqual([])
  })

  test('20 changes are 20 undos', async () => {
    const tab = await openTab(createBrowser())
    const start = tab.state().scenario
    for (let change = 1; change <= 20; change++) tab.app.setInputs({ 'limits.p95Seconds': change / 7 }, `${change}`)
    for (let change = 0; change < 20; change++) tab.app.undo()
    expect(tab.state().scenario).toBe(start)
    expect(tab.state().history.past).toEqual([])
  })

  test('a value that is not allowed changes nothing and says what is', async () => {
    const tab = await openTab(createBrowser())
    const before = tab.state().scenario
    expect(tab.app.setInput('limits.p95Seconds', -1)[0]?.message).toMatch(/to/)
    expect(tab.app.setInput('no.such', 1)).toHaveLength(1)
    expect(tab.app.setInputs({ 'limits.quality': 0.5, 'limits.p95Seconds': Number.NaN }, 'both')).toHaveLength(1)
    expect(tab.state().scenario).toBe(before)
    expect(tab.state().live).toBe('rest')
  })

  test('preset, reset, revert and name are undoable', async () => {
    const tab = await openTab(createBrowser())
    const start = tab.state().scenario
    tab.app.setInputs({ 'limits.p95Seconds': 1.25 }, 'wait')
    tab.app.openPreset('code-review')
    tab.app.rename('  Mine\n\u202e ')
    expect(tab.state().scenario).toMatchObject({ preset: 'code-review', name: 'Mine' })
    tab.app.setInputs({ 'limits.p95Seconds': 7 }, 'wait')
    tab.app.resetInput('limits.p95Seconds')
    expect(waitOf(tab)).toBe(base.inputs['limits.p95Seconds'])
    tab.app.setInputs({ 'limits.p95Seconds': 8, 'limits.quality': null }, 'two')
    tab.app.revert()
    expect(tab.state().scenario.inputs).toEqual(base.inputs)
    while (tab.state().history.past.length > 0) tab.app.undo()
    expect(tab.state().scenario).toEqual(start)
  })
})

describe('the address', () => {
  test('is never written more than twice a second, and ends at the present scenario', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    for (let change = 1; change <= 100; change++) {
      tab.app.setInputs({ 'limits.p95Seconds': change / 10 }, `${change}`)
      await browser.clock.pass(50)
    }
    await browser.clock.pass(500)
    const times = tab.memory.written.map(({ at }) => at)
    for (const [index, at] of times.entries()) {
      const earlier = times[index - 1]
      if (earlier !== undefined) expect(at - earlier).toBeGreaterThanOrEqual(500)
    }
    expect(tab.memory.fragment).toBe(linkTo(tab.state().scenario))
  })

  test('leaving the page in the middle of a drag keeps the drag', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.beginGesture()
    tab.app.setInput('limits.p95Seconds', 3.3)
    await tab.leave()
    expect(tab.memory.fragment).toBe(linkTo(tab.state().scenario))
    expect(waitsOf(await stored(browser))).toEqual([3.3])
  })

  test('an anchor of the page opens nothing and our link comes back', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    await browser.clock.pass(1000)
    await tab.go('#main')
    await browser.clock.pass(1000)
    expect(tab.state().opening.kind).toBe('own')
    expect(tab.memory.fragment).toBe(linkTo(tab.state().scenario))
  })

  test('a scenario too long for a link leaves no other scenario in the address, and a reload finds it', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    const rows = Array.from({ length: 200 }, (_, row) => {
      const low = 0.01 + ((row * 48_271) % 99_991) / 200_003
      return [`model-${(row * 7919) % 10_007}`, { low, high: low + ((row * 31) % 977) / 2003 }]
    })
    expect(tab.app.setInputs({ 'quality.own': Object.fromEntries(rows) }, 'own evaluation')).toEqual([])
    await browser.clock.pass(1000)
    expect(tab.memory.fragment).toBe('#/tradeoffs')
    expect(tab.app.address()).toBeUndefined()
    const again = await openTab(browser, tab.memory)
    expect(again.state().scenario).toEqual(tab.state().scenario)
  })
})

describe('a reload', () => {
  test('goes on in the same slot with the same scenario', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const again = await openTab(browser, tab.memory)
    expect(again.state()).toMatchObject({ saved: 'saved', opening: { kind: 'own' } })
    expect(again.state().slot.record).toEqual(tab.state().slot.record)
    again.app.setInputs({ 'limits.p95Seconds': 1.75 }, 'wait')
    await browser.clock.pass(1000)
    expect(again.state().slot.record.id).toBe(tab.state().slot.record.id)
    expect(waitsOf(await stored(browser))).toEqual([1.5, 1.75])
  })

  test('before storage was written brings back what the address holds, and saves it', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    await browser.clock.pass(1000)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    tab.kill()
    const { fragment, record } = tab.memory
    const again = await openTab(browser, { fragment, record, written: [] })
    expect(waitOf(again)).toBe(1.5)
    await browser.clock.pass(1000)
    expect(waitsOf(await stored(browser))).toContain(1.5)
    again.app.setInputs({ 'limits.p95Seconds': 2.5 }, 'wait')
    again.kill()
    const third = await openTab(browser, { ...again.memory, written: [] })
    await browser.clock.pass(1000)
    expect(waitOf(third)).toBe(2.5)
    expect(third.state().faults).toEqual([])
    expect(third.state().scenarios).toHaveLength(1)
  })

  test('in a new tab opens my last work, not a link that I only looked into', async () => {
    const browser = createBrowser()
    const mine = await openTab(browser)
    mine.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const theirs = await openTab(browser, { fragment: link, written: [] })
    theirs.app.setInputs({ 'limits.p95Seconds': 5 }, 'wait')
    await browser.clock.pass(1000)
    expect(waitOf(await openTab(browser))).toBe(1.5)
  })

  test('of an opened link is still from a link, with the same baseline, before and after a change', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser, { fragment: link, written: [] })
    const again = await openTab(browser, tab.memory)
    expect(again.state()).toMatchObject({ opening: { kind: 'link' }, saved: 'untouched', opened: foreign })
    again.app.setInputs({ 'limits.p95Seconds': 5 }, 'wait')
    await browser.clock.pass(1000)
    const third = await openTab(browser, again.memory)
    expect(third.state()).toMatchObject({ opening: { kind: 'link' }, saved: 'saved', opened: foreign })
    expect(waitOf(third)).toBe(5)
  })

  test('in a new tab without a link opens the last work', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const other = await openTab(browser)
    expect(waitOf(other)).toBe(1.5)
  })
})

describe('a link', () => {
  test('opens in a slot of its own and leaves the address as it came', async () => {
    const browser = createBrowser()
    const mine = await openTab(browser)
    mine.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const before = await stored(browser)
    await mine.go(link)
    await browser.clock.pass(1000)
    expect(mine.state().scenario).toEqual(foreign)
    expect(mine.state().opening).toEqual({ kind: 'link', notes: [] })
    expect(mine.memory.fragment).toBe(link)
    expect(await stored(browser)).toEqual(before)
  })

  test('is stored apart when it is changed; Discard leads back to my slot, undo and all', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const before = await stored(browser)
    await tab.go(link)
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
    const tab = await openTab(browser, { fragment: link, written: [] })
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
    await tab.go(link)
    await tab.go(mine)
    expect(tab.state().slot.record).toEqual(slot.record)
    expect(tab.state().opening.kind).toBe('own')
  })

  test('pasted as a whole address with line breaks opens', async () => {
    const tab = await openTab(createBrowser())
    tab.app.openLink(` https://example.org/${link.slice(0, 60)}\n${link.slice(60)} `)
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

const bad: readonly (readonly [string, string])[] = [
  ['cut-off', link.slice(0, -20)],
  ['damaged', `${link.slice(0, -30)}${link.at(-30) === 'A' ? 'B' : 'A'}${link.slice(-29)}`],
  ['newer', link.replace('?s=1.', '?s=9.')],
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

describe('two tabs', () => {
  test('with unsaved work in one, a link opened and edited in the other, the first reloads intact', async () => {
    const browser = createBrowser()
    const one = await openTab(browser)
    one.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    const two = await openTab(browser, { fragment: link, written: [] })
    two.app.setInputs({ 'limits.p95Seconds': 5 }, 'wait')
    await browser.clock.pass(1000)
    const again = await openTab(browser, one.memory)
    expect(waitOf(again)).toBe(1.5)
    expect(waitOf(two)).toBe(5)
  })

  test('on the same slot: the second goes on in a branch, says so, and both are in the list', async () => {
    const browser = createBrowser()
    const one = await openTab(browser)
    one.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await browser.clock.pass(1000)
    const two = await openTab(browser)
    expect(two.state().slot.record.id).toBe(one.state().slot.record.id)
    one.app.setInputs({ 'limits.p95Seconds': 2.5 }, 'wait')
    await browser.clock.pass(1000)
    two.app.setInputs({ 'limits.p95Seconds': 3.5 }, 'wait')
    await browser.clock.pass(1000)
    expect(two.state().slot.record.id).not.toBe(one.state().slot.record.id)
    expect(two.state().faults).toMatchObject([{ kind: 'told' }])
    expect(two.state().scenarios).toHaveLength(2)
    const again = await openTab(browser, two.memory)
    expect(waitOf(again)).toBe(3.5)
    again.app.openSlot(one.state().slot.record.id)
    await browser.clock.pass(1000)
    expect(waitOf(again)).toBe(2.5)
  })
})
