import { criteria, type Criterion } from '../alternatives/alternative.ts'
import { cornersOf } from '../alternatives/corners.ts'
import type { Draws, Evaluation, Interval, Outcome } from '../alternatives/evaluation.ts'
import { limited, type LimitedFigure } from '../alternatives/limits.ts'
import type { Arguments } from '../base/adr.ts'
import { ofHundred, say, sayPoints, sayTimes } from '../base/format.ts'
import { plainText, type Phrase } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { limitAt } from '../scenario/values.ts'
import { cornerWords, limitIds, limitWords, optionName, rangePhrase, sayBeside, sayFigure, winnerOf } from './names.ts'
import { ruledOutBy } from './ruled-out.ts'
import { sayNumber } from './value.ts'

type Side = keyof Arguments
type Clause = readonly [Side, string]

const weighed = (clauses: readonly Clause[]): Arguments => {
  const on = (side: Side): readonly string[] => clauses.flatMap(([one, text]) => (one === side ? [text] : []))
  return { good: on('good'), neutral: on('neutral'), bad: on('bad') }
}

const within = (outcome: Outcome, criterion: Criterion, interval: Interval): string =>
  `(90\u202f% range ${plainText(rangePhrase(outcome, criterion, interval))})`

/** "it solves 89 % of tasks (90 % range 82 – 94 %)"; undefined: the figure is not known. */
function sayOwn(outcome: Outcome, criterion: Criterion, figure?: string): string | undefined {
  const interval = outcome[criterion]
  if (!interval) return undefined
  const said = figure ?? sayFigure(criterion, interval)
  const range = within(outcome, criterion, interval)
  switch (criterion) {
    case 'cost':
      return `it costs ${said} a request ${range}`
    case 'quality':
      return `it solves ${said} of tasks ${range}`
    case 'latency':
      return `its wait is ${said} at p95 ${range}`
  }
}

/** Closer than this, two figures are said to be about the same. */
const samePoints = 0.005
const sameRatio = 0.05

const noun: Readonly<Record<'cost' | 'latency', string>> = { cost: 'the cost', latency: 'the wait' }

/** "+3 points against GPT-5.5", "59 % of the cost of GPT-5.5", and which side that is on. */
function difference(criterion: Criterion, own: number, other: number, name: string): Clause {
  if (criterion === 'quality') {
    const gap = own - other
    if (Math.abs(gap) < samePoints) return ['neutral', `about as many as ${name}`]
    return [gap > 0 ? 'good' : 'bad', `${sayPoints(gap)} against ${name}`]
  }
  const ratio = own / other
  if (!(Math.abs(ratio - 1) >= sameRatio)) return ['neutral', `about ${noun[criterion]} of ${name}`]
  const share = ratio < 1 ? say('share', ratio) + ' of' : sayTimes(ratio)
  return [ratio < 1 ? 'good' : 'bad', `${share} ${noun[criterion]} of ${name}`]
}

/** One option against another; without one to compare it with, its figures alone. */
function comparison(evaluation: Evaluation, own: Outcome, other: Outcome | undefined): readonly Clause[] {
  const name = optionName(evaluation, other?.alternative.option)
  return criteria.flatMap((criterion): readonly Clause[] => {
    const said = sayOwn(own, criterion)
    const [mine, theirs] = [own[criterion]?.p50, other?.[criterion]?.p50]
    if (said === undefined || mine === undefined) return []
    if (theirs === undefined) return [['neutral', said]]
    const [side, against] = difference(criterion, mine, theirs, name)
    return [[side, `${said}, ${against}`]]
  })
}

const drawClause = (draws: Draws | undefined, option: string): readonly Clause[] => {
  if (!draws) return []
  const [wins, good] = [draws.wins[option] ?? 0, draws.goodEnough[option] ?? 0].map(ofHundred)
  return [['neutral', `it wins ${wins} of 100 draws and is good enough in ${good} of 100`]]
}

/**
 * Quality, cost and wait against another option, the draws it wins, and by which limit it is ruled out. `without`: the
 * limit without which it would win.
 */
export function weighOption(
  evaluation: Evaluation,
  draws: Draws | undefined,
  own: Outcome,
  other: Outcome | undefined,
  without?: LimitedFigure,
): Arguments {
  const ruledOut = ruledOutBy(evaluation, own)
  return weighed([
    ...comparison(evaluation, own, other),
    ...drawClause(draws, own.alternative.option),
    ...(without === undefined ? [] : [['neutral', `without the ${limitWords[without]} it would win`] as const]),
    ...(ruledOut === '' ? [] : [['bad', `it is ruled out: ${ruledOut}`] as const]),
  ])
}

/** Where nothing fits: what not choosing brings. */
export const weighNone: Arguments = {
  good: ['no limit is moved without being decided on'],
  neutral: [],
  bad: ['nothing can be built before a limit or the system changes'],
}

const limitSides = { 'at-most': 'inside the limit of', 'at-least': 'above the floor of' } as const

/** ", inside the limit of $0.03"; empty: off, or held for another reason than by the point estimate. */
function sayInside({ scenario }: Evaluation, criterion: Criterion, value: number): string {
  const limit = limitAt(scenario, limitIds[criterion])
  const parameter = parameterOf(limitIds[criterion])
  if (limit === undefined || parameter?.kind !== 'limit') return ''
  const { direction } = limited[criterion]
  const inside = direction === 'at-most' ? value <= limit : value >= limit
  return inside ? `, ${limitSides[direction]} ${sayNumber(parameter, limit).replace('/request', '')}` : ''
}

function kept(evaluation: Evaluation, winner: Outcome, criterion: Criterion, isKept: boolean): readonly string[] {
  const interval = winner[criterion]
  const limit = limitAt(evaluation.scenario, limitIds[criterion])
  const figure = interval && (limit === undefined ? undefined : sayBeside(criterion, interval, limit))
  const said = sayOwn(winner, criterion, figure)
  if (said === undefined || !interval) return []
  const lead = isKept ? `${cornerWords[criterion]} is kept: ` : ''
  return [`${lead}${said}${sayInside(evaluation, criterion, interval.p50)}`]
}

const firstSentence = /^.*?[.](?= |$)\s*/u

/** A sentence as it goes on after `because`: names keep their capital letters. */
export function goingOn({ edition }: Evaluation, sentence: string): string {
  const named = edition.models.some(({ name, vendor }) => sentence.startsWith(name) || sentence.startsWith(vendor))
  const plain = !named && /^\p{Lu}\p{Ll}/u.test(sentence)
  return plain ? `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}` : sentence
}

/** What is kept, what binds, and what was given up: `givenUp` says that in sentences, the first of them what it is. */
export function weighConsequences(evaluation: Evaluation, givenUp: Phrase, binds: readonly Phrase[]): Arguments {
  const winner = winnerOf(evaluation)
  const corners = cornersOf(evaluation)
  const neutral = [...new Set(binds.map((phrase) => goingOn(evaluation, plainText(phrase))))].filter(
    (text) => text !== '',
  )
  if (!winner || !corners) return { ...weighNone, neutral }
  const { given } = corners
  const good = criteria
    .filter((criterion) => criterion !== given)
    .flatMap((criterion) => kept(evaluation, winner, criterion, criterion === corners.kept))
  const said = plainText(givenUp)
  if (given === undefined) return { good: [...good, goingOn(evaluation, said)], neutral, bad: [] }
  const lead = `${corners.little ? 'a little ' : ''}${cornerWords[given]} is given up.`
  return { good, neutral, bad: [`${lead} ${said.replace(firstSentence, '')}`.trim()] }
}
