import { winnerAt } from '../../alternatives/at-weights.ts'
import { dominatedBy } from '../../alternatives/dominance.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { LimitedFigure } from '../../alternatives/limits.ts'
import { regionsOf, regionsWithoutLimits } from '../../alternatives/regions.ts'
import { listed } from '../../base/format.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { limitAt, numberAt } from '../../scenario/values.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { sayBeaten } from '../../wording/beaten.ts'
import { sayNumber } from '../../wording/value.ts'
import { limitIds, limitWords, optionName, speakerOf, winnerOf } from '../../wording/names.ts'
import { ruledOutBy } from '../../wording/ruled-out.ts'

/** Weights of cost, quality and latency. */
export type Mix = readonly [cost: number, quality: number, latency: number]

interface NamedRegion {
  readonly option: string
  readonly label: string
  readonly polygons: readonly (readonly Mix[])[]
}

/** An option that is shown and wins at no mix, and why. */
export interface Nowhere {
  readonly option: string
  readonly label: string
  readonly text: string
}

/** Everything the priority map draws, but its colours. */
export interface MapSeries {
  /** Names of the options that are shown and win at no mix. */
  readonly nowhere: readonly string[]
  readonly regions: readonly (NamedRegion & { readonly share: number })[]
  readonly ruledOut: readonly (NamedRegion & { readonly text: string })[]
  /** Names of what wins where only cost, quality or speed counts. */
  readonly corners: () => readonly string[]
}

const priorityIds = ['priorities.cost', 'priorities.quality', 'priorities.latency'] as const

/** The present mix; only its proportions count. */
export const mixOf = ({ scenario }: Evaluation): Mix => {
  const [cost, quality, latency] = priorityIds
  return [numberAt(scenario, cost), numberAt(scenario, quality), numberAt(scenario, latency)]
}

/** The inputs that put the mark at a mix. */
export const mixInputs = (mix: Mix): Readonly<Record<string, InputValue>> =>
  Object.fromEntries(priorityIds.map((id, index) => [id, mix[index] ?? 0]))

/** What an undo menu calls it. */
export const sayMix = ([cost, quality, latency]: Mix): string =>
  `priorities: quality ${quality}, cost ${cost}, speed ${latency}`

/** The rows of the source article's table: which corner is given up, with which technology, and its examples. */
export const edgeNotes = {
  cost: { technology: 'GPT-4o with streaming', example: 'live support, code review' },
  speed: { technology: 'a batch API, overnight', example: 'daily email summaries, reports' },
  quality: { technology: 'smaller models, quantization', example: 'classification, fast filtering' },
} as const

/** The limits that an alternative breaks, with their values: `your 4.0 s wait limit and 60 % quality floor`. */
function sayBroken({ scenario }: Evaluation, violated: readonly LimitedFigure[]): string {
  const limits = violated.map((criterion) => {
    const parameter = parameterOf(limitIds[criterion])
    const limit = limitAt(scenario, limitIds[criterion])
    const value = parameter?.kind === 'limit' && limit !== undefined ? sayNumber(parameter, limit) : ''
    return `${value.replace('/request', '')} ${limitWords[criterion]}`.trim()
  })
  return `your ${listed(limits)} ${limits.length > 1 ? 'rule' : 'rules'} it out`
}

const cornerMixes: readonly Mix[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** Why an option has no area on the map, by the operating point that speaks for it. */
function whyNowhere(evaluation: Evaluation, option: string): string {
  const speaker = speakerOf(evaluation, option)
  if (!speaker) return ''
  if (option === winningOptionOf(evaluation)) return 'wins at the mark, at no mix around it'
  if (!speaker.feasible) return `ruled out: ${ruledOutBy(evaluation, speaker)}`
  const beaten = sayBeaten(evaluation, dominatedBy(evaluation, evaluation.outcomes.indexOf(speaker)))
  return beaten === '' ? 'around every mix another option wins' : beaten
}

const withoutArea = (evaluation: Evaluation, shown: readonly string[]): readonly string[] => {
  const winning = new Set(regionsOf(evaluation).map(({ option }) => option))
  return shown.filter((option) => !winning.has(option))
}

/** Which of the options shown have no area on the map, and why. */
export const winningNowhere = (evaluation: Evaluation, shown: readonly string[]): readonly Nowhere[] =>
  withoutArea(evaluation, shown).map((option) => ({
    option,
    label: optionName(evaluation, option),
    text: whyNowhere(evaluation, option),
  }))

/** Who wins at each mix, where a limit keeps the winner out, and which of the options shown win nowhere. */
export function mapSeries(evaluation: Evaluation, shown: readonly string[] = []): MapSeries {
  const ruledOut = regionsWithoutLimits(evaluation).flatMap(({ index, polygons }) => {
    const outcome = evaluation.outcomes[index]
    if (!outcome) return []
    const { option } = outcome.alternative
    const label = optionName(evaluation, option)
    const text = `${label} would win here; ${sayBroken(evaluation, outcome.violated)}`
    return [{ option, label, text, polygons }]
  })
  const regions = regionsOf(evaluation).map((region) => ({ ...region, label: optionName(evaluation, region.option) }))
  const winner = winningOptionOf(evaluation)
  // What wins at the very mark wins somewhere.
  const nowhere = withoutArea(evaluation, shown).filter((option) => option !== winner)
  const corners = () => cornerMixes.map((mix) => optionName(evaluation, winnerAt(evaluation, mix)?.alternative.option))
  return { regions, ruledOut, nowhere: nowhere.map((option) => optionName(evaluation, option)), corners }
}

export const winningOptionOf = (evaluation: Evaluation): string | undefined => winnerOf(evaluation)?.alternative.option
