import { activeLimits, conflictsOf, leastLimit } from '../alternatives/conflict.ts'
import type { Evaluation, WayOut } from '../alternatives/evaluation.ts'
import { limited, type LimitedFigure } from '../alternatives/limits.ts'
import { capital } from '../base/capital.ts'
import { counted } from '../base/format.ts'
import { listedPieces, strong, type Phrase, type Piece } from '../base/phrase.ts'
import type { Limit } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { limitIds, limitWords, optionPiece } from './names.ts'
import { inputOf, sayNumber, sayValue } from './value.ts'

const limitOf = (criterion: LimitedFigure): Limit | undefined => {
  const parameter = parameterOf(limitIds[criterion])
  return parameter?.kind === 'limit' ? parameter : undefined
}

const demands: Readonly<Record<LimitedFigure, string>> = {
  cost: 'cost',
  quality: 'quality',
  latency: 'wait',
  weeks: 'time to production',
  inDate: 'answers in date',
}

/** `quality ≥ 88 %`, `wait ≤ 2.0 s`. */
function sayDemand({ scenario }: Evaluation, criterion: LimitedFigure): string {
  const parameter = limitOf(criterion)
  if (!parameter) return demands[criterion]
  return `${demands[criterion]} ${sayValue(parameter, inputOf(scenario.inputs, parameter)).replace('/request', '')}`
}

const sayLimit = (criterion: LimitedFigure, value: number): string => {
  const parameter = limitOf(criterion)
  return parameter ? sayNumber(parameter, value).replace('/request', '') : ''
}

/** Quality first: it names the models that are needed, and money and time follow from them. */
const byDemand: readonly LimitedFigure[] = ['quality', 'inDate', 'latency', 'cost', 'weeks']

const together = (evaluation: Evaluation, set: readonly LimitedFigure[]): Phrase => {
  const [first, ...rest] = byDemand.filter((one) => set.includes(one)).map((one) => strong(sayDemand(evaluation, one)))
  return first === undefined ? [] : [first, ' with ', ...listedPieces(rest)]
}

const joined = (phrases: readonly Phrase[], by: string): Phrase =>
  phrases.flatMap((phrase, index): Phrase => (index === 0 ? phrase : [by, ...phrase]))

/** Is there a pair of the limits that is none of the conflicts, and does something hold each such pair? */
const otherPairs = (limits: readonly LimitedFigure[], conflicts: readonly (readonly LimitedFigure[])[]): boolean =>
  conflicts.every(({ length }) => length > 1) &&
  limits.some((one, k) =>
    limits.slice(k + 1).some((two) => !conflicts.some((set) => set.every((limit) => limit === one || limit === two))),
  )

/**
 * "These two cannot hold together: {limit} with {limit}. Any other pair can." Minimal sets of limits that nothing holds
 * together; a limit that nothing holds by itself is said to be one.
 */
export function sayConflicts(evaluation: Evaluation): readonly Phrase[] {
  const conflicts = conflictsOf(evaluation)
  const ofSize = (size: number) => conflicts.filter((set) => set.length === size)
  const [alone, pairs] = [ofSize(1), ofSize(2)]
  const said: Phrase[] = []
  if (alone.length > 0) {
    const names = alone.flatMap((set) => set.map((one) => strong(sayDemand(evaluation, one))))
    said.push(['Nothing holds ', ...listedPieces(names).map(orNotAnd), ' by itself.'])
  }
  if (pairs.length > 0) {
    const sets = pairs.map((set) => together(evaluation, set))
    const other = otherPairs(activeLimits(evaluation), conflicts) ? ' Any other pair can.' : ''
    said.push(['These two cannot hold together: ', ...joined(sets, '; '), '.', other])
  }
  for (const set of conflicts.filter(({ length }) => length > 2))
    said.push([
      `All ${numerals[set.length] ?? ''} cannot hold together: `,
      ...together(evaluation, set),
      `. Any ${numerals[set.length - 1] ?? ''} can.`,
    ])
  return said.length > 0 ? said : [['No limit is to blame: nothing can be ranked at all.']]
}

const numerals = ['none', 'one', 'two', 'three', 'four', 'five']

const orNotAnd = (piece: Piece): Piece => (piece === ' and ' ? ' or ' : piece)

/** The limit that most conflicts share. */
const anchorOf = (conflicts: readonly (readonly LimitedFigure[])[]): LimitedFigure | undefined => {
  const shared = (limit: LimitedFigure): number => conflicts.filter((set) => set.includes(limit)).length
  const [anchor] = byDemand.toSorted((x, y) => shared(y) - shared(x))
  return anchor !== undefined && shared(anchor) > 0 ? anchor : undefined
}

