import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalScenario } from './canonical.ts'
import { openLink, toLink } from './link.ts'
import { bounds } from './link/bounds.ts'
import { deflated } from './link/codec.ts'
import { seal } from './link/envelope.ts'
import { writeDocument } from './link/document.ts'
import { currentFormat } from './link/migrations.ts'
import type { InputValue, Parameter } from './parameter.ts'
import { parameters } from './parameters.ts'
import { presets, scenarioOf } from './presets.ts'
import { anyScenario } from './scenario.arbitrary.ts'
import type { Scenario } from './scenario.ts'

const edition = '2026-11-24'
const base = scenarioOf('code-review', edition)

const linkOf = (scenario: Scenario): string => {
  const link = toLink(scenario)
  if (!link.ok) throw new Error(link.problems[0]?.message)
  return link.value
}
const sealedOf = (scenario: Scenario): string => linkOf(scenario).split('?s=')[1] ?? ''
const sealDocument = (document: unknown): string =>
  seal(currentFormat, deflated(currentFormat, JSON.stringify(document)))
const documentOf = (scenario: Scenario): { p: string; e: string; n: string; i: Record<string, unknown> } =>
  JSON.parse(writeDocument(scenario))

const opened = (text: string) => {
  const result = openLink(text)
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`)
  return result
}
const reason = (text: string): string => {
  const result = openLink(text)
  return result.ok ? 'opened' : result.reason
}

describe('a scenario survives its link', () => {
  test('bit for bit, whatever it holds', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = toLink(scenario)
        if (!link.ok) throw new Error(link.problems[0]?.message)
        const { scenario: read, notes } = opened(link.value)
        expect(canonicalScenario(read)).toBe(canonicalScenario(scenario))
        for (const { kind } of notes) expect(kind).toBe('beyond-track')
        expect(linkOf(read)).toBe(link.value)
      }),
      { numRuns: 300 },
    )
  })

  test('from a whole address, from the fragment, from the bare value, and with what programs add', () => {
    const link = linkOf({ ...base, name: 'Support copilot, EU' })
    const expected = canonicalScenario({ ...base, name: 'Support copilot, EU' })
    const wrapped = `${link.slice(0, 90)}\r\n ${link.slice(90)}`
    const forms = [
      link,
      `https://example.org/trilemma/${link}`,
      `<https://example.org/${link}>.`,
      link.split('?s=')[1] ?? '',
      `${link}&utm_source=chat`,
      `  ${link}  `,
      `${link}).`,
      wrapped,
      encodeURIComponent(`https://example.org/${link}`),
      link.slice(1),
      `Did you see case #1? It is https://example.org/${link} and needs a look, doesn't it?`,
      `[Support](https://example.org/${link}) (draft)`,
    ]
    for (const form of forms) expect(canonicalScenario(opened(form).scenario), form).toBe(expected)
    expect(opened(link)).toMatchObject({ view: 'tradeoffs', name: 'support-copilot-eu', notes: [] })
  })

  test('view and name of the address are harmless', () => {
    const s = sealedOf(base)
    const hostile = opened(`#/<script>/${encodeURIComponent('<img src=x onerror=1>\u202e\u0000'.repeat(9))}?s=${s}`)
    expect(hostile.view).toBeUndefined()
    expect([...(hostile.name ?? '')].length).toBeLessThanOrEqual(80)
    expect(hostile.name).not.toMatch(/\u202e|\p{Cc}/u)
    expect(opened(`#/x/%E0%A4%A?s=${s}`).name).toBe('%E0%A4%A')
    expect(canonicalScenario(hostile.scenario)).toBe(canonicalScenario(base))
  })
})

