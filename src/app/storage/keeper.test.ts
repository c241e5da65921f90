import { describe, expect, test } from 'vitest'
import type { Saved } from '../surface.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import type { Draft } from './plan.ts'
import { type RevisionRecord, readRevision, type SlotRecord } from './records.ts'
import { memoryShelf, type Shelf } from './shelf.ts'

const checkOf = (text: string): string => `#${text}`

interface Bench {
  readonly keeper: Keeper
  readonly saved: Saved[]
  readonly branches: SlotRecord[]
  /** Runs the timer that is set, if any, and waits for the writing. */
  readonly elapse: () => Promise<number | undefined>
}

let ids = 0

const bench = (shelf: Shelf, onlyInMemory?: string): Bench => {
  let timer: { readonly ms: number; readonly act: () => void } | undefined
  const saved: Saved[] = []
  const branches: SlotRecord[] = []
  const keeper = createKeeper(
    shelf,
    {
      now: () => 1000,
      freshId: () => `fresh-${ids++}`,
      checkOf,
      after: (ms, act) => {
        const mine = { ms, act }
        timer = mine
        return () => {
          if (timer === mine) timer = undefined
        }
      },
      onSaved: (state) => void saved.push(state),
      onWritten: () => {},
      onBranch: (_, to) => void branches.push(to),
    },
    () => onlyInMemory,
  )
  const elapse = async (): Promise<number | undefined> => {
    const due = timer
    timer = undefined
    due?.act()
    await keeper.flush()
    return due?.ms
  }
  return { keeper, saved, branches, elapse }
}

const draft = (text: string, id = 'mine'): Draft => ({
  slot: { schema: 1, id, created: 1 },
  state: 'kept',
  name: '',
  preset: 'p',
  text,
})

const texts = async (shelf: Shelf, slot: string): Promise<readonly string[]> =>
  (await shelf.revisions(slot, 99)).map((record) => {
    const read = readRevision(record, checkOf)
    return read.ok ? read.value.text : 'unreadable'
  })

const failing = (shelf: Shelf, error: () => Error | undefined): Shelf => ({
  ...shelf,
  append: async (slot, plan) => {
    const broken = error()
    if (broken) throw broken
    return shelf.append(slot, plan)
  },
})

const named = (name: string): Error => Object.assign(new Error(name), { name })

describe('saving', () => {
  test('within 500 ms of the last change, and only the newest state of a burst', async () => {
    const shelf = memoryShelf()
    const { keeper, saved, elapse } = bench(shelf)
    keeper.changed(draft('a'))
    keeper.changed(draft('b'))
    expect(saved.at(-1)).toBe('saving')
    expect(await elapse()).toBeLessThanOrEqual(500)
    expect(saved.at(-1)).toBe('saved')
    expect(await texts(shelf, 'mine')).toEqual(['b'])
  })

  test('a change during the writing is saved after it, in order', async () => {
    const shelf = memoryShelf()
    let open = (): void => {}
    const gate = new Promise<void>((resolve) => (open = resolve))
    const slow: Shelf = { ...shelf, append: (slot, plan) => gate.then(() => shelf.append(slot, plan)) }
    const { keeper, saved, elapse } = bench(slow)
    keeper.changed(draft('a'))
    const first = keeper.flush()
    await Promise.resolve()
    keeper.changed(draft('b'))
    open()
    await first
    expect(saved).not.toContain('saved')
    await elapse()
    expect(saved.at(-1)).toBe('saved')
    expect(await texts(shelf, 'mine')).toEqual(['b', 'a'])
  })

  test('flushing with nothing to save writes nothing and claims nothing', async () => {
    const { keeper, saved } = bench(memoryShelf())
    await keeper.flush()
    expect(saved).toEqual([])
  })

  test.each([
    ['QuotaExceededError', 'no room'],
    ['SecurityError', 'does not let'],
    ['InvalidStateError', 'closed'],
    ['VersionError', 'newer version'],
    ['DataCloneError', 'could not store'],
  ])('%s on write: said, kept here, tried again, then saved', async (name, words) => {
    const shelf = memoryShelf()
    let broken: Error | undefined = named(name)
    const { keeper, saved, elapse } = bench(failing(shelf, () => broken))
    keeper.changed(draft('a'))
    await elapse()
    expect(saved.at(-1)).toEqual({ notSaved: expect.stringContaining(words) })
    expect(await texts(shelf, 'mine')).toEqual([])
    broken = undefined
    await elapse()
    expect(saved.at(-1)).toBe('saved')
    expect(await texts(shelf, 'mine')).toEqual(['a'])
  })

  test('a slot that cannot be written does not hold up another', async () => {
    const shelf = memoryShelf()
    const halting: Shelf = {
      ...shelf,
      append: async (slot, plan) => {
        if (slot === 'bad') throw named('DataError')
        return shelf.append(slot, plan)
      },
    }
    const { keeper, saved, elapse } = bench(halting)
    keeper.changed(draft('a', 'bad'))
    keeper.changed(draft('b', 'good'))
    await elapse()
    expect(await texts(shelf, 'good')).toEqual(['b'])
    expect(saved.at(-1)).toHaveProperty('notSaved')
  })

  test('in memory only: everything works, and never does it say saved', async () => {
    const shelf = memoryShelf()
    const { keeper, saved, elapse } = bench(shelf, 'no storage here')
    keeper.changed(draft('a'))
    await elapse()
    expect(saved).not.toContain('saved')
    expect(saved.at(-1)).toEqual({ notSaved: 'no storage here' })
    expect(await texts(shelf, 'mine')).toEqual(['a'])
  })
})

