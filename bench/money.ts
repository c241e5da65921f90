import { normals } from '../src/base/random.ts'
import { exp } from '../src/base/elementary.ts'
import { internalRate } from '../src/engine/sourcing/internal-rate.ts'
import { drawMoney, moneyBands, type UncertainMoney } from '../src/engine/sourcing/money-draws.ts'
import { comparePaths, type MoneyQuestion, moneyPaths } from '../src/engine/sourcing/money-paths.ts'
import type { Owned } from '../src/engine/sourcing/money.ts'
import { paybackDraws, paybackQuantiles } from '../src/engine/sourcing/payback-draws.ts'
import type { Bench } from './measure.ts'
import { takingTurns } from './measure.ts'

const months = 60
const n = 1000

const owned: Owned = {
  startMonth: 0,
  buildMonths: 6,
  upfront: 150_000,
  buildTeamMonthly: 60_000,
  teamMonthly: 25_000,
  otherMonthly: 2000,
  retrainEvery: 6,
  retrainUsd: 20_000,
  gpuHour: 2.99,
  gpuCheaper: 1.1,
  gpuHours: 730,
  prefill: 8000,
  decode: 1200,
  utilisation: 0.6,
  cachePerRps: 0.4,
  leastGpus: 2,
  group: 2,
  shortfall: 0,
}
const bought = { usdPerRequest: 0.0055, cheaper: 1.5, upfront: 0, teamMonthly: 8000, shortfall: 0 }

/** An API, an open model somebody hosts, an open model on own GPUs, a model trained for the purpose. */
const question: MoneyQuestion = {
  months,
  discount: 0.1,
  demand: { requestsPerDay: 1e6, growth: 0.5, peakToAverage: 3, input: 1000, output: 300 },
  bought: [bought, { ...bought, usdPerRequest: 0.002 }],
  owned: [{ ...owned, buildMonths: 1, upfront: 20_000 }, owned],
  meanwhile: [0, 0],
}

const around = (key: string, median: number): Float64Array => normals(1, key, n).map((z) => median * exp(0.4 * z))

const uncertain: UncertainMoney = {
  demand: [
    { field: 'requestsPerDay', values: around('volume', 1e6) },
    { field: 'growth', values: around('growth', 0.5) },
  ],
  bought: [
    [{ field: 'cheaper', values: around('decline', 1.5) }],
    [{ field: 'cheaper', values: around('decline', 1.5) }],
  ],
  owned: [
    [
      { field: 'decode', values: around('decode', 1200) },
      { field: 'gpuHour', values: around('gpu', 3) },
    ],
    [
      { field: 'decode', values: around('decode', 1200) },
      { field: 'gpuHour', values: around('gpu', 3) },
    ],
  ],
}

export const money: Bench = {
  name: 'Money, four options over 60 months',
  run: async () => {
    const drawn = drawMoney(question, uncertain, n)
    const [reference] = drawn
    if (!reference) throw new Error('There are no options')
    const summarise = (): void => {
      for (const option of drawn) {
        moneyBands(option, [0.1, 0.5, 0.9])
        paybackQuantiles(paybackDraws(reference, option), [0.1, 0.5, 0.9])
      }
    }
    const point = (): void => {
      const [first, ...others] = moneyPaths(question)
      for (const other of others) if (first) comparePaths(first, other, question.discount)
    }
    const rate = (): void => {
      const [first, , , built] = moneyPaths(question)
      if (first && built) internalRate(comparePaths(first, built, question.discount).net)
    }
    const times = await takingTurns([() => drawMoney(question, uncertain, n), summarise, point, rate], 101, 20)
    const [draws = Number.NaN, summary = Number.NaN, one = Number.NaN, withRate = Number.NaN] = times
    return [
      { name: '1,000 worlds', value: draws, unit: 'ms', goal: { atMost: 16 } },
      { name: '1,000 worlds, bands and paybacks of them', value: summary, unit: 'ms', goal: { atMost: 33 } },
      { name: 'the point estimate, compared', value: one, unit: 'ms' },
      { name: 'the point estimate with an internal rate of return', value: withRate, unit: 'ms' },
    ]
  },
}
