import { describe, expect, test } from 'vitest'
import { plainText } from '../base/phrase.ts'
import type { Draws, Flip, Outcome, Quantity, Worth } from '../alternatives/evaluation.ts'
import type { ArticleAnswer } from '../alternatives/reference-rule.ts'
import type { NumericParameter } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { articleMisses, articleSteps } from './article.ts'
import { binds } from './binds.ts'
import { sayFlip } from './flips.ts'
import { drawsMadeUp, madeUp, nothingFitsMadeUp } from './made-up.fixture.ts'
import { figureKey, optionName, readFigureKey } from './names.ts'
import { deciderOf, measureFirst } from './measure.ts'
import { sayCounts } from './conflict.ts'
import { sayWays } from './nothing-fits.ts'
import { sayAnswer, sayChanged, sayDraws, sayNothingFits, sayPresetEffect } from './status.ts'
import { sureSentences, surenessOf } from './sure.ts'
import { sayValue, shownValue } from './value.ts'
import { sayRates, why } from './why.ts'

const n = '\u202f'

const numeric = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new Error(`No number ${id}`)
  return parameter
}

const flip = (parameter: string, at: number, to?: string): Flip => ({
  parameter,
  at,
  from: 'alpha/interactive',
  ...(to !== undefined && { to }),
})

test('a figure key reads back, whatever the alternative is called', () => {
  for (const id of ['gpt-5.5@low/stream', 'a@low>b@high/sync'])
    expect(readFigureKey(figureKey('latency', id, 'p95'))).toEqual({
      criterion: 'latency',
      alternative: id,
      end: 'p95',
    })
  expect(readFigureKey('speed:x:p50')).toBeUndefined()
})

describe('how sure', () => {
  const word = (good: number, next = 0) =>
    surenessOf(madeUp(), drawsMadeUp({ goodEnough: { 'alpha/interactive': good, 'beta/interactive': next } }))?.word

  test.each([
    [1, 0, 'settled'],
    [0.95, 0.9, 'settled'],
    [0.94, 0.9, 'clear'],
    [0.8, 0, 'clear'],
    [0.79, 0, 'leaning'],
    [0.6, 0.6, 'leaning'],
    [0.59, 0.48, 'ahead'],
    [0.59, 0.49, 'too close to call'],
    [0.39, 0, 'too close to call'],
  ])('good enough in %d with the next in %d is %s', (good, next, expected) => {
    expect(word(good, next)).toBe(expected)
  })

  test('the word never stands without both counts and the number of draws', () => {
    const [lead] = sureSentences(madeUp(), drawsMadeUp())
    expect(plainText(lead ?? [])).toBe(
      'Clear: Alpha wins 71 of 100 draws and is good enough in 83 of 100; Beta wins 24. Counted over 1,000 draws.',
    )
  })

  test('an option that wins more draws is named', () => {
    const draws = drawsMadeUp({ wins: { 'alpha/interactive': 0.3, 'beta/interactive': 0.5 } })
    expect(sureSentences(madeUp(), draws).map(plainText).join(' ')).toContain(
      'Beta wins more draws, 50 of 100; at the central values it scores lower.',
    )
  })

  test('an option that wins more draws is not said to score lower where it is ruled out or scores the same', () => {
    const draws = drawsMadeUp({ wins: { 'alpha/interactive': 0.3, 'beta/interactive': 0.5 } })
    const said = (change: Partial<Outcome>) => {
      const outcomes = madeUp().outcomes.map((one, index) => (index === 1 ? { ...one, ...change } : one))
      return sureSentences(madeUp({ outcomes }), draws).map(plainText).join(' ')
    }
    expect(said({ feasible: false, violated: ['quality'], utility: 0.9 })).toContain(
      'Beta wins more draws, 50 of 100; it is ruled out: quality floor, not at the confidence asked for.',
    )
    expect(said({ utility: 0.5 })).toContain('50 of 100; at the central values both score the same.')
  })

  test('too close names the set, what it shares and the quantity that would separate it', () => {
    const draws = drawsMadeUp({
      wins: { 'alpha/interactive': 0.5, 'beta/interactive': 0.45 },
      goodEnough: { 'alpha/interactive': 0.5, 'beta/interactive': 0.49 },
      measure: {
        option: 'alpha/interactive',
        worth: [{ quantity: { kind: 'input', id: 'workload.thinkingFactor' }, settles: 0.12 }],
      },
    })
    const text = sureSentences(madeUp(), draws).map(plainText).join(' ')
    expect(text).toContain(
      '2 options together win 95 of 100 draws: Alpha and Beta. All use one model and come from Acme.',
    )
    const label = numeric('workload.thinkingFactor').label
    expect(text).toContain(`It turns on ${label[0]?.toLowerCase()}${label.slice(1)}.`)
    expect(deciderOf(madeUp(), drawsMadeUp())).toBeUndefined()
  })
})

