import { fingerprintOf } from '../../alternatives/fingerprint.ts'
import type { Adr, AdrPart } from '../../base/adr.ts'
import { capital } from '../../base/capital.ts'
import { plainText } from '../../base/phrase.ts'
import {
  adrQuestion,
  sayChangedFrom,
  sayChosen,
  sayDemands,
  sayDrivers,
  sayEdition,
  sayReplaced,
  sayWorkload,
} from '../../wording/adr.ts'
import { weighConsequences } from '../../wording/adr-weighed.ts'
import { measureFirst } from '../../wording/measure.ts'
import { sayWays } from '../../wording/nothing-fits.ts'
import { gradeWords } from '../../wording/record.ts'
import { sourceLine } from '../../wording/sources.ts'
import { sureSentences } from '../../wording/sure.ts'
import { optionsOf, othersOf } from './adr-options.ts'
import type { RecordModel, RecordRow } from './model.ts'
import { shownNotes, shownRows } from './shown.ts'

/** Where the record is opened again, and the reader's day (ISO). */
export interface WrittenAt {
  readonly link?: string | undefined
  readonly today: string
}

const successor = /\bsuperseded by (ADR-\d{4})\b/i

/** In the words of MADR, which knows nothing of blocked, and of superseded only with what took its place. */
function statusOf({ status, record }: RecordModel): string {
  if (status === 'blocked') return 'proposed'
  if (status !== 'superseded') return status
  const [, by] = successor.exec(record.text) ?? []
  return by === undefined ? 'deprecated' : `superseded by ${by.toUpperCase()}`
}

const notCounted = 'How sure this is had not been counted when it was written.'

function becauseOf({ evaluation, reading: { draws }, because }: RecordModel): readonly string[] {
  const sure = draws ? sureSentences(evaluation, draws).map(plainText) : [notCounted]
  return [...sayChosen(evaluation), plainText(because), ...sure]
}

const flipItem = ({ title, flip, noFlip }: RecordRow, searching: boolean): readonly string[] => {
  if (flip) return [`${title}: ${flip.change}, ${flip.to}.`]
  if (searching) return [`${title}: not every input had been moved when this was written.`]
  return noFlip === '' ? [] : [`${title}: ${noFlip}`]
}

function measurePart({ evaluation, reading: { draws }, measure }: RecordModel): AdrPart {
  if (!draws) return { sentences: [] }
  if (measure.length === 0) return { sentences: measureFirst(evaluation, draws).map(plainText) }
  const items = measure.map(({ name, settles }) => `${capital(name)}: knowing it would settle ${settles} of 100 draws.`)
  return { sentences: ['Worth measuring first:'], items }
}

function confirmationOf(model: RecordModel): readonly AdrPart[] {
  const { evaluation, reading, ways } = model
  const rows = shownRows(model).filter(({ answer }) => answer !== undefined)
  const flips = rows.flatMap((row) => flipItem(row, reading.searching))
  const out = sayWays(evaluation, ways).map(
    ({ moves, letsIn, price }) =>
      `${moves.map(({ label, from, to }) => `${label} ${from} → ${to}`).join(', ')}: ${plainText(letsIn)}; ${price}.`,
  )
  return [
    ...(out.length > 0 ? [{ sentences: ['What would let an option in:'], items: out }] : []),
    ...(flips.length > 0 ? [{ sentences: ['What would change an answer:'], items: flips }] : []),
    measurePart(model),
  ]
}

/** "Knowledge: RAG. Clear: wins 86, good enough 92 of 100. Evidence C, the vendor says so: the thinking tokens of …" */
function areaItem({ title, answer, sure = '', evidence }: RecordRow): readonly string[] {
  if (answer === undefined) return []
  const how = sure === '' ? [] : [`${capital(sure)}.`]
  const rests = evidence ? [`Evidence ${evidence.grade}, ${gradeWords[evidence.grade]}: ${evidence.of}.`] : []
  const lead = capital(sure).startsWith(`${answer}:`) ? [] : [`${answer}.`]
  return [`${title}: ${[...lead, ...how, ...rests].join(' ')}`]
}

const listPart = (lead: string, items: readonly string[]): readonly AdrPart[] =>
  items.length === 0 ? [] : [{ sentences: [lead], items }]

function moreOf(model: RecordModel, sources: string): readonly AdrPart[] {
  const { evaluation, record, changed, reading, status } = model
  const notes = shownNotes(model).map(
    ({ about, by, on, text }) => `${about} (${[by, on].filter((one) => one !== '').join(', ')}): ${text}`,
  )
  return [
    ...record.text.split('\n').map((line) => ({ sentences: [line] })),
    ...(status === 'superseded' && !successor.test(record.text) ? [{ sentences: [sayReplaced] }] : []),
    ...listPart('Answers by area:', shownRows(model).flatMap(areaItem)),
    ...listPart('Notes:', notes),
    {
      sentences: [sayChangedFrom(evaluation, changed.length)],
      items: changed.map(({ name, value, preset }) => `${name}: ${value}, in the preset ${preset}`),
    },
    { sentences: [sayEdition(evaluation, reading.draws?.n, fingerprintOf(evaluation)), `Sources: ${sources}.`] },
  ]
}

/** The record as an architecture decision record, in sentences. Areas that are not to show are not in it. */
export function adrOf(model: RecordModel, { link, today }: WrittenAt): Adr {
  const { evaluation, reading, record, ways } = model
  const letIn = ways.flatMap((way) => evaluation.alternatives.find(({ id }) => id === way.alternative)?.option ?? [])
  const others = othersOf(evaluation, reading.draws, letIn)
  const options = optionsOf(evaluation, reading.draws, others)
  const told = [
    ...(evaluation.winner === undefined ? [] : [evaluation.winner]),
    ...others.map((one) => evaluation.outcomes.indexOf(one)),
  ]
  return {
    title: plainText(model.headline.message),
    status: statusOf(model),
    date: today,
    deciders: record.deciders,
    context: [sayWorkload(evaluation), sayDemands(evaluation), adrQuestion],
    drivers: sayDrivers(evaluation),
    options,
    chosen: { name: options[0]?.name ?? '', because: becauseOf(model) },
    consequences: weighConsequences(
      evaluation,
      model.givenUp,
      shownRows(model).map(({ binds }) => binds),
    ),
    confirmation: confirmationOf(model),
    more: moreOf(model, sourceLine(evaluation, told)),
    link,
  }
}
