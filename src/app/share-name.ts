import { presetOf } from '../scenario/presets.ts'
import { recordOf } from '../scenario/decision-record.ts'
import { type Scenario, withRecord } from '../scenario/scenario.ts'

/** The name people see: their own, or the preset's. */
export const shownName = ({ name, preset }: Pick<Scenario, 'name' | 'preset'>): string =>
  name === '' ? (presetOf(preset)?.name ?? preset) : name

/** Without what says who: the name, the decision makers and who wrote which note. */
export const unnamed = (scenario: Scenario): Scenario => {
  const record = recordOf(scenario)
  const notes = record.notes.map((note) => ({ ...note, by: '' }))
  return withRecord({ ...scenario, name: '' }, { ...record, deciders: '', notes })
}

/** What says who in a scenario, as it is called on screen; empty: nothing does. */
export const namesIn = (scenario: Scenario): readonly string[] => {
  const { deciders, notes } = recordOf(scenario)
  return [
    ...(scenario.name === '' ? [] : ['the name']),
    ...(deciders === '' ? [] : ['decision makers']),
    ...(notes.every(({ by }) => by === '') ? [] : ['who wrote the notes']),
  ]
}
