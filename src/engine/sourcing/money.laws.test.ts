import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { power } from '../../base/elementary.ts'
import { quantile } from '../uncertainty/quantile.ts'
import { monthlyVolume } from '../workload/volume.ts'
import { sourcingAnswer } from './build-rule.ts'
import { gpusOverTime } from './cashflow.ts'
import { internalRate, signChanges } from './internal-rate.ts'
import { drawMoney, moneyBands, npvDraws, savingDraws } from './money-draws.ts'
import { comparePaths, type MoneyQuestion, moneyPaths } from './money-paths.ts'
import { anyBought, anyDemand, anyQuestion } from './money.arbitrary.ts'
import { durableShare, paybackDraws, paybackQuantiles } from './payback-draws.ts'
import { payback, savingBy } from './payback.ts'
import { netPresentValue } from './present-value.ts'
import { compound, priceAfter } from './price-trend.ts'
import { npvByStart } from './start-month.ts'

const runs = { numRuns: 1000 }
const flows = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -1e6, max: 1e6 })), { minLength: 1, maxLength: 60 })
const isMonth = (month: number, months: number): boolean => Number.isInteger(month) && month >= 0 && month < months

test('what grows by a factor a year is at its power every month', () => {
  const path = new Float64Array(121)
  fc.assert(
    fc.property(between(0.05, 20), (factor) => {
      compound(factor, path)
      return path.every((value, month) => Math.abs(value / power(factor, month / 12) - 1) < 1e-14)
    }),
    runs,
  )
})

test('the present value at the internal rate is 0, at every one of several', () => {
  fc.assert(
    fc.property(flows, (money) => {
      const found = internalRate(money)
      if (found.kind === 'none') return found.because === 'no-root' || signChanges(money) === 0
      const rates = found.kind === 'rate' ? [found.rate] : found.rates
      return rates.every((rate) => {
        const size = netPresentValue(
          money.map((usd) => Math.abs(usd)),
          rate,
        )
        return Math.abs(netPresentValue(money, rate)) <= 1e-9 * size && rate > -0.95 && rate < 9.4e4
      })
    }),
    runs,
  )
})

test('an outlay followed by income has at most one rate, and Descartes bounds their number', () => {
  fc.assert(
    fc.property(flows, (money) => {
      const found = internalRate(money)
      const count = found.kind === 'multiple' ? found.rates.length : found.kind === 'rate' ? 1 : 0
      return count <= signChanges(money)
    }),
    runs,
  )
})

test('a payback is the first month that owes nothing, and lasts if and only if no later month owes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 }), (steps) => {
      let sum = 0
      const saved = steps.map((step) => (sum += step))
      const found = payback(saved)
      const owes = saved.findIndex((usd) => usd < 0)
      if (owes < 0) return found.kind === 'paid-back' && found.durable && found.month === 0
      const back = saved.findIndex((usd, month) => month > owes && usd >= 0)
      if (back < 0) return found.kind === 'never'
      const again = saved.findIndex((usd, month) => month > back && usd < 0)
      return (
        found.kind === 'paid-back' &&
        found.month === back &&
        found.durable === again < 0 &&
        (found.durable || found.lost === again) &&
        (!found.durable || (saved.at(-1) ?? 0) >= 0)
      )
    }),
    runs,
  )
})

test('no figure is missing, infinite or of a negative time, whatever is asked', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const paths = moneyPaths(question)
      for (const option of paths) {
        expect(option.monthly.every((usd) => Number.isFinite(usd))).toBe(true)
        const compared = comparePaths(paths[0]!, option, question.discount)
        expect([compared.npv, compared.total, compared.deepest].every((usd) => Number.isFinite(usd))).toBe(true)
        expect(compared.deepest).toBeLessThanOrEqual(0)
        for (const found of [compared.payback, compared.discountedPayback]) {
          if (found.kind === 'paid-back') expect(isMonth(found.month, question.months)).toBe(true)
        }
        if (question.demand.requestsPerDay === 0)
          expect(compared.payback).toEqual({ kind: 'never', because: 'zero-volume' })
        expect(savingBy(paths[0]!.cumulative, option.cumulative, question.months)).toBe(compared.total)
      }
      for (const [i, plan] of question.owned.entries()) {
        const late = plan.startMonth + plan.buildMonths >= question.months
        const gpus = gpusOverTime(plan, question.demand, question.months)
        expect(gpus.kind === 'never').toBe(late)
        const compared = comparePaths(paths[question.meanwhile[i]!]!, paths[2 + i]!, 0)
        if (late) expect(compared.payback.kind).toBe('never')
      }
    }),
    runs,
  )
})

