import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criteria } from '../alternatives/alternative.ts'
import { cornersOf } from '../alternatives/corners.ts'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import type { Draws, Evaluation } from '../alternatives/evaluation.ts'
import { waysOut } from '../alternatives/relax.ts'
import { ofHundred } from '../base/format.ts'
import { plainText, type Phrase } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { changedInputs, presets, scenarioOf } from '../scenario/presets.ts'
import { referenceUtility } from '../engine/decision-analysis/reference-utility.ts'
import { anyScenario } from '../scenario/scenario.arbitrary.ts'
import { limitAt, numberAt } from '../scenario/values.ts'
import { headline } from './headline.ts'
import { drawsMadeUp, madeUp, nothingFitsMadeUp } from './made-up.fixture.ts'
import { deciderOf } from './measure.ts'
import { cornerWords, figureKey, optionName, readFigureKey, sayFigure, winnerOf } from './names.ts'
import { surenessOf } from './sure.ts'

const n = '\u202f'

const changed = (evaluation: Evaluation, inputs: Readonly<Record<string, InputValue>>): Evaluation => ({
  ...evaluation,
  scenario: { ...evaluation.scenario, inputs: { ...evaluation.scenario.inputs, ...inputs } },
})

/** The made-up evaluation with an input of the user's own. */
const own = changed(madeUp(), { 'workload.requestsPerDay': 12 })

const said = (evaluation: Evaluation, draws: Draws | undefined): string =>
  plainText(headline(evaluation, draws, []).message)

const good = (share: number) => drawsMadeUp({ goodEnough: { 'alpha/interactive': share } })

describe('the patterns', () => {
  const limit = `inside the 4.0${n}s limit`

  test('clear: what is given up and what is not, the option, its numbers, the condition', () => {
    expect(headline(own, drawsMadeUp(), []).state).toBe('clear')
    expect(said(own, drawsMadeUp())).toMatch(
      new RegExp(
        `^Give up (a little )?\\w+(, not \\w+)?: Alpha solves 72${n}% of tasks for \\$0.0034 a request, ${limit}$`,
      ),
    )
  })

  test('on figures of which none is mine it says so', () => {
    expect(said(madeUp(), drawsMadeUp())).toMatch(/^On default figures, give up /)
    expect(said(madeUp(), good(0.3))).toMatch(/^On default figures, too close to call: Alpha 71, Beta 24 of 100 draws$/)
  })

  test('leaning and ahead are for now', () => {
    expect(headline(own, good(0.65), []).state).toBe('leaning')
    expect(said(own, good(0.65))).toMatch(
      /^Alpha for now: gives up .*; solves 72.% (of tasks )?for \$0\.0034 a request, inside/,
    )
    expect(said(own, good(0.5))).toMatch(/^Alpha for now: /)
  })

  test('a close call names two options with their counts and what decides', () => {
    const worth = [{ quantity: { kind: 'success', point: 'beta@low' }, settles: 0.1 }] as const
    const draws = { ...good(0.3), measure: { option: 'alpha/interactive', worth } }
    expect(headline(own, draws, []).state).toBe('too-close')
    expect(said(own, draws)).toBe(
      'Too close to call: Alpha 71, Beta 24 of 100 draws. It turns on the success rate of beta, low effort',
    )
    expect(said(own, good(0.3))).toBe('Too close to call: Alpha 71, Beta 24 of 100 draws')
  })

  test('only one option fits', () => {
    const outcomes = own.outcomes.map((one, index) => (index === 0 ? one : { ...one, feasible: false }))
    const only = { ...own, outcomes }
    expect(headline(only, drawsMadeUp(), []).state).toBe('only')
    expect(said(only, drawsMadeUp())).toMatch(
      /^Only Alpha fits: it solves 72.% of tasks for \$0\.0034 a request, inside/,
    )
  })

  test('a tie names both and what decides', () => {
    const [first, second, ...rest] = own.outcomes
    if (!first || !second) throw new Error('no outcomes')
    const tied = { ...own, outcomes: [{ ...first, utility: 0.5 }, { ...second, utility: 0.5 }, ...rest] }
    expect(headline(tied, drawsMadeUp(), []).state).toBe('tie')
    expect(said(tied, drawsMadeUp())).toMatch(
      /^Alpha and Beta tie at your priorities: the (lower cost|higher quality|shorter wait) decides for Alpha/,
    )
  })

  test('every figure in it opens its origin', () => {
    const figures = headline(own, undefined, []).message.flatMap((piece) =>
      typeof piece === 'object' && 'figure' in piece ? [piece.figure] : [],
    )
    expect(figures).toEqual(['quality', 'cost'].map((one) => `${one}:alpha@low/stream:p50`))
  })

  test('nothing fits names what to allow and the option that it lets in', () => {
    const fit = changed(nothingFitsMadeUp(), { 'limits.p95Seconds': 1.5, 'limits.quality': 0.7 })
    const way = {
      alternative: 'beta@low/stream',
      set: { 'limits.p95Seconds': 1.74, 'limits.quality': 0.63 },
      loss: 0.02,
      kind: 'cheapest' as const,
    }
    const { state, message } = headline(fit, drawsMadeUp(), [way])
    expect(state).toBe('nothing-fits')
    expect(plainText(message)).toBe(
      `Nothing fits: allow 7 points less quality and 240${n}ms more, and Beta does, at 63${n}% solved`,
    )
    expect(plainText(headline(nothingFitsMadeUp(), undefined, []).message)).toBe(
      'Nothing fits, and no value of the limits lets anything in',
    )
  })

  test.each([
    [0.052, 1.05, `1${n}s`],
    [0.5, 60.2, `1${n}min`],
    [2, 3_599, `1${n}h`],
    [2, 172_799, `2${n}days`],
    [2, 100, `1.7${n}min`],
    [1, 1.2345, `240${n}ms`],
  ])('a wait of %d s that must be %d s: what is allowed is rounded up, in the unit it then has', (from, to, more) => {
    const fit = changed(nothingFitsMadeUp(), { 'limits.p95Seconds': from })
    const way = { alternative: 'beta@low/stream', set: { 'limits.p95Seconds': to }, loss: 0, kind: 'cheapest' } as const
    expect(plainText(headline(fit, undefined, [way]).message)).toContain(`allow ${more} more, and Beta does`)
  })
})

