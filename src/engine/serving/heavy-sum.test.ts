import { expect, test } from 'vitest'
import { exp } from '../../base/elementary.ts'
import { normals } from '../../base/random.ts'
import { heavySumQuantile } from './heavy-sum.ts'
import { momentMean, momentVariance, quantileFromMoments } from './lognormal-sum.ts'

/** 95th percentile of 200,000 frozen draws of a wide and a narrow lognormal. */
const simulated = (p50: number, sigma: number, rest: number, restSigma: number): number => {
  const n = 200_000
  const [x, y] = [normals(7, 'wide', n), normals(7, 'rest', n)]
  const sums = Float64Array.from(x, (z, i) => p50 * exp(sigma * z) + rest * exp(restSigma * (y[i] ?? 0))).toSorted()
  return sums[Math.floor(0.95 * n)] ?? 0
}

test.each([
  [2.8, 1.264, 3, 0.6],
  [5.8, 1.264, 4, 0.67],
  [0.4, 1.15, 1.5, 0.4],
  [40, 1.2, 3, 0.3],
])(
  'wide part %d (sigma %d) and rest %d (sigma %d): within 1 %% of simulation, where moments miss by more',
  (p50, sigma, rest, restSigma) => {
    const mean = momentMean(rest, restSigma)
    const variance = momentVariance(mean, restSigma)
    const wide = momentMean(p50, sigma)
    const guess = quantileFromMoments(mean + wide, variance + momentVariance(wide, sigma), 1.6448536269514722)
    const truth = simulated(p50, sigma, rest, restSigma)
    expect(Math.abs(heavySumQuantile(p50, sigma, mean, variance, 0.95, guess) / truth - 1)).toBeLessThan(0.01)
  },
)

test('a rest that never varies only moves the wide part', () => {
  const quantile = heavySumQuantile(1, 1.2, 5, 0, 0.95, 10)
  expect(quantile).toBeCloseTo(5 + exp(1.2 * 1.6448536269514722), 1)
})

test.each([
  [30, 1.2, 9000, 0.006],
  [2, 1.3, 2000, 0.002],
  [5, 1.1, 300, 0.05],
  [0.24, 1.15, 1.5, 1.75],
  [0.6, 1.26, 20, 0.5],
])(
  'a wide part %d (sigma %d) that is small beside its rest %d (sigma %d) is found from anywhere',
  (p50, sigma, rest, restSigma) => {
    const mean = momentMean(rest, restSigma)
    const variance = momentVariance(mean, restSigma)
    const truth = simulated(p50, sigma, rest, restSigma)
    for (const guess of [rest / 20, rest / 2, rest, rest * 1.2, rest * 30])
      expect(Math.abs(heavySumQuantile(p50, sigma, mean, variance, 0.95, guess) / truth - 1)).toBeLessThan(0.01)
  },
)

test('two wide parts of one size are told within 3 %, the worst case of the rule', () => {
  const mean = momentMean(1.5, 1.75)
  const truth = simulated(3, 1.15, 1.5, 1.75)
  expect(Math.abs(heavySumQuantile(3, 1.15, mean, momentVariance(mean, 1.75), 0.95, 30) / truth - 1)).toBeLessThan(0.03)
})
