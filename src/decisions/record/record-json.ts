import { fingerprintOf } from '../../alternatives/fingerprint.ts'
import type { Interval } from '../../alternatives/evaluation.ts'
import { withoutJoiners } from '../../base/format.ts'
import { plainText, type Phrase } from '../../base/phrase.ts'
import type { FigureUnit } from '../../base/units.ts'
import { winnerOf } from '../../wording/names.ts'
import type { WrittenAt } from './adr.ts'
import type { RecordModel, RecordRow } from './model.ts'
import { shownNotes, shownRows } from './shown.ts'

interface JsonFigure extends Interval {
  readonly id: string
  readonly unit: FigureUnit
}

/** Base units: USD a request, shares, seconds at the 95th percentile of requests. */
function figuresOf({ evaluation }: RecordModel): readonly JsonFigure[] {
  const winner = winnerOf(evaluation)
  if (!winner) return []
  const { cost, quality, latency } = winner
  const figure = (id: string, unit: FigureUnit, interval: Interval | undefined): readonly JsonFigure[] =>
    interval ? [{ id, unit, p05: interval.p05, p50: interval.p50, p95: interval.p95 }] : []
  return [
    ...figure('cost', 'USD/request', cost),
    ...figure('quality', 'share', quality),
    ...figure('waitP95', 'seconds', latency),
  ]
}

/** What was not said is absent. */
const said = (text: string): string | undefined => (text === '' ? undefined : text)

/** The option that a flip leads to, where it leads to one. */
const optionIn = (phrase: Phrase): string | undefined =>
  phrase.flatMap((piece) => (typeof piece !== 'string' && 'option' in piece ? [piece.option] : []))[0]

const rowOf = ({ id, title, state, answer, key, counts, sure, flip, evidence }: RecordRow) => ({
  area: id,
  title,
  state,
  answer: answer === undefined ? undefined : { key, text: answer },
  counts,
  sure,
  flip: flip && {
    input: flip.parameter,
    at: flip.at,
    option: optionIn(flip.toPhrase),
    to: withoutJoiners(flip.to),
  },
  evidence,
})

const notesOf = (model: RecordModel) => {
  const at = new Map(model.record.notes.map((note) => [note.id, note.at]))
  return shownNotes(model).map((note) => ({ ...note, at: at.get(note.id) }))
}

/** The record as data: what is not known is absent, never 0 and never empty. Areas and notes that are not to show are not there. */
export function recordJson(model: RecordModel, { link, today }: WrittenAt) {
  const { evaluation, reading, record, status, headline, givenUp, changed, measure } = model
  const winner = winnerOf(evaluation)
  return {
    schema: 'trilemma/record@1',
    status,
    deciders: said(record.deciders),
    text: said(record.text),
    date: today,
    edition: evaluation.edition.id,
    asOf: evaluation.asOf,
    fingerprint: fingerprintOf(evaluation),
    draws: reading.draws?.n,
    scenario: { name: said(evaluation.scenario.name), preset: evaluation.scenario.preset },
    message: withoutJoiners(plainText(headline.message)),
    option: winner && {
      id: winner.alternative.option,
      alternative: winner.alternative.id,
      label: winner.alternative.label,
    },
    figures: figuresOf(model),
    givenUp: withoutJoiners(plainText(givenUp)),
    rows: shownRows(model).map(rowOf),
    measure: measure.map(({ name, settles }) => ({ name, settlesOf100: settles })),
    notes: notesOf(model),
    changed,
    link,
  }
}