describe('worth measuring first', () => {
  const worth: readonly (readonly [Quantity, number, string])[] = [
    [{ kind: 'success', point: 'beta@low' }, 0.12, 'The success rate of beta, low effort.'],
    [{ kind: 'thinking', model: 'alpha' }, 0.11, 'The thinking tokens of alpha.'],
    [{ kind: 'speed', servers: 'Acme' }, 0.1, 'The response time of Acme.'],
    [{ kind: 'speed', servers: 'gamma' }, 0.1, 'The response time of the hosts of gamma.'],
    [{ kind: 'agreement' }, 0.1, 'How often two models fail on the same tasks.'],
    [{ kind: 'transfer', yardstick: 'tool-calling' }, 0.1, 'How far results on “Tool calling” carry over to the task.'],
  ]
  const said = (measure: Draws['measure']) => measureFirst(madeUp(), drawsMadeUp(measure && { measure })).map(plainText)

  test.each(worth)('%j is named', (quantity, settles, name) => {
    const [lead] = said({ option: 'alpha/interactive', worth: [{ quantity, settles }] })
    const count = Math.round(settles * 100)
    expect(lead).toBe(`${name} Knowing it would settle ${count} of the 29 draws in 100 that Alpha does not win.`)
  })

  test('at most three are listed, and none that settles less than one draw in a hundred', () => {
    const all = worth.map(([quantity, settles]) => ({ quantity, settles }))
    expect(said({ option: 'alpha/interactive', worth: all })).toHaveLength(3)
    expect(said({ option: 'alpha/interactive', worth: [{ quantity: { kind: 'agreement' }, settles: 0.009 }] })).toEqual(
      ['No quantity by itself: knowing any one settles under 1 of the 29 draws in 100 that Alpha does not win.'],
    )
    expect(said(undefined)).toEqual(['Nothing fits in any draw: there is no choice to settle.'])
  })

  test('where next to no draw is missed, no more of them are settled than there are', () => {
    const winning = (share: number, worthOf: readonly Worth[]) =>
      measureFirst(
        madeUp(),
        drawsMadeUp({
          wins: { 'alpha/interactive': share },
          measure: { option: 'alpha/interactive', worth: worthOf },
        }),
      ).map(plainText)
    expect(winning(1, [])).toEqual(['Alpha wins every draw: there is nothing to settle.'])
    expect(winning(0.99, [])).toEqual([
      'No quantity by itself: knowing any one settles under 1 of the 1 draw in 100 that Alpha does not win.',
    ])
    expect(winning(0.985, [{ quantity: { kind: 'agreement' }, settles: 0.015 }])[0]).toContain(
      'would settle 1 of the 1 draw in 100',
    )
  })
})

