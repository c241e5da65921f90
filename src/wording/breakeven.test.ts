import { expect, test } from 'vitest'
import { breakevenCases, sayBreakeven, articleExample } from './breakeven.ts'

test("the article's own example: two and a half months, build", () => {
  const [own] = breakevenCases
  expect(own?.given).toBe(
    '$5.00/M tokens × 500\u202fB a year = $2.5\u202fM a year bought; $500\u202fk to train, $100\u202fk a year to run',
  )
  expect(own?.rule).toBe('0.21\u202fyears: build')
  expect(own?.right).toMatch(/^0\.21\u202fyears: as long as/)
  expect(own?.wrong).toBe(false)
})

test('three inputs at which the rule says build, or nothing, although building never pays back', () => {
  const traps = breakevenCases.slice(1)
  expect(traps.map(({ rule }) => rule)).toEqual([
    '\u221210.00\u202fyears: build',
    'divides by zero',
    '\u22125.00\u202fyears: build',
  ])
  expect(traps.map(({ right }) => right)).toEqual([
    'never pays back: running costs $50\u202fk a year more than buying',
    'never pays back: nothing is saved',
    'never pays back: nothing is bought, so nothing is saved',
  ])
  expect(traps.every(({ wrong }) => wrong)).toBe(true)
})

test('a rule that says buy is not called wrong', () => {
  const late = sayBreakeven('late', { ...articleExample, training: 12_000_000 })
  expect(late.rule).toBe('5.00\u202fyears: buy')
  expect(late.wrong).toBe(false)
})
