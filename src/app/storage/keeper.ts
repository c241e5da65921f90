import type { Saved } from '../surface.ts'
import type { Amended } from './amend.ts'
import { type Draft, planAppend } from './plan.ts'
import { whyNotSaved } from './reasons.ts'
import type { SlotRecord } from './records.ts'
import type { Shelf } from './shelf.ts'

export interface KeeperPorts {
  readonly now: () => number
  readonly freshId: () => string
  readonly checkOf: (text: string) => string
  /** Runs `act` later; returns what calls it off. */
  readonly after: (ms: number, act: () => void) => () => void
  readonly onSaved: (saved: Saved) => void
  /** A revision is on the shelf. */
  readonly onWritten: (slot: string, revision: number) => void
  /** Another tab had gone on with `from`; this tab's work is now in `to`. */
  readonly onBranch: (from: string, to: SlotRecord) => void
}

/** Saves states in order. What cannot be written stays here and is tried again. */
export interface Keeper {
  /** The newest state of a slot; an older one that is still waiting is replaced. Written after 300 ms of quiet. */
  readonly changed: (draft: Draft) => void
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>
  /** This tab has read the slot up to this revision. */
  readonly seen: (slot: string, revision: number) => void
  /** This tab appended by another way; it has seen the slot only if it had seen what that was appended to. */
  readonly amended: (slot: string, amended: Amended) => void
}

interface Desk {
  readonly shelf: Shelf
  readonly ports: KeeperPorts
  /** Why nothing reaches the disk, if so: the shelf is only this tab's memory. */
  readonly onlyInMemory: () => string | undefined
  readonly waiting: Map<string, Draft>
  readonly known: Map<string, number>
  readonly moved: Map<string, SlotRecord>
  writing: Promise<void>
  callOff: () => void
}

const quiet = 300
const retryAfter = 10_000

const write = async ({ shelf, ports, known, moved }: Desk, draft: Draft): Promise<void> => {
  const slot = moved.get(draft.slot.id) ?? draft.slot
  const here = { now: ports.now(), freshId: ports.freshId(), checkOf: ports.checkOf }
  const seen = { known: known.get(slot.id) ?? 0 }
  const { slot: added, revision } = await shelf.append(slot.id, (present) =>
    planAppend({ ...draft, slot }, seen, present, here),
  )
  known.set(revision.slot, revision.number)
  if (added && revision.slot !== slot.id) {
    moved.set(draft.slot.id, added)
    moved.set(slot.id, added)
    ports.onBranch(slot.id, added)
  }
  ports.onWritten(revision.slot, revision.number)
}

const writeAll = async (desk: Desk): Promise<void> => {
  let trouble: string | undefined
  for (const [id, draft] of Array.from(desk.waiting)) {
    try {
      await write(desk, draft)
      if (desk.waiting.get(id) === draft) desk.waiting.delete(id)
    } catch (cause) {
      trouble = whyNotSaved(cause)
    }
  }
  if (trouble !== undefined) desk.callOff = desk.ports.after(retryAfter, () => void flush(desk))
  const notSaved = trouble ?? desk.onlyInMemory()
  if (notSaved !== undefined) desk.ports.onSaved({ notSaved })
  else if (desk.waiting.size === 0) desk.ports.onSaved('saved')
}

const flush = (desk: Desk): Promise<void> => {
  desk.callOff()
  desk.writing = desk.writing.then(() => (desk.waiting.size === 0 ? undefined : writeAll(desk)))
  return desk.writing
}

const changed = (desk: Desk, draft: Draft): void => {
  desk.waiting.set(draft.slot.id, draft)
  const notSaved = desk.onlyInMemory()
  desk.ports.onSaved(notSaved === undefined ? 'saving' : { notSaved })
  desk.callOff()
  desk.callOff = desk.ports.after(quiet, () => void flush(desk))
}

export const createKeeper = (
  shelf: Shelf,
  ports: KeeperPorts,
  onlyInMemory: () => string | undefined = () => undefined,
): Keeper => {
  const desk: Desk = {
    shelf,
    ports,
    onlyInMemory,
    waiting: new Map(),
    known: new Map(),
    moved: new Map(),
    writing: Promise.resolve(),
    callOff: () => {},
  }
  return {
    changed: (draft) => changed(desk, draft),
    flush: () => flush(desk),
    amended: (slot, { from, to }) => {
      if ((desk.known.get(slot) ?? 0) === from) desk.known.set(slot, to)
    },
    seen: (slot, revision) => void desk.known.set(slot, Math.max(revision, desk.known.get(slot) ?? 0)),
  }
}
