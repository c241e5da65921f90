import { describe, expect, test } from 'vitest'
import { foreignLink, stored, waitOf, waitsOf } from './scenarios.fixture.ts'
import { type Browser, createBrowser, type OpenTab, openTab } from './world.fixture.ts'

const settle = (browser: Browser): Promise<void> => browser.clock.pass(1000)

const named = ({ state }: OpenTab): readonly string[] => state().scenarios.map(({ name }) => name)
const slotNamed = ({ state }: OpenTab, name: string): string =>
  state().scenarios.find((one) => one.name === name)?.slot ?? ''

/** A tab with `Older` at 1.5 s behind `Newer` at 2 s, which is open. */
async function twoScenarios(): Promise<{ readonly browser: Browser; readonly tab: OpenTab }> {
  const browser = createBrowser()
  const tab = await openTab(browser)
  for (const [name, wait] of [
    ['Older', 1.5],
    ['Newer', 2],
  ] as const) {
    if (name === 'Newer') tab.app.startScenario('code-review')
    tab.app.rename(name)
    tab.app.setInputs({ 'limits.p95Seconds': wait }, 'wait')
    await settle(browser)
  }
  return { browser, tab }
}

describe('the list of scenarios', () => {
  test('has the last edited first, and says which is open', async () => {
    const { browser, tab } = await twoScenarios()
    expect(named(tab)).toEqual(['Newer', 'Older'])
    tab.app.openSlot(slotNamed(tab, 'Older'))
    await settle(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.25 }, 'wait')
    await settle(browser)
    expect(named(tab)).toEqual(['Older', 'Newer'])
    expect(tab.state().scenarios.map(({ active }) => active)).toEqual([true, false])
  })

  test('renames one that is not open; its undo and its next change keep the name', async () => {
    const { browser, tab } = await twoScenarios()
    const before = await stored(browser)
    await tab.app.renameSlot(slotNamed(tab, 'Older'), 'Night shift')
    await settle(browser)
    expect(named(tab)).toEqual(['Night shift', 'Newer'])
    expect(await stored(browser)).toEqual(expect.arrayContaining([...before]))
    tab.app.openSlot(slotNamed(tab, 'Night shift'))
    await settle(browser)
    tab.app.undo()
    expect(tab.state().scenario.name).toBe('Night shift')
    tab.app.setInputs({ 'limits.p95Seconds': 3 }, 'wait')
    await settle(browser)
    expect(named(tab)).toEqual(['Night shift', 'Newer'])
    expect(tab.state().faults).toEqual([])
  })

  test('copies under a name of its own and leaves the open one open', async () => {
    const { browser, tab } = await twoScenarios()
    const open = tab.state().slot.record.id
    for (let copy = 0; copy < 2; copy++) {
      await tab.app.duplicateSlot(slotNamed(tab, 'Older'))
      await settle(browser)
    }
    expect(tab.state().slot.record.id).toBe(open)
    expect(named(tab)).toEqual(['Older, copy 2', 'Older, copy', 'Newer', 'Older'])
    tab.app.openSlot(slotNamed(tab, 'Older, copy'))
    await settle(browser)
    expect(waitOf(tab)).toBe(1.5)
    expect(tab.state().scenarios.find(({ active }) => active)).toMatchObject({ fromLink: false, branch: false })
  })

  test('copies the open one as it is on screen, before it is saved', async () => {
    const { browser, tab } = await twoScenarios()
    tab.app.setInputs({ 'limits.p95Seconds': 7 }, 'wait')
    await tab.app.duplicateSlot(tab.state().slot.record.id)
    await settle(browser)
    tab.app.openSlot(slotNamed(tab, 'Newer, copy'))
    await settle(browser)
    expect(waitOf(tab)).toBe(7)
  })
})