const utilityOf = ({ scenario }: Evaluation, criterion: (typeof criteria)[number], value: number): number => {
  const at = (id: string): number => numberAt(scenario, `anchors.${criterion}${id}`)
  return referenceUtility(value, at('Ideal'), at('Worst'), criterion === 'quality' ? 'linear' : 'log')
}

/** The corners as the message states them, found again from the outcomes. */
const expectCorners = (evaluation: Evaluation, text: string): void => {
  const winner = winnerOf(evaluation)
  const match = /[Gg]ives? up (a little )?(cost|quality|speed)(?:, not (cost|quality|speed))?/.exec(text)
  if (!winner || !match) return
  // Of a criterion on which the winner has no figure nothing can be said.
  const known = criteria.filter((criterion) => winner[criterion] !== undefined)
  const behind = new Map(
    known.map((criterion) => {
      const values = evaluation.outcomes
        .filter(({ feasible }) => feasible)
        .flatMap((outcome) => outcome[criterion]?.p50 ?? [])
      const best = Math.max(...values.map((value) => utilityOf(evaluation, criterion, value)))
      return [cornerWords[criterion], best - utilityOf(evaluation, criterion, winner[criterion]?.p50 ?? 0)]
    }),
  )
  const given = behind.get(match[2] ?? '') ?? Number.NaN
  expect(given).toBeGreaterThanOrEqual(Math.max(...behind.values()) - 1e-9)
  expect(given).toBeGreaterThan(0.019)
  expect(match[1] !== undefined).toBe(given <= 0.15)
  if (match[3] !== undefined) expect(behind.get(match[3])).toBeLessThanOrEqual(0.1 + 1e-9)
}

/** Each stated number is the evaluation's; each stated count is the draws'; each promise holds when it is tried. */
const expectTrue = (evaluation: Evaluation, draws: Draws | undefined): void => {
  const ways = waysOut(evaluation)
  const { state, message } = headline(evaluation, draws, ways)
  const text = plainText(message)
  expectFigures(evaluation, message)
  expect(text.startsWith('On default figures, ')).toBe(
    text.startsWith('On default') && changedInputs(evaluation.scenario).length === 0,
  )
  const winner = winnerOf(evaluation)
  const limit = limitAt(evaluation.scenario, 'limits.p95Seconds')
  if (text.includes('inside the')) expect(winner?.latency?.p50).toBeLessThanOrEqual(limit ?? 0)
  expect(state === 'nothing-fits').toBe(winner === undefined)
  if (state === 'only')
    expect(
      new Set(evaluation.outcomes.filter(({ feasible }) => feasible).map(({ alternative }) => alternative.option)).size,
    ).toBe(1)
  if (state === 'clear' || state === 'counting') expectCorners(evaluation, text)
  if (state === 'too-close' && draws) expectCounts(evaluation, draws, text)
  if (state === 'nothing-fits') expectAllowance(evaluation, text)
}

