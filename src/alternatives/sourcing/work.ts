import type { Edition } from '../../catalog/edition.ts'
import { solutionOf } from '../evaluate.ts'
import type { Evaluation, Track } from '../evaluation.ts'
import type { Solution } from '../solution.ts'
import { answerChoices, answerTrack, keyOf, turningInputs } from './along.ts'
import { caseOf } from './case.ts'
import { chanceOf } from './chance.ts'
import type { Sides, SourcingCounts } from './counts.ts'
import { isOwned, type MoneyCase, type Way } from './money-case.ts'
import { startMoneyDraws } from './money-drawing.ts'
import { savingBars } from './tornado.ts'
import { startVolumes } from './volumes.ts'
import { readOutOf } from './verdict.ts'
import { volumeAxis } from './volume-axis.ts'

/** Counting in slices: after each part there is something new to tell. */
export interface SourcingWork {
  /** Goes on for about as long as so many worlds take; what there is now, where that is more than before. */
  readonly step: (worlds: number) => SourcingCounts | undefined
  readonly done: () => boolean
}

/** Draws after which a slice of about the same length holds one answer. */
const worldsAnAnswer = 12

/** What a slice found; a part without more to find is done. */
interface Found {
  readonly counts?: Partial<SourcingCounts>
  readonly done: boolean
}

type Part = (worlds: number) => Found

const atOnce =
  (count: () => Partial<SourcingCounts>): Part =>
  () => ({ counts: count(), done: true })

const drawing = (evaluation: Evaluation, n: number): Part => {
  const draws = startMoneyDraws(evaluation, n)
  return (worlds) => {
    const done = draws?.step(worlds) ?? true
    const money = done ? draws?.result() : undefined
    return { done, ...(done && { counts: { drawn: n, ...(money && { money }) } }) }
  }
}

const volumes = (solution: Solution, edition: Edition, money: MoneyCase): Part => {
  const [least, most] = volumeAxis(money)
  const search = startVolumes(solution, edition, least, most)
  return (worlds) => {
    const done = search.step(Math.ceil(worlds / worldsAnAnswer))
    return { done, ...(done && { counts: { volumes: search.result() } }) }
  }
}

/** Tracks are told in handfuls. */
const handful = 8

const tracks = (solution: Solution, edition: Edition): Part => {
  const open = [...turningInputs(solution)]
  const found: Record<string, Track> = {}
  return () => {
    const next = open.shift()
    if (next) found[next.id] = answerTrack(solution, edition, next)
    const done = open.length === 0
    return { done, ...((done || open.length % handful === 0) && { counts: { tracks: { ...found } } }) }
  }
}

const partsOf = (evaluation: Evaluation, edition: Edition): readonly Part[] => {
  const solution = solutionOf(evaluation)
  const found = caseOf(solution)
  if (found.kind !== 'compared') return [atOnce(() => ({ choices: answerChoices(solution, edition) }))]
  const { money } = found
  return [
    atOnce(() => ({ bars: savingBars(solution, money), chance: chanceOf(solution, money) })),
    volumes(solution, edition, money),
    atOnce(() => ({ choices: answerChoices(solution, edition) })),
    tracks(solution, edition),
  ]
}

const sidesOf = (evaluation: Evaluation): Sides => {
  const read = readOutOf(solutionOf(evaluation))
  const { found } = read
  const { ways } = found.kind === 'compared' ? found.money : found
  const [buy, build] =
    found.kind === 'compared'
      ? [ways[found.money.buy], ways[found.money.build]]
      : [ways.find(({ kind }) => !isOwned(kind)), ways.find(({ kind }) => isOwned(kind))]
  const option = (way: Way | undefined): string | undefined => evaluation.alternatives[way?.alternative ?? -1]?.option
  return { answer: keyOf(read), build: option(build), buy: option(buy) }
}

/** What is asked for: worlds to draw, unless they are drawn; and all that only the open view shows. */
export interface SourcingTask {
  readonly draws?: number
  readonly all: boolean
}

/** `before`: what is there already of the same state. */
export const startSourcing = (
  evaluation: Evaluation,
  edition: Edition,
  { draws, all }: SourcingTask,
  before: SourcingCounts,
): SourcingWork => {
  const open = [
    ...(draws === undefined ? [] : [drawing(evaluation, draws)]),
    ...(all ? partsOf(evaluation, edition) : []),
  ]
  let counts: SourcingCounts = { ...before, sides: sidesOf(evaluation) }
  return {
    step: (worlds) => {
      const found = open[0]?.(worlds)
      if (found?.done) open.shift()
      if (!found?.counts) return undefined
      counts = { ...counts, ...found.counts, all: counts.all || (all && open.length === 0) }
      return counts
    },
    done: () => open.length === 0,
  }
}