const best: Readonly<Record<LimitedFigure, string>> = {
  cost: 'the cheapest',
  quality: 'the best',
  latency: 'the fastest',
  weeks: 'the first in production',
  inDate: 'the freshest',
}

/** "the fastest needs a wait limit of 2.2 s, yours is 2.0 s". */
function sayNeed(evaluation: Evaluation, limit: LimitedFigure, needed: number): string {
  const parameter = limitOf(limit)
  const now = parameter && evaluation.scenario.inputs[parameter.id]
  const inside = typeof now === 'number' && (limited[limit].direction === 'at-least' ? needed >= now : needed <= now)
  const lead = `${best[limit]} needs a ${limitWords[limit]} of ${sayLimit(limit, needed)}`
  return typeof now !== 'number' ? lead : inside ? `${lead}, inside yours` : `${lead}, yours is ${sayLimit(limit, now)}`
}

/**
 * Why nothing fits: among the options that hold the limit which most conflicts share, how far each other limit would have
 * to go; or, where nothing holds it by itself, how far it would have to go itself.
 */
export function sayReach(evaluation: Evaluation): Phrase {
  const limits = activeLimits(evaluation)
  const anchor = anchorOf(conflictsOf(evaluation))
  if (anchor === undefined)
    return ['Nothing can be ranked: every option misses a figure or is refused for another reason.']
  const others = byDemand.filter((limit) => limit !== anchor && limits.includes(limit))
  const needs = others.map((limit) => ({ limit, needed: leastLimit(evaluation, limit, [anchor]) }))
  const known = needs.flatMap(({ limit, needed }) => (needed === undefined ? [] : [sayNeed(evaluation, limit, needed)]))
  if (known.length > 0) return ['Of all options with ', strong(sayDemand(evaluation, anchor)), `, ${known.join('; ')}.`]
  const itself = leastLimit(evaluation, anchor, [])
  if (itself === undefined) return ['Nothing can be ranked.']
  return ['Nothing has ', strong(sayDemand(evaluation, anchor)), `: ${sayNeed(evaluation, anchor, itself)}.`]
}

/** "One limit alone: {limit} at {value} lets {option} in. {Limit} alone lets nothing in, at any value." */
export function sayOneLimit(evaluation: Evaluation, ways: readonly WayOut[]): Phrase {
  const single = ways.filter(({ kind }) => kind === 'single')
  const helps = (limit: LimitedFigure) => single.find(({ set }) => limitIds[limit] in set)
  const limits = byDemand.filter((limit) => activeLimits(evaluation).includes(limit))
  const parts = limits.flatMap((limit): readonly Phrase[] => {
    const way = helps(limit)
    const to = way?.set[limitIds[limit]]
    const option = evaluation.alternatives.find(({ id }) => id === way?.alternative)?.option
    if (typeof to !== 'number' || option === undefined) return []
    return [[`a ${limitWords[limit]} of ${sayLimit(limit, to)} lets `, optionPiece(evaluation, option), ' in']]
  })
  const useless = limits.filter((limit) => !helps(limit)).map((limit) => `the ${limitWords[limit]} alone`)
  const none = useless.length === 0 ? '' : `${useless.join(' or ')} lets nothing in, at any value.`
  const lead: Phrase = parts.length === 0 ? [] : [...joined(parts, '; '), '.']
  return ['One limit alone: ', ...lead, lead.length > 0 && none !== '' ? ` ${capital(none)}` : none]
}

/** Why nothing fits, in figures: how many operating points each limit rules out by itself. */
export function sayCounts({ outcomes }: Evaluation): Phrase {
  const ranked = outcomes.filter(({ reasons }) => !reasons.some((reason) => !servingReasons.has(reason)))
  const counts = (['quality', 'cost', 'latency', 'weeks', 'inDate'] as const).map((criterion) => ({
    word: limitWords[criterion],
    count: ranked.filter(({ violated }) => violated.includes(criterion)).length,
  }))
  const parts = counts.filter(({ count }) => count > 0).map(({ word, count }) => `the ${word} rules out ${count}`)
  return [`Of ${counted(ranked.length, 'operating point')} that can be ranked, ${parts.join(', ')}.`]
}

const servingReasons: ReadonlySet<string> = new Set(['batch-latency', 'flex-latency'])