describe('two tabs', () => {
  test('on one slot: the second becomes a branch, both stay reachable, and each goes on in its own', async () => {
    const shelf = memoryShelf()
    const [one, two] = [bench(shelf), bench(shelf)]
    one.keeper.changed(draft('start'))
    await one.elapse()
    two.keeper.seen('mine', 1)
    one.keeper.changed(draft('one'))
    await one.elapse()
    two.keeper.changed(draft('two'))
    await two.elapse()
    two.keeper.changed(draft('two again'))
    await two.elapse()
    one.keeper.changed(draft('one again'))
    await one.elapse()
    const branch = two.branches[0]
    expect(branch?.branchOf).toEqual({ slot: 'mine', revision: 1 })
    expect(one.branches).toEqual([])
    expect(await texts(shelf, 'mine')).toEqual(['one again', 'one', 'start'])
    expect(await texts(shelf, branch?.id ?? '')).toEqual(['two again', 'two'])
  })
})

/** Park and Miller's generator: the run is the same everywhere. */
const chance = (seed: number) => {
  let state = seed + 1
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

interface TabModel {
  readonly bench: Bench
  slot: string
  /** Last text typed in this tab since it opened the slot. */
  typed?: string
}

const snapshot = async (shelf: Shelf): Promise<ReadonlyMap<string, string>> => {
  const all = new Map<string, string>()
  for (const { id } of await shelf.list())
    for (const record of (await shelf.revisions(id, 9999)) as readonly RevisionRecord[])
      all.set(`${record.slot}/${record.number}`, JSON.stringify(record))
  return all
}

const runTabs = async (seed: number): Promise<readonly string[]> => {
  const pick = chance(seed)
  const shelf = memoryShelf()
  let refused = false
  const shared = failing(shelf, () => (refused ? named('QuotaExceededError') : undefined))
  const tabs: TabModel[] = []
  const opened = async (slot: string): Promise<TabModel> => {
    const fresh = bench(shared)
    const head = (await shelf.revisions(slot, 1))[0] as RevisionRecord | undefined
    if (head) fresh.keeper.seen(slot, head.number)
    return { bench: fresh, slot }
  }
  for (let index = 0; index < 3; index++) tabs.push(await opened('shared'))
  let before = await snapshot(shelf)
  for (let step = 0; step < 200; step++) {
    const at = pick(tabs.length)
    const tab = tabs[at]
    if (!tab) continue
    const act = pick(10)
    if (act < 5) tab.bench.keeper.changed(draft((tab.typed = `${seed}/${at}/${step}`), tab.slot))
    else if (act < 8) await tab.bench.elapse()
    else if (act === 8) refused = !refused
    else if (!refused) {
      await tab.bench.elapse()
      const slots = await shelf.list()
      tabs[at] = await opened(slots[pick(Math.max(1, slots.length))]?.id ?? 'shared')
    }
    const branch = tab.bench.branches.at(-1)
    if (branch && tabs[at] === tab) tab.slot = branch.id
    if (step % 10 !== 0) continue
    const after = await snapshot(shelf)
    for (const [key, record] of before) expect(after.get(key)).toBe(record)
    before = after
  }
  refused = false
  for (const tab of tabs) await tab.bench.elapse()
  const texts = [...(await snapshot(shelf)).values()].map((record) => (JSON.parse(record) as RevisionRecord).text)
  return tabs.flatMap(({ typed }) => (typed === undefined || texts.includes(typed) ? [] : [typed]))
}

test('three tabs, 500 runs of 200 acts: no revision is changed or lost, each last state is stored', async () => {
  for (let seed = 0; seed < 500; seed++) expect(await runTabs(seed)).toEqual([])
}, 30_000)