test('ten times the money is ten times the value and the same payback', () => {
  const tenfold = <T extends object>(plan: T, names: readonly (keyof T)[]): T =>
    Object.assign({ ...plan }, Object.fromEntries(names.map((name) => [name, Number(plan[name]) * 10])))
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const dearer: MoneyQuestion = {
        ...question,
        bought: question.bought.map((plan) => tenfold(plan, ['usdPerRequest', 'upfront', 'teamMonthly', 'shortfall'])),
        owned: question.owned.map((plan) =>
          tenfold(plan, [
            'upfront',
            'buildTeamMonthly',
            'teamMonthly',
            'otherMonthly',
            'retrainUsd',
            'gpuHour',
            'shortfall',
          ]),
        ),
      }
      const [now, ten] = [moneyPaths(question), moneyPaths(dearer)]
      for (const option of [1, 2, 3]) {
        const a = comparePaths(now[0]!, now[option]!, question.discount)
        const b = comparePaths(ten[0]!, ten[option]!, question.discount)
        const size = Math.abs(now[0]!.presentCost) + Math.abs(now[option]!.presentCost) + 1
        expect(Math.abs(b.npv - 10 * a.npv)).toBeLessThan(1e-9 * size)
        const nearZero = [...a.saved, a.net.at(-1) ?? 0].some((usd) => Math.abs(usd) < 1e-9 * size)
        if (!nearZero) expect(b.payback).toEqual(a.payback)
      }
    }),
    { numRuns: 300 },
  )
})

test('what is bought costs its price a request, month by month', () => {
  fc.assert(
    fc.property(anyDemand, anyBought, fc.integer({ min: 0, max: 59 }), (demand, plan, month) => {
      if (demand.requestsPerDay === 0) return true
      const bought = [{ ...plan, upfront: 0, teamMonthly: 0, shortfall: 0 }]
      const [path] = moneyPaths({ months: 60, discount: 0, demand, bought, owned: [], meanwhile: [] })
      const each = (path?.monthly[month] ?? 0) / monthlyVolume(demand.requestsPerDay, demand.growth, month)
      const price = priceAfter(plan.usdPerRequest, plan.cheaper, month / 12)
      return Math.abs(each - price) <= 1e-12 * price
    }),
    runs,
  )
})

test('building later than the horizon costs what is bought meanwhile, and waiting until never is worth nothing', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const owned = question.owned.map((plan) => ({ ...plan, startMonth: question.months }))
      const paths = moneyPaths({ ...question, owned })
      for (const [i, meanwhile] of question.meanwhile.entries())
        expect(paths[2 + i]?.monthly).toEqual(paths[meanwhile]?.monthly)
      const byStart = npvByStart(question, 1)
      const now = { ...question, owned: [question.owned[0]!, { ...question.owned[1]!, startMonth: 0 }] }
      const [at0, reference] = [moneyPaths(now)[3]!, moneyPaths(now)[question.meanwhile[1]!]!]
      expect(byStart[question.months]).toBe(0)
      expect(byStart[0]).toBe(reference.presentCost - at0.presentCost)
    }),
    { numRuns: 300 },
  )
})

test('where nothing grows and no price falls, waiting is never better than both beginning and leaving it', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const still: MoneyQuestion = {
        ...question,
        demand: { ...question.demand, growth: 0 },
        bought: question.bought.map((plan) => ({ ...plan, cheaper: 1, upfront: 0 })),
        owned: question.owned.map((plan) => ({ ...plan, gpuCheaper: 1, retrainEvery: 0, retrainUsd: 0 })),
      }
      const byStart = npvByStart(still, 0)
      const best = byStart.reduce((most, usd) => Math.max(most, usd), Number.NEGATIVE_INFINITY)
      const size = moneyPaths(still).reduce((sum, { presentCost }) => sum + Math.abs(presentCost), 1)
      expect(best).toBeLessThanOrEqual(Math.max(byStart[0]!, 0) + 1e-9 * size)
    }),
    { numRuns: 300 },
  )
})

