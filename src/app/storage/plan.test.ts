import { describe, expect, test } from 'vitest'
import { type Draft, listEntries, planAppend, planPrune } from './plan.ts'
import { readRevision, type RevisionRecord, type SlotRecord } from './records.ts'

const checkOf = (text: string): string => `${text.length}`
const slot: SlotRecord = { schema: 1, id: 'mine', created: 5 }
const draft: Draft = { slot, state: 'kept', name: 'N', preset: 'p', text: '{}' }
const at = { now: 9, freshId: 'fresh', checkOf }
const day = 86_400_000

const revision = (number: number, more: Partial<RevisionRecord> = {}): RevisionRecord => ({
  schema: 1,
  slot: 'mine',
  number,
  at: number,
  state: 'kept',
  name: '',
  preset: 'p',
  text: '{}',
  check: '2',
  ...more,
})

describe('where a state goes', () => {
  test('the first revision brings its slot along', () => {
    const put = planAppend(draft, { known: 0 }, { slotExists: false, head: 0 }, at)
    expect(put.slot).toEqual(slot)
    expect(put.revision).toMatchObject({ slot: 'mine', number: 1, at: 9, check: '2' })
  })

  test('the next one is appended', () => {
    const put = planAppend(draft, { known: 3 }, { slotExists: true, head: 3 }, at)
    expect(put.slot).toBeUndefined()
    expect(put.revision).toMatchObject({ slot: 'mine', number: 4 })
  })

  test('a revision that this tab has not seen makes ours a branch, and says where it split off', () => {
    const put = planAppend(draft, { known: 3 }, { slotExists: true, head: 4 }, at)
    expect(put.slot).toEqual({ ...slot, id: 'fresh', created: 9, branchOf: { slot: 'mine', revision: 3 } })
    expect(put.revision).toMatchObject({ slot: 'fresh', number: 1 })
  })

  test('storage emptied behind our back: the slot is put down again', () => {
    const put = planAppend(draft, { known: 7 }, { slotExists: false, head: 0 }, at)
    expect(put.slot).toEqual(slot)
    expect(put.revision.number).toBe(8)
  })

  test('a slot that another tab went on with is not discarded from here', () => {
    const put = planAppend({ ...draft, state: 'discarded' }, { known: 1 }, { slotExists: true, head: 2 }, at)
    expect(put.revision).toMatchObject({ slot: 'fresh', state: 'kept' })
  })
})

describe('what may be removed', () => {
  const now = 100 * day
  const old = Array.from({ length: 60 }, (_, index) => revision(index + 1, { at: index * 1000 }))

  test('only what is both beyond the newest 50 and older than 30 days', () => {
    expect(planPrune(old, now, checkOf)).toHaveLength(10)
    expect(planPrune(old, 29 * day, checkOf)).toEqual([])
    expect(planPrune(old.slice(0, 50), now, checkOf)).toEqual([])
  })

  test('a slot discarded for more than 30 days goes as a whole', () => {
    const gone = [revision(1, { at: 0 }), revision(2, { at: 0, state: 'discarded' })]
    expect(planPrune(gone, now, checkOf)).toHaveLength(2)
    expect(planPrune(gone, 29 * day, checkOf)).toEqual([])
  })

  test('what we cannot read is not ours to remove', () => {
    const strange = [...old.map((each) => ({ ...each, schema: 2 })), { slot: 'mine' }, undefined]
    expect(planPrune(strange, now, checkOf)).toEqual([])
  })
})

test('the list: newest first, discarded apart, unreadable shown with the reason', () => {
  const { entries, discarded } = listEntries(
    [
      { id: 'a', slot: { ...slot, id: 'a' }, head: revision(1, { slot: 'a', at: 1 }) },
      { id: 'b', slot: { ...slot, id: 'b' }, head: revision(1, { slot: 'b', at: 2 }) },
      { id: 'c', slot: { ...slot, id: 'c' }, head: revision(1, { slot: 'c', state: 'discarded' }) },
      { id: 'd', slot: { ...slot, id: 'd' }, head: { ...revision(1), schema: 2 } },
      { id: 'e', slot: { ...slot, id: 'e' }, head: undefined },
    ],
    checkOf,
  )
  expect(entries.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'e'])
  expect(discarded.map(({ id }) => id)).toEqual(['c'])
  expect(entries[2]).toMatchObject({ unreadable: 'Saved by a newer version of this page. Reload to open it.' })
  expect(entries[3]).toMatchObject({ unreadable: expect.stringContaining('damaged') })
})

test.each([
  ['half-written text', { ...revision(1), text: '{' }],
  ['no check', { ...revision(1), check: undefined }],
  ['unknown state', { ...revision(1), state: 'gone' }],
  ['not a record', 'text'],
  ['nothing', undefined],
])('%s is told from a whole record', (_, record) => {
  expect(readRevision(record, checkOf).ok).toBe(false)
})
