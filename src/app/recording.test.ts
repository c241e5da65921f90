import { expect, test } from 'vitest'
import { crc32c } from '../base/crc32c.ts'
import { emptyRecord, recordOf } from '../scenario/decision-record.ts'
import { foreign, linkTo } from './scenarios.fixture.ts'
import { createBrowser, openTab } from './world.fixture.ts'

const record = { ...emptyRecord, status: 'accepted', deciders: 'Platform' } as const

test('each change is one undo entry, and an empty record is none', async () => {
  const { app, state } = await openTab(createBrowser())
  const before = state().scenario
  expect(app.changeRecord({ status: 'accepted', deciders: 'Platform' }, 'status accepted')).toEqual([])
  expect(state().scenario.record).toEqual(record)
  expect(state().history.past.map(({ label }) => label)).toEqual(['status accepted'])
  expect(state().scenario.inputs).toBe(before.inputs)
  app.changeRecord({ status: 'proposed', deciders: '' }, 'status proposed')
  expect('record' in state().scenario).toBe(false)
  app.undo()
  expect(state().scenario.record).toEqual(record)
  app.undo()
  expect(state().scenario).toBe(before)
})

test('what is too long is refused with what is allowed, and changes nothing', async () => {
  const { app, state } = await openTab(createBrowser())
  const before = state().scenario
  expect(app.changeRecord({ deciders: 'x'.repeat(121) }, 'decision makers')).toEqual([
    { path: 'record.deciders', message: 'Decision makers: at most 120 characters.' },
  ])
  expect(app.addNote({ at: 'knowledge', by: '', text: ' ' })).toEqual([
    { path: 'record.notes.1.text', message: 'Note 1 needs a text.' },
  ])
  expect(state().scenario).toBe(before)
  expect(state().history.past).toEqual([])
})

test('typing is kept after 400 ms of quiet, and is one undo entry until the field is left', async () => {
  const browser = createBrowser()
  const { app, state } = await openTab(browser)
  const before = state().scenario
  const labels = () => state().history.past.map(({ label }) => label)
  app.writeRecord({ text: 'We' }, 'text')
  await browser.clock.pass(399)
  app.writeRecord({ text: 'We wait ' }, 'text')
  await browser.clock.pass(399)
  expect(state().scenario).toBe(before)
  await browser.clock.pass(1)
  expect(recordOf(state().scenario).text).toBe('We wait')
  app.writeRecord({ text: 'We wait for prices' }, 'text')
  await browser.clock.pass(5000)
  expect(recordOf(state().scenario).text).toBe('We wait for prices')
  expect(labels()).toEqual(['text'])
  app.writeRecord({ text: 'We wait for prices.' }, 'text')
  app.endWriting()
  expect(recordOf(state().scenario).text).toBe('We wait for prices.')
  expect(labels()).toEqual(['text'])
  app.writeRecord({ text: 'Now' }, 'text')
  app.writeRecord({ deciders: 'Platform' }, 'decision makers')
  await browser.clock.pass(400)
  expect(labels()).toEqual(['text', 'text', 'decision makers'])
  app.undo()
  app.undo()
  app.undo()
  expect(state().scenario).toBe(before)
})

test('what is typed and taken back leaves no entry, and what else is done ends the run', async () => {
  const browser = createBrowser()
  const { app, state } = await openTab(browser)
  const before = state().scenario
  const labels = () => state().history.past.map(({ label }) => label)
  app.setInputs({ 'limits.p95Seconds': 2 }, 'wait')
  const moved = state().scenario
  for (const text of ['W', '']) {
    app.writeRecord({ text }, 'text')
    await browser.clock.pass(400)
  }
  expect(state().scenario).toBe(moved)
  expect(labels()).toEqual(['wait'])
  app.writeRecord({ text: 'One' }, 'text')
  app.setInput('limits.quality', 0.5, 'floor')
  app.writeRecord({ text: 'Two' }, 'text')
  app.undo()
  expect(recordOf(state().scenario).text).toBe('One')
  expect(state().scenario.inputs['limits.quality']).toBe(0.5)
  expect(labels()).toEqual(['wait', 'text', 'floor'])
  while (labels().length > 0) app.undo()
  expect(state().scenario).toEqual(before)
  expect(app.writeRecord({ deciders: 'x'.repeat(121) }, 'decision makers')).toHaveLength(1)
  await browser.clock.pass(400)
  expect(state().scenario).toEqual(before)
})

test('what is being typed is there after a reload, and stays with its scenario when another is opened', async () => {
  const browser = createBrowser()
  const tab = await openTab(browser)
  tab.app.writeRecord({ text: 'Half a sen' }, 'text')
  await tab.leave()
  const again = await openTab(browser, tab.memory)
  expect(recordOf(again.state().scenario).text).toBe('Half a sen')
  expect(again.state()).toMatchObject({ opening: { kind: 'own' }, slot: { record: tab.state().slot.record } })
  again.app.writeRecord({ text: 'Half a sentence' }, 'text')
  await again.go(linkTo(foreign))
  expect(again.state().scenario.record).toBeUndefined()
  await browser.clock.pass(1000)
  expect(again.state().scenario.record).toBeUndefined()
  again.app.discard()
  await browser.clock.pass(1000)
  expect(recordOf(again.state().scenario).text).toBe('Half a sentence')
})

