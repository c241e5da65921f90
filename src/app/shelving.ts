import { plainText } from '../base/plain-text.ts'
import { nameLength, type Scenario } from '../scenario/scenario.ts'
import { readText, textOf } from './documents.ts'
import { tell } from './faults.ts'
import type { Gestures } from './gesture.ts'
import type { Library } from './library.ts'
import { shownName } from './share-name.ts'
import type { Slots } from './slots.ts'
import type { Slot } from './state.ts'
import { whyNotSaved } from './storage/reasons.ts'
import type { RevisionRecord } from './storage/records.ts'
import type { Store } from './store.ts'
import type { Actions } from './surface.ts'
import type { Visit } from './visit.ts'

export interface ShelvingPorts {
  readonly store: Store
  readonly library: Library
  readonly slots: Pick<Slots, 'leaveRemoved' | 'putBack' | 'renamed'>
  readonly gestures: Gestures
  readonly rename: Actions['rename']
  readonly freshSlot: () => Slot['record']
  /** Reads the list again. */
  readonly list: () => void
}

type ShelvingActions = Pick<Actions, 'renameSlot' | 'duplicateSlot' | 'removeSlot' | 'restoreSlot'>

interface Desk extends ShelvingPorts {
  /** Open ones that were deleted: with their undo, and even where nothing of them was stored. */
  readonly left: Map<string, Visit>
}

const isOpen = ({ store }: Desk, slot: string): boolean => store.getState().slot.record.id === slot

const scenarioIn = ({ text }: RevisionRecord): Scenario | undefined => {
  const read = readText(text)
  return read.ok ? read.value.scenario : undefined
}

const withName = (head: RevisionRecord, name: string): RevisionRecord => {
  const scenario = scenarioIn(head)
  return scenario ? { ...head, name, text: textOf({ ...scenario, name }) } : head
}

const rename = async (desk: Desk, slot: string, given: string): Promise<void> => {
  const name = plainText(given, nameLength)
  if (isOpen(desk, slot)) return desk.rename(name)
  await desk.library.amend(slot, (head) => ({ ...withName(head, name), at: undefined }))
  desk.slots.renamed(slot, name)
}

/** `Support, copy`, then `Support, copy 2`: no two of the list are called alike. */
const copyName = (name: string, taken: readonly string[]): string => {
  const [, root = name] = /^(.*), copy(?: \d+)?$/.exec(name) ?? []
  const names = Array.from({ length: taken.length + 1 }, (_, at) => {
    const end = at === 0 ? ', copy' : `, copy ${at + 1}`
    return `${root.slice(0, nameLength - end.length)}${end}`
  })
  return names.find((each) => !taken.includes(each)) ?? name
}

const duplicate = async ({ store, library, freshSlot }: Desk, slot: string): Promise<void> => {
  const { scenario: shown, scenarios, slot: open } = store.getState()
  const found = open.record.id === slot ? undefined : await library.find(slot)
  const scenario = open.record.id === slot ? shown : found?.states[0]?.scenario
  if (!scenario) return
  const taken = scenarios.map(({ name, preset }) => shownName({ name, preset }))
  await library.add(freshSlot(), { ...scenario, name: copyName(shownName(scenario), taken) })
}

const remove = async (desk: Desk, slot: string): Promise<void> => {
  const { store, library, slots, gestures, left } = desk
  gestures.settle()
  const listed = store.getState().scenarios.find((one) => one.slot === slot)
  await library.amend(slot, (head) => ({ ...head, state: 'discarded', at: undefined }))
  if (isOpen(desk, slot)) left.set(slot, await slots.leaveRemoved())
  const name = listed ? shownName(listed) : ''
  store.setState(({ removed }) => ({ removed: [...removed.filter((one) => one.slot !== slot), { slot, name }] }))
}

const restore = async ({ store, library, slots, left }: Desk, slot: string): Promise<void> => {
  const found = await library.find(slot)
  const before = found?.states.find(({ state }) => state !== 'discarded')
  // Its place in the list is that of its last edit.
  const amended = await library.amend(slot, (head) => ({ ...head, state: before?.state ?? 'kept', at: before?.at }))
  const visit = left.get(slot)
  const wasJustLeft = store.getState().removed.some((one) => one.slot === slot)
  left.delete(slot)
  if (visit) slots.putBack(amended ? { ...visit, slot: { ...visit.slot, revision: amended.to } } : visit, wasJustLeft)
  store.setState(({ removed }) => ({ removed: removed.filter((one) => one.slot !== slot) }))
}

/** What is done to scenarios of the list without opening them. Everything is appended; nothing stored is ever changed. */
export const createShelving = (ports: ShelvingPorts): ShelvingActions => {
  const desk: Desk = { ...ports, left: new Map() }
  const { store, list } = ports
  const doing = async (what: string, act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (cause) {
      tell(store, 'broken', `The scenario could not be ${what}: ${whyNotSaved(cause)}.`)
    }
    list()
  }
  return {
    renameSlot: (slot, name) => doing('renamed', () => rename(desk, slot, name)),
    duplicateSlot: (slot) => doing('copied', () => duplicate(desk, slot)),
    removeSlot: (slot) => doing('deleted', () => remove(desk, slot)),
    restoreSlot: (slot) => doing('brought back', () => restore(desk, slot)),
  }
}
