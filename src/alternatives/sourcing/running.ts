import { DAYS_PER_MONTH } from '../../engine/constants.ts'
import { type Binding, gpusFromTraffic, monthlyCapacity } from '../../engine/sourcing/fleet.ts'
import { gpuSeconds, matchingUse, type MatchingUse } from '../../engine/sourcing/gpus.ts'
import { type Bought, type Demand, type Owned, ownedPerRps } from '../../engine/sourcing/money.ts'
import {
  type CostStaircase,
  groupsAt,
  type RunningCosts,
  runningCosts,
  staircaseCost,
} from '../../engine/sourcing/running-cost.ts'
import { type CostLine, lineCost } from '../../engine/cost/cost-line.ts'
import { retrainingMonth } from '../../engine/sourcing/hosting-cost.ts'
import { peakRps } from '../../engine/workload/peak.ts'
import type { MoneyCase } from './money-case.ts'

/** What running costs a month, at the prices of today and without anything upfront: by the request, and by the GPU. */
export interface Running {
  readonly line: CostLine
  readonly stairs: CostStaircase
  /** GPUs that a step adds. */
  readonly group: number
  /** Requests a month today. */
  readonly today: number
  readonly crossings: RunningCosts
  /** Share of the time that GPUs have to be used for a request to cost what it costs bought, people left out. */
  readonly use: MatchingUse
}

export const requestsPerMonth = (perDay: number): number => perDay * DAYS_PER_MONTH

const lineOf = ({ usdPerRequest, teamMonthly, shortfall }: Bought): CostLine => ({
  fixed: teamMonthly,
  perRequest: usdPerRequest + shortfall,
})

const stairsOf = (plan: Owned, demand: Demand): CostStaircase => ({
  fixed: plan.teamMonthly + plan.otherMonthly + retrainingMonth(plan.retrainUsd, plan.retrainEvery),
  perRequest: plan.shortfall,
  groupUsd: plan.group * plan.gpuHour * plan.gpuHours,
  perGroup: monthlyCapacity(ownedPerRps(plan, demand), plan.group, demand.peakToAverage),
  leastGroups: Math.ceil(plan.leastGpus / plan.group),
})

/** Times today's volume up to which crossings are looked for, and a volume that is looked at in any case, a day. */
const far = { times: 1000, least: 10_000_000 } as const

/** `undefined`: what is compared is not a line against a staircase. */
export const runningOf = ({ question, buy, build }: MoneyCase): Running | undefined => {
  const { demand, bought, owned } = question
  const [line, plan] = [bought[buy], owned[build - bought.length]]
  if (!line || !plan) return undefined
  const [cost, stairs] = [lineOf(line), stairsOf(plan, demand)]
  const today = requestsPerMonth(demand.requestsPerDay)
  const seconds = gpuSeconds(demand.input, demand.output, plan.prefill, plan.decode)
  return {
    line: cost,
    stairs,
    group: plan.group,
    today,
    crossings: runningCosts(cost, stairs, Math.max(today * far.times, requestsPerMonth(far.least))),
    use: matchingUse(plan.gpuHour, 1 / seconds, cost.perRequest),
  }
}

/** USD a month of both at a volume of requests a month, and the GPUs it takes. */
export const runningAt = ({ line, stairs, group }: Running, volume: number) => ({
  bought: lineCost(line, volume),
  owned: staircaseCost(stairs, volume),
  gpus: groupsAt(stairs, volume) * group,
})

/** Money of one side at a volume, USD. */
export interface RunningMoney {
  readonly month: number
  readonly request: number
}

/** Both sides at today's volume, a month and a request; absent: nothing is asked for. */
export const runningEach = (
  running: Running,
): { readonly bought: RunningMoney; readonly owned: RunningMoney } | undefined => {
  const { today } = running
  if (today === 0) return undefined
  const { bought, owned } = runningAt(running, today)
  return { bought: { month: bought, request: bought / today }, owned: { month: owned, request: owned / today } }
}

/** GPUs that a way takes for today's traffic, and what decides their number; absent: it is paid by the request. */
export const gpusToday = (
  { question: { demand, owned, bought } }: MoneyCase,
  way: number,
): { readonly gpus: number; readonly binds: Binding; readonly group: number } | undefined => {
  const plan = owned[way - bought.length]
  if (!plan) return undefined
  const { group, leastGpus: least, cachePerRps, utilisation, prefill, decode } = plan
  const throughputPerRps = gpuSeconds(demand.input, demand.output, prefill, decode) / utilisation
  const peak = peakRps(demand.requestsPerDay, demand.peakToAverage)
  return { group, ...gpusFromTraffic(peak, { kind: 'fits', group, least, throughputPerRps, cachePerRps }) }
}

/** The plan of what is compared with buying. */
export const ownedOf = ({ question, build }: MoneyCase): Owned | undefined =>
  question.owned[build - question.bought.length]