test('why names the largest lead and what is accepted for it, with figures that open', () => {
  const evaluation = madeUp()
  const text = plainText(
    why(evaluation, evaluation.outcomes[1], [
      { criterion: 'quality', utility: 0.1 },
      { criterion: 'latency', utility: -0.01 },
      { criterion: 'cost', utility: -0.04 },
    ]),
  )
  expect(text).toBe(
    `Alpha wins over Beta by +9${n}points of quality (72${n}% against 63${n}%). It accepts 2.8 times its cost ($0.0034 against $0.0012).`,
  )
  expect(plainText(why(evaluation, evaluation.outcomes[1], [{ criterion: 'latency', utility: 0.1 }]))).toMatch(
    /^Alpha wins over Beta at 1\.2 times its wait \(2\.2.s against 1\.8.s\)\.$/,
  )
  const near = madeUp({
    outcomes: evaluation.outcomes.map((one, index) =>
      index === 1 && one.cost ? { ...one, cost: { ...one.cost, p50: 0.0034 / 1.003 } } : one,
    ),
  })
  expect(plainText(why(near, near.outcomes[1], [{ criterion: 'cost', utility: 0.1 }]))).toContain(
    'at 1.003 times its cost',
  )
  expect(plainText(why(evaluation, undefined, []))).toBe('Alpha is the only option that fits.')
  expect(plainText(sayRates({ perPoint: 0.0012, perTime: { usd: 0.001, unit: 'second' } }))).toBe(
    'At your priorities one point of quality is worth $0.0012 a request, one second less wait is worth $0.001.',
  )
  expect(sayRates({})).toEqual([])
})

test('what binds counts what a limit rules out and names what would win without it', () => {
  const phrases = binds(madeUp(), [
    { limit: 'quality', ruledOut: 0 },
    { limit: 'cost', ruledOut: 1, best: 2, instead: 'gamma/interactive' },
  ]).map(plainText)
  expect(phrases).toHaveLength(1)
  expect(phrases[0]).toMatch(
    /^Cost limit \$0\.03\/request rules out 1 option, among them Gamma, low effort, streamed \(\+8.points\)\. Without it Gamma would win\.$/,
  )
})

test('a flip says what changes, what it leads to and where it lies in my range', () => {
  const said = sayFlip(
    madeUp(),
    { ...flip('workload.thinkingFactor', 2, 'beta/interactive'), range: 'outside' },
    numeric('workload.thinkingFactor'),
  )
  expect(said.change).toMatch(/^Thinking against the measured prompt .* → 2.×$/)
  expect(said.to).toBe(`to Beta: \u22129${n}points, \u2212\u2060$0.0022, 1.8${n}s; outside your range`)
  expect(sayFlip(madeUp(), flip('limits.quality', 0.9), numeric('limits.quality')).to).toBe('to nothing that fits')
})

test('values in a few words', () => {
  const tokens = numeric('workload.inputTokens')
  expect(sayValue(numeric('limits.costPerRequest'), 0.006)).toBe(`≤${n}$0.006/request`)
  expect(sayValue(numeric('limits.quality'), null)).toBe('off')
  expect(sayValue(tokens, { low: 800, high: 1900 })).toBe(`800${n}–${n}1,900`)
  expect(shownValue(tokens, { low: 800, best: 1200, high: 1900 }, 1200)).toEqual({
    number: '1,200',
    unit: '',
    range: `800${n}–${n}1,900`,
  })
  const mix = parameterOf('quality.task')
  expect(mix && sayValue(mix, 'grounding:0.7+long-context:0.3', { grounding: 'given text' })).toBe(
    `70${n}% given text + 30${n}% long-context`,
  )
})

