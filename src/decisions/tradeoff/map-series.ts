import type { Evaluation } from '../../alternatives/evaluation.ts'
import { regionsOf, regionsWithoutLimits } from '../../alternatives/regions.ts'
import { listed } from '../../base/format.ts'
import { numberAt } from '../../scenario/values.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { limitWords, optionName, winnerOf } from '../../wording/names.ts'

/** Weights of cost, quality and latency. */
type Mix = readonly [cost: number, quality: number, latency: number]

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

/** The rows of the source article's table: which corner is given up, and with which technology. */
export const edgeNotes = {
  cost: 'a frontier model, streamed',
  speed: 'a batch API, overnight',
  quality: 'smaller models, quantised',
} as const

/** Who wins at each mix, and where a limit keeps the winner out. */
export function mapSeries(evaluation: Evaluation): MapSeries {
  const ruledOut = regionsWithoutLimits(evaluation).flatMap(({ index, polygons }) => {
    const outcome = evaluation.outcomes[index]
    if (!outcome) return []
    const { alternative, violated } = outcome
    const limits = listed(violated.map((criterion) => limitWords[criterion]))
    const text = `${alternative.label} would win there; your ${limits} ${violated.length > 1 ? 'rule' : 'rules'} it out`
    return [{ option: alternative.option, label: alternative.label, text, polygons }]
  })
  const regions = regionsOf(evaluation).map((region) => ({ ...region, label: optionName(evaluation, region.option) }))
  return { regions, ruledOut }
}

export const winningOptionOf = (evaluation: Evaluation): string | undefined => winnerOf(evaluation)?.alternative.option
