import { yardsticks } from '../../../catalog/yardsticks.ts'
import type { Track } from '../../../alternatives/evaluation.ts'
import { isTracked } from '../../../alternatives/track.ts'
import { isInEffect } from '../../../scenario/in-effect.ts'
import type { Parameter } from '../../../scenario/parameter.ts'
import { parameterWords } from '../../../scenario/parameter-words.ts'
import { parameters } from '../../../scenario/parameters.ts'
import { presetInputs } from '../../../scenario/presets.ts'
import { sameValue } from '../../../scenario/same-value.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { inputName, inputOf, sayValue } from '../../../wording/value.ts'
import { isUsual } from '../panel/demands.ts'

/** An input as a page of paper lists it. */
export interface InputRow {
  readonly id: string
  readonly name: string
  readonly value: string
  /** What the preset has, where that is something else. */
  readonly preset?: string
  readonly owner: 'yours' | 'measured' | 'judgement' | 'default'
  /** Where the value comes from; of a changed input where its usual value comes from. */
  readonly source: string
}

const names = Object.fromEntries(yardsticks.map(({ id, label }) => [id, label.toLowerCase()]))

const ownerOf = (parameter: Parameter, changed: boolean): InputRow['owner'] => {
  if (!changed) return parameter.house ? 'judgement' : 'default'
  return parameter.kind === 'own-evaluation' ? 'measured' : 'yours'
}

const rowOf = ({ preset, inputs }: Scenario, parameter: Parameter): InputRow => {
  const value = inputOf(inputs, parameter)
  const usual = inputOf(presetInputs(preset), parameter)
  const changed = !sameValue(value, usual)
  return {
    id: parameter.id,
    name: inputName(parameter),
    value: sayValue(parameter, value, names),
    ...(changed && { preset: sayValue(parameter, usual, names) }),
    owner: ownerOf(parameter, changed),
    source: parameterWords(parameter.id).source,
  }
}

/** Every input that is not the preset's. */
export const changedRows = (scenario: Scenario): readonly InputRow[] =>
  parameters.map((parameter) => rowOf(scenario, parameter)).filter(({ preset }) => preset !== undefined)

/** Along its track another option would win somewhere. Not yet moved along it: where it does so for most cases. */
const turns = (tracks: Readonly<Record<string, Track>>, id: string): boolean => {
  const track = tracks[id]
  return track === undefined ? isUsual(id) : track.stretches.length > 1
}

interface Used {
  readonly rows: readonly InputRow[]
  /** How many others change nothing by themselves, those without effect by the choices made among them. */
  readonly rest: number
  /** How many others have not been moved along their tracks yet. */
  readonly waiting: number
}

/**
 * The inputs that the answer rests on: what is demanded and preferred, every choice, and each number along whose track
 * another option would win somewhere.
 */
export function usedRows(scenario: Scenario, tracks: Readonly<Record<string, Track>>): Used {
  const able = parameters.filter((parameter) => isInEffect(parameter, scenario.inputs))
  const used = able.filter(
    ({ id, kind }) => kind === 'limit' || kind === 'weight' || !isTracked(id) || turns(tracks, id),
  )
  const waiting = able.filter((one) => !used.includes(one) && tracks[one.id] === undefined).length
  return {
    rows: used.map((parameter) => rowOf(scenario, parameter)),
    rest: parameters.length - used.length - waiting,
    waiting,
  }
}
