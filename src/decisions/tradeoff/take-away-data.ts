import type { Evaluation, Outcome } from '../../alternatives/evaluation.ts'
import { dataTable, provenanceColumns, rangeColumns, type Column, type DataTable } from '../../base/data-table.ts'
import { parameterWords } from '../../scenario/parameter-words.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { changedInputs } from '../../scenario/presets.ts'
import { rangeAt } from '../../scenario/values.ts'
import { presentValue } from '../../alternatives/track.ts'
import { withoutJoiners } from '../../base/format.ts'
import { optionName, speakerOf } from '../../wording/names.ts'
import { provenanceOf } from '../../wording/sources.ts'
import { inputName } from '../../wording/value.ts'
import { ruledOutBy } from '../../wording/ruled-out.ts'
import type { Reading } from '../decision.ts'
import { mapSeries, winningOptionOf } from './map-series.ts'
import type { OptionRow } from './rows.ts'
import { figureOf, type AcrossId, type UpId } from './scatter-axes.ts'

/** An alternative of the evaluation and what is said of it besides. */
interface Told {
  readonly outcome: Outcome
  readonly index: number
}

const toldOf = (evaluation: Evaluation, id: string): Told | undefined => {
  const index = evaluation.alternatives.findIndex((alternative) => alternative.id === id)
  const outcome = evaluation.outcomes[index]
  return outcome && { outcome, index }
}

const named = <T extends Told>(): Column<T>[] => [
  { header: 'operating_point', text: ({ outcome }) => outcome.alternative.label },
  { header: 'alternative_id', text: ({ outcome }) => outcome.alternative.id },
]

const fits = <T extends Told>(evaluation: Evaluation): Column<T>[] => [
  { header: 'fits', text: ({ outcome }) => (outcome.feasible ? 'yes' : 'no') },
  { header: 'ruled_out_by', text: ({ outcome }) => withoutJoiners(ruledOutBy(evaluation, outcome)) },
]

const cited = <T extends Told>(evaluation: Evaluation): Column<T>[] => [
  { header: 'edition', text: () => evaluation.edition.id },
  ...provenanceColumns<T>(({ index }) => provenanceOf(evaluation, index)),
]

/** The rows of the screen, in its order: one record a row. */
export function optionData({ evaluation }: Reading, rows: readonly OptionRow[]): DataTable {
  type Record = Told & { readonly row: OptionRow }
  const records = rows.flatMap((row): Record[] => {
    const told = toldOf(evaluation, row.alternative)
    return told ? [{ ...told, row }] : []
  })
  return dataTable<Record>(
    [
      { header: 'rank', number: ({ row }) => row.rank },
      { header: 'option', text: ({ row }) => row.name },
      ...named<Record>(),
      ...rangeColumns<Record>('cost_usd_per_request', ({ outcome }) => outcome.cost),
      ...rangeColumns<Record>('tasks_solved_share', ({ outcome }) => outcome.quality),
      ...rangeColumns<Record>('wait_p95_seconds', ({ outcome }) => outcome.latency),
      { header: 'wins_of_100_draws', number: ({ row }) => row.wins },
      { header: 'good_enough_of_100_draws', number: ({ row }) => row.goodEnough },
      ...fits<Record>(evaluation),
      ...cited<Record>(evaluation),
    ],
    records,
  )
}

const axisHeaders: Readonly<Record<AcrossId | UpId, string>> = {
  cost: 'cost_usd_per_request',
  month: 'cost_usd_per_month',
  wait: 'full_answer_p95_seconds',
  'first-token': 'first_token_p95_seconds',
  quality: 'tasks_solved_share',
}

/** One record a mark of the scatter, by its two axes. */
export function scatterData({ evaluation }: Reading, ids: readonly string[], across: AcrossId, up: UpId): DataTable {
  const records = ids.flatMap((id) => toldOf(evaluation, id) ?? [])
  return dataTable<Told>(
    [
      { header: 'option', text: ({ outcome }) => optionName(evaluation, outcome.alternative.option) },
      ...named<Told>(),
      ...rangeColumns<Told>(axisHeaders[across], ({ outcome }) => figureOf(evaluation, outcome, across)),
      ...rangeColumns<Told>(axisHeaders[up], ({ outcome }) => figureOf(evaluation, outcome, up)),
      ...fits<Told>(evaluation),
      ...cited<Told>(evaluation),
    ],
    records,
  )
}

