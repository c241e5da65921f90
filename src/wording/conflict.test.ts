import { describe, expect, test } from 'vitest'
import { criteria, type Criterion } from '../alternatives/alternative.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import { waysOut } from '../alternatives/relax.ts'
import { strictLimits } from '../alternatives/strict-limits.fixture.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { presets, scenarioOf } from '../scenario/presets.ts'
import { sayConflicts, sayOneLimit, sayReach } from './conflict.ts'
import { limitIds, optionName } from './names.ts'

const n = '\u202f'
type Inputs = Readonly<Record<string, InputValue>>

const at = (preset: string, inputs: Inputs): Evaluation => {
  const scenario = scenarioOf(preset, edition.id)
  return evaluate({ ...scenario, inputs: { ...scenario.inputs, ...inputs } }, edition)
}

const also = ({ scenario }: Evaluation, inputs: Inputs): Evaluation =>
  evaluate({ ...scenario, inputs: { ...scenario.inputs, ...inputs } }, edition)

const words: Readonly<Record<string, Criterion>> = { cost: 'cost', quality: 'quality', wait: 'latency' }

/** The limits that a sentence names, in the order of the criteria. */
const named = (text: string): readonly Criterion[] => {
  const found = new Set([...text.matchAll(/\b(cost|quality|wait) [≤≥]/g)].map(([, word = '']) => words[word]))
  return criteria.filter((criterion) => found.has(criterion))
}

const off = (limits: readonly Criterion[]): Inputs => Object.fromEntries(limits.map((limit) => [limitIds[limit], null]))

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  test.each(strictLimits)('what is said to conflict does, with %j', (inputs) => {
    const evaluation = at(preset, inputs)
    if (evaluation.winner !== undefined) return
    for (const phrase of sayConflicts(evaluation)) {
      const text = plainText(phrase)
      const sets = text.startsWith('Nothing holds')
        ? named(text).map((limit) => [limit])
        : (text.split('.  Any')[0] ?? '').split(';').map(named)
      for (const set of sets) {
        const rest = criteria.filter((limit) => !set.includes(limit))
        expect(also(evaluation, off(rest)).winner).toBeUndefined()
        for (const relaxed of set) expect(also(evaluation, off([...rest, relaxed])).winner).toBeDefined()
      }
    }
  })

  test.each(strictLimits)('why nothing fits is told in figures that hold, with %j', (inputs) => {
    const evaluation = at(preset, inputs)
    if (evaluation.winner !== undefined) return
    const text = plainText(sayReach(evaluation))
    expect(text).toMatch(/^(Of all options with|Nothing has) .*(needs a .* of .*|yours is|inside yours)/)
    expect(text.split(/\s+/).length).toBeLessThan(90)
  })

  test.each(strictLimits)('what one limit alone does is true, with %j', (inputs) => {
    const evaluation = at(preset, inputs)
    if (evaluation.winner !== undefined) return
    const text = plainText(sayOneLimit(evaluation, waysOut(evaluation)))
    for (const [limit, word] of [
      ['cost', 'cost limit'],
      ['quality', 'quality floor'],
      ['latency', 'wait limit'],
    ] as const) {
      const freed = also(evaluation, off([limit]))
      if (new RegExp(`the ${word} alone`, 'i').test(text)) expect(freed.winner).toBeUndefined()
      const option = new RegExp(`a ${word} of [^;]*? lets ([^;]+?) in`).exec(text)?.[1]
      if (option === undefined) continue
      const fitting = freed.outcomes.filter(({ feasible }) => feasible)
      expect(fitting.some(({ alternative }) => optionName(freed, alternative.option) === option)).toBe(true)
    }
  })
})

test('other pairs are not said to hold where one limit is held by nothing', () => {
  const inputs = { 'limits.costPerRequest': 0.00001, 'limits.quality': 0.7, 'limits.p95Seconds': 2 }
  const said = sayConflicts(at('fast-changing-knowledge-base', { ...inputs, 'limits.inDate': 0.5 })).map(plainText)
  expect(said).toEqual([
    `Nothing holds cost ≤${n}$0.00001 by itself.`,
    `These two cannot hold together: quality ≥${n}70${n}% with wait ≤${n}2.0${n}s.`,
  ])
})

test('the sentences of a pair that conflicts', () => {
  const evaluation = at('real-time-customer-support', { 'limits.p95Seconds': 2.5, 'limits.quality': 0.75 })
  expect(sayConflicts(evaluation).map(plainText)).toEqual([
    `These two cannot hold together: quality ≥${n}75${n}% with wait ≤${n}2.5${n}s. Any other pair can.`,
  ])
  expect(plainText(sayReach(evaluation))).toBe(
    `Of all options with quality ≥${n}75${n}%, the fastest needs a wait limit of 2.68${n}s, yours is 2.5${n}s; the cheapest needs a cost limit of $0.000691, inside yours.`,
  )
})
