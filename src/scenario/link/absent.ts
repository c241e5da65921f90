import type { Parameter } from '../parameter.ts'
import { parameters } from '../parameters.ts'
import { presetInputs } from '../presets.ts'
import type { Scenario } from '../scenario.ts'
import { type LinkDocument, pack } from './document.ts'
import { format1 } from './format-1.ts'

/** Inputs of the scenario with which the dictionary of format 1 ends: all that format 1 had. */
const inFormat1: LinkDocument['i'] = JSON.parse(format1.slice(format1.lastIndexOf('"i":') + 4, -1))

/** May a link leave the input out? Absent means a value for ever. */
export const mayBeAbsent = ({ key }: Parameter): boolean => !Object.hasOwn(inFormat1, key)

/** Values that absent inputs have although they are not usual any more; a frozen file holds all values. */
const notUsualAnyMore: Scenario['inputs'] = {}

/**
 * What links leave out from format 2 on: inputs that format 1 did not have, where they have this value. Few scenarios
 * touch them, and a link would grow with every input that is ever added.
 */
export const absentInputs: Scenario['inputs'] = {
  ...Object.fromEntries(parameters.filter(mayBeAbsent).map(({ id, usual }) => [id, usual])),
  ...notUsualAnyMore,
}

/** By key, as a document would have it. */
const absentTexts: ReadonlyMap<string, string> = new Map(
  parameters.filter(mayBeAbsent).map(({ id, key }) => [key, JSON.stringify(pack(absentInputs[id] ?? null))]),
)

/** A document without what absent means anyway. */
export const thinned = (document: LinkDocument): LinkDocument => ({
  ...document,
  i: Object.fromEntries(
    Object.entries(document.i).filter(([key, value]) => absentTexts.get(key) !== JSON.stringify(value)),
  ),
})

const under = new Map<string, Scenario['inputs']>()

/** What a link says by leaving an input out: its absent value, or that of its preset where it should not have. */
export const unsaid = (preset: string): Scenario['inputs'] => {
  const inputs = under.get(preset) ?? { ...presetInputs(preset), ...absentInputs }
  under.set(preset, inputs)
  return inputs
}
