import { describe, expect, test } from 'vitest'
import { evaluate } from '../../alternatives/evaluate.ts'
import { presets } from '../../scenario/presets.ts'
import { withInput } from '../../alternatives/who-wins.ts'
import { limitIds, winnerOf } from '../../wording/names.ts'
import { assess } from './assess.ts'
import { readingOf } from './reading.fixture.ts'

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  const assessment = assess(readingOf(preset))

  test('recommends what ranks first, with a word and both counts', () => {
    const { winner, answer, sure } = assessment
    expect(winner?.rank).toBe(1)
    expect(answer.nothingFits).toBe(false)
    expect(answer.word).toBe(sure?.word)
    expect(answer.sure).toMatch(/^wins \d+, good enough \d+ of 100$/)
    expect(assessment.ways).toEqual([])
  })

  test('the leads and lags on the criteria add up to the difference in utility', () => {
    const { winner, runnerUp, advantages } = assessment
    if (!winner || !runnerUp) return
    const sum = advantages.reduce((total, { utility }) => total + utility, 0)
    expect(sum).toBeCloseTo((winner.utility ?? 0) - (runnerUp.utility ?? 0), 9)
    expect(runnerUp.alternative.option).not.toBe(winner.alternative.option)
  })
})

test('the rates are what the utility itself says: a point of quality bought at its rate changes nothing', () => {
  const { reading, winner, rates } = assess(readingOf('code-review'))
  const { anchors, weights } = {
    anchors: reading.evaluation.scenario.inputs,
    weights: ['cost', 'quality'].map((one) => Number(reading.evaluation.scenario.inputs[`priorities.${one}`])),
  }
  const cost = winner?.cost?.p50 ?? 0
  const perLog =
    (weights[0] ?? 0) / Math.log(Number(anchors['anchors.costWorst']) / Number(anchors['anchors.costIdeal']))
  const perShare =
    (weights[1] ?? 0) / (Number(anchors['anchors.qualityIdeal']) - Number(anchors['anchors.qualityWorst']))
  expect(rates.perPoint).toBeCloseTo((0.01 * perShare) / (perLog / cost), 9)
})

test('nothing fits: the answer says how far away the next option is', () => {
  const { answer, ways, winner } = assess(readingOf('real-time-customer-support', { 'limits.p95Seconds': 0.4 }))
  expect(winner).toBeUndefined()
  expect(answer).toMatchObject({ text: 'Nothing fits', nothingFits: true })
  expect(answer.sure).toMatch(/^\d+ changes? away: \S/)
  expect(ways.length).toBeGreaterThan(0)
})

test('a limit that binds names the option that wins without it', () => {
  const { reading, bindings } = assess(readingOf('real-time-customer-support'))
  const { scenario, edition } = reading.evaluation
  for (const { limit, instead } of bindings) {
    const without = winnerOf(evaluate(withInput(scenario, limitIds[limit], null), edition))?.alternative.option
    expect(without).toBe(instead ?? winnerOf(reading.evaluation)?.alternative.option)
  }
})

test('without draws the answer is there and the sureness is not', () => {
  const { answer, sure } = assess({ ...readingOf('code-review'), draws: undefined })
  expect(sure).toBeUndefined()
  expect(answer.word).toBe('counting draws')
})
