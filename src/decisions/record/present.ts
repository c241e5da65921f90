import { criteria, type Criterion } from '../../alternatives/alternative.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { waysOut } from '../../alternatives/relax.ts'
import { ofHundred } from '../../base/format.ts'
import { once } from '../../base/once.ts'
import type { Phrase } from '../../base/phrase.ts'
import { recordOf, type RecordNote } from '../../scenario/decision-record.ts'
import { parameterOf, parameters } from '../../scenario/parameters.ts'
import { changedInputs, presetInputs } from '../../scenario/presets.ts'
import { headline } from '../../wording/headline.ts'
import { measureFirst, quantityName, worthMeasuring } from '../../wording/measure.ts'
import { figurePiece, rangePhrase, winnerOf } from '../../wording/names.ts'
import { notCounted, sayAbout, sayBecause, sayGivenUp, sayRecordPlotted } from '../../wording/record.ts'
import { recordItself } from '../../wording/record-itself.ts'
import { inputName, inputOf, sayValue } from '../../wording/value.ts'
import type { Block, Presented, Reading } from '../decision.ts'
import type { SaidArea } from '../summary.ts'
import type { ChangedInput, RecordFigure, RecordModel, SaidNote } from './model.ts'
import { messagesOf, rowsOf } from './assess.ts'

const figureNames: Readonly<Record<Criterion, string>> = {
  cost: 'Cost a request',
  latency: 'Wait, p95',
  quality: 'Tasks solved',
}

function figuresOf(evaluation: Evaluation): readonly RecordFigure[] {
  const winner = winnerOf(evaluation)
  if (!winner) return []
  return criteria.map((criterion) => {
    const interval = winner[criterion]
    const range: Phrase = interval ? rangePhrase(winner, criterion, interval) : []
    return { name: figureNames[criterion], value: [figurePiece(winner, criterion)], range }
  })
}

const changedOf = ({ scenario }: Evaluation): readonly ChangedInput[] =>
  changedInputs(scenario).flatMap((id) => {
    const parameter = parameterOf(id)
    if (!parameter) return []
    const [value, preset] = [scenario.inputs, presetInputs(scenario.preset)].map((inputs) =>
      sayValue(parameter, inputOf(inputs, parameter)),
    )
    return value === undefined || preset === undefined ? [] : [{ id, name: inputName(parameter), value, preset }]
  })

const saidNote = (evaluation: Evaluation, areas: readonly SaidArea[], { at, ...note }: RecordNote): SaidNote => ({
  ...note,
  about: sayAbout(evaluation, areas, at),
})

const mostMeasured = 5
const mostWays = 3

/** Draws of a hundred that the most frequent winner does not win. */
const missedIn = ({ draws }: Reading): number =>
  100 - ofHundred(draws?.measure ? (draws.wins[draws.measure.option] ?? 0) : 1)

function measureOf({ evaluation, draws }: Reading): RecordModel['measure'] {
  if (!draws) return []
  return worthMeasuring(draws)
    .slice(0, mostMeasured)
    .map(({ quantity, settles }) => ({ name: quantityName(evaluation, quantity), settles: ofHundred(settles) }))
}

/** The panel is that of the recommendation, led by what all areas say together. */
const blocksOf = (because: Phrase, presented: Presented | undefined): readonly Block[] => [
  { kind: 'text', title: 'Because', paragraphs: because.length === 0 ? [] : [because] },
  ...(presented?.blocks ?? []),
]

/** One page on what every area says of a reading. `areas`: all others in the order of the strip. */
export function present(reading: Reading, areas: readonly SaidArea[]): RecordModel {
  const { evaluation, draws, changed } = reading
  const record = recordOf(evaluation.scenario)
  const shown = areas.filter(({ id }) => !record.without.includes(id))
  const first = areas.find(({ presented }) => presented !== undefined)?.presented
  const ways = evaluation.winner === undefined ? waysOut(evaluation) : []
  const because = sayBecause(messagesOf(shown))
  const blocks = once(() => blocksOf(because, first))
  const answering = shown.filter(({ state }) => state === 'answer').length
  return {
    headline: first?.headline ?? headline(evaluation, draws, ways),
    ...(first?.brief && { brief: first.brief }),
    plotted: sayRecordPlotted(shown.length, answering, changed, record.notes.length),
    get blocks() {
      return blocks()
    },
    options: first?.options ?? [],
    stands: Object.assign({}, ...areas.map(({ presented }) => presented?.stands ?? {})),
    evaluation,
    reading,
    record,
    status: evaluation.winner === undefined ? 'blocked' : record.status,
    figures: figuresOf(evaluation),
    givenUp: sayGivenUp(evaluation),
    because,
    rows: rowsOf(reading, areas),
    measure: measureOf(reading),
    missed: missedIn(reading),
    noMeasure: draws ? (measureFirst(evaluation, draws)[0] ?? []) : [notCounted],
    changed: changedOf(evaluation),
    notes: record.notes.map((note) => saidNote(evaluation, areas, note)),
    ways: ways.slice(0, mostWays),
    anchors: [recordItself, ...areas, ...parameters].map((one) => ({
      id: one.id,
      name: 'title' in one ? one.title : inputName(one),
    })),
  }
}
