import { internalRate, type InternalRate } from '../../engine/sourcing/internal-rate.ts'
import type { Payback } from '../../engine/sourcing/payback.ts'
import { solutionOf } from '../evaluate.ts'
import type { Evaluation } from '../evaluation.ts'
import { chanceOf } from './chance.ts'
import type { MoneyPoint } from './compare.ts'
import type { MoneySummary } from './drawn.ts'
import type { AbsentWay, MoneyCase, SourcingKind, Way } from './money-case.ts'
import { startMoneyDraws } from './money-drawing.ts'
import { type Running, runningOf } from './running.ts'
import { readOutOf, type Verdict } from './verdict.ts'

/** The money of one way at the point estimate, USD over the horizon. */
export interface WayMoney extends Way {
  readonly id: string
  /** Worth today, worse answers included; absent: there are no two sides, so nobody counts it. */
  readonly presentCost?: number
  /** GPUs in each month of the axis, of ways that are owned. */
  readonly gpus?: Float64Array
}

/** Everything that a file or a command line says of build or buy. */
export interface SourcingReport {
  readonly verdict: Verdict
  readonly ways: readonly WayMoney[]
  readonly absent: readonly AbsentWay[]
  /** Absent: there are no two sides to compare. */
  readonly money?: ComparedMoney
}

export interface ComparedMoney {
  readonly buy: SourcingKind
  readonly build: SourcingKind
  readonly horizonMonths: number
  readonly limitMonths: number
  readonly required: number
  readonly payback: Payback
  readonly npv: number
  readonly savingByLimit: number
  readonly internalRate: InternalRate
  /** Probability that building saves over the horizon, in closed form: the rule reads this. */
  readonly chance: number
  /** Requests a month at which running becomes cheaper or dearer than buying. */
  readonly running?: Running
  /** Absent: not drawn. */
  readonly draws?: MoneySummary
}

const wayMoney = (evaluation: Evaluation, way: Way, index: number, point: MoneyPoint | undefined): WayMoney => {
  const [presentCost, gpus] = [point?.horizonCosts[index], point?.gpus[index]]
  return {
    ...way,
    id: evaluation.alternatives[way.alternative]?.id ?? '',
    ...(presentCost !== undefined && { presentCost }),
    ...(gpus && { gpus }),
  }
}

const compared = (evaluation: Evaluation, money: MoneyCase, point: MoneyPoint, n: number): ComparedMoney => {
  const [buy, build] = [money.ways[money.buy], money.ways[money.build]]
  const drawing = n > 0 ? startMoneyDraws(evaluation, n) : undefined
  drawing?.step(n)
  const [draws, running] = [drawing?.result(), runningOf(money)]
  return {
    buy: buy?.kind ?? 'api',
    build: build?.kind ?? 'self',
    horizonMonths: money.horizon,
    limitMonths: money.limit,
    required: money.required,
    payback: point.horizon.payback,
    npv: point.horizon.npv,
    savingByLimit: point.savingByLimit,
    internalRate: internalRate(point.horizon.net),
    chance: chanceOf(solutionOf(evaluation), money),
    ...(running && { running }),
    ...(draws && { draws }),
  }
}

/** Build or buy as a whole. `n`: worlds to draw; 0: none. */
export const sourcingReport = (evaluation: Evaluation, n: number): SourcingReport => {
  const { verdict, found, point } = readOutOf(solutionOf(evaluation))
  const { ways, absent } = found.kind === 'compared' ? found.money : found
  return {
    verdict,
    ways: ways.map((way, index) => wayMoney(evaluation, way, index, point)),
    absent,
    ...(found.kind === 'compared' && point && { money: compared(evaluation, found.money, point, n) }),
  }
}
