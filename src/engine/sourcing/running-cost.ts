import { type CostLine, lineCost } from '../cost/cost-line.ts'
import { type Fields, fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { wholeGroups } from './gpus.ts'

/** What is paid by the group of GPUs: besides, USD a month of a group, requests a month it carries (above 0), groups kept. */
export interface CostStaircase extends CostLine {
  readonly groupUsd: number
  readonly perGroup: number
  readonly leastGroups: number
}

export const groupsAt = ({ perGroup, leastGroups }: CostStaircase, volume: number): number =>
  Math.max(leastGroups, wholeGroups(volume / perGroup))

export const staircaseCost = (stairs: CostStaircase, volume: number): number =>
  lineCost(stairs, volume) + stairs.groupUsd * groupsAt(stairs, volume)

export type Cheaper = 'line' | 'staircase'

export interface Crossing {
  /** Requests a month; at a step the most that the lower number of groups carries. */
  readonly volume: number
  readonly at: 'step' | 'between-steps'
  /** Who is cheaper at greater volumes, up to the next crossing. */
  readonly cheaperAbove: Cheaper
}

export interface RunningCosts {
  /** Who is cheaper at the smallest volumes; `undefined` where both cost the same at every volume asked for. */
  readonly cheaperBelow: Cheaper | undefined
  readonly crossings: readonly Crossing[]
}

/** There and back within this share of the volume is a touch and rounding. */
const touching = 1e-9

const cheaperBy = (advantage: number): Cheaper | undefined =>
  advantage === 0 ? undefined : advantage > 0 ? 'staircase' : 'line'

/**
 * Every volume above 0 and up to `most` at which the line and the staircase change places, exactly: between two steps both are
 * straight, so there is at most one crossing, and at a step the staircase may jump over the line. Steps at which neither
 * can happen are not looked at. Touching is no crossing.
 */
export const runningCosts = (line: CostLine, stairs: CostStaircase, most: number): RunningCosts => {
  const slope = line.perRequest - stairs.perRequest
  const crossings: Crossing[] = []
  let cheaperBelow: Cheaper | undefined
  let now: Cheaper | undefined
  const become = (next: Cheaper | undefined, volume: number, at: Crossing['at']): void => {
    if (next === undefined || next === now) return
    if (now === undefined) cheaperBelow = next
    else if (volume - (crossings.at(-1)?.volume ?? -1) <= touching * volume) crossings.pop()
    else crossings.push({ volume, at, cheaperAbove: next })
    now = next
  }
  for (const [groups, from] of flatsNearTheLine(line, stairs, slope, most)) {
    const end = groups * stairs.perGroup
    const to = Math.min(end, most)
    if (from >= to) continue
    const level = stairs.fixed + stairs.groupUsd * groups
    const first = line.fixed + slope * from - level
    const last = line.fixed + slope * to - level
    // On a flat that begins on the line its slope decides; one that ends on it has been decided before.
    become(cheaperBy(first) ?? cheaperBy(slope), from, 'step')
    const meets = (level - line.fixed) / slope
    become(cheaperBy(last), Math.max(from, Math.min(to, meets)), 'between-steps')
  }
  return { cheaperBelow, crossings }
}

/** Numbers of groups, each with the volume above which it is needed, that may have a crossing; the first is always there. */
function* flatsNearTheLine(
  line: CostLine,
  { fixed, groupUsd, perGroup, leastGroups }: CostStaircase,
  slope: number,
  most: number,
): Generator<readonly [number, number]> {
  const least = Math.max(1, leastGroups)
  yield [least, 0]
  // At the end of flat k the line is ahead by a + b k; its start, and the start of the next, are known from there.
  const a = line.fixed - fixed
  const b = slope * perGroup - groupUsd
  const [low, high] = [Math.min(0, b + groupUsd), Math.max(groupUsd, b + groupUsd)]
  const ends = [(low - a) / b, (high - a) / b]
  const last = Math.ceil(most / perGroup)
  const all = b === 0
  if (all && (a < low || a > high)) return
  const from = Math.max(least + 1, all ? 0 : Math.floor(Math.min(...ends)) - 1)
  const to = Math.min(last, all ? last : Math.ceil(Math.max(...ends)) + 1)
  for (let k = from; k <= to; k++) yield [k, (k - 1) * perGroup]
}

const readLine = (fields: Fields): CostLine => ({
  fixed: fields.number('lineUsdMonth', notNegative),
  perRequest: fields.number('lineUsdPerRequest', notNegative),
})

export const runningCostsFormula: Formula = {
  id: 'runningCosts',
  title: "Volumes at which one's own serving becomes cheaper",
  statement:
    'Line: fixed + price x requests a month. Staircase: fixed + price x requests + USD of a group x max(least, ceil(requests / capacity)). Between two steps the crossing is the root of a straight line; at a step the staircase may jump over it. All of them up to a greatest volume.',
  sources: ['Derived here; equal to bisection'],
  examples: [
    {
      given: {
        lineUsdMonth: 0,
        lineUsdPerRequest: 0.01,
        stairsUsdMonth: 500,
        groupUsdMonth: 1000,
        requestsPerGroup: 120000,
        leastGroups: 1,
        mostRequests: 600000,
      },
      expect: {
        cheaperBelow: 'line',
        crossings: [
          { requests: 350000, at: 'between-steps', cheaperAbove: 'staircase' },
          { requests: 360000, at: 'step', cheaperAbove: 'line' },
          { requests: 450000, at: 'between-steps', cheaperAbove: 'staircase' },
          { requests: 480000, at: 'step', cheaperAbove: 'line' },
          { requests: 550000, at: 'between-steps', cheaperAbove: 'staircase' },
        ],
      },
      from: 'By hand: 3,500 with three groups meets 0.01 a request at 350,000; the fourth group makes it dearer again',
    },
    {
      given: {
        lineUsdMonth: 0,
        lineUsdPerRequest: 0.005,
        stairsUsdMonth: 500,
        groupUsdMonth: 1000,
        requestsPerGroup: 120000,
        leastGroups: 1,
        mostRequests: 1000000000,
      },
      expect: { cheaperBelow: 'line', crossings: [] },
      from: 'By hand: a full group costs 1,000, the requests it carries 600',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { cheaperBelow, crossings } = runningCosts(
      readLine(fields),
      {
        fixed: fields.number('stairsUsdMonth', notNegative),
        perRequest: fields.numberOr('stairsUsdPerRequest', 0, notNegative),
        groupUsd: fields.number('groupUsdMonth', notNegative),
        perGroup: fields.number('requestsPerGroup', positive),
        leastGroups: fields.number('leastGroups', { atLeast: 0, whole: true }),
      },
      fields.number('mostRequests', positive),
    )
    return {
      cheaperBelow: cheaperBelow ?? null,
      crossings: crossings.map(({ volume, at, cheaperAbove }) => ({ requests: volume, at, cheaperAbove })),
    }
  },
}
