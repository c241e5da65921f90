import type { Draws, Flip, Regimes, Track } from '../alternatives/evaluation.ts'
import type { SourcingCounts } from '../alternatives/sourcing/counts.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Fingerprints, Job, Pair } from './compute.ts'
import type { History } from './history.ts'
import type { SlotRecord, SlotState } from './storage/records.ts'
import type { Computing, EditionState, Fault, ListedScenario, Opening, RemovedScenario, Saved } from './surface.ts'

/** What of the page travels in the link besides the scenario; harmless if it is wrong. */
export interface View {
  /** Id of the open area. */
  readonly name: string
  /** Id of the selected option, as the link says it; one that the edition does not know is ignored. */
  readonly selected?: string | undefined
}

/** What "changed" and "was" refer to, where somebody has chosen it. */
export type Compare = 'opened' | 'preset' | 'saved' | { readonly link: string; readonly scenario: Scenario }

/** The scenario as it was stored last before this tab opened it. */
export interface SavedBefore {
  readonly scenario: Scenario
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The slot that this tab writes to. */
export interface Slot {
  readonly record: SlotRecord
  readonly state: SlotState
  /** Newest stored revision that this tab read or wrote; 0: none. */
  readonly revision: number
  /** Where Discard leads back to. */
  readonly previous?: string
}

/** What the worker last answered, with the scenario it answered for. */
export interface Answers {
  readonly draws?: {
    readonly scenario: Scenario
    readonly draws: Draws
    readonly ms: number
    /** They follow, once the scenario is at rest. */
    readonly fingerprints?: Fingerprints
  }
  /** Tracks and flips of choices of the present or last scenario, as they come in. */
  readonly tracks?: TrackAnswer
  /** The last set in which nothing was missing. */
  readonly complete?: TrackAnswer
  /** The map of two inputs, as fine as it has come. */
  readonly regimes?: { readonly scenario: Scenario; readonly regimes: Regimes }
  /** Build or buy, as far as it has come; `shown`: where a part is still missing, that of an earlier state. */
  readonly sourcing?: { readonly scenario: Scenario; readonly counts: SourcingCounts; readonly shown: SourcingCounts }
}

export interface TrackAnswer {
  readonly scenario: Scenario
  readonly tracks: Readonly<Record<string, Track>>
  readonly choices?: readonly Flip[]
}

export interface State {
  readonly scenario: Scenario
  readonly view: View
  /** The link as it was opened; absent: the scenario came from no link. */
  readonly opened?: Scenario | undefined
  readonly savedBefore?: SavedBefore | undefined
  readonly compare?: Compare | undefined
  /** Id of the option that is pointed at; every picture of it is marked. */
  readonly highlighted?: string | undefined
  readonly history: History<Scenario>
  /** A gesture goes on: a pointer is down, or keys have not been quiet for long enough. */
  readonly live: Job['live']
  readonly opening: Exclude<Opening, { readonly kind: 'edition-missing' }>
  readonly slot: Slot
  readonly saved: Saved
  readonly scenarios: readonly ListedScenario[]
  /** Deleted ones that can still be brought back. */
  readonly discarded: readonly ListedScenario[]
  /** Deleted just now: the page offers to undo it. */
  readonly removed: readonly RemovedScenario[]
  readonly edition: EditionState
  readonly computing: Computing
  readonly answers: Answers
  /** Two inputs whose map is on screen. */
  readonly pair?: Pair | undefined
  /** Something for the present scenario has been missing for more than 150 ms. */
  readonly overdue: boolean
  readonly faults: readonly Fault[]
  /** Inputs that stay at hand while presenting and on a phone, in the order they were pinned; empty: those nearest to a flip. */
  readonly pinned: readonly string[]
}

/**
 * Which key goes where. `scenario`: shared, versioned, undoable; `view`: shared, cosmetic; `session`: this tab only.
 * Nothing derived is among them: evaluations are memoised, answers of the worker carry the scenario they belong to.
 */
const kept = {
  scenario: 'scenario',
  view: 'view',
  opened: 'session',
  savedBefore: 'session',
  compare: 'session',
  highlighted: 'session',
  history: 'session',
  live: 'session',
  opening: 'session',
  slot: 'session',
  saved: 'session',
  scenarios: 'session',
  discarded: 'session',
  removed: 'session',
  edition: 'session',
  computing: 'session',
  answers: 'session',
  pair: 'session',
  overdue: 'session',
  faults: 'session',
  pinned: 'session',
} as const satisfies Readonly<Record<keyof State, 'scenario' | 'view' | 'session'>>

const isKey = (key: string): key is keyof State => key in kept

/** Keys that travel in the link. */
export const shared: readonly (keyof State)[] = Object.keys(kept)
  .filter(isKey)
  .filter((key) => kept[key] !== 'session')
