import type { Draws, Track } from '../alternatives/evaluation.ts'
import type { Pair } from './compute.ts'
import type { Problem } from '../base/result.ts'
import type { Edition } from '../catalog/edition.ts'
import type { DecisionRecord, RecordNote } from '../scenario/decision-record.ts'
import type { ReadScenario } from '../scenario/file.ts'
import type { Refusal } from '../scenario/link/refusal.ts'
import type { Note } from '../scenario/note.ts'
import type { InputValue } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Is the present scenario in this browser's storage? `untouched`: as opened, so there is nothing to save yet. */
export type Saved = 'untouched' | 'saving' | 'saved' | { readonly notSaved: string }

/** Where draws and tracks are computed. On the main thread there are fewer draws, and the screen says so. */
export type Computing = 'starting' | 'worker' | 'main-thread'

/** The edition the scenario is pinned to. Another edition is never put in its place. */
export type EditionState =
  | { readonly kind: 'loading'; readonly id: string }
  | { readonly kind: 'ready'; readonly id: string; readonly edition: Edition }
  | { readonly kind: 'missing' | 'unreachable' | 'unreadable'; readonly id: string; readonly message: string }

/** How the thing on screen came to be there. Only `own` and `link` have a scenario to show. */
export type Opening =
  | { readonly kind: 'starting' }
  /** My own work, or a preset on the first visit. `problems`: stored work that could not be read. */
  | { readonly kind: 'own'; readonly problems: readonly string[] }
  /** From a link, in a slot of its own: Keep, Discard. `notes`: unknown inputs, out of range, beyond the track. */
  | { readonly kind: 'link'; readonly notes: readonly Note[] }
  /** The link opens nothing. A full-page message in the place of any scenario; the address stays as it was. */
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly message: string; readonly readable: ReadableParts }
  /** The scenario is there, the figures it was made with are not. */
  | {
      readonly kind: 'edition-missing'
      readonly edition: string
      readonly message: string
      /** Trying again may help (no connection). */
      readonly retry: boolean
    }

/** What of a damaged link can still be read; plain text, for display alone. */
export interface ReadableParts {
  readonly view?: string
  readonly name?: string
  /** Characters of the payload that arrived, of those that were sent. */
  readonly arrived?: number
  readonly expected?: number
}

/** A row of the list of scenarios. */
export interface ListedScenario {
  readonly slot: string
  /** As the user named it; empty: show the preset's name. */
  readonly name: string
  readonly preset: string
  /** Milliseconds since 1970, by this browser's clock. */
  readonly created: number
  readonly updated: number
  readonly active: boolean
  /** False: as it was opened, in this tab alone. */
  readonly stored: boolean
  readonly fromLink: boolean
  /** Split off because another tab had gone on with the same scenario. */
  readonly branch: boolean
  /** It cannot be opened here, and why; it is left as it is. */
  readonly unreadable?: string
}

/** A scenario that was deleted a moment ago. */
export interface RemovedScenario {
  readonly slot: string
  readonly name: string
}

export interface Status {
  readonly saved: Saved
  readonly computing: Computing
  /** Characters of the whole link; absent where it would be longer than we write. */
  readonly linkLength?: number
  readonly drawsMs?: number
  readonly edition: EditionState
}

export interface DrawsView {
  readonly draws?: Draws
  /** The draws on screen belong to an earlier state, for more than 150 ms. */
  readonly updating: boolean
  /** Draws asked for: fewer while a gesture is live. */
  readonly n: number
}

export interface TracksView {
  readonly tracks: Readonly<Record<string, Track>>
  readonly updating: boolean
}

/** What undo and redo would do, in words; absent: nothing to do. */
export interface HistoryView {
  readonly undo?: string
  readonly redo?: string
}

/** Something to be told once. `broken`: it failed and the rest goes on; `told`: nothing failed. */
export interface Fault {
  readonly id: number
  readonly kind: 'broken' | 'told'
  readonly sentence: string
}

