import { expect, test } from 'vitest'
import type { Evaluation, Outcome } from '../alternatives/evaluation.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import { edition } from '../catalog/edition.fixture.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { goingOn, weighConsequences, weighOption } from './adr-weighed.ts'
import { sayChosen, sayDemands, sayDrivers, sayWorkload } from './adr.ts'
import { drawsMadeUp, madeUp, nothingFitsMadeUp } from './made-up.fixture.ts'

const at = (inputs: Readonly<Record<string, InputValue>>, name = ''): Evaluation => {
  const start = scenarioOf('real-time-customer-support', edition.id)
  return evaluate({ ...start, name, inputs: { ...start.inputs, ...inputs } }, edition)
}

const spaced = (text: string): string => text.replaceAll('\u202f', ' ')

test('a workload says its name, and of ranges that they are', () => {
  const exact = { 'workload.inputTokens': 1000, 'workload.outputTokens': 200 }
  expect(spaced(sayWorkload(at(exact, 'Night shift')))).toBe(
    'Real-time customer support, “Night shift”: 20 k requests a day, each of 1,000 input tokens and 200 output tokens on average.',
  )
  expect(spaced(sayWorkload(at({})))).toContain(
    '1,500 – 6,000 input tokens and 120 – 500 output tokens on average; ranges are 90 % ranges.',
  )
})

test('demands and drivers name what is on, with units; what is off is not there', () => {
  const off = { 'limits.costPerRequest': null, 'limits.p95Seconds': null, 'limits.quality': null }
  expect(sayDemands(at(off))).toBe('Nothing is demanded: every limit is off.')
  expect(sayDrivers(at(off))).toEqual(['Priorities: cost 10, quality 55, latency 35; only their proportions count'])
  const musts = at({ ...off, 'limits.quality': 0.6, 'limits.showSource': 'yes', 'limits.confidence': 0.8 })
  expect(spaced(sayDemands(musts))).toBe('Demanded: at least 60 % of tasks solved and answers that show their source.')
  expect(sayDrivers(musts).map(spaced)).toEqual([
    'Quality floor: at least 60 % of tasks solved',
    'Must: answers that show their source',
    'Each limit holds with 80 % confidence',
    'Priorities: cost 10, quality 55, latency 35; only their proportions count',
  ])
})

test('why it was chosen: the highest score, the only one, a tie, or none', () => {
  expect(sayChosen(madeUp())).toEqual(['it scores highest at these priorities: 2 options of 3 fit.'])
  const { outcomes } = madeUp()
  const only = outcomes.map((one, index): Outcome => (index === 0 ? one : { ...one, feasible: false }))
  expect(sayChosen(madeUp({ outcomes: only }))).toEqual(['it is the only one of 3 options that fits.'])
  const tied = outcomes.map((one, index): Outcome => (index === 1 ? { ...one, utility: 0.5 } : one))
  expect(sayChosen(madeUp({ outcomes: tied }))).toEqual([
    'no option that fits scores higher at these priorities: 2 options of 3 fit.',
    'Alpha and Beta tie at your priorities: the higher quality decides for Alpha.',
  ])
  expect(sayChosen(nothingFitsMadeUp())).toEqual(['none of 3 options holds every limit.'])
})

test('an option is weighed on the side that each figure is on', () => {
  const [alpha, beta, gamma] = madeUp().outcomes
  if (!alpha || !beta || !gamma) throw new Error('The made-up options are gone')
  const against = weighOption(madeUp(), drawsMadeUp(), beta, alpha)
  expect(against.good.map(spaced)).toEqual([
    'it costs $0.0012 a request (90 % range $0.00096 – 0.0014), 35 % of the cost of Alpha',
    'its wait is 1.8 s at p95 (90 % range 1.4 – 2.2 s), 82 % of the wait of Alpha',
  ])
  expect(against.bad.map(spaced)).toEqual(['it solves 63 % of tasks (90 % range 50 – 76 %), −9 points against Alpha'])
  expect(against.neutral).toEqual(['it wins 24 of 100 draws and is good enough in 40 of 100'])
  const ruledOut = weighOption(madeUp(), undefined, gamma, alpha, 'cost')
  expect(ruledOut.bad.map(spaced).at(-1)).toBe('it is ruled out: cost limit 3 ×')
  expect(ruledOut.neutral).toEqual(['without the cost limit it would win'])
  const same = weighOption(madeUp(), undefined, { ...beta, cost: alpha.cost, quality: alpha.quality }, alpha)
  expect(same.neutral.map((clause) => clause.split(', ').at(-1))).toEqual([
    'about the cost of Alpha',
    'about as many as Alpha',
  ])
  const unknown = weighOption(madeUp(), undefined, { ...beta, quality: undefined }, undefined)
  expect([unknown.good, unknown.bad, unknown.neutral.length]).toEqual([[], [], 2])
})

test('what was given up is against it; where nothing was, that is for it', () => {
  const said = weighConsequences(
    madeUp(),
    ['Given up: a little speed. It takes 2.2 s at p95, where Beta takes 1.8 s.'],
    [['Wait limit binds.'], [], ['Wait limit binds.']],
  )
  expect(said.bad).toEqual(['a little speed is given up. It takes 2.2 s at p95, where Beta takes 1.8 s.'])
  expect(said.neutral).toEqual(['wait limit binds.'])
  expect(said.good.map(spaced)).toEqual([
    'it costs $0.0034 a request (90 % range $0.0027 – 0.0041), inside the limit of $0.03',
    'quality is kept: it solves 72 % of tasks (90 % range 58 – 86 %), above the floor of 60 %',
  ])
  const [alpha] = madeUp().outcomes
  const alone = madeUp({ outcomes: alpha ? [alpha] : [], frontier: [0] })
  const none = weighConsequences(alone, ['Nothing is given up: nothing is better.'], [])
  expect([none.good.at(-1), none.bad]).toEqual(['nothing is given up: nothing is better.', []])
})

test('a sentence goes on in small letters, a name does not', () => {
  const evaluation = at({})
  expect(goingOn(evaluation, 'Wait limit 4.0 s rules out 3 options.')).toBe('wait limit 4.0 s rules out 3 options.')
  expect(goingOn(evaluation, 'API prices fall.')).toBe('API prices fall.')
  const [model] = evaluation.edition.models
  expect(goingOn(evaluation, `${model?.name} wins.`)).toBe(`${model?.name} wins.`)
})