/** Three uncertain inputs, one of each kind of record, whole where they have to be. */
const uncertain = (n: number) => ({
  demand: [{ field: 'requestsPerDay' as const, values: Float64Array.from({ length: n }, (_, i) => 1000 * (i + 1)) }],
  bought: [[], [{ field: 'cheaper' as const, values: Float64Array.from({ length: n }, (_, i) => 1 + i / 7) }]],
  owned: [[{ field: 'buildMonths' as const, values: Float64Array.from({ length: n }, (_, i) => i % 5) }]],
  discount: Float64Array.from({ length: n }, (_, i) => i / 100),
})

test('each world of the draws costs what the question with its values costs, bit for bit', () => {
  const n = 12
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const drawn = drawMoney(question, uncertain(n), n)
      for (let draw = 0; draw < n; draw++) {
        const world: MoneyQuestion = {
          ...question,
          discount: draw / 100,
          demand: { ...question.demand, requestsPerDay: 1000 * (draw + 1) },
          bought: [question.bought[0]!, { ...question.bought[1]!, cheaper: 1 + draw / 7 }],
          owned: [{ ...question.owned[0]!, buildMonths: draw % 5 }, question.owned[1]!],
        }
        for (const [option, path] of moneyPaths(world).entries()) {
          const { cumulative, presentCost } = drawn[option]!
          expect(Array.from(path.cumulative.keys(), (month) => cumulative[month * n + draw])).toEqual([
            ...path.cumulative,
          ])
          expect(presentCost[draw]).toBe(path.presentCost)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('bands, savings, values and paybacks over worlds are those of each world, counted', () => {
  const n = 12
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { months } = question
      const drawn = drawMoney(question, uncertain(n), n)
      const [reference, , option] = drawn
      if (!reference || !option) return
      const [low, high] = moneyBands(option, [0.1, 0.9])
      const last = option.cumulative.subarray((months - 1) * n)
      expect(low?.[months - 1]).toBe(quantile(last, 0.1))
      expect(high?.[months - 1]).toBe(quantile(last, 0.9))
      const saved = savingDraws(reference, option, months)
      const paid = paybackDraws(reference, option)
      const values = npvDraws(reference, option)
      let durable = 0
      for (let draw = 0; draw < n; draw++) {
        const course = Float64Array.from(
          { length: months },
          (_, month) => reference.cumulative[month * n + draw]! - option.cumulative[month * n + draw]!,
        )
        expect(saved[draw]).toBe(course[months - 1])
        expect(values[draw]).toBe(reference.presentCost[draw]! - option.presentCost[draw]!)
        const found = payback(course)
        const lasts = option.serves[draw] === 1 && found.kind === 'paid-back' && found.durable
        if (lasts) durable += 1
        expect(paid.durable[draw]).toBe(lasts ? found.month : months)
      }
      expect(durableShare(paid, months)).toBe(durable / n)
      const [least, most] = paybackQuantiles(paid, [0, 1])
      expect(least?.kind).toBe(durable > 0 ? 'month' : 'beyond-horizon')
      expect(most?.kind).toBe(durable === n ? 'month' : 'beyond-horizon')
    }),
    { numRuns: 200 },
  )
})

test('the rule builds only where both of its conditions hold, and names each that does not', () => {
  const rule = { leastShare: 0.8, withinMonths: 36 }
  const paid = { kind: 'paid-back', durable: true, month: 35 } as const
  expect(sourcingAnswer(0.8, paid, rule)).toEqual({ kind: 'build' })
  expect(sourcingAnswer(0.79, { ...paid, month: 36 }, rule)).toEqual({
    kind: 'buy',
    because: ['too-uncertain', 'too-late'],
  })
  expect(sourcingAnswer(1, { kind: 'never', because: 'zero-volume' }, rule)).toEqual({
    kind: 'buy',
    because: ['never-pays'],
  })
})