test('notes have the day of the clock and ids of their own, and go one by one', async () => {
  const browser = createBrowser()
  const { app, state } = await openTab(browser)
  app.addNote({ at: 'limits.p95Seconds', by: 'AB', text: 'Why\u202e not 2 s?' })
  app.addNote({ at: 'knowledge', by: '', text: 'Who keeps it?' })
  const { notes } = recordOf(state().scenario)
  expect(notes.map(({ id: _id, ...note }) => note)).toEqual([
    { at: 'limits.p95Seconds', by: 'AB', on: '1970-01-01', text: 'Why not 2 s?' },
    { at: 'knowledge', by: '', on: '1970-01-01', text: 'Who keeps it?' },
  ])
  const [first, second] = notes
  expect(first?.id).not.toBe(second?.id)
  app.removeNote('nobody')
  expect(state().history.past.map(({ label }) => label)).toEqual(['note', 'note'])
  app.removeNote(first?.id ?? '')
  expect(recordOf(state().scenario).notes).toEqual([second])
  expect(state().history.past.map(({ label }) => label)).toEqual(['note', 'note', 'note removed'])
  for (let at = 1; at < 40; at++) expect(app.addNote({ at: 'models', by: '', text: `${at}` })).toEqual([])
  expect(app.addNote({ at: 'models', by: '', text: 'one too many' })).toEqual([
    { path: 'record.notes', message: 'A record holds at most 40 notes.' },
  ])
})

test('it outlives presets, Revert and another name, and goes with a copy', async () => {
  const browser = createBrowser()
  const tab = await openTab(browser)
  tab.app.changeRecord(record, 'record')
  tab.app.openPreset('code-review')
  tab.app.setInputs({ 'limits.p95Seconds': 1.5 }, 'wait')
  tab.app.revert()
  tab.app.rename('Mine')
  expect(tab.state().scenario.record).toEqual(record)
  await browser.clock.pass(1000)
  await tab.app.duplicateSlot(tab.state().slot.record.id)
  await browser.clock.pass(1000)
  const copy = tab.state().scenarios.find(({ active }) => !active)
  tab.app.openSlot(copy?.slot ?? '')
  await browser.clock.pass(1000)
  expect(tab.state().scenario).toMatchObject({ name: 'Mine, copy', record })
})

test('a file with a record opens with it in a slot of its own', async () => {
  const browser = createBrowser()
  const tab = await openTab(browser)
  tab.app.changeRecord(record, 'record')
  const mine = tab.state().slot.record.id
  tab.app.openScenario({ scenario: { ...foreign, record: { ...record, text: 'Theirs' } }, notes: [] })
  await browser.clock.pass(1000)
  expect(tab.state().scenario.record?.text).toBe('Theirs')
  tab.app.openSlot(mine)
  await browser.clock.pass(1000)
  expect(tab.state().scenario.record).toEqual(record)
})

test('a link brings its record into a slot of its own; mine stays, over a reload too', async () => {
  const browser = createBrowser()
  const tab = await openTab(browser)
  tab.app.changeRecord(record, 'record')
  await browser.clock.pass(1000)
  const again = await openTab(browser, tab.memory)
  expect(again.state()).toMatchObject({ scenario: { record }, opening: { kind: 'own' }, saved: 'saved' })
  const sent = { ...foreign, record: { ...record, text: 'Theirs' } }
  await again.go(linkTo(sent))
  expect(again.state()).toMatchObject({ scenario: sent, opened: sent, opening: { kind: 'link', notes: [] } })
  again.app.addNote({ at: 'knowledge', by: '', text: 'Mine' })
  again.app.revert()
  expect(again.state().scenario.record?.notes).toHaveLength(1)
  await browser.clock.pass(1000)
  again.app.discard()
  await browser.clock.pass(1000)
  expect(again.state().scenario.record).toEqual(record)
})

test('a record too long for a link is kept in storage, over a reload too', async () => {
  const browser = createBrowser()
  const tab = await openTab(browser)
  const noise = (seed: number): string =>
    Array.from({ length: 200 }, (_, at) => (crc32c(`${seed} ${at}`) % 36).toString(36)).join('')
  for (let at = 0; at < 40; at++) tab.app.addNote({ at: 'knowledge', by: '', text: noise(at) })
  await browser.clock.pass(2000)
  expect(tab.memory.fragment).not.toContain('?s=')
  const again = await openTab(browser, tab.memory)
  await browser.clock.pass(1000)
  expect(again.state().scenario).toEqual(tab.state().scenario)
  expect(recordOf(again.state().scenario).notes).toHaveLength(40)
})