describe('deleting', () => {
  test('hides a scenario, appends to it, and brings it back as it was', async () => {
    const { browser, tab } = await twoScenarios()
    const before = await stored(browser)
    const slot = slotNamed(tab, 'Older')
    await tab.app.removeSlot(slot)
    await settle(browser)
    expect(named(tab)).toEqual(['Newer'])
    expect(tab.state().removed).toEqual([{ slot, name: 'Older' }])
    expect(tab.state().discarded.map(({ name }) => name)).toEqual(['Older'])
    expect(await stored(browser)).toEqual(expect.arrayContaining([...before]))
    await tab.app.restoreSlot(slot)
    await settle(browser)
    expect(named(tab)).toEqual(['Newer', 'Older'])
    expect(tab.state()).toMatchObject({ removed: [], discarded: [] })
    expect(tab.state().slot.record.id).toBe(slotNamed(tab, 'Newer'))
  })

  test('the open one opens the one before it; undone, it is open again with its own undo', async () => {
    const { browser, tab } = await twoScenarios()
    const slot = slotNamed(tab, 'Newer')
    await tab.app.removeSlot(slot)
    await settle(browser)
    expect(tab.state().scenario.name).toBe('Older')
    await tab.app.restoreSlot(slot)
    await settle(browser)
    expect(tab.state().scenario.name).toBe('Newer')
    expect(tab.state().history.past.map(({ label }) => label)).toEqual(['name', 'wait'])
    tab.app.setInputs({ 'limits.p95Seconds': 9 }, 'wait')
    await settle(browser)
    expect(named(tab)).toEqual(['Newer', 'Older'])
    expect(tab.state().faults).toEqual([])
  })

  test('the last one leaves a fresh start, and can still be undone', async () => {
    const browser = createBrowser()
    const tab = await openTab(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
    await settle(browser)
    const slot = tab.state().slot.record.id
    await tab.app.removeSlot(slot)
    await settle(browser)
    expect(tab.state()).toMatchObject({ saved: 'untouched', opening: { kind: 'own' } })
    expect(tab.state().slot.record.id).not.toBe(slot)
    await tab.app.restoreSlot(slot)
    expect(waitOf(tab)).toBe(1.5)
  })

  test('a link that was never kept is left, and brought back from memory', async () => {
    const { browser, tab } = await twoScenarios()
    await tab.go(foreignLink)
    const { slot } = tab.state()
    await tab.app.removeSlot(slot.record.id)
    await settle(browser)
    expect(tab.state().scenario.name).toBe('Newer')
    await tab.app.restoreSlot(slot.record.id)
    expect(tab.state()).toMatchObject({ opening: { kind: 'link' }, scenario: { name: 'Theirs' } })
  })

  test('is kept over a reload, and undone there', async () => {
    const { browser, tab } = await twoScenarios()
    const slot = slotNamed(tab, 'Older')
    await tab.app.removeSlot(slot)
    await settle(browser)
    const again = await openTab(browser, tab.memory)
    await settle(browser)
    expect(named(again)).toEqual(['Newer'])
    await again.app.restoreSlot(slot)
    await settle(browser)
    expect(named(again)).toEqual(['Newer', 'Older'])
  })

  test('what another tab has open goes on there in a scenario of its own', async () => {
    const { browser, tab } = await twoScenarios()
    const other = await openTab(browser)
    await settle(browser)
    expect(other.state().scenario.name).toBe('Newer')
    await other.app.removeSlot(other.state().slot.record.id)
    await settle(browser)
    const before = await stored(browser)
    tab.app.setInputs({ 'limits.p95Seconds': 6 }, 'wait')
    await settle(browser)
    expect(named(tab)).toContain('Newer')
    expect(tab.state().scenarios.find(({ active }) => active)).toMatchObject({ branch: true })
    expect(waitsOf(await stored(browser))).toContain(6)
    expect(await stored(browser)).toEqual(expect.arrayContaining([...before]))
  })

  test('a rename from another tab loses nothing that is changed here meanwhile', async () => {
    const { browser, tab } = await twoScenarios()
    const other = await openTab(browser)
    await settle(browser)
    other.app.startScenario('classification')
    await other.app.renameSlot(slotNamed(tab, 'Newer'), 'Renamed elsewhere')
    tab.app.setInputs({ 'limits.p95Seconds': 6 }, 'wait')
    await settle(browser)
    await other.app.renameSlot(slotNamed(tab, 'Newer'), 'Renamed again')
    await settle(browser)
    const records = await stored(browser)
    expect(waitsOf(records)).toContain(6)
    expect(records.some((record) => record.includes('Renamed elsewhere'))).toBe(true)
  })

  test('where storage fails it is said, and nothing is lost', async () => {
    const { browser, tab } = await twoScenarios()
    const slot = slotNamed(tab, 'Older')
    const { append } = browser.shelf
    Object.assign(browser.shelf, {
      append: async () => {
        throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
      },
    })
    await tab.app.removeSlot(slot)
    expect(tab.state().faults.map(({ sentence }) => sentence)).toEqual([
      'The scenario could not be deleted: this browser has no room left for this page.',
    ])
    Object.assign(browser.shelf, { append })
    await settle(browser)
    expect(named(tab)).toEqual(['Newer', 'Older'])
  })
})
