import type { Problem, Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import { currentEdition } from '../catalog/current-edition.ts'
import { checkInput } from '../scenario/check-input.ts'
import { checkRecord } from '../scenario/check-record.ts'
import type { ReadScenario } from '../scenario/file.ts'
import { readFile } from '../scenario/file.ts'
import { parseInput } from '../scenario/grammar.ts'
import { openLink } from '../scenario/link.ts'
import { parameterOf, parameters } from '../scenario/parameters.ts'
import { presetOf, presets, scenarioOf } from '../scenario/presets.ts'
import { isRecord } from '../scenario/record.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Given } from './arguments.ts'
import type { Surroundings } from './command.ts'
import { readJson } from './json-file.ts'

const wrong = (message: string): Result<never> => failed({ path: '', message })

const unknownInput = (id: string): Problem => ({
  path: id,
  message: `There is no input ${id}. There are: ${parameters.map((parameter) => parameter.id).join(', ')}.`,
})

/** A file is taken as it stands or not at all: a typing error must not become another scenario. */
const faultsOf = (inputs: unknown): Problem[] =>
  Object.entries(isRecord(inputs) ? inputs : {}).flatMap(([id, value]) => {
    const parameter = parameterOf(id)
    if (!parameter) return [unknownInput(id)]
    const checked = checkInput(parameter, value)
    return checked.ok ? [] : checked.problems
  })

function fromFile(path: string, surroundings: Surroundings): Result<ReadScenario> {
  const json = readJson(path, surroundings)
  if (!json.ok) return json
  const read = readFile(json.value, currentEdition)
  if (!read.ok) return failed(...read.problems.map(({ message }) => ({ path, message })))
  const { inputs, record }: Readonly<Record<string, unknown>> = isRecord(json.value) ? json.value : {}
  const strange = read.value.notes.filter(
    ({ kind, path: id }) => kind === 'unknown' && !(isRecord(inputs) && id in inputs) && !id.startsWith('record.'),
  )
  const faults = [
    ...strange.map(({ path: field }) => ({
      path: field,
      message: `A scenario file has no field “${field}”. It has schema, preset, edition, name, inputs and record.`,
    })),
    ...faultsOf(inputs),
    ...(record === undefined ? [] : checkRecord(record).problems),
  ]
  return faults.length > 0 ? failed(...faults) : read
}

function fromLink(link: string): Result<ReadScenario> {
  const opened = openLink(link)
  return opened.ok ? ok({ scenario: opened.scenario, notes: opened.notes }) : wrong(opened.message)
}

function fromPreset(id: string): Result<ReadScenario> {
  if (presetOf(id)) return ok({ scenario: scenarioOf(id, currentEdition), notes: [] })
  return wrong(`There is no preset ${id}. There are: ${presets.map((preset) => preset.id).join(', ')}.`)
}

const isLink = (word: string): boolean => word.startsWith('#') || word.includes('#/')

/** `id=value`: the value as the page's fields take it, or as JSON. */
function withSetting(scenario: Scenario, setting: string): Result<Scenario> {
  const equals = setting.indexOf('=')
  if (equals < 1)
    return wrong(`--set takes id=value, as in --set limits.p95Seconds=2.5; “${setting}” is not of that form.`)
  const [id, text] = [setting.slice(0, equals).trim(), setting.slice(equals + 1).trim()]
  const parameter = parameterOf(id)
  if (!parameter) return failed(unknownInput(id))
  const json = /^(\{|"|null$)/.test(text) ? parsed(text) : undefined
  const checked = json === undefined ? parseInput(parameter, text, scenario.inputs[id]) : checkInput(parameter, json)
  if (!checked.ok) return failed(...checked.problems.map(({ message }) => ({ path: id, message: `${id}: ${message}` })))
  return ok({ ...scenario, inputs: { ...scenario.inputs, [id]: checked.value } })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a command works on: `(FILE.json | LINK | --preset ID) [--set id=value]...`. */
export function chosenScenario(given: Given, surroundings: Surroundings, links: boolean): Result<ReadScenario> {
  const named = given.values.get('preset') ?? []
  const [word, ...more] = [...given.words, ...named]
  const forms = links ? 'a scenario file, a link or --preset ID' : 'a scenario file or --preset ID'
  if (word === undefined) return wrong(`Give ${forms}.`)
  if (more.length > 0) return wrong(`Give one of ${forms}, not several.`)
  if (named.length === 0 && isLink(word) && !links) return wrong(`A link is given where it takes ${forms}.`)
  const read = named.length > 0 ? fromPreset(word) : isLink(word) ? fromLink(word) : fromFile(word, surroundings)
  if (!read.ok) return read
  let { scenario } = read.value
  for (const setting of given.values.get('set') ?? []) {
    const changed = withSetting(scenario, setting)
    if (!changed.ok) return changed
    scenario = changed.value
  }
  return ok({ scenario, notes: read.value.notes })
}
