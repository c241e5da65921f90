import fc from 'fast-check'
import { between } from '../../base/figure.arbitrary.ts'
import type { MoneyQuestion } from './money-paths.ts'
import type { Bought, Demand, Owned } from './money.ts'

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

export const anyDemand: fc.Arbitrary<Demand> = fc.record({
  requestsPerDay: fc.oneof(fc.constant(0), between(1, 1e7)),
  growth: between(-0.5, 3),
  peakToAverage: between(1, 10),
  input: between(0, 20_000),
  output: between(0, 2000),
})

export const anyBought: fc.Arbitrary<Bought> = fc.record({
  usdPerRequest: between(0, 0.1),
  cheaper: between(0.5, 20),
  upfront: between(0, 50_000),
  teamMonthly: between(0, 20_000),
  shortfall: between(-0.01, 0.01),
})

export const anyOwned: fc.Arbitrary<Owned> = fc.record({
  startMonth: whole(0, 20),
  buildMonths: whole(0, 30),
  upfront: between(0, 1e6),
  buildTeamMonthly: between(0, 100_000),
  teamMonthly: between(0, 50_000),
  otherMonthly: between(0, 5000),
  retrainEvery: whole(0, 12),
  retrainUsd: between(0, 100_000),
  gpuHour: between(0.5, 12),
  gpuCheaper: between(0.8, 2),
  gpuHours: between(0, 730),
  prefill: between(500, 50_000),
  decode: between(50, 5000),
  utilisation: between(0.1, 1),
  cachePerRps: between(0, 3),
  leastGpus: whole(0, 16),
  group: fc.constantFrom(1, 2, 4, 8),
  shortfall: between(-0.01, 0.01),
})

/** Two models that are bought, two that are owned. */
export const anyQuestion: fc.Arbitrary<MoneyQuestion> = fc.record({
  months: whole(1, 60),
  discount: between(0, 0.3),
  demand: anyDemand,
  bought: fc.array(anyBought, { minLength: 2, maxLength: 2 }),
  owned: fc.array(anyOwned, { minLength: 2, maxLength: 2 }),
  meanwhile: fc.array(whole(0, 1), { minLength: 2, maxLength: 2 }),
})
