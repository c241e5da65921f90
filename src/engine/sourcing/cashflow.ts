import { fieldsOf } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { internalRate } from './internal-rate.ts'
import { readMoneyQuestion } from './money-fields.ts'
import { comparePaths, type MoneyQuestion, moneyPaths } from './money-paths.ts'
import { type Demand, gpusByMonth, type Owned, readyMonth } from './money.ts'
import type { Payback } from './payback.ts'

/** GPUs in the first month in which an own model serves and in the last month; none where it never does. */
export type GpusOverTime =
  | { readonly kind: 'serves'; readonly first: number; readonly last: number }
  | { readonly kind: 'never'; readonly because: 'ready-too-late' }

export const gpusOverTime = (owned: Owned, demand: Demand, months: number): GpusOverTime => {
  const ready = readyMonth(owned)
  if (ready >= months) return { kind: 'never', because: 'ready-too-late' }
  const gpus = gpusByMonth(owned, demand, months)
  return { kind: 'serves', first: gpus[ready] ?? 0, last: gpus[months - 1] ?? 0 }
}

const monthOf = (payback: Payback): number | null => (payback.kind === 'paid-back' ? payback.month : null)

const publishedGpus = ({ owned, demand, months }: MoneyQuestion): object => {
  const found = owned[0] ? gpusOverTime(owned[0], demand, months) : undefined
  return found?.kind === 'serves' ? { gpuFirst: found.first, gpuLast: found.last } : { gpuFirst: null, gpuLast: null }
}

const publishedRate = (net: Float64Array): object => {
  const found = internalRate(net)
  if (found.kind === 'rate') return { irr: found.rate, irrReason: null }
  return { irr: null, irrReason: found.kind === 'multiple' ? 'multiple' : found.because }
}

/** A few months, no growth, prices that stay, no discount: everything can be added up by hand. */
export const plainCase = {
  horizonMonths: 2,
  buildMonths: 1,
  tokIn: 0,
  tokOut: 100,
  prefillTps: 1000,
  decodeTps: 1000,
  requestsPerDay: 864000,
  growthAnnual: 0,
  apiUsdPerRequest: 0.001,
  apiDeclineFactor: 1,
  buildUpfront: 7180,
  buildTeamMonthly: 2000,
  par: 2,
  utilMax: 0.5,
  minGpus: 1,
  gpuUsdPerHour: 1,
  runTeamMonthly: 5000,
  discountAnnual: 0,
}

export const cashflowFormula: Formula = {
  id: 'cashflow',
  title: 'Build against buy, month by month',
  statement:
    'Months m = 0 to H - 1. Buying: requests x price x F^(-m / 12) + team, upfront in month 0. Building costs as much plus its own team and, in month 0, its upfront until it is ready; from then on GPUs at the peak x price x G^(-m / 12) x 730 h + team + other + retraining. Net = buying - building; from it total, present value, payback with and without discounting, whether it lasts, internal rate, and the most that is ever owed.',
  sources: [
    'Payback, net present value and internal rate of return as usual',
    'Cloud price lists for 730 hours a month',
  ],
  examples: [
    {
      given: plainCase,
      expect: {
        npv: 9180,
        total: 9180,
        paybackMonth: 1,
        paybackDurable: true,
        discountedPaybackMonth: 1,
        irr: 4095,
        irrReason: null,
        maxDrawdown: -9180,
        gpuFirst: 4,
        gpuLast: 4,
        buyTotal: 52560,
        buildTotal: 43380,
      },
      from: 'By hand: 26,280 a month bought, 7,920 for 4 GPUs and a team; 9,180 double in a month, which is 2^12 a year',
    },
    {
      given: { ...plainCase, buildMonths: 2 },
      expect: {
        npv: -11180,
        total: -11180,
        paybackMonth: null,
        paybackDurable: false,
        discountedPaybackMonth: null,
        irr: null,
        irrReason: 'no-sign-change',
        maxDrawdown: -11180,
        gpuFirst: null,
        gpuLast: null,
        buyTotal: 52560,
        buildTotal: 63740,
      },
      from: 'By hand: not ready within the horizon, so all that was spent on it is lost',
    },
  ],
  run: (inputs) => {
    const question = readMoneyQuestion(fieldsOf(inputs))
    const [buy, build] = moneyPaths(question)
    if (!buy || !build) return null
    const { net, npv, total, payback, discountedPayback, deepest } = comparePaths(buy, build, question.discount)
    return {
      npv,
      total,
      paybackMonth: monthOf(payback),
      paybackDurable: payback.kind === 'paid-back' && payback.durable,
      discountedPaybackMonth: monthOf(discountedPayback),
      ...publishedRate(net),
      maxDrawdown: deepest,
      ...publishedGpus(question),
      buyTotal: buy.cumulative.at(-1) ?? 0,
      buildTotal: build.cumulative.at(-1) ?? 0,
    }
  },
}
