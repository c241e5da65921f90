import type { Evaluation } from '../alternatives/evaluation.ts'
import type { Grade } from '../alternatives/evidence-grade.ts'
import { givenUpOf } from '../alternatives/given-up.ts'
import { capital } from '../base/capital.ts'
import { counted, listed } from '../base/format.ts'
import { plainText, strong, type Phrase } from '../base/phrase.ts'
import { recordStatuses, type RecordStatus } from '../scenario/decision-record.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { recordItself } from './record-itself.ts'
import { cornerWords, figurePiece, optionName, optionPiece } from './names.ts'
import { inputName } from './value.ts'

export type ShownStatus = RecordStatus | 'blocked'

export const statusWords: Readonly<Record<ShownStatus, string>> = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  superseded: 'Superseded',
  blocked: 'Blocked',
}

/** What a status means, for whoever reads it for the first time. */
export const statusMeanings: Readonly<Record<ShownStatus, string>> = {
  proposed: 'up for decision',
  accepted: 'decided as it stands',
  superseded: 'replaced by a later decision',
  blocked: 'nothing fits, so nothing can be decided',
}

export const statusChoices = recordStatuses.map((value) => ({ value, label: statusWords[value] }))

export const gradeWords: Readonly<Record<Grade, string>> = {
  A: 'set or measured for this scenario',
  B: 'from measurements of others, with a date',
  C: 'the vendor says so',
  D: 'assumed, or the usual value of the preset',
}

export const notCounted = 'not counted yet'
/** What decides which option wins need not decide this answer. */
export const notApart = 'not counted for this answer'

/** In place of an answer. */
export const stateWords = {
  planned: 'not built yet',
  waiting: 'waits until something fits',
  coming: 'being loaded',
  answer: 'no answer',
  'nothing-fits': 'nothing fits',
} as const

/** Areas without an answer in one line, by what is the matter with them. */
export function saySilent(
  areas: readonly { readonly title: string; readonly state: keyof typeof stateWords }[],
): string {
  const states = [...new Set(areas.map(({ state }) => state))]
  const said = states.map((state) => {
    const titles = areas.filter((area) => area.state === state).map(({ title }) => title)
    return `${listed(titles)}: ${stateWords[state]}.`
  })
  return said.join(' ')
}

/** Under the column of grades. */
export const sayGrades = `Evidence: what settles most of what is not sure. ${Object.entries(gradeWords)
  .map(([grade, words]) => `${grade} ${words}`)
  .join(', ')}.`

/** "Given up: a little speed. It takes 4.2 s at p95, where Gemini 3 Flash, which fits too, takes 1.1 s." */
export function sayGivenUp(evaluation: Evaluation): Phrase {
  const given = givenUpOf(evaluation)
  if (!given)
    return evaluation.winner === undefined
      ? ['Nothing fits, so nothing is chosen and nothing given up.']
      : [
          'Nothing is given up: nothing that fits is better on cost, quality or speed by more than a fiftieth of its scale.',
        ]
  const { criterion, little, own, best } = given
  // The same option works with more or less effort: then the effort is what tells them apart.
  const same = own.alternative.option === best.alternative.option
  const other = [same ? best.alternative.label : optionPiece(evaluation, best.alternative.option)]
  const verb = { cost: 'costs', quality: 'solves', latency: 'takes' }[criterion]
  const unit = { cost: ' a request', quality: ' of tasks', latency: ' at p95' }[criterion]
  return [
    strong(`Given up: ${little ? 'a little ' : ''}${cornerWords[criterion]}.`),
    ` It ${verb} `,
    figurePiece(own, criterion),
    `${unit}, where `,
    ...other,
    `, which fits too, ${verb} `,
    figurePiece(best, criterion),
    '.',
  ]
}

/** What a note is about; what is not known here any more keeps its id. */
export const sayAbout = (
  evaluation: Evaluation,
  areas: readonly { readonly id: string; readonly title: string }[],
  at: string,
): string => {
  const parameter = parameterOf(at)
  if (parameter) return inputName(parameter)
  if (evaluation.options.some(({ id }) => id === at)) return optionName(evaluation, at)
  return [recordItself, ...areas].find(({ id }) => id === at)?.title ?? at
}

/** Said after a note is gone; with how many are left, so that two in a row are two sentences. */
export const sayNoteRemoved = (about: string, before: number): string =>
  before <= 1
    ? `Note on ${about} removed, none is left.`
    : `Note on ${about} removed, ${counted(before - 1, 'note')} left.`

const words = (phrase: Phrase): number => plainText(phrase).split(/\s+/).filter(Boolean).length

const ended = (phrase: Phrase): Phrase => (/[.?]$/.test(plainText(phrase)) ? phrase : [...phrase, '.'])

/** Sentences one after the other; one for which `most` words leave no room is left out whole. */
export function sayBecause(sentences: readonly Phrase[], most = 90): Phrase {
  return sentences.map(ended).reduce<Phrase>((said, sentence) => {
    const longer: Phrase = said.length === 0 ? sentence : [...said, ' ', ...sentence]
    return words(longer) <= most ? longer : said
  }, [])
}

/** "4 of 8 areas answer; 3 inputs changed from the preset, 2 notes." */
export function sayRecordPlotted(areas: number, answering: number, changed: number, notes: number): Phrase {
  const rest = notes === 0 ? '' : `, ${counted(notes, 'note')}`
  const inputs = changed === 0 ? 'all inputs as in the preset' : `${counted(changed, 'input')} changed from the preset`
  return [`${answering} of ${counted(areas, 'area')} answer; ${inputs}${rest}. Medians and 90 % ranges.`]
}

/** "clear: wins 86, good enough 92 of 100"; a word never without its counts. */
export const saySureness = (word: string, sure: string): string => (sure === '' ? word : `${capital(word)}: ${sure}`)
