import { numberAt } from '../scenario/values.ts'
import { type AnswerCounts, answerCounts } from './answer-counts.ts'
import { contend, settle } from './contend.ts'
import { emptyColumns } from './criteria.ts'
import { solutionOf } from './evaluate.ts'
import type { Draws, Evaluation } from './evaluation.ts'
import { emptyFigures } from './figures.ts'
import { fillFigures } from './fill.ts'
import { measureOf } from './measure.ts'
import { subsetOf } from './subset.ts'
import { termsIn } from './world.ts'
import { worldsOf } from './worlds.ts'

/** Draws made in slices, so that a newer question can interrupt them. The result does not depend on the slices. */
export interface Drawing {
  /** Makes up to `k` more draws; true when all are made. */
  readonly step: (k: number) => boolean
  readonly result: () => Draws
}

/** Counts over the worlds drawn so far. */
interface Tally {
  readonly wins: Float64Array
  /** Number of the winning option by world, the first of those that tie; -1 where nothing fits. */
  readonly winners: Int32Array
  readonly optionWins: Float64Array
  readonly goodEnough: Float64Array
  readonly answers: AnswerCounts
  nothing: number
  fitting: number
  regret: number
}

const emptyTally = (rows: number, evaluation: Evaluation, n: number): Tally => ({
  wins: new Float64Array(rows),
  winners: new Int32Array(n).fill(-1),
  optionWins: new Float64Array(evaluation.options.length),
  goodEnough: new Float64Array(evaluation.options.length),
  answers: answerCounts(evaluation),
  nothing: 0,
  fitting: 0,
  regret: 0,
})

/** One world's verdict: ties share the win; good enough is within the tolerance of the best. */
const count = (
  tally: Tally,
  utility: Float64Array,
  broken: Uint8Array,
  optionOf: Int32Array,
  chosen: number,
  tolerance: number,
  world: number,
): void => {
  let best = -1
  for (let i = 0; i < utility.length; i++) if (broken[i] === 0 && (utility[i] ?? 0) > best) best = utility[i] ?? 0
  if (best < 0) {
    tally.nothing += 1
    return
  }
  const tied: number[] = []
  const near = new Set<number>()
  for (let i = 0; i < utility.length; i++) {
    if (broken[i] !== 0) continue
    if (utility[i] === best) tied.push(i)
    if ((utility[i] ?? 0) >= best - tolerance) near.add(optionOf[i] ?? 0)
  }
  const winners = new Set(tied.map((i) => optionOf[i] ?? 0))
  tally.winners[world] = optionOf[tied[0] ?? 0] ?? 0
  for (const i of tied) tally.wins[i] = (tally.wins[i] ?? 0) + 1 / tied.length
  for (const option of winners) tally.optionWins[option] = (tally.optionWins[option] ?? 0) + 1 / winners.size
  for (const option of near) tally.goodEnough[option] = (tally.goodEnough[option] ?? 0) + 1
  tally.answers.add(near)
  tally.fitting += 1
  if (chosen >= 0) tally.regret += best - (broken[chosen] === 0 ? (utility[chosen] ?? 0) : 0)
}

export const startDraws = (evaluation: Evaluation, n: number): Drawing => {
  const solution = solutionOf(evaluation)
  const { beliefs, winner } = solution
  // Only rows that may be recommended can win in any world.
  const index = solution.rows.cheap.map((_, i) => i).filter((i) => solution.rankable[i] === 1)
  const { rows, variants, figures: present } = subsetOf(solution, index)
  const size = index.length
  const worlds = worldsOf({ ...solution, variants }, n)
  const tolerance = numberAt(evaluation.scenario, 'decision.tolerance')
  const slots = new Map(evaluation.options.map(({ id }, k) => [id, k]))
  const optionOf = Int32Array.from(index, (i) => slots.get(evaluation.alternatives[i]?.option ?? '') ?? 0)
  const chosen = winner === undefined ? -1 : index.indexOf(winner)
  const { firstTokenFactor, completionFactor } = present
  const figures = { ...emptyFigures(variants.rows.length), firstTokenFactor, completionFactor }
  const contest = { columns: emptyColumns(size), utility: new Float64Array(size), broken: new Uint8Array(size) }
  const tally = emptyTally(size, evaluation, n)
  let done = 0
  const one = (): void => {
    const [a, deviates] = [worlds.assumptions(done), worlds.deviates(done)]
    const terms = termsIn(variants, evaluation.edition, a)
    fillFigures({ variants, beliefs, a, terms, deviates }, figures, 'kept')
    contend(variants, rows, a, figures, worlds.agreement[done] ?? 0, tolerance, contest)
    settle(rows, chosen, a, figures, worlds.agreement[done] ?? 0, contest)
    count(tally, contest.utility, contest.broken, optionOf, chosen, tolerance, done)
    done += 1
  }
  return {
    step: (k) => {
      for (let i = 0; i < k && done < n; i++) one()
      return done >= n
    },
    result: () => {
      const used = index.flatMap((_, k) => ((tally.wins[k] ?? 0) > 0 ? [rows.cheap[k] ?? 0, rows.strong[k] ?? 0] : []))
      const measure = done < n ? undefined : measureOf(worlds, tally.winners, [...slots.keys()], used)
      return { ...drawsOfTally(evaluation, tally, index, done, chosen >= 0), ...(measure && { measure }) }
    },
  }
}

const drawsOfTally = (
  evaluation: Evaluation,
  tally: Tally,
  index: readonly number[],
  n: number,
  chosen: boolean,
): Draws => {
  const share = (of: number | undefined): number => (n > 0 ? (of ?? 0) / n : 0)
  const byOption = (column: Float64Array): Record<string, number> =>
    Object.fromEntries(
      evaluation.options.flatMap(({ id }, k) => ((column[k] ?? 0) > 0 ? [[id, share(column[k])]] : [])),
    )
  const wins = index.flatMap((i, k) => {
    const id = evaluation.alternatives[i]?.id
    return id !== undefined && (tally.wins[k] ?? 0) > 0 ? [[id, tally.wins[k] ?? 0] as const] : []
  })
  return {
    n,
    wins: byOption(tally.optionWins),
    goodEnough: byOption(tally.goodEnough),
    goodEnoughAs: tally.answers.shares(n),
    pBest: Object.fromEntries(wins.map(([id, won]) => [id, share(won)])),
    nothingFits: share(tally.nothing),
    ...(chosen && tally.fitting > 0 && { regret: tally.regret / tally.fitting }),
    counted: { wins, nothingFits: tally.nothing },
  }
}

/** All n draws at once. */
export const drawsOf = (evaluation: Evaluation, n: number): Draws => {
  const drawing = startDraws(evaluation, n)
  drawing.step(n)
  return drawing.result()
}
