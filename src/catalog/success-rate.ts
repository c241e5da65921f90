import { logistic, logit } from '../base/elementary.ts'
import { monthsBetween } from './day.ts'
import type { Edition, Effort, Model, OperatingPoint, Score, Test, TestId } from './edition.ts'
import type { SourceId } from './source.ts'
import { rankOf } from './ladder.ts'
import type { Step } from './step.ts'
import { gdpvalReference, type Choice, type SamplesClass, type Yardstick } from './yardsticks.ts'

/** What the public evidence says of one operating point on one yardstick, before the difficulty of the task. */
export interface SuccessRate {
  /** 0-1, mapped to the scale of the first choice. */
  readonly q: number
  readonly samplesClass: SamplesClass
  /** Distinct tasks of the test; absent where the source gives none (indices). */
  readonly tasks?: number
  /** Residual standard deviation of the fitted line, logits; 0 where the test is the anchor. */
  readonly tau: number
  /** Which choice of the yardstick, from 1. */
  readonly choice: number
  readonly test: TestId
  readonly source: SourceId
  /** As published. */
  readonly value: number
  readonly measured: string
  /** Whole months between the measurement and the as-of date. */
  readonly ageMonths: number
  /** Outside the range of the points the line was fitted on. */
  readonly extrapolated: boolean
  /** The source names no effort, or another one than asked for. */
  readonly effortInferred: boolean
  readonly steps: readonly Step[]
}

/** Elo points a logit: 400 points are a factor of ten in the odds. */
const eloPerLogit = 400 / 2.302585092994046

interface Found {
  readonly choice: Choice
  readonly score: Score
  readonly test: Test
  readonly effort: Effort
  readonly factor: number
}

const scoreOf = (point: OperatingPoint, test: TestId): Score | undefined =>
  point.scores.find((score) => score.test === test)

const at = (point: OperatingPoint, choice: Choice, edition: Edition): Found | undefined => {
  for (const id of choice.tests) {
    const [score, test] = [scoreOf(point, id), edition.tests[id]]
    const factor = choice.times === undefined ? 1 : scoreOf(point, choice.times)?.value
    if (score && test && factor !== undefined) return { choice, score, test, effort: point.effort, factor }
  }
  return undefined
}

/** The nearest other effort that has the test; of two equally near the lower. */
const elsewhere = (model: Model, effort: Effort, choice: Choice, edition: Edition): Found | undefined => {
  const distance = (point: OperatingPoint): number => Math.abs(rankOf(point.effort) - rankOf(effort))
  return model.points
    .filter((point) => point.effort !== effort)
    .toSorted((a, b) => distance(a) - distance(b) || rankOf(a.effort) - rankOf(b.effort))
    .flatMap((point) => at(point, choice, edition) ?? [])[0]
}

/** Half a task away from none and all, so that a clean sweep has a logit. */
const clampedLogit = (rate: number, tasks: number | undefined): number => {
  const half = 0.5 / (tasks ?? 1000)
  return logit(Math.max(half, Math.min(1 - half, rate)))
}

/** The value as a rate, and its logit; an index counts in hundredths. */
const rated = ({ choice, score, test, factor }: Found): { rate: number; logOdds: number } => {
  if (choice.transform === 'elo') {
    const logOdds = (score.value - gdpvalReference.elo) / eloPerLogit
    return { rate: logistic(logOdds), logOdds }
  }
  const plain =
    choice.transform === 'one-minus' ? 1 - score.value : choice.transform === 'index' ? score.value / 100 : score.value
  const rate = plain * factor
  return { rate, logOdds: clampedLogit(rate, score.n ?? test.tasks) }
}

const show = (value: number): string => String(Number(value.toPrecision(4)))

const stepsOf = ({ choice, score, test, factor }: Found, rate: number, q: number): readonly Step[] => {
  const published: Step = {
    label: test.label,
    formula: '',
    value: score.value,
    unit: test.scale === 'share' ? 'share' : 'points',
    source: test.source,
  }
  const derived: Step[] = []
  if (choice.transform === 'elo')
    derived.push({
      label: 'Preferred',
      formula: `${show(score.value)} against ${gdpvalReference.elo} Elo`,
      value: rate,
      unit: 'share',
    })
  if (choice.transform === 'one-minus')
    derived.push({
      label: 'Faithful answers',
      formula: `(1 - ${show(score.value)}) x ${show(factor)}`,
      value: rate,
      unit: 'share',
    })
  if (choice.line) {
    const { a, b, common } = choice.line
    const formula = `logit q = ${a} + ${b} x logit ${show(rate)}, fitted on ${common} common points`
    derived.push({ label: 'Success rate', formula, value: q, unit: 'share' })
  }
  return [published, ...derived]
}

const outside = ({ choice: { line }, score }: Found): boolean =>
  line !== undefined && (score.value < line.range[0] || score.value > line.range[1])

/**
 * The success rate of a model at an effort by the best available choice of a yardstick; `undefined`: not measured. Values of other tests
 * than the anchor go through the fitted line of their choice. Dates are ISO.
 */
export const successRate = (
  yardstick: Yardstick,
  model: Model,
  effort: Effort,
  edition: Edition,
  asOf: string,
): SuccessRate | undefined => {
  const point = model.points.find((each) => each.effort === effort)
  if (!point) return undefined
  for (const [i, choice] of yardstick.choices.entries()) {
    const found = choice.otherEffort ? elsewhere(model, effort, choice, edition) : at(point, choice, edition)
    if (!found) continue
    const { rate, logOdds } = rated(found)
    const { line } = choice
    const q = line ? logistic(line.a + line.b * logOdds) : rate
    const measured = found.score.measured ?? found.test.measured
    const tasks = found.score.n ?? found.test.tasks
    return {
      q,
      samplesClass: choice.samplesClass,
      ...(tasks !== undefined && { tasks }),
      tau: line?.tau ?? 0,
      choice: i + 1,
      test: found.score.test,
      source: found.test.source,
      value: found.score.value,
      measured,
      ageMonths: monthsBetween(measured, asOf),
      extrapolated: outside(found),
      effortInferred: found.score.effortInferred === true || found.effort !== effort,
      steps: stepsOf(found, rate, q),
    }
  }
  return undefined
}
