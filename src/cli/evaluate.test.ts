import { describe, expect, test } from 'vitest'
import { presets } from '../scenario/presets.ts'
import { ran } from './captured.fixture.ts'

interface Interval {
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

interface Printed {
  readonly recommendation?: { readonly option: string; readonly alternative: string }
  readonly options: readonly { readonly id: string; readonly alternatives: readonly string[]; readonly wins: number }[]
  readonly alternatives: readonly {
    readonly id: string
    readonly option: string
    readonly knowledge: string
    readonly usdPerRequest?: Interval
    readonly quality?: Interval
    readonly p95Seconds?: Interval
    readonly feasible: boolean
    readonly rank?: number
    readonly pBest: number
  }[]
  readonly frontier: readonly string[]
  readonly knowledge?: {
    readonly answer?: string
    readonly approaches: readonly {
      readonly knowledge: string
      readonly alternatives: number
      readonly gatesFailed: readonly string[]
      readonly best?: {
        readonly usdPerRequest?: Interval
        readonly quality?: Interval
        readonly p95Seconds?: Interval
        readonly weeks?: Interval
        readonly inDate?: Interval
        readonly staleFacts: number
        readonly upkeepUsdPerMonth?: number
      }
    }[]
    readonly passedOn?: { readonly inputTokens: number }
  }
  readonly buildOrBuy?: {
    readonly answer: { readonly kind: string }
    readonly payback: { readonly kind: string; readonly probabilityWithinLimit?: number }
    readonly npv: { readonly point: number; readonly p10?: number; readonly p50?: number; readonly p90?: number }
    readonly ways: readonly { readonly kind: string; readonly gpus?: readonly { readonly gpus: number }[] }[]
    readonly crossings?: readonly { readonly requestsPerMonth: number }[]
  }
  readonly flips: readonly { readonly parameter: string; readonly from?: string; readonly at: number | string }[]
  readonly waysOut: readonly { readonly alternative: string; readonly set: Readonly<Record<string, number>> }[]
  readonly draws: number
  readonly nothingFits: number
  readonly edition: string
  readonly fingerprint: string
}

const evaluated = async (...args: string[]): Promise<Printed> =>
  JSON.parse((await ran(['evaluate', ...args, '--json'])).out)
const preset = presets[0]?.id ?? ''
const usual = evaluated('--preset', preset)

describe('evaluate --json', () => {
  test('names a recommendation that its own lists bear out', async () => {
    const result = await usual
    const best = result.alternatives.find(({ id }) => id === result.recommendation?.alternative)
    expect(best).toMatchObject({ option: result.recommendation?.option, feasible: true, rank: 1 })
    expect(result.options.find(({ id }) => id === best?.option)?.alternatives).toContain(best?.id)
    expect(result.alternatives.every(({ feasible, rank }) => feasible === (rank !== undefined))).toBe(true)
    expect(result.draws).toBe(1000)
    expect(result.fingerprint).toMatch(/^[0-9a-f]{8}$/)
  })

  test('counts every draw once, by option and by alternative', async () => {
    const { options, alternatives, nothingFits } = await usual
    const wins = options.reduce((sum, option) => sum + option.wins, nothingFits)
    const best = alternatives.reduce((sum, alternative) => sum + alternative.pBest, nothingFits)
    expect(wins).toBeCloseTo(1, 9)
    expect(best).toBeCloseTo(1, 9)
  })

  test('figures are in order, and what is unknown is absent, never 0', async () => {
    const { alternatives } = await usual
    const figures = alternatives.flatMap((each) => [each.usdPerRequest, each.quality, each.p95Seconds])
    for (const figure of figures.filter((each) => each !== undefined)) {
      expect(figure.p50).toBeGreaterThan(0)
      expect(figure.p05).toBeLessThanOrEqual(figure.p50)
      expect(figure.p50).toBeLessThanOrEqual(figure.p95)
    }
    expect(alternatives.some(({ quality }) => quality === undefined)).toBe(true)
  })

  test('a flip, set, changes the recommendation', async () => {
    const before = await usual
    const flip = before.flips.find(({ from }) => from !== undefined)
    expect(flip?.from).toBe(before.recommendation?.option)
    const after = await evaluated('--preset', preset, '--set', `${flip?.parameter}=${flip?.at}`)
    expect(after.recommendation?.option).not.toBe(before.recommendation?.option)
  })

  test('without anything that fits there is no recommendation, and a way out, set, fits', async () => {
    const hopeless = ['--preset', preset, '--set', 'limits.costPerRequest=0.0000001', '--set', 'limits.quality=0.99']
    const before = await evaluated(...hopeless)
    expect(before.recommendation).toBeUndefined()
    const [way] = before.waysOut
    const sets = Object.entries(way?.set ?? {}).flatMap(([id, value]) => ['--set', `${id}=${value}`])
    const after = await evaluated(...hopeless, ...sets)
    expect(after.alternatives.find(({ id }) => id === way?.alternative)?.feasible).toBe(true)
  })

  test('a preset, its link and its file give the same fingerprint', async () => {
    const link = (await ran(['link', '--preset', preset])).out.trim()
    const direct = await usual
    expect((await evaluated(link)).fingerprint).toBe(direct.fingerprint)
    expect((await evaluated(`https://example.org/trilemma/${link}`)).fingerprint).toBe(direct.fingerprint)
  })
})

test('a row for each way of knowing, and what the recommended one passes on', async () => {
  const { knowledge, recommendation, alternatives, buildOrBuy } = await evaluated('--preset', 'hybrid-knowledge-system')
  const best = alternatives.find(({ id }) => id === recommendation?.alternative)
  expect(buildOrBuy).toBeUndefined()
  expect(knowledge?.answer).toBe(best?.knowledge)
  expect(knowledge?.passedOn?.inputTokens).toBeGreaterThan(0)
  expect(knowledge?.approaches.map((row) => [row.knowledge, row.gatesFailed])).toEqual([
    ['prompt-only', ['exceeds-prompt']],
    ['long-context', ['exceeds-window']],
    ['rag', []],
    ['fine-tune', ['no-source']],
    ['hybrid', []],
  ])
  for (const { best: of, alternatives: count } of knowledge?.approaches ?? []) {
    expect(count).toBeGreaterThan(0)
    for (const figure of [of?.usdPerRequest, of?.quality, of?.p95Seconds, of?.weeks, of?.inDate])
      expect(figure && figure.p05 <= figure.p50 && figure.p50 <= figure.p95).toBe(true)
    expect(of?.staleFacts).toBeGreaterThanOrEqual(0)
    expect(of?.upkeepUsdPerMonth).toBeGreaterThan(0)
  }
})

test('build or buy with payback, present value, GPUs and crossings', async () => {
  const { buildOrBuy, knowledge } = await evaluated('--preset', 'break-even-of-the-source-article')
  expect(knowledge).toBeUndefined()
  expect(buildOrBuy?.answer.kind).toBe('build')
  expect(buildOrBuy?.payback).toMatchObject({ kind: 'paid-back', durable: true, limitMonths: 36 })
  expect(buildOrBuy?.payback.probabilityWithinLimit).toBeGreaterThan(0)
  const { p10, p50, p90 } = buildOrBuy?.npv ?? {}
  expect((p10 ?? 0) <= (p50 ?? 0) && (p50 ?? 0) <= (p90 ?? 0)).toBe(true)
  expect(buildOrBuy?.ways.filter(({ gpus }) => gpus).map(({ kind }) => kind)).toEqual(['self', 'own'])
  expect(buildOrBuy?.crossings?.length).toBeGreaterThan(0)
  const text = (await ran(['evaluate', '--preset', 'break-even-of-the-source-article'])).out
  expect(text).toContain('Build or buy\n  Build\n')
  expect(text).toMatch(/pays back for good in month|owes nothing from the first month on/)
})

test('the summary says the same in the words of the page', async () => {
  const { recommendation, fingerprint, edition } = await usual
  const { out, code } = await ran(['evaluate', '--preset', preset])
  expect(code).toBe(0)
  expect(out).toContain(`Edition ${edition}, `)
  expect(out).toContain(`fingerprint ${fingerprint}`)
  expect(out).toMatch(/wins \d+ of 100/)
  expect(recommendation).toBeDefined()
})
