import { expect, test } from 'vitest'
import { edition, scoreAt } from './edition.fixture.ts'
import { refitted } from './line-fit.fixture.ts'
import { successRate } from './success-rate.ts'
import { gdpvalReference, yardstickOf, yardsticks, type YardstickId } from './yardsticks.ts'

const lines = yardsticks.flatMap(({ id, choices }) =>
  choices.flatMap((choice) =>
    choice.line && choices[0]
      ? [{ name: `${id}: ${choice.label}`, anchor: choices[0], choice, line: choice.line }]
      : [],
  ),
)

test.each(lines)('$name fits as declared', ({ anchor, choice, line }) => {
  const fit = refitted(anchor, choice)
  expect(Math.abs(fit.a - line.a)).toBeLessThan(0.02)
  expect(Math.abs(fit.b - line.b)).toBeLessThan(0.02)
  expect(Math.abs(fit.tau - line.tau)).toBeLessThan(0.015)
  expect(Math.abs(fit.r - line.r)).toBeLessThan(0.01)
  expect(fit.common).toBe(line.common)
  expect(fit.range[0]).toBeCloseTo(line.range[0], 3)
  expect(fit.range[1]).toBeCloseTo(line.range[1], 3)
})

test('a test is admitted with ten common points and |r| of 0.6', () => {
  for (const { line } of lines) {
    expect(line.common).toBeGreaterThanOrEqual(10)
    expect(Math.abs(line.r)).toBeGreaterThanOrEqual(0.6)
  }
})

test('an index is never a rate by itself, and every test is listed', () => {
  for (const { choices } of yardsticks)
    for (const { tests, times, transform, line, samplesClass } of choices) {
      for (const id of [...tests, ...(times ? [times] : [])]) expect(edition.tests[id], id).toBeDefined()
      if (transform === 'index') expect([line !== undefined, samplesClass]).toEqual([true, 'fitted'])
      expect(tests.every((id) => (edition.tests[id]?.scale === 'index') === (transform === 'index'))).toBe(true)
    }
})

test('the reference of GDPval is where it is said to be', () =>
  expect(scoreAt(gdpvalReference.point, 'aa-gdpval-2026-09')).toBe(gdpvalReference.elo))

/** Points and models with any choice, and with each choice. */
const coverage = (id: YardstickId) => {
  const yardstick = yardstickOf(id)
  if (!yardstick) throw new Error(id)
  const rows = edition.models.flatMap((model) =>
    model.points.flatMap(({ effort }) => {
      const rate = successRate(yardstick, model, effort, edition, edition.id)
      return rate ? [{ model: model.id, rate }] : []
    }),
  )
  const models = (of: typeof rows): number => new Set(of.map(({ model }) => model)).size
  const choices = yardstick.choices.map((_, i) => rows.filter(({ rate }) => rate.choice === i + 1).length)
  return [rows.length, models(rows), choices, models(rows.filter(({ rate }) => rate.choice === 1))]
}

// Operating points / models covered, points by choice, models by the first choice alone.
test.each<[YardstickId, number, number, readonly number[], number]>([
  ['coding-agent', 215, 93, [120, 2, 57, 36], 70],
  ['tool-calling', 19, 18, [19], 18],
  ['grounding', 63, 32, [36, 27], 32],
  ['long-context', 216, 93, [122, 60, 34], 70],
  ['reasoning', 217, 94, [120, 61, 36], 70],
  ['office-work', 186, 87, [115, 18, 53], 64],
  ['general-agent', 184, 86, [14, 74, 96], 14],
  ['instruction-following', 180, 86, [65, 61, 54], 48],
  ['support-agent', 215, 93, [124, 54, 37], 63],
])('%s covers %d efforts of %d models', (id, points, models, choices, first) => {
  expect(coverage(id)).toEqual([points, models, choices, first])
})
