import { cornersOf, type Corners } from '../alternatives/corners.ts'
import type { Draws, Evaluation, Outcome, WayOut } from '../alternatives/evaluation.ts'
import { ofHundred } from '../base/format.ts'
import { plainText, strong, type Phrase, type Piece } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { changedInputs } from '../scenario/presets.ts'
import { sayAllowances } from './allowance.ts'
import { deciderOf } from './measure.ts'
import { cornerWords, figurePiece, limitIds, optionName, winnerOf } from './names.ts'
import { surenessOf, type Sureness } from './sure.ts'
import { sayTie, tiedWith } from './tie.ts'
import { sayNumber } from './value.ts'

/** What the page says of its answer: a full sentence with the answer, its numbers and its condition. */
export interface Headline {
  readonly state: 'counting' | 'clear' | 'leaning' | 'too-close' | 'only' | 'tie' | 'nothing-fits'
  readonly message: Phrase
}

/** About two lines of 20 px in the middle column of a wide screen. */
export const mostCharacters = 130

/** About three lines of a phone. */
export const briefCharacters = 98

/** The fullest of some sentences that there is room for, else the shortest. */
export const fullest = (sentences: readonly Phrase[], most: number): Phrase =>
  sentences.find((sentence) => plainText(sentence).length <= most) ??
  sentences.toSorted((a, b) => plainText(a).length - plainText(b).length)[0] ??
  []

/** Where a limit need not hold surely, the point estimate may lie beyond it: then nothing is said of it. */
const condition = (evaluation: Evaluation): string => {
  const wait = winnerOf(evaluation)?.latency?.p50
  const limit = evaluation.scenario.inputs[limitIds.latency]
  const parameter = parameterOf(limitIds.latency)
  if (typeof limit !== 'number' || parameter?.kind !== 'limit' || wait === undefined || wait > limit) return ''
  return `, inside the ${sayNumber(parameter, limit)} limit`
}

/** "{q} of tasks for {cost} a request, inside the {limit}". */
const figures = (evaluation: Evaluation, of: string): Phrase => {
  const outcome = winnerOf(evaluation)
  if (!outcome) return []
  return [
    figurePiece(outcome, 'quality'),
    `${of} for `,
    figurePiece(outcome, 'cost'),
    ` a request${condition(evaluation)}`,
  ]
}

/** "cost, not quality"; empty where nothing is given up. */
const sayCorners = ({ given, kept, little }: Corners, short: boolean): string => {
  if (given === undefined) return ''
  const rest = kept === undefined || short ? '' : `, not ${cornerWords[kept]}`
  return `${little ? 'a little ' : ''}${cornerWords[given]}${rest}`
}

const nameOf = (evaluation: Evaluation): string => optionName(evaluation, winnerOf(evaluation)?.alternative.option)

/** The forms of a sentence, the fullest first: the corner that is kept goes before the words `of tasks`. */
const forms = (make: (of: string, short: boolean) => Phrase): readonly Phrase[] => [
  make(' of tasks', false),
  make('', false),
  make(' of tasks', true),
  make('', true),
]

/** "Give up {a little} {corner}, not {corner}: {Option} solves {q} of tasks for {cost} a request, inside the {limit}". */
function clear(evaluation: Evaluation, corners: Corners): readonly Phrase[] {
  const option = strong(nameOf(evaluation))
  return forms((of, short) => {
    const said = sayCorners(corners, short)
    const lead: Phrase =
      said === '' ? [option, ' gives up nothing: it solves '] : [`Give up ${said}: `, option, ' solves ']
    return [...lead, ...figures(evaluation, of)]
  })
}

/** "{Option} for now: gives up {corner}, not {corner}; solves {q} of tasks for {cost} a request, inside the {limit}". */
function leaning(evaluation: Evaluation, corners: Corners): readonly Phrase[] {
  const option = strong(nameOf(evaluation))
  return forms((of, short) => {
    const said = sayCorners(corners, short)
    const gives = said === '' ? '' : `gives up ${said}; `
    return [option, ` for now: ${gives}solves `, ...figures(evaluation, of)]
  })
}

