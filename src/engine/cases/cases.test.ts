import { describe, expect, test } from 'vitest'
import { verifyCases } from '../verify.ts'
import { caseFunctions } from './cases.ts'
import { sine } from './ishigami.ts'

/** Worked by hand, or a property that fixes the figure. */
const worked: readonly (readonly [string, unknown, unknown])[] = [
  ['azurePar', { requests: 600, minutes: 60, peakPerMinute: 35 }, 3.5],
  ['savings', { before: 10, after: 4 }, 0.6],
  ['ftTrainRun', { examples: 1000, tokensPerExample: 500, epochs: 2, price: 3 }, 3],
  [
    'mmSaw',
    {
      X: [
        [10, 1],
        [20, 2],
      ],
      benefit: [false, true],
      w: [0.75, 0.25],
    },
    [0.75, 0.25],
  ],
  [
    'sawNeverBest',
    {
      U: [
        [1, 0],
        [0.45, 0.45],
        [0.55, 0.55],
        [0, 1],
      ],
    },
    [1],
  ],
  ['topsisIdeals', { X: [[3], [4]], w: [1], benefit: [true] }, { ideal: [0.8], antiIdeal: [0.6] }],
  [
    'tornadoTco',
    { ranges: { pIn: [1, 3], pOut: [2, 8] }, mid: { reqMonth: 1000, tokIn: 1000, tokOut: 1000, pIn: 2, pOut: 5 } },
    [
      { name: 'pOut', low: 4, high: 10, swing: 6 },
      { name: 'pIn', low: 6, high: 8, swing: 2 },
    ],
  ],
  ['ishigamiSobol', { a: 0, b: 0 }, { V: 0.5, S: [1, 0, 0], ST: [1, 0, 0] }],
  ['mcLognMean', { seed: 1, key: 'x', n: 10, mu: 0, sigma: 0 }, 1],
  ['evppiDemo', { seed: 1, N: 20, bins: 1 }, 0],
]

test.each(worked)('%s', (fn, inputs, expected) => {
  expect(verifyCases([{ id: fn, part: 0, fn, inputs, expected }], {}, caseFunctions)).toEqual({
    lines: [],
    passed: 1,
    failed: 0,
  })
})

test('the sine of the test function is that of Math within a few last places', () => {
  for (let x = -3.14; x <= 3.14; x += 0.01) expect(Math.abs(sine(x) - Math.sin(x))).toBeLessThan(1e-15)
})

describe('decide', () => {
  const run = caseFunctions.find(({ id }) => id === 'decide')!.run
  const candidate = (id: string, usd: number, successes: number) => ({
    id,
    usd: [usd, usd],
    successes,
    n: 1000,
    p95ms: [1000, 1000],
  })
  const given = {
    seed: 1,
    N: 200,
    confidence: 0.9,
    weights: [0.5, 0.5, 0],
    limits: { usd: 0.01, quality: 0.5, p95ms: 2000 },
    anchors: { usd: [0.001, 0.01], quality: [1, 0.5], p95ms: [100, 2000] },
    sharedUsd: [1, 1],
    candidates: [candidate('good', 0.002, 900), candidate('dear', 0.02, 950), candidate('poor', 0.001, 300)],
  }

  test('one of three keeps all limits, wins, and nothing is left to know', () => {
    expect(run(given)).toMatchObject({ feasible: ['good'], winner: 'good', pBest: { good: 1 }, evpiUtility: 0 })
  })

  test('the order of candidates changes nothing but the order of answers', () => {
    const turned = run({ ...given, candidates: given.candidates.toReversed() }) as { expectedUtility: number[] }
    const straight = run(given) as { expectedUtility: number[] }
    expect(turned.expectedUtility.toReversed()).toEqual(straight.expectedUtility)
  })

  test('nobody keeps all limits: no winner, and the reason', () => {
    expect(run({ ...given, limits: { usd: 0.0001, quality: 0.5, p95ms: 2000 } })).toMatchObject({
      feasible: [],
      winner: null,
      reason: 'infeasible',
    })
  })
})
