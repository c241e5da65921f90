import { log } from '../base/elementary.ts'
import { edition } from './edition.fixture.ts'
import type { OperatingPoint } from './edition.ts'
import { gdpvalReference, type Choice } from './yardsticks.ts'

/** Published value and logit of a choice at a point, where it has one that lies strictly between none and all. */
const valueOf = (point: OperatingPoint, choice: Choice): { value: number; logOdds: number } | undefined => {
  const score = choice.tests.flatMap((id) => point.scores.filter(({ test }) => test === id))[0]
  if (!score) return undefined
  if (choice.transform === 'elo')
    return { value: score.value, logOdds: ((score.value - gdpvalReference.elo) * log(10)) / 400 }
  const rate = choice.transform === 'index' ? score.value / 100 : score.value
  return rate > 0 && rate < 1 ? { value: score.value, logOdds: log(rate / (1 - rate)) } : undefined
}

/** The line of one test on another, fitted anew on the shipped edition by least squares. */
export const refitted = (anchor: Choice, choice: Choice) => {
  const common = edition.models
    .flatMap(({ points }) => points)
    .flatMap((point) => {
      const [x, y] = [valueOf(point, choice), valueOf(point, anchor)]
      return x && y ? [{ value: x.value, x: x.logOdds, y: y.logOdds }] : []
    })
  const n = common.length
  const mean = (of: (each: (typeof common)[number]) => number): number =>
    common.reduce((sum, each) => sum + of(each), 0) / n
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)]
  const sxx = mean(({ x }) => (x - mx) * (x - mx))
  const sxy = mean(({ x, y }) => (x - mx) * (y - my))
  const syy = mean(({ y }) => (y - my) * (y - my))
  const b = sxy / sxx
  const a = my - b * mx
  const left = common.reduce((sum, { x, y }) => sum + (y - a - b * x) * (y - a - b * x), 0)
  const values = common.map(({ value }) => value)
  return {
    a,
    b,
    tau: Math.sqrt(left / (n - 2)),
    common: n,
    r: sxy / Math.sqrt(sxx * syy),
    range: [Math.min(...values), Math.max(...values)] as const,
  }
}
