import { expect, test } from 'vitest'
import { InvalidInput } from '../formula.ts'
import { breakEvenYears } from './break-even.ts'
import { articleBreakeven } from './article-breakeven.ts'
import { cashflowFormula } from './cashflow.ts'
import { gpuCountFormula, gpuSecondsFormula, usdPerMTokFormula } from './gpus.ts'
import { sinusProfileFormula } from './daily-profile.ts'
import { probBreakevenFormula } from './probable-payback.ts'

/** A hundred thousand requests a day at a third of a cent, against GPUs and a team. */
const given = {
  horizonMonths: 24,
  buildMonths: 6,
  tokIn: 1000,
  tokOut: 300,
  prefillTps: 8000,
  decodeTps: 1200,
  requestsPerDay: 100_000,
  growthAnnual: 0.2,
  apiUsdPerRequest: 0.0033,
  apiDeclineFactor: 1.5,
  buildUpfront: 150_000,
  par: 3,
  utilMax: 0.6,
  minGpus: 2,
  gpuUsdPerHour: 3,
  runTeamMonthly: 25_000,
  discountAnnual: 0.1,
}
const never = { paybackMonth: null, paybackDurable: false, discountedPaybackMonth: null }

test('without requests, with running dearer than buying, and with building beyond the horizon nothing pays back', () => {
  expect(cashflowFormula.run({ ...given, requestsPerDay: 0 })).toMatchObject(never)
  expect(cashflowFormula.run({ ...given, requestsPerDay: 0, buildUpfront: 0, runTeamMonthly: 0 })).toMatchObject(never)
  expect(cashflowFormula.run(given)).toMatchObject({ ...never, irr: null, irrReason: 'no-sign-change' })
  expect(cashflowFormula.run({ ...given, buildMonths: 24 })).toMatchObject({ ...never, gpuFirst: null, gpuLast: null })
  expect(cashflowFormula.run({ ...given, buildMonths: 30, buildUpfront: 0 })).toMatchObject(never)
})

test.each([
  [cashflowFormula, { ...given, utilMax: 0 }, /^utilMax must be/],
  [cashflowFormula, { ...given, decodeTps: 0 }, /^decodeTps must be/],
  [cashflowFormula, { ...given, apiDeclineFactor: 0 }, /^apiDeclineFactor must be/],
  [cashflowFormula, { ...given, growthAnnual: -1 }, /^growthAnnual must be/],
  [cashflowFormula, { ...given, par: 0.9 }, /^par must be/],
  [cashflowFormula, { ...given, horizonMonths: 0 }, /^horizonMonths must be/],
  [gpuSecondsFormula, { tokIn: 1, tokOut: 1, prefillTps: 0, decodeTps: 1 }, /^prefillTps must be/],
  [gpuCountFormula, { peakRps: 1, gpuSec: 1, utilMax: 0, minGpus: 0 }, /^utilMax must be/],
  [usdPerMTokFormula, { usdPerHour: 1, tps: 100, util: 0 }, /^util must be/],
  [sinusProfileFormula, { avgRps: 1, par: 2.1, gpuSec: 1, utilMax: 1, minGpus: 0 }, /^par must be/],
])('what divides by nothing is refused by name: %#', (formula, inputs, message) => {
  expect(() => formula.run(inputs)).toThrow(InvalidInput)
  expect(() => formula.run(inputs)).toThrow(message)
})

test('ranges are of known fields, of two positive numbers, in any order; whole where the field is', () => {
  const run = (ranges: unknown) => probBreakevenFormula.run({ base: given, ranges, seed: 1, N: 50 })
  expect(() => run({ volume: [1, 2] })).toThrow(/^volume must be one of requestsPerDay, /)
  expect(() => run({ horizonMonths: [12, 24] })).toThrow(/^horizonMonths must be one of /)
  expect(() => run({ decodeTps: [0, 100] })).toThrow(/^ranges\.decodeTps\[0\] must be /)
  expect(() => run({ decodeTps: [100] })).toThrow(/^decodeTps must be a list of two numbers/)
  expect(run({ decodeTps: [3000, 500] })).toEqual(run({ decodeTps: [500, 3000] }))
  expect(run({ buildMonths: [3, 30], utilMax: [0.4, 0.9], discountAnnual: [0.05, 0.2] })).toMatchObject({
    pBreakeven: 0,
    medianPayback: null,
  })
})

test('where the rule of the article says build, the years that hold say never', () => {
  expect(articleBreakeven(5e-6, 0, 500_000, 100_000)).toMatchObject({ years: -5, recommendation: 'build' })
  expect(breakEvenYears(0, 500_000, 100_000)).toEqual({ kind: 'never', because: 'no-saving' })
  expect(articleBreakeven(1, 100_000, 500_000, 100_000)).toEqual({ kind: 'division-by-zero' })
  expect(breakEvenYears(100_000, 500_000, 100_000)).toEqual({ kind: 'never', because: 'no-saving' })
})