/** "Too close to call: {A} {k}, {B} {j} of 100 draws. It turns on {quantity}". A is the recommended option. */
function tooClose(evaluation: Evaluation, draws: Draws, sure: Sureness, starts: readonly Start[]): readonly Phrase[] {
  const own = winnerOf(evaluation)?.alternative.option
  const rival = sure.set.find((option) => option !== own)
  const against: readonly Piece[] = rival
    ? [', ', strong(optionName(evaluation, rival)), ` ${ofHundred(draws.wins[rival] ?? 0)}`]
    : []
  const lead: Phrase = ['Too close to call: ', strong(nameOf(evaluation)), ` ${sure.wins}`, ...against, ' of 100 draws']
  const tails = (['full', 'short'] as const).flatMap((length) => {
    const decider = deciderOf(evaluation, draws, length)
    return decider === undefined ? [] : [`. It turns on ${decider}`]
  })
  return [...tails, ''].flatMap((tail) => starts.map((start) => start([...lead, tail])))
}

/** "Nothing fits: allow {change} and {option} does, at {q} solved". */
export function nothingFits(evaluation: Evaluation, ways: readonly WayOut[]): Phrase {
  const way = ways[0]
  if (!way) return ['Nothing fits, and no value of the limits lets anything in']
  const index = evaluation.alternatives.findIndex((one) => one.id === way.alternative)
  const outcome = evaluation.outcomes[index]
  const name = strong(optionName(evaluation, evaluation.alternatives[index]?.option))
  const solved: readonly Piece[] = outcome ? [', at ', figurePiece(outcome, 'quality'), ' solved'] : []
  return ['Nothing fits: allow ', sayAllowances(evaluation, way), ', and ', name, ' does', ...solved]
}

const stateOf = (sure: Sureness | undefined): 'counting' | 'clear' | 'leaning' | 'too-close' => {
  if (!sure) return 'counting'
  if (sure.word === 'too close to call') return 'too-close'
  return sure.word === 'leaning' || sure.word === 'ahead' ? 'leaning' : 'clear'
}

const lowered = ([first, ...rest]: Phrase): Phrase =>
  typeof first === 'string' ? [`${first[0]?.toLowerCase() ?? ''}${first.slice(1)}`, ...rest] : [first ?? '', ...rest]

type Start = (sentence: Phrase) => Phrase

/** How a sentence may start: on figures of which none is the user's own it says so where it has room. */
const startsOf = (evaluation: Evaluation): readonly Start[] => {
  const plain: Start = (sentence) => sentence
  return changedInputs(evaluation.scenario).length > 0
    ? [plain]
    : [(sentence) => ['On default figures, ', ...lowered(sentence)], plain]
}

/** "Only {Option} fits: it solves {q} of tasks for {cost} a request, inside the {limit}". */
const only = (evaluation: Evaluation): readonly Phrase[] =>
  forms((of) => ['Only ', strong(nameOf(evaluation)), ' fits: it solves ', ...figures(evaluation, of)])

/** "{A} and {B} tie at your priorities: {the lower cost} decides for {A}; it solves {q} …". */
const tie = (evaluation: Evaluation, rival: Outcome): readonly Phrase[] => {
  const lead = sayTie(evaluation, rival)
  return [...forms((of) => [...lead, '; it solves ', ...figures(evaluation, of)]), lead]
}

const isOnly = ({ outcomes, winner }: Evaluation): boolean => {
  const option = winner === undefined ? undefined : outcomes[winner]?.alternative.option
  return outcomes.every(({ feasible, alternative }) => !feasible || alternative.option === option)
}

export function headline(
  evaluation: Evaluation,
  draws: Draws | undefined,
  ways: readonly WayOut[],
  most = mostCharacters,
): Headline {
  const corners = cornersOf(evaluation)
  if (!corners) return { state: 'nothing-fits', message: nothingFits(evaluation, ways) }
  const starts = startsOf(evaluation)
  const said = (state: Headline['state'], sentences: readonly Phrase[]): Headline => ({
    state,
    message: fullest(
      starts.flatMap((start) => sentences.map((sentence) => start(sentence))),
      most,
    ),
  })
  if (isOnly(evaluation)) return said('only', only(evaluation))
  const rival = tiedWith(evaluation)
  if (rival) return said('tie', tie(evaluation, rival))
  const sure = draws && surenessOf(evaluation, draws)
  const state = stateOf(sure)
  if (state === 'too-close' && draws && sure)
    return { state, message: fullest(tooClose(evaluation, draws, sure, starts), most) }
  return said(state, state === 'leaning' ? leaning(evaluation, corners) : clear(evaluation, corners))
}
