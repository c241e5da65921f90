import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { uniformAt } from '../../base/random.ts'
import { dailyGpus, dailyRps } from './daily-profile.ts'
import { type FleetNeed, fleetShape, gpusFromTraffic, monthlyCapacity, perRpsOf } from './fleet.ts'
import { gpusFor, matchingUse, usdPerToken } from './gpus.ts'
import { fixedPerRequest } from './hosting-cost.ts'
import { reserveMix } from './reserved.ts'
import { onAndOff } from './scale-to-zero.ts'

const runs = { numRuns: 1000 }
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

const anyNeed: fc.Arbitrary<FleetNeed> = fc.record({
  weightBytes: between(1e9, 1.2e12),
  cacheBytesPerToken: between(1e4, 1e6),
  memoryPerGpu: between(24e9, 192e9),
  memoryShare: between(0.6, 1),
  prefill: between(500, 50_000),
  decode: between(50, 5000),
  utilisation: between(0.1, 1),
  input: between(0, 100_000),
  output: between(0, 4000),
  secondsInService: between(0, 120),
  leastGpus: whole(0, 20),
  groupSizes: fc.constant([1, 2, 4, 8]),
})

test('more traffic never needs fewer GPUs, whatever decides their number', () => {
  fc.assert(
    fc.property(anyNeed, between(0, 500), between(0, 500), (need, one, other) => {
      const shape = fleetShape(need)
      if (shape.kind === 'infeasible') return true
      const low = gpusFromTraffic(Math.min(one, other), shape).gpus
      const high = gpusFromTraffic(Math.max(one, other), shape).gpus
      return low <= high && low % shape.group === 0 && low >= Math.max(need.leastGpus, shape.group)
    }),
    runs,
  )
})

test('GPUs are a staircase: constant up to what they carry, one group more beyond it', () => {
  fc.assert(
    fc.property(between(0.01, 20), whole(1, 8), whole(1, 500), between(0.001, 0.999), (perRps, group, k, inside) => {
      const edge = (k * group) / perRps
      const before = ((k - inside) * group) / perRps
      return (
        gpusFor(edge, perRps, 0, group) === k * group &&
        gpusFor(before, perRps, 0, group) === k * group &&
        gpusFor(edge * (1 + 1e-6), perRps, 0, group) === (k + 1) * group
      )
    }),
    runs,
  )
  expect(gpusFor(0, 5, 0, 4)).toBe(0)
})

test('the resource that binds is the one that more of would let fewer GPUs do', () => {
  fc.assert(
    fc.property(anyNeed, between(0, 500), (need, peak) => {
      const shape = fleetShape(need)
      if (shape.kind === 'infeasible') return true
      const { gpus, binds } = gpusFromTraffic(peak, shape)
      const alone = (perRps: number): number => gpusFor(peak, perRps, 0, shape.group)
      if (binds === 'throughput') return gpus === alone(shape.throughputPerRps)
      if (binds === 'kv-cache') return gpus === alone(shape.cachePerRps)
      const traffic = alone(perRpsOf(shape))
      return traffic <= gpus && gpus === (binds === 'weights' ? shape.group : shape.least)
    }),
    runs,
  )
})

test('a group holds the weights and one request, and no smaller one does', () => {
  fc.assert(
    fc.property(anyNeed, (need) => {
      const shape = fleetShape(need)
      const asked = need.weightBytes + (need.input + need.output) * need.cacheBytesPerToken
      const holds = (gpus: number): boolean => gpus * need.memoryPerGpu * need.memoryShare >= asked * (1 - 1e-12)
      if (shape.kind === 'infeasible') return !holds(8 * (1 - 1e-9))
      return holds(shape.group) && (shape.group === 1 || !holds((shape.group / 2) * (1 - 1e-9)))
    }),
    runs,
  )
})