/** Plain functions, safe to call from anywhere; none of them throws. */
export interface Actions {
  /** Once, before the first render: opens the address or the last work, starts worker and storage. */
  readonly start: () => void
  /** A pointer goes down on a slider: everything until `endGesture` is one undo entry. */
  readonly beginGesture: () => void
  /** `label` says what was done, as the undo menu shows it: `wait limit 4.0 s`. */
  readonly endGesture: (label: string) => void
  /**
   * Sets one input. Within a gesture it belongs to it; outside one (keys) changes of the same input become one undo
   * entry after 600 ms of quiet. Refused values change nothing and come back as problems.
   */
  readonly setInput: (id: string, value: InputValue, label?: string) => readonly Problem[]
  /** Sets several at once as one undo entry: a way out, a flip to try, a typed value. */
  readonly setInputs: (values: Readonly<Record<string, InputValue>>, label: string) => readonly Problem[]
  /** Sets several that move together, such as the three priorities, as `setInput` sets one: within a gesture or by keys. */
  readonly moveInputs: (values: Readonly<Record<string, InputValue>>, label: string) => readonly Problem[]
  /** Moves an input to where the answer flips; what we do not know of it goes along. One undo entry. */
  readonly flipInput: (id: string, at: number | string, label: string) => void
  /** Back to the value of the baseline, and from there to that of the preset. */
  readonly resetInput: (id: string) => void
  /** Applies a preset to the present scenario (sets what it names, keeps the rest): one undo entry. */
  readonly openPreset: (preset: string) => void
  /** A new scenario from a preset, in a slot of its own. */
  readonly startScenario: (preset: string) => void
  /** Every input back to the baseline (the link as opened, else the preset): one undo entry. */
  readonly revert: () => void
  readonly rename: (name: string) => void
  /** The name as it is typed: kept like text of the record, at the latest when its scenario is left. */
  readonly writeName: (name: string) => void
  /** Changes parts of the decision record as one undo entry. Says what is wrong, and changes nothing then. */
  readonly changeRecord: (change: Partial<DecisionRecord>, label: string) => readonly Problem[]
  /**
   * Text of the record as it is typed, kept after 400 ms of quiet; one undo entry until the field is left or something
   * else is done. Says what is wrong, and keeps nothing then.
   */
  readonly writeRecord: (change: Partial<DecisionRecord>, label: string) => readonly Problem[]
  /** The field is left: what was typed is kept at once. */
  readonly endWriting: () => void
  /** Adds a note of today; one undo entry. Says what is wrong, and adds nothing then. */
  readonly addNote: (note: Pick<RecordNote, 'at' | 'by' | 'text'>) => readonly Problem[]
  readonly removeNote: (id: string) => void
  /** Opens the map of two inputs, or closes it: it is counted for as long as it is open. */
  readonly openPair: (pair: Pair | undefined) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Opens a pasted link: a whole address or what follows `#`. */
  readonly openLink: (text: string) => void
  /** Opens a scenario read from a file in a slot of its own, which is saved. */
  readonly openScenario: (read: ReadScenario) => void
  /** From a refused link back to my own work. */
  readonly leaveLink: () => void
  /** From a scenario whose figures are not here to other work that has its figures; it is left as it is. */
  readonly leaveScenario: () => void
  readonly keep: () => void
  readonly discard: () => void
  readonly openSlot: (slot: string) => void
  /** Names a scenario of the list, open or not. */
  readonly renameSlot: (slot: string, name: string) => Promise<void>
  /** Puts a copy beside it and leaves the open one open. */
  readonly duplicateSlot: (slot: string) => Promise<void>
  /** Deletes it: it can be brought back for 30 days. If it is open, the one before it is opened. */
  readonly removeSlot: (slot: string) => Promise<void>
  /** Brings a deleted one back as it was, and opens it again if it was open. */
  readonly restoreSlot: (slot: string) => Promise<void>
  /** The notice of what was deleted goes; it stays in the list of deleted ones. */
  readonly dismissRemoved: () => void
  /** Loads the pinned edition again after it was unreachable. */
  readonly retryEdition: () => void
  /** The figures of today, whatever the open scenario is pinned to; undefined: they cannot be loaded now. */
  readonly figuresOfToday: () => Promise<Edition | undefined>
  /** Pins the scenario to another edition, as an undoable edit; only ever on the user's word. */
  readonly pinEdition: (edition: string) => void
  /** Opens an area: one step in the browser's history, none in undo. */
  readonly openArea: (id: string) => void
  /** Pins an option, which then travels in the link; undefined: none. */
  readonly select: (option: string | undefined) => void
  /** Marks an option everywhere for as long as it is pointed at. */
  readonly highlight: (option: string | undefined) => void
  /** Chooses what "changed" and "was" refer to. */
  readonly compareWith: (baseline: 'opened' | 'preset' | 'saved') => void
  /** Compares with another link, which is not opened; what is wrong with it, if it cannot be read. */
  readonly compareWithLink: (text: string) => string | undefined
  /** The whole address of the present scenario, or of one like it; absent where it would be longer than we write. */
  readonly address: (instead?: Scenario) => string | undefined
  readonly dismissFault: (id: number) => void
  /** Pins an input for presenting and for the phone's sheet, or takes its pin away. */
  readonly togglePin: (id: string) => void
}
