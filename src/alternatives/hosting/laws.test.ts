import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edition } from '../../catalog/edition.fixture.ts'
import type { Edition, Model } from '../../catalog/edition.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { scenarioOf } from '../../scenario/presets.ts'
import { anyScenario } from '../../scenario/scenario.arbitrary.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { hostingKey, hostingOf, knowledgeKey } from '../answers.ts'
import { flipsOfAnswer } from '../answer-flips.ts'
import { evaluate, solutionOf } from '../evaluate.ts'
import type { Evaluation } from '../evaluation.ts'
import { choiceFlips } from '../flip.ts'
import type { KeyOf } from '../keyed-track.ts'
import { solve } from '../solve.ts'
import { trackOf } from '../track.ts'
import { withInput } from '../who-wins.ts'

const hosted = (scenario: Scenario, inputs: Readonly<Record<string, InputValue>>): Scenario => ({
  ...scenario,
  edition: edition.id,
  inputs: { ...scenario.inputs, 'sourcing.hosting': 'both', ...inputs },
})

const winnerOf = ({ winner, alternatives }: Evaluation) => (winner === undefined ? undefined : alternatives[winner])

describe('GPUs by traffic', () => {
  const volumes = Array.from({ length: 24 }, (_, k) => Math.round(10 * 2.1 ** k) / 10)

  test('more requests never take fewer of them, and what they cost a month grows in their steps', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const before = new Map<string, number>()
        for (const volume of volumes) {
          const { variants, figures, terms, gates } = solve(hosted(any, { 'workload.requestsPerDay': volume }), edition)
          variants.rows.forEach((row, v) => {
            if (row.hosting !== 'self' || gates[v] !== 0) return
            const gpus = figures.gpus[v] ?? 0
            expect(Number.isInteger(gpus) && gpus > 0, row.id).toBe(true)
            expect(gpus, `${row.id} at ${volume}`).toBeGreaterThanOrEqual(before.get(row.id) ?? 0)
            before.set(row.id, gpus)
            const usdMonth = gpus * (terms[variants.approach[v] ?? 0]?.gpus?.usdPerGpuMonth ?? 0)
            const fixedMonth = ((figures.fixed[v] ?? 0) * volume * 365) / 12
            expect(fixedMonth).toBeGreaterThanOrEqual(usdMonth * (1 - 1e-9))
          })
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('an invented model, open, tiny and perfect', () => {
  const [like] = edition.models.filter(({ id }) => id === 'gemma-4-12b')
  if (!like) throw new Error('no model to copy')
  const { prices: _prices, ...rest } = like
  const ideal: Model = { ...rest, id: 'ideal', name: 'Ideal', parameters: 0.1, prices: [] }
  const bigger: Edition = { ...edition, models: [...edition.models, ideal] }
  const own = { 'quality.own': { ideal: { successes: 500, n: 500 } } }
  const free = { 'sourcing.runPeople': 0, 'sourcing.otherMonthly': 0, 'sourcing.hostUpfront': 0, 'knowledge.gap': 0 }
  const answerAt = (preset: string, inputs: Readonly<Record<string, InputValue>>) =>
    winnerOf(evaluate(hosted(scenarioOf(preset, edition.id), { ...own, ...free, ...inputs }), bigger))

  test('wins on own GPUs where there is traffic to share them', () => {
    for (const preset of ['half-a-trillion-tokens', 'break-even-of-the-source-article']) {
      const found = answerAt(preset, { 'limits.p95Seconds': 60, 'priorities.latency': 0 })
      expect([found?.models[0], found?.hosting], preset).toEqual(['ideal', 'self'])
    }
  })

  test('does not where there is none, or where people have to look after it', () => {
    expect(answerAt('half-a-trillion-tokens', { 'workload.requestsPerDay': 100 })?.hosting).not.toBe('self')
    expect(answerAt('half-a-trillion-tokens', { 'sourcing.runPeople': 30 })?.hosting).not.toBe('self')
  })

  test('the answer changes when it is taken away', () => {
    const inputs = { ...own, ...free, 'limits.p95Seconds': 60, 'priorities.latency': 0 }
    const scenario = hosted(scenarioOf('half-a-trillion-tokens', edition.id), inputs)
    expect(winnerOf(evaluate(scenario, edition))?.models).not.toContain('ideal')
  })
})

describe('what has no weights is counted, never hidden', () => {
  test('each operating point is hosted, or refused by a reason', () => {
    const evaluation = evaluate(hosted(scenarioOf('code-review', edition.id), {}), edition)
    const { variants } = solutionOf(evaluation)
    variants.approaches.forEach(({ hosting }, k) => {
      if (hosting !== 'self') return
      const refused = [...(variants.refused[k] ?? [])].reduce((sum, [, count]) => sum + count, 0)
      const rows = (variants.starts[k + 1] ?? 0) - (variants.starts[k] ?? 0)
      expect(rows + refused).toBe(variants.points.rows.length)
    })
    const reasons = evaluation.excluded.map(({ reason }) => reason)
    expect(reasons).toEqual(expect.arrayContaining(['no-weights', 'no-architecture']))
  })

  test('a GPU that nobody knows bars its models with that reason', () => {
    const bare: Edition = { ...edition, accelerators: [] }
    const inputs = { 'sourcing.accelerator': 'h200' }
    const { outcomes } = evaluate(hosted(scenarioOf('code-review', edition.id), inputs), bare)
    const own = outcomes.filter(({ alternative }) => alternative.hosting === 'self')
    expect(own.length).toBeGreaterThan(0)
    for (const { reasons, cost, feasible } of own) {
      expect(reasons).toContain('no-gpu')
      expect([cost, feasible]).toEqual([undefined, false])
    }
  })
})

const ids = ['sourcing.gpuHour', 'sourcing.runPeople', 'workload.requestsPerDay', 'limits.costPerRequest']
const asked: readonly (readonly [string, KeyOf, readonly string[]])[] = [
  ['half-a-trillion-tokens', hostingKey, ids],
  ['break-even-of-the-source-article', hostingKey, ids],
  [
    'fast-changing-knowledge-base',
    knowledgeKey,
    ['limits.weeks', 'limits.inDate', 'knowledge.recall3', 'knowledge.share'],
  ],
  ['stable-specialist-domain', knowledgeKey, ['knowledge.documents', 'knowledge.examples', 'limits.costPerRequest']],
]

test.each(asked)('%s: every claimed flip of the answer, applied, flips it', (preset, keyOf, parameters) => {
  const scenario = scenarioOf(preset, edition.id)
  const evaluation = evaluate(scenario, edition)
  const answer = (of: Evaluation) => keyOf(winnerOf(of)?.option)
  const tracks = parameters.map((id) => trackOf(scenario, edition, id))
  const flips = flipsOfAnswer(evaluation, tracks, choiceFlips(evaluation), keyOf)
  expect(flips.length).toBeGreaterThan(0)
  for (const { parameter, at, to } of flips) {
    const then = answer(evaluate(withInput(scenario, parameter, at), edition))
    expect([parameter, at, then]).toEqual([parameter, at, keyOf(to)])
    expect(then).not.toBe(answer(evaluation))
  }
})

test('hosting of an option is that of its alternatives', () => {
  const { alternatives } = evaluate(scenarioOf('half-a-trillion-tokens', edition.id), edition)
  for (const { option, hosting } of alternatives) expect(hostingOf(option)).toBe(hosting)
})
