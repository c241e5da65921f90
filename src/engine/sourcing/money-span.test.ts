import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { log } from '../../base/elementary.ts'
import { drawMoney } from './money-draws.ts'
import { moneyPaths } from './money-paths.ts'
import { anyQuestion } from './money.arbitrary.ts'
import { drawsWithin, pathWithin } from './money-span.ts'
import { gpusByMonth, gpusWhen, readyMonth } from './money.ts'
import { seenBeyond } from './payback-draws.ts'
import { savingLead } from './saving-lead.ts'

const runs = { numRuns: 300 }
const certain = { demand: [], bought: [], owned: [] }
const spans = anyQuestion.chain((question) =>
  fc.record({ question: fc.constant(question), months: fc.integer({ min: 1, max: question.months }) }),
)
const near = (a = 0, b = 0): boolean => Math.abs(a - b) <= 1e-9 * (1 + Math.abs(b))

test('a path and draws that are cut to a span are those of a question over that span', () => {
  fc.assert(
    fc.property(spans, ({ question, months }) => {
      const shorter = moneyPaths({ ...question, months })
      const rates = Float64Array.of(question.discount, question.discount)
      const draws = drawMoney(question, certain, 2)
      moneyPaths(question).forEach((path, option) => {
        const [cut, whole] = [pathWithin(path, months, question.discount), shorter[option]]
        expect(cut.cumulative).toEqual(whole?.cumulative)
        expect(cut.presentCost).toBe(whole?.presentCost)
        const drawn = draws[option] && drawsWithin(draws[option], months, rates)
        expect(drawn?.months).toBe(months)
        expect(near(drawn?.presentCost[1], whole?.presentCost)).toBe(true)
        expect(drawn?.cumulative.at(-1)).toBe(whole?.cumulative.at(-1))
      })
    }),
    runs,
  )
})

test('the lead is the logarithm of the ratio of two present costs, in every world asked', () => {
  fc.assert(
    fc.property(anyQuestion, between(0, 0.5), (question, discount) => {
      const leadOf = savingLead(question)
      for (const world of [question, { ...question, discount }]) {
        const [first, second] = moneyPaths(world).map(({ presentCost }) => Math.max(1e-6, presentCost))
        expect(leadOf(world)).toBe(log((first ?? 1) / (second ?? 1)))
      }
    }),
    runs,
  )
})

test('GPUs by month are none until it serves, then those of the traffic of the month', () => {
  fc.assert(
    fc.property(anyQuestion, ({ owned: [plan], demand, months }) => {
      if (!plan) return
      const gpus = gpusByMonth(plan, { ...demand, growth: 0 }, months)
      gpus.forEach((count, month) => expect(count).toBe(month < readyMonth(plan) ? 0 : gpusWhen(plan, demand, 1)))
    }),
    runs,
  )
})

test('a payback counts where it lasts to the horizon; one beyond it is seen; one that ends before it is none', () => {
  const none = Int32Array.of()
  const at = (months: number, ...durable: readonly number[]) => ({
    months,
    first: none,
    durable: Int32Array.from(durable),
  })
  // Lasts to the horizon, though not beyond; comes later; is lost before the horizon and comes back; never.
  expect([...seenBeyond(at(36, 20, 36, 36, 36), at(60, 60, 48, 20, 60))]).toEqual([20, 48, 60, 60])
})
