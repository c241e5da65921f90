import { say } from '../../base/format.ts'
import type { PlotAxis } from '../frame/plot-frame.ts'
import type { MoneyLine, MoneyPayback, MoneySeries } from './money-series.ts'

export const months: PlotAxis = {
  id: 'month',
  title: 'Months from now',
  scale: 'linear',
  format: String,
  ends: [0, 60],
  ticks: [0, 12, 24, 36, 48, 60],
}

export const usd: PlotAxis = {
  id: 'usd',
  title: 'Money spent, USD',
  scale: 'linear',
  format: (value) => say('USD', value, 3),
  ends: [0, 2.5e6],
}

const axis = Array.from({ length: 61 }, (_, month) => month)

/** Money that begins at `upfront` and adds so much a month, growing or falling by a share of it, with a step at some. */
export function line(
  label: string,
  slot: MoneyLine['slot'],
  {
    upfront = 0,
    monthly = 0,
    change = 0,
    spread = 0.3,
    steps = [],
    step = 0,
  }: {
    readonly upfront?: number
    readonly monthly?: number
    readonly change?: number
    readonly spread?: number
    readonly steps?: readonly number[]
    readonly step?: number
  },
): MoneyLine {
  const at = (factor: number): readonly number[] => {
    let sum = upfront * factor
    return axis.map((month) => {
      const groups = steps.filter((from) => from <= month).length
      sum += (monthly + groups * step) * (1 + change * month) * factor
      return sum
    })
  }
  const best = at(1)
  return {
    id: label,
    label,
    slot,
    best,
    low: at(1 - spread),
    high: at(1 + spread),
    figure: say('USD', best[60] ?? 0, 3),
    steps,
  }
}

export const buy = line('Buy API', 'c0', { upfront: 15_000, monthly: 36_000, spread: 0.4 })
export const build = line('Build', 'c1', {
  upfront: 500_000,
  monthly: 18_000,
  steps: [3, 22, 45, 54],
  step: 2000,
  spread: 0.12,
})
export const hosted = line('Qwen3 32B, hosted by others', 'c2', { upfront: 20_000, monthly: 31_000, spread: 0.2 })

const firstBack = axis.find((month) => month > 0 && (buy.best[month] ?? 0) >= (build.best[month] ?? 0))

export const payback: MoneyPayback = {
  line: 'Build',
  against: 'Buy API',
  month: firstBack ?? 'later',
  interval: [22, 41, 'later'],
  label: `payback month ${firstBack ?? 'later'}, median 41`,
  later: 'after 60',
}

export const someMoney: MoneySeries = {
  lines: [buy, build, hosted],
  months,
  usd,
  payback,
  limit: {
    id: 'limits.paybackMonths',
    at: 36,
    label: 'payback limit 36',
    name: 'Payback limit',
    says: 'paid back within 36 months',
  },
  stepNote: 'one more GPU',
}
