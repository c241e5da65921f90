import { plainText } from '../base/plain-text.ts'
import type { Problem } from '../base/result.ts'
import { checkInput } from '../scenario/check-input.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { applyPreset, presetOf } from '../scenario/presets.ts'
import { flippedTo, isAtMedian } from '../scenario/ranges.ts'
import { nameLength, type Scenario } from '../scenario/scenario.ts'
import { inputAt, numberAt } from '../scenario/values.ts'
import { inputOf } from '../wording/value.ts'
import { baselineOf, presetScenario } from './baseline.ts'
import { commit } from './commit.ts'
import type { Gestures } from './gesture.ts'
import { redo, undo } from './history.ts'
import { resetTarget } from './reset-target.ts'
import type { Store } from './store.ts'
import type { Actions } from './surface.ts'

type Values = Readonly<Record<string, InputValue>>

/** The values in their canonical form, or everything that is wrong with them. */
const checked = (values: Values): { readonly values: Values; readonly problems: readonly Problem[] } => {
  const fine: Record<string, InputValue> = {}
  const problems: Problem[] = []
  for (const [id, value] of Object.entries(values)) {
    const parameter = parameterOf(id)
    const result = parameter && checkInput(parameter, value)
    if (!result) problems.push({ path: id, message: 'There is no such input.' })
    else if (result.ok) fine[id] = result.value
    else problems.push(...result.problems)
  }
  return { values: fine, problems }
}

const withValues = (scenario: Scenario, values: Values): Scenario => ({
  ...scenario,
  inputs: { ...scenario.inputs, ...values },
})

/** Changes the scenario as one undo entry. */
export type Edit = (change: (scenario: Scenario) => Scenario, label: string) => void

type InputActions = Pick<Actions, 'beginGesture' | 'endGesture' | 'setInput' | 'setInputs' | 'moveInputs'>
type DerivedActions = Pick<Actions, 'flipInput' | 'resetInput'>
type WholeActions = Pick<Actions, 'openPreset' | 'revert' | 'rename' | 'writeName' | 'pinEdition'>
type HistoryActions = Pick<Actions, 'undo' | 'redo'>

const createInputActions = (store: Store, gestures: Gestures, edit: Edit): InputActions => {
  const setInputs: Actions['setInputs'] = (given, label) => {
    const { values, problems } = checked(given)
    if (problems.length === 0) edit((scenario) => withValues(scenario, values), label)
    return problems
  }
  return {
    beginGesture: gestures.press,
    endGesture: gestures.release,
    setInput: (id, value, label) => {
      const { values, problems } = checked({ [id]: value })
      if (problems.length > 0) return problems
      gestures.key(id, label ?? parameterOf(id)?.label ?? id)
      store.setState(({ scenario }) => ({ scenario: withValues(scenario, values) }))
      return []
    },
    setInputs,
    moveInputs: (given, label) => {
      const { values, problems } = checked(given)
      if (problems.length > 0) return problems
      gestures.key(Object.keys(values).join(' '), label)
      store.setState(({ scenario }) => ({ scenario: withValues(scenario, values) }))
      return []
    },
  }
}

/** Moves of one input whose value follows from something else. */
const createDerivedActions = (store: Store, { setInputs }: Pick<Actions, 'setInputs'>): DerivedActions => ({
  flipInput: (id, at, label) => {
    const { scenario } = store.getState()
    const parameter = parameterOf(id)
    const ranged = parameter && 'track' in parameter && typeof at === 'number'
    const median = isAtMedian(numberAt(scenario, 'limits.confidence'))
    setInputs({ [id]: ranged ? flippedTo(parameter, inputAt(scenario, id), at, median) : at }, label)
  },
  resetInput: (id) => {
    const state = store.getState()
    const { preset, edition, inputs } = state.scenario
    const parameter = parameterOf(id)
    if (!parameter) return
    const base = inputOf(baselineOf(state).inputs, parameter)
    const usual = inputOf(presetScenario(preset, edition).inputs, parameter)
    const to = resetTarget(inputOf(inputs, parameter), base, usual)
    if (to !== undefined) setInputs({ [id]: to }, `reset ${parameter.label}`)
  },
})

const named =
  (name: string) =>
  (scenario: Scenario): Scenario => ({ ...scenario, name: plainText(name, nameLength) })

const createWholeActions = (store: Store, gestures: Gestures, edit: Edit): WholeActions => ({
  openPreset: (id) => {
    const preset = presetOf(id)
    if (preset) edit((scenario) => applyPreset(scenario, id).scenario, `preset ${preset.name}`)
  },
  revert: () => {
    const { preset, inputs } = baselineOf(store.getState())
    edit((scenario) => ({ ...scenario, preset, inputs }), 'revert all')
  },
  rename: (name) => edit(named(name), 'name'),
  writeName: (name) => gestures.type({ field: 'name', change: named(name), label: 'name' }),
  pinEdition: (edition) => edit((scenario) => ({ ...scenario, edition }), `figures of ${edition}`),
})

const createHistoryActions = (store: Store, gestures: Gestures): HistoryActions => {
  const move = (step: typeof undo): void => {
    gestures.settle()
    const { history, scenario } = store.getState()
    const moved = step(history, scenario)
    if (moved) store.setState({ scenario: moved.present, history: moved.history })
  }
  return { undo: () => move(undo), redo: () => move(redo) }
}

/** An edit ends the gesture that goes on. What changes nothing leaves no entry. */
export const createEdit =
  (store: Store, gestures: Gestures): Edit =>
  (change, label) => {
    gestures.settle()
    const before = store.getState().scenario
    store.setState({ scenario: change(before) })
    commit(store, before, label)
  }

/** Everything that changes the figures of the open slot, and its name; each of them one undo entry a gesture. */
export const createEditing = (
  store: Store,
  gestures: Gestures,
  edit: Edit,
): InputActions & DerivedActions & WholeActions & HistoryActions => {
  const inputActions = createInputActions(store, gestures, edit)
  return {
    ...inputActions,
    ...createDerivedActions(store, inputActions),
    ...createWholeActions(store, gestures, edit),
    ...createHistoryActions(store, gestures),
  }
}