describe('a link that opens nothing says why', () => {
  test('cut off at every place', () => {
    const link = linkOf(base)
    const start = link.indexOf('?s=') + 3
    for (let end = start; end < link.length; end++)
      expect(reason(link.slice(0, end)), link.slice(start, end)).toBe('cut-off')
    const short = openLink(link.slice(0, -20))
    expect(short).toMatchObject({ reason: 'cut-off', view: 'tradeoffs', name: 'code-review' })
    expect(short.ok ? '' : short.message).toMatch(/\d+ of \d+ characters arrived/)
    expect(reason(link.slice(0, start - 1))).toBe('not-a-link')
  })

  test('damaged, newer, not a link', () => {
    const sealed = sealedOf(base)
    const middle = Math.floor(sealed.length / 2)
    expect(reason(`${sealed.slice(0, middle)}${sealed.slice(middle + 1)}`)).toBe('damaged')
    expect(reason(`${sealed.slice(0, middle)}x${sealed.slice(middle)}`)).toBe('damaged')
    expect(reason(`7${sealed.slice(1)}`)).toBe('damaged')
    expect(reason(`${sealed}A`)).toBe('damaged')
    expect(reason(seal(currentFormat + 1, 'AAAA'))).toBe('newer')
    for (const text of ['', 'hello', '#', '#/tradeoffs/x', 'https://example.org/?q=1', '42', '🦊', '?', '#?s'])
      expect(reason(text), text).toBe('not-a-link')
    expect(reason('#/tradeoffs/x?s=hello')).toBe('damaged')
    expect(reason('#/tradeoffs/x?s=')).toBe('cut-off')
  })

  test('whole by its check, but no document', () => {
    const document = documentOf(base)
    for (const wrong of [
      null,
      7,
      [],
      {},
      { ...document, p: 1 },
      { ...document, e: 'soon' },
      { ...document, n: null },
      { ...document, i: [] },
    ])
      expect(reason(sealDocument(wrong)), JSON.stringify(wrong)).toBe('damaged')
    expect(reason(seal(1, deflated(1, '{"p":')))).toBe('damaged')
    expect(reason(seal(1, '____'))).toBe('damaged')
    expect(reason(seal(1, 'A'))).toBe('damaged')
  })

  test('bombs', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
    const zeros = seal(1, deflated(1, '0'.repeat(3_000_000)))
    expect(zeros.length).toBeLessThan(bounds.read)
    expect(reason(zeros)).toBe('too-large')
    expect(reason(seal(1, deflated(1, nested(100_000))))).toBe('too-large')
    expect(reason(seal(1, deflated(1, `[${'1,'.repeat(30_000)}1]`)))).toBe('too-large')
    expect(reason('x'.repeat(bounds.read + 1))).toBe('too-large')
  })

  test('text made to be slow is not', () => {
    const began = performance.now()
    for (const piece of ['.', ' ', '-', '(', '%', '?s=', '&s=', '#', '1.', '\u200b', '/', '😀'])
      for (const end of ['', 'a', '?s=1.2.'])
        for (const start of ['', '#/a/b?s=', '1.2.']) {
          const text = `${start}${piece.repeat(Math.floor(16_000 / piece.length))}${end}`
          expect(openLink(text).ok).toBe(false)
        }
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('what does not fit is listed, the rest opens', () => {
  test('unknown inputs, values out of the domain, missing ones, poison', () => {
    const document = documentOf(base)
    const changed = { ...document.i, lq: 80, lp: 200_000, zz: 1, qt: 'cooking' }
    const inputs = Object.fromEntries(Object.entries(changed).filter(([key]) => key !== 'q1'))
    const text = JSON.stringify({ ...document, i: inputs, n: 'Hi\u0000 <b>' }).replace(
      '"i":{',
      '"__proto__":{"x":1},"i":{"__proto__":{"x":1},',
    )
    const { scenario, notes } = opened(seal(currentFormat, deflated(currentFormat, text)))
    expect(notes.map(({ kind, path }) => `${kind} ${path}`).toSorted()).toEqual([
      'beyond-track limits.p95Seconds',
      'malformed quality.task',
      'missing quality.samplesFirst',
      'out-of-domain limits.quality',
      'unknown zz',
    ])
    expect(canonicalScenario(scenario)).toBe(
      canonicalScenario({ ...base, name: 'Hi <b>', inputs: { ...base.inputs, 'limits.p95Seconds': 200_000 } }),
    )
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('a preset that is unknown here keeps every input', () => {
    const { scenario, notes } = opened(sealDocument({ ...documentOf(base), p: 'lunch' }))
    expect(notes.map(({ path }) => path)).toEqual(['preset'])
    expect(scenario.inputs).toEqual(base.inputs)
  })
})

test('over 3,900 characters no link is written', () => {
  const rows = Array.from({ length: 200 }, (_, i) => [
    `model-${(i * 7919) % 1009}-x${i}@high`,
    { successes: (i * 31) % 97, n: 97 + ((i * 53) % 89) },
  ])
  const own: InputValue = Object.fromEntries(rows)
  const link = toLink({ ...base, inputs: { ...base.inputs, 'quality.own': own } })
  if (link.ok) expect(link.value.length).toBeLessThanOrEqual(bounds.written)
  const long = toLink({ ...base, name: '', inputs: { ...base.inputs, 'quality.own': longOwn() } })
  expect(long).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('file') }] })
})

/** Ids that do not compress. */
const longOwn = (): InputValue =>
  Object.fromEntries(
    fc
      .sample(
        fc.string({
          unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789')),
          minLength: 40,
          maxLength: 60,
        }),
        { numRuns: 150, seed: 1 },
      )
      .map((id) => [`a${id}`, { successes: 1, n: 2 }]),
  )

/** Twelve inputs as a user leaves them: three digits, every one that may be a range given as one. */
const twelveChanges = (seed: number): readonly (readonly [string, InputValue])[] => {
  const isChangeable = (parameter: Parameter): boolean => 'track' in parameter && parameter.group !== 'run'
  const [picked = []] = fc.sample(
    fc.shuffledSubarray(parameters.filter(isChangeable), { minLength: 12, maxLength: 12 }),
    { numRuns: 1, seed },
  )
  return picked.map((parameter, i) => {
    const { track, scale } = parameter as Extract<Parameter, { track: unknown }>
    const at = (share: number): number => {
      const [low, high] = track
      return Number((scale === 'log' ? low * (high / low) ** share : low + (high - low) * share).toPrecision(3))
    }
    const [share = 0.5] = fc.sample(fc.double({ min: 0.2, max: 0.7, noNaN: true }), { numRuns: 1, seed: seed + i })
    const ranged = parameter.kind === 'quantity' && parameter.ranged
    return [parameter.id, ranged ? { low: at(share - 0.1), best: at(share), high: at(share + 0.13) } : at(share)]
  })
}

test('with twelve changed inputs and ranges the median link has at most 250 characters', () => {
  const lengths = presets.flatMap(({ id }, p) =>
    Array.from({ length: 10 }, (_, k) => {
      const scenario = scenarioOf(id, edition)
      const changed = { ...scenario, inputs: { ...scenario.inputs, ...Object.fromEntries(twelveChanges(100 * p + k)) } }
      return linkOf(changed).length
    }),
  )
  const sorted = lengths.toSorted((a, b) => a - b)
  expect(sorted[sorted.length / 2]).toBeLessThanOrEqual(250)
})

describe('the place a link leads to', () => {
  const placed = (view: string, option?: string): string => {
    const link = toLink(base, { view, option })
    if (!link.ok) throw new Error(link.problems[0]?.message)
    return link.value
  }

  test('is outside the check: any view and option open the same scenario', () => {
    for (const option of [undefined, 'gpt-5.5/interactive', 'a>b/batch', 'model.2:free@x/batch']) {
      const { scenario, view, option: read } = opened(placed('models', option))
      expect([canonicalScenario(scenario), view, read]).toEqual([canonicalScenario(base), 'models', option])
    }
  })

  test('survives a sentence around it, and mail that breaks lines', () => {
    const link = placed('models', 'a>b/batch')
    expect(opened(`See ${link}.`).option).toBe('a>b/batch')
    expect(opened(`<https://example.org/${link}>`).option).toBe('a>b/batch')
  })

  test('is text from outside: whatever it says, the scenario opens and no other text comes through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { scenario, option = '' } = opened(`${linkOf(base)}&o=${encodeURIComponent(text)}`)
        expect(canonicalScenario(scenario)).toBe(canonicalScenario(base))
        expect(option).toMatch(/^[\w.:+@>/-]{0,160}$/)
      }),
    )
  })

  test('is cut off without harm, and gives way where the link would be too long', () => {
    const link = placed('models', 'gpt-5.5/interactive')
    expect(canonicalScenario(opened(link.slice(0, -4)).scenario)).toBe(canonicalScenario(base))
    const bare = placed('models').length
    expect(placed('models', 'x'.repeat(bounds.written - bare - 3))).toHaveLength(bounds.written)
    expect(placed('models', 'x'.repeat(bounds.written - bare - 2))).toHaveLength(bare)
  })
})
