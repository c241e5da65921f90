import { describe, expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { toLink } from '../scenario/link.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { memoryShelf, type Shelf } from './storage/shelf.ts'
import { type Browser, createBrowser, type OpenTab, openTab } from './world.fixture.ts'

const named = (name: string): Error => Object.assign(new Error(name), { name })
const base = scenarioOf('code-review', currentEdition)
const made = toLink({ ...base, inputs: { ...base.inputs, 'limits.p95Seconds': 2.5 } })
const link = made.ok ? made.value : ''

/** A browser in which a scenario with a wait limit of 1.5 s, changed from 1.25 s, was saved before. */
const withWork = async (): Promise<{ readonly shelf: Shelf; readonly before: readonly string[] }> => {
  const browser = createBrowser()
  const tab = await openTab(browser)
  for (const wait of [1.25, 1.5]) {
    tab.app.setInputs({ 'limits.p95Seconds': wait }, 'wait')
    await browser.clock.pass(1000)
  }
  return { shelf: browser.shelf, before: await records(browser.shelf) }
}

const records = async (shelf: Shelf): Promise<readonly string[]> => {
  const all = await Promise.all((await shelf.list()).map(({ id }) => shelf.revisions(id, 999)))
  return all.flat().map((record) => JSON.stringify(record))
}

/** The newest revision of every slot, as storage would give it back after some mishap. */
const spoiled = (shelf: Shelf, spoil: (record: object) => unknown): Shelf => {
  const spoilt = (record: unknown): unknown => (typeof record === 'object' && record ? spoil(record) : record)
  return {
    ...shelf,
    list: async () => (await shelf.list()).map((stored) => ({ ...stored, head: spoilt(stored.head) })),
    revisions: async (slot, most) =>
      (await shelf.revisions(slot, most)).map((record, index) => (index === 0 ? spoilt(record) : record)),
  }
}

interface Fault {
  readonly name: string
  readonly open: (shelf: Shelf) => () => Promise<Shelf>
  /** Nothing of what was stored can be read. */
  readonly blind?: true
  /** Nothing can be written. */
  readonly mute?: true
  /** The newest state cannot be read, the one before can. */
  readonly older?: true
}

const rejecting = (error: Error): Fault['open'] => {
  const open = async (): Promise<Shelf> => {
    throw error
  }
  return () => open
}

const faults: readonly Fault[] = [
  {
    name: 'absent',
    blind: true,
    mute: true,
    open: () => () => {
      throw new ReferenceError('indexedDB is not defined')
    },
  },
  { name: 'blocked by the browser', blind: true, mute: true, open: rejecting(named('SecurityError')) },
  { name: 'of a newer version', blind: true, mute: true, open: rejecting(named('VersionError')) },
  { name: 'never answering', blind: true, mute: true, open: () => () => new Promise(() => {}) },
  {
    name: 'throwing on read',
    blind: true,
    open: (shelf) => async () => ({ ...shelf, list: async () => Promise.reject(named('UnknownError')) }),
  },
  {
    name: 'full',
    mute: true,
    open: (shelf) => async () => ({ ...shelf, append: async () => Promise.reject(named('QuotaExceededError')) }),
  },
  {
    name: 'holding a corrupt record',
    older: true,
    open: (shelf) => async () => spoiled(shelf, (record) => ({ ...record, text: '{"schema":' })),
  },
  {
    name: 'holding a half-written record',
    older: true,
    open: (shelf) => async () => spoiled(shelf, () => ({ slot: 'slot-0', number: 2 })),
  },
  {
    name: 'holding a record of a newer schema',
    older: true,
    open: (shelf) => async () => spoiled(shelf, (record) => ({ ...record, schema: 2 })),
  },
]

const waitOf = ({ state }: OpenTab): unknown => state().scenario.inputs['limits.p95Seconds']

const browserWith = (shelf: Shelf, fault: Fault): Browser =>
  createBrowser({ shelf, openShelf: fault.open(shelf), ids: 100 })

describe.each(faults)('storage that is $name', (fault) => {
  test('at the first load: the page works and says what is wrong', async () => {
    const { shelf, before } = await withWork()
    const browser = browserWith(shelf, fault)
    const tab = await openTab(browser)
    await browser.clock.pass(5000)
    const { opening, saved, edition } = tab.state()
    expect(opening.kind).toBe('own')
    expect(edition.kind).toBe('ready')
    if (fault.blind && fault.mute) expect(saved).toHaveProperty('notSaved')
    if (fault.blind && !fault.mute) expect(opening).toMatchObject({ problems: [expect.stringContaining('cannot')] })
    if (fault.older) expect(opening).toMatchObject({ problems: [expect.stringContaining('newest state')] })
    expect(waitOf(tab)).toBe(fault.blind ? 4 : fault.older ? 1.25 : 1.5)
    expect(await records(shelf)).toEqual(before)
  })

  test('an edit works, is saved or said not to be, and is not lost; nothing stored is touched', async () => {
    const { shelf, before } = await withWork()
    const browser = browserWith(shelf, fault)
    const tab = await openTab(browser)
    await browser.clock.pass(5000)
    tab.app.setInputs({ 'limits.p95Seconds': 7.5 }, 'wait')
    await browser.clock.pass(500)
    expect(waitOf(tab)).toBe(7.5)
    if (fault.mute) expect(tab.state().saved).toHaveProperty('notSaved')
    else expect(tab.state().saved).toBe('saved')
    expect(await records(shelf)).toEqual(expect.arrayContaining([...before]))
    tab.app.undo()
    tab.app.redo()
    tab.app.startScenario('classification')
    tab.app.openSlot(tab.state().scenarios.find(({ active }) => !active)?.slot ?? '')
    await tab.leave()
    tab.kill()
    const again = await openTab(browser, tab.memory)
    await browser.clock.pass(5000)
    expect(['own', 'link']).toContain(again.state().opening.kind)
  })

  test('a reload right after an edit brings it back', async () => {
    const { shelf } = await withWork()
    const browser = browserWith(shelf, fault)
    const tab = await openTab(browser)
    await browser.clock.pass(5000)
    tab.app.setInputs({ 'limits.p95Seconds': 7.5 }, 'wait')
    await tab.leave()
    tab.kill()
    const again = await openTab(browser, tab.memory)
    await browser.clock.pass(5000)
    expect(waitOf(again)).toBe(7.5)
  })

  test('a link opens, is edited, and leaves what is stored alone', async () => {
    const { shelf, before } = await withWork()
    const browser = browserWith(shelf, fault)
    const tab = await openTab(browser, { fragment: link, written: [] })
    expect(tab.state().opening.kind).toBe('link')
    expect(waitOf(tab)).toBe(2.5)
    tab.app.setInputs({ 'limits.p95Seconds': 7.5 }, 'wait')
    await browser.clock.pass(5000)
    expect(waitOf(tab)).toBe(7.5)
    if (fault.mute) expect(tab.state().saved).toHaveProperty('notSaved')
    expect(await records(shelf)).toEqual(expect.arrayContaining([...before]))
  })
})

test('work done while storage was full is saved once there is room', async () => {
  let full = true
  const shelf = memoryShelf()
  const append: Shelf['append'] = async (slot, plan) => {
    if (full) throw named('QuotaExceededError')
    return shelf.append(slot, plan)
  }
  const browser = createBrowser({ shelf, openShelf: async () => ({ ...shelf, append }) })
  const tab = await openTab(browser)
  tab.app.setInputs({ 'limits.p95Seconds': 7.5 }, 'wait')
  await browser.clock.pass(1000)
  expect(tab.state().saved).toEqual({ notSaved: expect.stringContaining('no room') })
  full = false
  await browser.clock.pass(10_000)
  expect(tab.state().saved).toBe('saved')
  expect(await records(shelf)).toHaveLength(1)
})
