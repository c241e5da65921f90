import { createStore, type StoreApi } from 'zustand/vanilla'
import { currentEdition } from '../catalog/current-edition.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import { first } from '../decisions/index.ts'
import { noHistory } from './history.ts'
import type { State } from './state.ts'

export type Store = StoreApi<State>

/** Before anything was opened: the preset of a first visit, in a slot that is not stored. */
const initialState = (slot: string, now: number): State => {
  const scenario = scenarioOf(defaultPreset, currentEdition)
  return {
    scenario,
    view: { name: first.id },
    history: noHistory,
    live: 'rest',
    opening: { kind: 'starting' },
    slot: { record: { schema: 1, id: slot, created: now }, state: 'kept', revision: 0 },
    saved: 'untouched',
    scenarios: [],
    discarded: [],
    removed: [],
    edition: { kind: 'loading', id: scenario.edition },
    computing: 'starting',
    answers: {},
    overdue: false,
    faults: [],
    pinned: [],
  }
}

export const createAppStore = (slot: string, now: number): Store => createStore(() => initialState(slot, now))