test('nothing fits: the moves, what they let in and what they cost', () => {
  const evaluation = nothingFitsMadeUp()
  const out = { alternative: 'beta@low/stream', set: { 'limits.p95Seconds': 5 }, loss: 0.021 }
  const [way, ...more] = sayWays(evaluation, [
    { ...out, kind: 'cheapest' },
    { ...out, kind: 'single' },
  ])
  if (!way) throw new Error('No way out')
  expect(more).toEqual([])
  expect(way.price).toBe('costs 2.1 of 100 utility at your priorities')
  expect(way.change).toBe(`+25${n}% wait limit`)
  expect(way.moves).toEqual([
    {
      parameter: 'limits.p95Seconds',
      label: 'Wait limit, p95',
      from: `≤${n}4.0${n}s`,
      to: `≤${n}5.0${n}s`,
      values: { from: 4, to: 5 },
    },
  ])
  expect(plainText(way.letsIn)).toBe(`lets in Beta, 63${n}%`)
  expect(sayWays(evaluation, [{ ...out, kind: 'cheapest', usd: 0.0006 }])[0]?.price).toBe(
    'worth $0.0006 a request to you',
  )
  for (const usd of [0, undefined])
    expect(sayWays(evaluation, [{ ...out, loss: 0, kind: 'cheapest', ...(usd === 0 && { usd }) }])[0]?.price).toBe(
      'costs nothing at your priorities',
    )
  const all = { 'limits.p95Seconds': 26.8, 'limits.quality': 0.51, 'limits.costPerRequest': 0.034 }
  expect(sayWays(evaluation, [{ ...out, set: all, kind: 'cheapest' }])[0]?.change).toBe(
    `6.7${n}× the wait limit, \u22129${n}points of quality, +13${n}% cost limit`,
  )
  expect(plainText(sayCounts(evaluation))).toBe('Of 3 operating points that can be ranked, the wait limit rules out 3.')
})

test('the status bar and the change bar', () => {
  expect([sayDraws(1000, 38.4), sayDraws(200, undefined)]).toEqual(['1,000 draws in 38 ms', '200 draws'])
  expect([sayChanged(0, 0), sayChanged(1, 0), sayChanged(2, 1), sayChanged(3, 2), sayChanged(1, undefined)]).toEqual([
    'No input changed',
    '1 input changed, no answer flipped',
    '2 inputs changed, 1 answer flipped',
    '3 inputs changed, 2 answers flipped',
    '1 input changed, answers not compared',
  ])
  expect([sayPresetEffect(9, 3), sayPresetEffect(9, 0)]).toEqual(['sets 9 inputs, keeps your 3', 'sets 9 inputs'])
  expect(sayAnswer('Alpha', 'Beta')).toBe('Alpha wins, was Beta.')
  expect([3, 1, 0].map(sayNothingFits)).toEqual(['Nothing fits all 3 limits', 'Nothing fits the limit', 'Nothing fits'])
})

test('the source article’s rule, with what it overlooks here', () => {
  const evaluation = madeUp()
  const outcome = evaluation.outcomes[1]
  const answer: ArticleAnswer = {
    model: 'gpt-4o-mini',
    mode: 'streaming',
    latency: '1-2 seconds',
    costPerToken: 0.00000015,
    ...(outcome && { outcome }),
  }
  const answers = 'gpt-4o-mini, streaming, “1-2 seconds”'
  expect(articleSteps(evaluation, answer)).toEqual([
    { asks: `Wait limit 4.0${n}s: over 1${n}h?`, holds: false, answers },
    { asks: 'Cost limit $0.03: over $0.10?', holds: false, answers },
    { asks: 'Else', holds: true, answers },
  ])
  expect(articleMisses(evaluation, answer)[0]).toBe(
    'The rule answers the same for every wait limit up to an hour and every cost limit up to $0.10.',
  )
  expect(articleMisses(evaluation, answer)).toContain(
    'Its $0.15 per M tokens is an input price; the tokens of a request do not enter.',
  )
})

test('an option that is not among the present ones is named by its id', () => {
  expect(optionName(madeUp(), 'alpha>gamma/interactive')).toBe('alpha → gamma')
  expect(optionName(madeUp(), 'beta/batch')).toBe('beta, batch')
  expect(optionName(madeUp(), 'alpha/interactive')).toBe('Alpha')
})
