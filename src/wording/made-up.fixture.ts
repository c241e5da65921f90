import type { Alternative, Criterion } from '../alternatives/alternative.ts'
import type { Draws, Evaluation, Outcome } from '../alternatives/evaluation.ts'
import type { Edition } from '../catalog/edition.ts'
import { scenarioOf } from '../scenario/presets.ts'

/** An invented evaluation for the tests of sentences: three options, one ruled out. No figure of it is published anywhere. */
const alternative = (model: string, label: string): Alternative => ({
  id: `${model}@low/stream`,
  option: `${model}/interactive`,
  label: `${label}, low effort, streamed`,
  points: [`${model}@low`],
  models: [model],
  serving: 'stream',
  topology: 'single',
  knowledge: 'prompt-only',
  hosting: 'api',
  agency: 'none',
})

const around = (p50: number) => ({ p05: p50 * 0.8, p50, p95: p50 * 1.2 })

type Figures = Readonly<Record<Criterion, number>>

const outcome = (one: Alternative, { cost, quality, latency }: Figures, rest: Partial<Outcome>): Outcome => ({
  alternative: one,
  cost: around(cost),
  quality: around(quality),
  latency: around(latency),
  feasible: true,
  violated: [],
  reasons: [],
  ...rest,
})

const alternatives = [alternative('alpha', 'Alpha'), alternative('beta', 'Beta'), alternative('gamma', 'Gamma')]

const edition: Edition = {
  schema: 'trilemma/edition@1',
  id: '2026-01-01',
  sources: {},
  tests: {},
  models: ['alpha', 'beta', 'gamma'].map((id, index) => ({
    id,
    name: id,
    vendor: index < 2 ? 'Acme' : 'Other',
    openWeights: false,
    availability: { kind: 'active' },
    prices: [],
    points: [{ effort: 'low', scores: [] }],
  })),
  joints: [],
}

const [alpha, beta, gamma] = alternatives

export const madeUp = (change: Partial<Evaluation> = {}): Evaluation => {
  if (!alpha || !beta || !gamma) throw new Error('The made-up options are gone')
  return {
    scenario: scenarioOf('real-time-customer-support', edition.id),
    edition,
    asOf: edition.id,
    alternatives,
    options: alternatives.map((one, index) => ({
      id: one.option,
      label: one.label.split(',')[0] ?? '',
      models: one.models,
      servingClass: 'interactive',
      members: [index],
    })),
    outcomes: [
      outcome(alpha, { cost: 0.0034, quality: 0.72, latency: 2.2 }, { rank: 1, utility: 0.5 }),
      outcome(beta, { cost: 0.0012, quality: 0.63, latency: 1.8 }, { rank: 2, utility: 0.45 }),
      outcome(gamma, { cost: 0.09, quality: 0.8, latency: 2.5 }, { feasible: false, violated: ['cost'], utility: 0.4 }),
    ],
    winner: 0,
    excluded: [],
    frontier: [0, 1, 2],
    ...change,
  }
}

/** Nothing fits: the winner is gone and every option misses a limit. */
export const nothingFitsMadeUp = (): Evaluation => {
  const { winner: _winner, ...rest } = madeUp()
  return {
    ...rest,
    outcomes: rest.outcomes.map(({ rank: _rank, ...one }) => ({
      ...one,
      feasible: false,
      violated: ['latency'] as const,
    })),
  }
}

export const drawsMadeUp = (change: Partial<Draws> = {}): Draws => ({
  n: 1000,
  wins: { 'alpha/interactive': 0.71, 'beta/interactive': 0.24 },
  goodEnough: { 'alpha/interactive': 0.83, 'beta/interactive': 0.4 },
  goodEnoughAs: { knowledge: { 'prompt-only': 0.9 }, hosting: { api: 0.9 } },
  pBest: { 'alpha@low/stream': 0.71, 'beta@low/stream': 0.24 },
  nothingFits: 0.05,
  counted: {
    wins: [
      ['alpha@low/stream', 710],
      ['beta@low/stream', 240],
    ],
    nothingFits: 50,
  },
  ...change,
})