test('a month of traffic at the capacity of a group fills exactly that group at its peak', () => {
  fc.assert(
    fc.property(between(0.01, 20), whole(1, 8), between(1, 10), (perRps, group, peakToAverage) => {
      const average = monthlyCapacity(perRps, group, peakToAverage) / (86400 * (365 / 12))
      return Math.abs((average * peakToAverage * perRps) / group - 1) < 1e-12
    }),
    runs,
  )
})

test('used as much as it takes to match a price, hardware costs that price', () => {
  fc.assert(
    fc.property(between(0.1, 20), between(10, 20_000), between(1e-8, 1e-4), (hour, speed, target) => {
      const found = matchingUse(hour, speed, target)
      return found.kind === 'never'
        ? usdPerToken(hour, speed, 1) > target
        : Math.abs(usdPerToken(hour, speed, found.share) / target - 1) < 1e-12
    }),
    runs,
  )
})

test('no other number of reserved units is cheaper', () => {
  fc.assert(
    fc.property(
      fc.array(whole(0, 12), { minLength: 1, maxLength: 24 }),
      between(1, 10),
      between(0, 1),
      (profile, od, part) => {
        const reserved = od * part
        const cost = (kept: number): number =>
          profile.reduce((sum, units) => sum + kept * reserved + Math.max(0, units - kept) * od, 0)
        const mix = reserveMix(profile, od, reserved)
        const least = Math.min(...Array.from({ length: 14 }, (_, kept) => cost(kept)))
        return (
          Math.abs(mix.usd - cost(mix.reserved)) < 1e-9 &&
          mix.usd <= least + 1e-9 &&
          Math.abs(mix.allOnDemand - cost(0)) < 1e-9 &&
          Math.abs(mix.allReserved - cost(Math.max(...profile))) < 1e-9
        )
      },
    ),
    runs,
  )
})

test('a day has its mean and its peak, and needs the GPUs of its peak then', () => {
  fc.assert(
    fc.property(between(0, 100), between(1, 2), (mean, par) => {
      const rps = dailyRps(mean, par)
      const sum = rps.reduce((total, each) => total + each, 0)
      const gpus = dailyGpus(mean, par, 0.7, 1, 1)
      return (
        Math.abs(sum - 24 * mean) <= 1e-9 * (1 + mean) &&
        Math.abs(Math.max(...rps) - mean * par) <= 1e-9 * (1 + mean) &&
        Math.max(...gpus) === gpusFor(mean * par, 0.7, 1, 1) &&
        rps.every((each) => each >= -1e-12 * mean)
      )
    }),
    runs,
  )
})

test('hardware that is switched off when idle is on as long as a simulation of it is', () => {
  const [rate, idle, start] = [0.004, 200, 90]
  const { on, waiting, addedWait } = onAndOff(rate, idle, start)
  let time = 0
  let ready = 0
  let off = 0
  let [busy, met, waited] = [0, 0, 0]
  const n = 200_000
  for (let i = 0; i < n; i++) {
    time += -Math.log(uniformAt(7, i)) / rate
    if (time > off) {
      ready = time + start
      off = time
    }
    const served = Math.max(time, ready)
    if (served > time) met += 1
    waited += served - time
    busy += served + idle - off
    off = served + idle
  }
  expect(busy / time).toBeCloseTo(on, 2)
  expect(met / n).toBeCloseTo(waiting, 2)
  expect(waited / n / addedWait).toBeCloseTo(1, 1)
})

test('it is never on for more than all of the time', () => {
  fc.assert(
    fc.property(between(0, 10), between(0, 3600), between(0, 600), (rate, idle, start) => {
      const { on, waiting, addedWait } = onAndOff(rate, idle, start)
      return on >= 0 && on <= 1 && waiting >= 0 && waiting <= 1 && addedWait >= 0 && addedWait <= start
    }),
    runs,
  )
})

test('nobody shares a fixed cost where there is no request', () => {
  expect(fixedPerRequest(1000, 0)).toEqual({ kind: 'none', because: 'zero-volume' })
})