/** One record an option that wins somewhere on the map, the widest first; then those that only limits keep out. */
export function mapData({ evaluation }: Reading): DataTable {
  type Record = Told & { readonly option: string; readonly share: number | undefined }
  const { regions, ruledOut } = mapSeries(evaluation)
  const winner = winningOptionOf(evaluation)
  const kept = new Set(regions.map(({ option }) => option))
  const all = [
    ...regions.map(({ option, share }) => ({ option, share })).toSorted((a, b) => b.share - a.share),
    // What wins a tie, or without a figure for the wait, has no area.
    ...(winner === undefined || kept.has(winner) ? [] : [{ option: winner, share: 0 }]),
    ...[...new Set(ruledOut.map(({ option }) => option))]
      .filter((option) => !kept.has(option))
      .map((option) => ({ option, share: undefined })),
  ]
  const records = all.flatMap(({ option, share }): Record[] => {
    const speaker = speakerOf(evaluation, option)
    const told = speaker && toldOf(evaluation, speaker.alternative.id)
    return told ? [{ ...told, option, share }] : []
  })
  return dataTable<Record>(
    [
      { header: 'option', text: ({ option }) => optionName(evaluation, option) },
      ...named<Record>(),
      { header: 'share_of_all_mixes_of_priorities', number: ({ share }) => share ?? 0 },
      { header: 'wins_at_present_priorities', text: ({ option }) => (option === winner ? 'yes' : 'no') },
      ...rangeColumns<Record>('cost_usd_per_request', ({ outcome }) => outcome.cost),
      ...rangeColumns<Record>('tasks_solved_share', ({ outcome }) => outcome.quality),
      ...rangeColumns<Record>('wait_p95_seconds', ({ outcome }) => outcome.latency),
      ...fits<Record>(evaluation),
      ...cited<Record>(evaluation),
    ],
    records,
  )
}

interface Stretch {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly option?: string
}

/** One record a stretch of an input: who wins from where to where, the rest held. */
export function flipData({ evaluation, tracks }: Reading, ids: readonly string[]): DataTable {
  const { scenario } = evaluation
  const changed = new Set(changedInputs(scenario))
  const range = (id: string) => (parameterOf(id)?.kind === 'quantity' ? rangeAt(scenario, id) : undefined)
  const parameterIn = ({ id }: Stretch) => {
    const parameter = parameterOf(id)
    return parameter && 'track' in parameter ? parameter : undefined
  }
  const now = (stretch: Stretch): number | undefined => {
    const parameter = parameterIn(stretch)
    return parameter && presentValue(scenario, parameter)
  }
  return dataTable<Stretch>(
    [
      { header: 'input_id', text: ({ id }) => id },
      { header: 'input', text: (stretch) => nameOf(parameterIn(stretch)) },
      { header: 'unit', text: (stretch) => parameterIn(stretch)?.unit },
      { header: 'from_value', number: ({ from }) => from },
      { header: 'to_value', number: ({ to }) => to },
      { header: 'winner', text: ({ option }) => (option === undefined ? '' : optionName(evaluation, option)) },
      { header: 'something_fits', text: ({ option }) => (option === undefined ? 'no' : 'yes') },
      { header: 'present_value', number: now },
      { header: 'range_p05', number: ({ id }) => range(id)?.low },
      { header: 'range_p95', number: ({ id }) => range(id)?.high },
      { header: 'edition', text: () => evaluation.edition.id },
      {
        header: 'source',
        text: ({ id }) => (changed.has(id) ? 'entered for this scenario' : parameterWords(id).source),
      },
    ],
    ids.flatMap((id) => (tracks[id]?.stretches ?? []).map((stretch) => ({ id, ...stretch }))),
  )
}

const nameOf = (parameter: ReturnType<typeof parameterOf>): string => (parameter ? inputName(parameter) : '')

/** One record an option that wins or is good enough in any draw, and one for the draws in which nothing fits. */
export function drawData({ evaluation, draws }: Reading): DataTable | undefined {
  if (!draws) return undefined
  const { wins, goodEnough, nothingFits, n } = draws
  const ids = evaluation.options.map(({ id }) => id).filter((id) => (wins[id] ?? 0) > 0 || (goodEnough[id] ?? 0) > 0)
  const records = [...ids.toSorted((a, b) => (wins[b] ?? 0) - (wins[a] ?? 0)), undefined]
  return dataTable<string | undefined>(
    [
      { header: 'option', text: (id) => (id === undefined ? 'nothing fits' : optionName(evaluation, id)) },
      { header: 'option_id', text: (id) => id },
      { header: 'wins_share_of_draws', number: (id) => (id === undefined ? nothingFits : (wins[id] ?? 0)) },
      { header: 'good_enough_share_of_draws', number: (id) => (id === undefined ? undefined : (goodEnough[id] ?? 0)) },
      { header: 'draws', number: () => n },
      { header: 'edition', text: () => evaluation.edition.id },
    ],
    records,
  )
}
