import type { Edition, Effort, Model, OperatingPoint, Test } from '../catalog/edition.ts'
import { yardsticks } from '../catalog/yardsticks.ts'
import { presetInputs } from '../scenario/presets.ts'
import type { InputValue } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A small invented edition for tests: six models, so plain that results can be checked by hand. Not shipped. */

const source = {
  title: 'Invented for tests',
  publisher: 'Nobody',
  url: 'https://example.invalid',
  licence: 'MIT',
  read: '2026-11-01',
}

/** The first choice of the yardstick that the fixture's models are measured on. */
export const fixtureTest = yardsticks.find(({ id }) => id === 'reasoning')?.choices[0]?.tests[0] ?? ''

const tests: Readonly<Record<string, Test>> = Object.fromEntries(
  yardsticks
    .flatMap(({ choices }) => choices.flatMap(({ tests: ids, transform }) => ids.map((test) => ({ test, transform }))))
    .map(({ test, transform }) => [
      test,
      {
        label: test,
        source: 'invented',
        measured: '2026-10-01',
        tasks: 200,
        scale: transform === 'index' ? 'index' : transform === 'elo' ? 'elo' : 'share',
      } as const,
    ]),
)

const point = (effort: Effort, quality: number, firstToken: number, speed: number): OperatingPoint => ({
  effort,
  scores: [{ test: fixtureTest, value: quality }],
  timing: {
    source: 'invented',
    measured: '2026-10-01',
    days: 30,
    firstToken: { p50: firstToken, p95: firstToken * 2 },
    firstAnswerToken: firstToken,
    speed: { p50: speed, p95: speed * 1.4 },
  },
})

export const modelOf = (
  id: string,
  vendor: string,
  input: number,
  output: number,
  points: readonly OperatingPoint[],
  more: Partial<Model> = {},
): Model => ({
  id,
  name: id.toUpperCase(),
  vendor,
  openWeights: false,
  context: { tokens: 1_000_000, source: 'invented' },
  availability: { kind: 'active' },
  prices: [{ source: 'invented', read: '2026-11-01', input, output, cacheRead: input / 10, batch: 0.5 }],
  points,
  ...more,
})

export const fixtureEdition: Edition = {
  schema: 'trilemma/edition@1',
  id: '2026-11-01',
  sources: { invented: source },
  tests,
  models: [
    modelOf('tiny', 'a', 0.05, 0.2, [point('none', 0.55, 0.3, 300)]),
    modelOf('small', 'a', 0.2, 0.8, [point('none', 0.68, 0.5, 200)]),
    modelOf('middle', 'b', 1, 4, [point('none', 0.78, 0.8, 120), point('high', 0.85, 6, 120)]),
    modelOf('large', 'c', 5, 25, [point('none', 0.86, 1.2, 70), point('high', 0.93, 12, 70)]),
    modelOf('gone', 'c', 0.01, 0.01, [point('none', 0.99, 0.2, 400)], {
      availability: { kind: 'ended', date: '2026-05-01', source: 'invented' },
    }),
    modelOf('unpriced', 'd', 1, 1, [point('none', 0.99, 0.2, 400)], { prices: [] }),
  ],
  joints: [],
}

/** The article's preset on the fixture, inputs replaced as given. */
export const fixtureScenario = (inputs: Readonly<Record<string, InputValue>> = {}): Scenario => ({
  preset: 'as-in-the-source-article',
  edition: fixtureEdition.id,
  name: '',
  inputs: { ...presetInputs('as-in-the-source-article'), 'quality.task': 'reasoning', ...inputs },
})
