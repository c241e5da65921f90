import { describe, expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import { linkTo, stored, waitsOf } from './scenarios.fixture.ts'
import { createBrowser, openTab } from './world.fixture.ts'

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
