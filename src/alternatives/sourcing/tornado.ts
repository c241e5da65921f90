import { moneyPaths } from '../../engine/sourcing/money-paths.ts'
import { savingBy } from '../../engine/sourcing/payback.ts'
import { Z95 } from '../../engine/constants.ts'
import { type RangedInput, rangedInputs } from '../ranged.ts'
import type { Solution } from '../solution.ts'
import { questionOf } from './case.ts'
import type { MoneyCase } from './money-case.ts'
import { movedWorld, pairOf, pointAt } from './pair.ts'
import { type MoneyWorld, plansIn, type WayRows } from './plans.ts'

/** An input at one end of its range, and what building saves by the limit there, USD. */
export interface SavingEnd {
  readonly value: number
  readonly saving: number
}

/** What moving one input alone from its 5th to its 95th percentile does to the saving by the limit. */
export interface SavingBar {
  readonly id: string
  readonly low: SavingEnd
  readonly high: SavingEnd
  /** Value at which the saving is 0; absent: it keeps its sign. */
  readonly zero?: number
}

/** Months that the saving is asked for: the limit, as far as the axis goes. */
export const limitMonths = ({ limit, question }: MoneyCase): number => Math.min(limit, question.months)

const savingIn = (set: WayRows, months: number, world: MoneyWorld): number => {
  const [buy, build] = moneyPaths(questionOf(plansIn(set, world), months, 0))
  return buy && build ? savingBy(buy.cumulative, build.cumulative, months) : 0
}

/** Halvings of a range of 3.3 standard deviations: far below what a value is shown with. */
const halvings = 30

/** Where the saving changes sign, as standard deviations of the input. */
const zeroBetween = (from: number, to: number, savingAt: (z: number) => number): number => {
  const positive = savingAt(from) > 0
  let [near, far] = [from, to]
  for (let k = 0; k < halvings; k++) {
    const middle = (near + far) / 2
    if (savingAt(middle) > 0 === positive) near = middle
    else far = middle
  }
  return (near + far) / 2
}

const barOf = (base: number, input: RangedInput, savingAt: (z: number) => number): SavingBar => {
  const [low, high] = [savingAt(-Z95), savingAt(Z95)]
  const end = [-Z95, Z95].find((z) => (z < 0 ? low : high) > 0 !== base > 0)
  return {
    id: input.id,
    low: { value: input.at(-Z95), saving: low },
    high: { value: input.at(Z95), saving: high },
    ...(end !== undefined && { zero: input.at(zeroBetween(0, end, savingAt)) }),
  }
}

/** One bar for each input that is a range and makes any difference, the longest first. */
export const savingBars = (solution: Solution, money: MoneyCase): readonly SavingBar[] => {
  const set = pairOf(solution, money)
  const point = pointAt(solution)
  const months = limitMonths(money)
  const base = savingIn(set, months, { a: solution.a, at: point })
  const width = ({ low, high }: SavingBar): number => Math.abs(high.saving - low.saving)
  return rangedInputs(solution.scenario)
    .map((input) => barOf(base, input, (z) => savingIn(set, months, movedWorld(solution, point, input, z))))
    .filter((bar) => width(bar) > 0)
    .toSorted((x, y) => width(y) - width(x))
}