const expectFigures = (evaluation: Evaluation, message: Phrase): void => {
  for (const piece of message) {
    if (typeof piece === 'string' || !('figure' in piece)) continue
    const ref = readFigureKey(piece.figure)
    const outcome = evaluation.outcomes.find(({ alternative }) => alternative.id === ref?.alternative)
    const interval = ref && outcome?.[ref.criterion]
    expect(ref && interval && sayFigure(ref.criterion, interval)).toBe(piece.text)
    expect(ref && figureKey(ref.criterion, ref.alternative, ref.end)).toBe(piece.figure)
  }
}

const expectCounts = (evaluation: Evaluation, draws: Draws, text: string): void => {
  const sure = surenessOf(evaluation, draws)
  expect(sure?.word).toBe('too close to call')
  const decider = deciderOf(evaluation, draws, 'short')
  if (text.includes('It turns on')) expect(text).toContain(decider)
  const counts = (text.split(' of 100 draws')[0] ?? '').replace(/^.*oo close to call: /, '')
  const stated = Object.entries(draws.wins).filter(([option, wins]) =>
    counts.includes(`${optionName(evaluation, option)} ${ofHundred(wins)}`),
  )
  expect(stated.length).toBeGreaterThanOrEqual(Math.min(1, Object.keys(draws.wins).length))
}

/** What the sentence says to allow, parsed from its words alone, lets the option in. */
const expectAllowance = (evaluation: Evaluation, text: string): void => {
  const { inputs } = evaluation.scenario
  const number = (form: RegExp): number | undefined => {
    const [, found, unit = ''] = form.exec(text) ?? []
    const scale = { k: 1e3, M: 1e6, B: 1e9 }[unit] ?? 1
    return found === undefined ? undefined : Number(found.replaceAll(',', '')) * scale
  }
  const money = number(/\$([\d.,]+)(?:\u202f([kMB]))? more/)
  const points = number(/([\d.]+) points? less quality/)
  const [, count, unit = ''] = /(?<!\$)\b([\d.]+)\u202f(ms|s|min|h|days) more/.exec(text) ?? []
  const weeks = number(/([\d.,]+) weeks? more/)
  const dates = number(/([\d.]+) points? fewer answers in date/)
  const seconds = { ms: 0.001, s: 1, min: 60, h: 3_600, days: 86_400 }[unit]
  expect([money, points, seconds, weeks, dates].some((one) => one !== undefined)).toBe(/, and .* does/.test(text))
  if (!/, and .* does/.test(text)) return
  const more = (id: string, by: number | undefined) =>
    by === undefined ? {} : { [id]: Number(inputs[id]) + by * (1 + 1e-12) }
  const allowed = {
    ...more('limits.costPerRequest', money),
    ...more('limits.quality', points === undefined ? undefined : -points / 100),
    ...more('limits.weeks', weeks),
    ...more('limits.inDate', dates === undefined ? undefined : -dates / 100),
    ...more('limits.p95Seconds', seconds === undefined ? undefined : Number(count) * seconds),
  }
  const then = evaluate(changed(evaluation, allowed).scenario, edition)
  const named = /, and (.*) does/.exec(text)?.[1]
  expect(
    then.outcomes.some(({ feasible, alternative }) => feasible && optionName(then, alternative.option) === named),
    text,
  ).toBe(true)
}

describe('over presets and random scenarios', () => {
  test.each(presets.map(({ id }) => id))('%s says what is true', (preset) => {
    const scenario = scenarioOf(preset, edition.id)
    for (const inputs of [
      {},
      { 'limits.costPerRequest': 1e-5 },
      { 'limits.p95Seconds': 0.4, 'limits.quality': 0.85 },
    ]) {
      const evaluation = evaluate({ ...scenario, inputs: { ...scenario.inputs, ...inputs } }, edition)
      expectTrue(evaluation, undefined)
      expectTrue(evaluation, drawsOf(evaluation, 200))
    }
  })

  test('any scenario', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const evaluation = evaluate({ ...any, edition: edition.id }, edition)
        expectTrue(evaluation, undefined)
        expectTrue(evaluation, drawsOf(evaluation, 20))
        expect(cornersOf(evaluation) === undefined).toBe(evaluation.winner === undefined)
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})
