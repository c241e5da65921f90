import { describe, expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import { base, linkTo, stored, waitOf, waitsOf } from './scenarios.fixture.ts'
import { createBrowser, openTab } from './world.fixture.ts'

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

  test('a hand that presses while text is on its way leaves the text to an entry of its own', async () => {
    const tab = await openTab(createBrowser())
    tab.app.writeRecord({ text: 'We wait.' }, 'record')
    tab.app.beginGesture()
    tab.app.setInput('limits.p95Seconds', 9)
    tab.app.endGesture('wait limit')
    expect(tab.state().history.past.map(({ label }) => label)).toEqual(['record', 'wait limit'])
    tab.app.undo()
    expect(tab.state().scenario.record?.text).toBe('We wait.')
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

describe('a name that is typed', () => {
  test('is one undo entry, and none if it is as before', async () => {
    const browser = createBrowser()
    const { app, state } = await openTab(browser)
    const start = state().scenario
    for (const name of ['M', 'Mine ', ' Mine now']) {
      app.writeName(name)
      await browser.clock.pass(400)
    }
    expect(state().scenario.name).toBe('Mine now')
    expect(state().history.past.map(({ label }) => label)).toEqual(['name'])
    app.writeName(start.name)
    app.endWriting()
    expect(state().scenario).toBe(start)
    expect(state().history.past).toEqual([])
  })

  test('belongs to its scenario, whichever is opened before it is kept', async () => {
    const browser = createBrowser()
    const { app, state } = await openTab(browser)
    const slot = state().slot.record.id
    app.writeName('Half a na')
    app.startScenario('code-review')
    await browser.clock.pass(1000)
    expect(state().scenario.name).toBe('')
    app.openSlot(slot)
    await browser.clock.pass(1000)
    expect(state().scenario.name).toBe('Half a na')
    expect((await stored(browser)).some((text) => text.includes('Half a na'))).toBe(true)
  })
})
