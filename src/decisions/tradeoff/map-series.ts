import type { Criterion } from '../../alternatives/alternative.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { regionsOf, regionsWithoutLimits } from '../../alternatives/regions.ts'
import { listed } from '../../base/format.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { limitAt, numberAt } from '../../scenario/values.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { sayNumber } from '../../wording/value.ts'
import { limitIds, limitWords, optionName, winnerOf } from '../../wording/names.ts'

/** Weights of cost, quality and latency. */
export type Mix = readonly [cost: number, quality: number, latency: number]

interface NamedRegion {
  readonly option: string
  readonly label: string
  readonly polygons: readonly (readonly Mix[])[]
}

/** Everything the priority map draws, but its colours. */
export interface MapSeries {
  readonly regions: readonly (NamedRegion & { readonly share: number })[]
  readonly ruledOut: readonly (NamedRegion & { readonly text: string })[]
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
function sayBroken({ scenario }: Evaluation, violated: readonly Criterion[]): string {
  const limits = violated.map((criterion) => {
    const parameter = parameterOf(limitIds[criterion])
    const limit = limitAt(scenario, limitIds[criterion])
    const value = parameter?.kind === 'limit' && limit !== undefined ? sayNumber(parameter, limit) : ''
    return `${value.replace('/request', '')} ${limitWords[criterion]}`.trim()
  })
  return `your ${listed(limits)} ${limits.length > 1 ? 'rule' : 'rules'} it out`
}

/** Who wins at each mix, and where a limit keeps the winner out. */
export function mapSeries(evaluation: Evaluation): MapSeries {
  const ruledOut = regionsWithoutLimits(evaluation).flatMap(({ index, polygons }) => {
    const outcome = evaluation.outcomes[index]
    if (!outcome) return []
    const { option } = outcome.alternative
    const label = optionName(evaluation, option)
    const text = `${label} would win here; ${sayBroken(evaluation, outcome.violated)}`
    return [{ option, label, text, polygons }]
  })
  const regions = regionsOf(evaluation).map((region) => ({ ...region, label: optionName(evaluation, region.option) }))
  return { regions, ruledOut }
}

export const winningOptionOf = (evaluation: Evaluation): string | undefined => winnerOf(evaluation)?.alternative.option
