import type { InputValue } from './parameter.ts'
import { parameters } from './parameters.ts'
import type { Preset } from './preset.ts'
import { codeGenerationAgent, researchAgent } from './presets/agents.ts'
import { asInTheSourceArticle, breakEvenOfTheSourceArticle, hybridKnowledgeSystem } from './presets/article.ts'
import { codeReview, realTimeCustomerSupport } from './presets/frontier.ts'
import { fastChangingKnowledgeBase, stableSpecialistDomain } from './presets/knowledge.ts'
import { dailyEmailSummaries, reportGeneration } from './presets/overnight.ts'
import { classification, fastFiltering, halfATrillionTokens } from './presets/volume.ts'
import { sameValue } from './same-value.ts'
import type { Scenario } from './scenario.ts'

export const presets: readonly Preset[] = [
  dailyEmailSummaries,
  reportGeneration,
  realTimeCustomerSupport,
  codeReview,
  classification,
  fastFiltering,
  halfATrillionTokens,
  fastChangingKnowledgeBase,
  stableSpecialistDomain,
  researchAgent,
  codeGenerationAgent,
  asInTheSourceArticle,
  hybridKnowledgeSystem,
  breakEvenOfTheSourceArticle,
]

const byId: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.id, preset]))

/** The page opens on it, and a scenario whose preset is unknown here is compared with it. */
export const defaultPreset = realTimeCustomerSupport.id

export const presetOf = (id: string): Preset | undefined => byId.get(id)

const resolved: ReadonlyMap<string, Scenario['inputs']> = new Map(
  presets.map(({ id, inputs }) => [
    id,
    Object.fromEntries(parameters.map(({ id, usual }) => [id, inputs[id] === undefined ? usual : inputs[id]])),
  ]),
)

/** Every input of a preset: what it names over the usual values. An unknown preset is a programmer's error. */
export const presetInputs = (presetId: string): Scenario['inputs'] => {
  const inputs = resolved.get(presetId)
  if (!inputs) throw new Error(`No preset ${presetId}`)
  return inputs
}

/** A scenario as a preset has it. `edition`: id of the edition (ISO date) whose figures it is read with. */
export const scenarioOf = (presetId: string, edition: string): Scenario => ({
  preset: presetId,
  edition,
  name: '',
  inputs: presetInputs(presetId),
})

/** Ids of the inputs that differ from the scenario's preset, in the order of `parameters`. */
export const changedInputs = ({ preset, inputs }: Scenario): readonly string[] => {
  const usual = presetInputs(preset)
  return parameters.flatMap(({ id }) => (sameValue(inputs[id], usual[id]) ? [] : [id]))
}

export interface Applied {
  readonly scenario: Scenario
  /** Ids that the preset names and sets. */
  readonly sets: readonly string[]
  /** Ids changed before that the preset does not name: they keep their values. */
  readonly keeps: readonly string[]
}

/** Sets what the preset names and keeps what else was changed. */
export const applyPreset = (scenario: Scenario, presetId: string): Applied => {
  const preset = presetOf(presetId)
  if (!preset) throw new Error(`No preset ${presetId}`)
  const keeps = changedInputs(scenario).filter((id) => !(id in preset.inputs))
  const kept = new Set(keeps)
  const inputs: Record<string, InputValue> = { ...presetInputs(presetId) }
  for (const [id, value] of Object.entries(scenario.inputs)) if (kept.has(id)) inputs[id] = value
  const sets = parameters.flatMap(({ id }) => (id in preset.inputs ? [id] : []))
  return { scenario: { ...scenario, preset: presetId, inputs }, sets, keeps }
}
