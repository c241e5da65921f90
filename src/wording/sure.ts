import type { Draws, Evaluation } from '../alternatives/evaluation.ts'
import { capital } from '../base/capital.ts'
import { counted, listed, ofHundred, significant } from '../base/format.ts'
import { listedPieces, strong, type Phrase } from '../base/phrase.ts'
import { hostingOf } from '../alternatives/answers.ts'
import { deciderOf } from './measure.ts'
import { optionName, optionOf, optionPiece, speakerOf, winnerOf } from './names.ts'
import { ruledOutBy } from './ruled-out.ts'

export type SureWord = 'settled' | 'clear' | 'leaning' | 'ahead' | 'too close to call'

/** How sure the answer is. The word goes by *good enough* and never stands without both counts. */
export interface Sureness {
  readonly word: SureWord
  /** Of 100 draws, for the recommended option. */
  readonly wins: number
  readonly goodEnough: number
  /** Another option that wins more draws than the recommended one. */
  readonly more?: { readonly option: string; readonly wins: number }
  /** The options that together win 80 of 100 draws or more, the most frequent first; where all win fewer, all of them. */
  readonly set: readonly string[]
}

const byWins = (draws: Draws): readonly (readonly [string, number])[] =>
  Object.entries(draws.wins).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

export function wordFor(goodEnough: number, next: number): SureWord {
  if (goodEnough >= 95) return 'settled'
  if (goodEnough >= 80) return 'clear'
  if (goodEnough >= 60) return 'leaning'
  return goodEnough >= 40 && goodEnough - next > 10 ? 'ahead' : 'too close to call'
}

function setOf(draws: Draws): readonly string[] {
  const set: string[] = []
  let sum = 0
  for (const [option, wins] of byWins(draws)) {
    if (sum >= 0.8 || wins === 0) break
    set.push(option)
    sum += wins
  }
  return set
}

/** Absent where nothing is recommended. */
export function surenessOf(evaluation: Evaluation, draws: Draws): Sureness | undefined {
  const option = winnerOf(evaluation)?.alternative.option
  if (option === undefined) return undefined
  const good = ofHundred(draws.goodEnough[option] ?? 0)
  const others = Object.entries(draws.goodEnough).filter(([id]) => id !== option)
  const next = Math.max(0, ...others.map(([, share]) => ofHundred(share)))
  const top = byWins(draws)[0]
  const own = draws.wins[option] ?? 0
  return {
    word: wordFor(good, next),
    wins: ofHundred(own),
    goodEnough: good,
    set: setOf(draws),
    ...(top && top[0] !== option && top[1] > own && { more: { option: top[0], wins: ofHundred(top[1]) } }),
  }
}

/** What all of a set have in common, in words; empty where nothing is. */
export function sharedBy(evaluation: Evaluation, set: readonly string[]): string {
  const options = set.flatMap((id) => optionOf(evaluation, id) ?? [])
  if (options.length < 2) return ''
  const vendors = new Map(evaluation.edition.models.map((model) => [model.id, model.vendor]))
  const first = options[0]
  const vendor = vendors.get(first?.models[0] ?? '')
  const shared = [
    options.every((option) => option.servingClass === 'batch') && 'run overnight',
    options.every(({ id }) => hostingOf(id) === 'self') && 'run on own GPUs',
    options.every((option) => option.models.length === 1) && 'use one model',
    options.every((option) => option.models.length === 2) && 'send part of the requests on to a stronger model',
    vendor !== undefined &&
      options.every((option) => option.models.every((model) => vendors.get(model) === vendor)) &&
      `come from ${vendor}`,
  ]
  return listed(shared.filter((text): text is string => typeof text === 'string'))
}

const draws = (n: number): string => `${significant(n, 7)} draws`

/** The paragraph beside the hundred squares. */
export function sureSentences(evaluation: Evaluation, counts: Draws): readonly Phrase[] {
  const sure = surenessOf(evaluation, counts)
  const option = winnerOf(evaluation)?.alternative.option
  if (!sure || option === undefined) return [nothingWins(evaluation, counts)]
  const next = byWins(counts).find(([id, wins]) => wins > 0 && id !== option)
  const behind: Phrase =
    next && !sure.more ? ['; ', optionPiece(evaluation, next[0]), ` wins ${ofHundred(next[1])}`] : []
  const lead: Phrase = [
    strong(capital(sure.word)),
    ': ',
    optionPiece(evaluation, option),
    ` wins ${sure.wins} of 100 draws and is good enough in ${sure.goodEnough} of 100`,
    ...behind,
    `. Counted over ${draws(counts.n)}.`,
  ]
  const more: Phrase = sure.more
    ? [
        optionPiece(evaluation, sure.more.option),
        ` wins more draws, ${sure.more.wins} of 100; ${whyNotThat(evaluation, sure.more.option)}.`,
      ]
    : []
  return [lead, more, closeCall(evaluation, sure, counts)].filter((phrase) => phrase.length > 0)
}

/** Why an option that wins more draws is not the recommended one. */
function whyNotThat(evaluation: Evaluation, option: string): string {
  const speaker = speakerOf(evaluation, option)
  if (speaker && !speaker.feasible) return `it is ruled out: ${ruledOutBy(evaluation, speaker)}`
  const ties = speaker?.utility !== undefined && speaker.utility === winnerOf(evaluation)?.utility
  return ties ? 'at the central values both score the same' : 'at the central values it scores lower'
}

/** Names that a sentence has room for: four at most, fewer where they are long. */
function namesWithRoom(evaluation: Evaluation, set: readonly string[]): readonly string[] {
  let words = 0
  const fits = set.slice(0, 4).filter((id, k) => {
    words += optionName(evaluation, id).split(' ').length
    return k === 0 || words <= 16
  })
  return fits
}

/** When it is too close: the set, what its members share, and what would separate them. */
function closeCall(evaluation: Evaluation, sure: Sureness, counts: Draws): Phrase {
  if (sure.word !== 'too close to call' || sure.set.length < 2) return []
  const names = namesWithRoom(evaluation, sure.set).map((id) => optionPiece(evaluation, id))
  const rest = sure.set.length - names.length
  const shared = sharedBy(evaluation, sure.set)
  const decider = deciderOf(evaluation, counts)
  // Where nothing fits in many draws, all options together may win fewer than the 80 that a set is made for.
  const won = sure.set.reduce((sum, id) => sum + (counts.wins[id] ?? 0), 0)
  const pieces = [
    `${counted(sure.set.length, 'option')} together win ${ofHundred(won)} of 100 draws: `,
    ...listedPieces(rest > 0 ? [...names, counted(rest, 'other')] : names),
    '.',
    shared && ` All ${shared}.`,
    decider === undefined ? '' : ` It turns on ${decider}.`,
  ]
  return pieces.filter((piece) => piece !== '')
}

/** "Something fits in {k} of 100, mostly {option}": always the only one, mostly more than half of the time. */
const nothingWins = (evaluation: Evaluation, counts: Draws): Phrase => {
  const fitting = 1 - counts.nothingFits
  const over = `. Counted over ${draws(counts.n)}.`
  const [most, second] = byWins(counts).filter(([, wins]) => wins > 0)
  const lead = `Something fits in ${ofHundred(fitting)} of 100 draws`
  if (!most) return [`${lead}${over}`]
  const how = second === undefined ? 'always ' : most[1] > fitting / 2 ? 'mostly ' : 'most often '
  return [`${lead}, ${how}`, optionPiece(evaluation, most[0]), second ? ` (${ofHundred(most[1])})` : '', over]
}
