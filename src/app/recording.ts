import { checkRecord, noteId } from '../scenario/check-record.ts'
import { type DecisionRecord, recordOf } from '../scenario/decision-record.ts'
import { type Scenario, withRecord } from '../scenario/scenario.ts'
import type { Edit } from './editing.ts'
import type { Gestures } from './gesture.ts'
import type { Store } from './store.ts'
import type { Actions } from './surface.ts'

export interface RecordingPorts {
  readonly store: Store
  readonly edit: Edit
  readonly gestures: Pick<Gestures, 'type' | 'settle'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly freshId: () => string
}

type RecordActions = Pick<Actions, 'changeRecord' | 'writeRecord' | 'endWriting' | 'addNote' | 'removeNote'>

/** What people write of the decision; each change is one undo entry, and no figure moves with it. */
export const createRecording = ({ store, edit, gestures, now, freshId }: RecordingPorts): RecordActions => {
  const present = (): DecisionRecord => recordOf(store.getState().scenario)
  const changeRecord: Actions['changeRecord'] = (change, label) => {
    const { record, problems } = checkRecord({ ...present(), ...change })
    if (problems.length === 0) edit((scenario) => withRecord(scenario, record), label)
    return problems
  }
  return {
    changeRecord,
    writeRecord: (change, label) => {
      const written = (scenario: Scenario) => checkRecord({ ...recordOf(scenario), ...change })
      const { problems } = written(store.getState().scenario)
      if (problems.length > 0) return problems
      const field = Object.keys(change).join(' ')
      gestures.type({ field, change: (scenario) => withRecord(scenario, written(scenario).record), label })
      return []
    },
    endWriting: gestures.settle,
    addNote: ({ at, by, text }) => {
      const { notes } = present()
      const id = noteId(
        freshId(),
        notes.map((note) => note.id),
      )
      const on = new Date(now()).toISOString().slice(0, 10)
      return changeRecord({ notes: [...notes, { id, at, by, on, text }] }, 'note')
    },
    removeNote: (id) => {
      const notes = present().notes.filter((note) => note.id !== id)
      changeRecord({ notes }, 'note removed')
    },
  }
}
