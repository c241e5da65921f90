import { activeLimits } from '../alternatives/conflict.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import type { LimitedFigure } from '../alternatives/limits.ts'
import { capital } from '../base/capital.ts'
import { counted, listed, significant } from '../base/format.ts'
import { plainText } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { presetOf } from '../scenario/presets.ts'
import { choiceAt, inputAt, isRange, limitAt, numberAt } from '../scenario/values.ts'
import { limitIds, limitWords } from './names.ts'
import { sayTie, tiedWith } from './tie.ts'
import { sayNumber, sayValue } from './value.ts'

const presetName = ({ scenario }: Evaluation): string => presetOf(scenario.preset)?.name ?? scenario.preset

const valueOf = ({ scenario }: Evaluation, id: string): string => {
  const parameter = parameterOf(id)
  return parameter ? sayValue(parameter, inputAt(scenario, id)) : ''
}

const load = ['workload.requestsPerDay', 'workload.inputTokens', 'workload.outputTokens'] as const

/** "Code review, “Night shift”: 3,000 requests a day, each of 4 – 35 k input tokens and … on average; ranges are 90 % ranges." */
export function sayWorkload(evaluation: Evaluation): string {
  const { scenario } = evaluation
  const name = scenario.name === '' ? '' : `, “${scenario.name}”`
  const [requests, input, output] = load.map((id) => valueOf(evaluation, id))
  const ranges = load.some((id) => isRange(inputAt(scenario, id))) ? '; ranges are 90\u202f% ranges' : ''
  return `${presetName(evaluation)}${name}: ${requests} requests a day, each of ${input} input tokens and ${output} output tokens on average${ranges}.`
}

const limitValue = ({ scenario }: Evaluation, figure: LimitedFigure): string => {
  const parameter = parameterOf(limitIds[figure])
  const value = limitAt(scenario, limitIds[figure])
  return parameter?.kind === 'limit' && value !== undefined ? sayNumber(parameter, value).replace('/request', '') : ''
}

const waitFor = ({ scenario }: Evaluation): string =>
  choiceAt(scenario, 'limits.waitMeasure') === 'completion' ? 'the full answer' : 'the first token'

/** What a limit demands: `at most $0.03 a request`. */
function demand(evaluation: Evaluation, figure: LimitedFigure): string {
  const value = limitValue(evaluation, figure)
  switch (figure) {
    case 'cost':
      return `at most ${value} a request`
    case 'quality':
      return `at least ${value} of tasks solved`
    case 'latency':
      return `at most ${value} to ${waitFor(evaluation)} at p95`
    case 'weeks':
      return `at most ${value} to production`
    case 'inDate':
      return `at least ${value} of answers in date`
  }
}

const musts = [
  { id: 'limits.showSource', says: 'answers that show their source' },
  { id: 'limits.perUserAccess', says: 'access that can be limited by user' },
] as const

const mustsOf = ({ scenario }: Evaluation): readonly string[] =>
  musts.flatMap(({ id, says }) => (choiceAt(scenario, id) === 'yes' ? [says] : []))

/** "Demanded are at most $0.03 a request, …" */
export function sayDemands(evaluation: Evaluation): string {
  const demands = [...activeLimits(evaluation).map((figure) => demand(evaluation, figure)), ...mustsOf(evaluation)]
  return demands.length === 0 ? 'Nothing is demanded: every limit is off.' : `Demanded: ${listed(demands)}.`
}

export const adrQuestion = 'Which option does this best at the priorities below, and what is given up for it?'

const priorities = [
  ['cost', 'priorities.cost'],
  ['quality', 'priorities.quality'],
  ['latency', 'priorities.latency'],
] as const

const sayPriorities = ({ scenario }: Evaluation): string => {
  const said = priorities.map(([name, id]) => `${name} ${significant(numberAt(scenario, id), 6)}`)
  return `Priorities: ${said.join(', ')}; only their proportions count`
}

const medianDecides = 0.5

/** Each active limit with its value and unit, then the priorities. */
export function sayDrivers(evaluation: Evaluation): readonly string[] {
  const confidence = numberAt(evaluation.scenario, 'limits.confidence')
  return [
    ...activeLimits(evaluation).map((figure) => `${capital(limitWords[figure])}: ${demand(evaluation, figure)}`),
    ...mustsOf(evaluation).map((must) => `Must: ${must}`),
    ...(confidence === medianDecides
      ? []
      : [`Each limit holds with ${valueOf(evaluation, 'limits.confidence')} confidence`]),
    sayPriorities(evaluation),
  ]
}

/** The option that is chosen where nothing fits: to change nothing silently. */
export const noneForNow = 'None for now'

const fitting = ({ outcomes }: Evaluation): number =>
  new Set(outcomes.flatMap(({ feasible, alternative }) => (feasible ? [alternative.option] : []))).size

/** Goes on after `because`, in sentences. */
export function sayChosen(evaluation: Evaluation): readonly string[] {
  const fits = fitting(evaluation)
  const all = counted(evaluation.options.length, 'option')
  if (fits === 0)
    return [
      activeLimits(evaluation).length === 0 ? `none of ${all} can be ranked.` : `none of ${all} holds every limit.`,
    ]
  if (fits === 1) return [`it is the only one of ${all} that fits.`]
  const rival = tiedWith(evaluation)
  const lead = rival ? 'no option that fits scores higher' : 'it scores highest'
  return [
    `${lead} at these priorities: ${counted(fits, 'option')} of ${significant(evaluation.options.length, 6)} fit.`,
    ...(rival ? [`${plainText(sayTie(evaluation, rival))}.`] : []),
  ]
}

/** Where the words of the record do not name its successor, it cannot be linked. */
export const sayReplaced = 'A later decision has replaced this one; which one is not said here.'

export const sayChangedFrom = (evaluation: Evaluation, changed: number): string =>
  changed === 0
    ? `All inputs are those of the preset “${presetName(evaluation)}”.`
    : `${capital(counted(changed, 'input'))} changed from the preset “${presetName(evaluation)}”:`

/** "Figures: edition 2026-11-26 of the catalogue, prices as of 2026-11-26. Fingerprint of the result: 0123abcd." */
export const sayEdition = ({ edition, asOf }: Evaluation, draws: number | undefined, fingerprint: string): string => {
  const over = draws === undefined ? '' : ` Counted over ${significant(draws, 7)} draws.`
  return `Figures: edition ${edition.id} of the catalogue, prices as of ${asOf}.${over} Fingerprint of the result: ${fingerprint}.`
}
