import { expect, test } from 'vitest'
import type { Edition, Model } from '../edition.ts'
import { edition, modelNamed } from '../edition.fixture.ts'
import { problemsOf } from './checks.ts'
import { inferredEffort, slugEffort, statedEffort, variantEffort } from './efforts.ts'
import { genaiPrices, piModel } from './price-tables.ts'

test('fifteen ways to spell an effort become nine efforts, and a new one stops the build', () => {
  expect(statedEffort('Claude Opus 5 (Adaptive Reasoning, Xhigh Effort)')).toBe('xhigh')
  expect(statedEffort('Claude Fable 5 (Adaptive Reasoning, Max Effort, Opus 4.8 Fallback)')).toBe('max')
  expect(statedEffort('Claude Sonnet 5 (Non-reasoning, High Effort)')).toBe('none')
  expect(statedEffort('GPT-5.4 mini (Non-Reasoning)')).toBe('none')
  expect(statedEffort('Kimi K2.6')).toBeUndefined()
  expect(() => statedEffort('GPT-7 (ludicrous)')).toThrow('Unknown effort "ludicrous"')
})

test.each([
  'Gemini 2.5 Pro Preview (May 25)',
  'GPT-5 (ChatGPT)',
  'Phi-4 Multimodal Instruct',
  'NVIDIA Nemotron 3 Nano 4B',
  'DeepHermes 3 - Llama-3.1 8B Preview (Non-reasoning)',
  'Claude Sonnet 4.6 (Non-reasoning, Low Effort)',
])('%s is not the model it is filed under', (name) => expect(() => statedEffort(name)).toThrow('is not the model'))

test('an unnamed variant, a slug and a row without an effort find their place', () => {
  expect(variantEffort('Kimi K2.6', true)).toBe('reasoning')
  expect(variantEffort('MiniMax-M3', false)).toBe('default')
  expect(slugEffort('openai/gpt-5.2-high-2025-12-11')).toBe('high')
  expect(slugEffort('Grok-4-1-fast-non-reasoning (FC)')).toBe('none')
  expect(slugEffort('DeepSeek-V3.2-Reasoner')).toBe('reasoning')
  expect(slugEffort('minimax-m3')).toBeUndefined()
  expect(inferredEffort(new Set(['none', 'medium', 'xhigh']), 'highest')).toBe('xhigh')
  expect(inferredEffort(new Set(['low', 'high', 'max']), 'highest')).toBe('high')
  expect(inferredEffort(new Set(['minimal', 'low']), 'lowest')).toBe('minimal')
  expect(inferredEffort(new Set(), 'lowest')).toBe('default')
})

const changed = (id: string, change: Partial<Model>): Edition => ({
  ...edition,
  models: edition.models.map((model) => (model.id === id ? { ...model, ...change } : model)),
})

const source = 'genai-prices'
const read = '2026-09-23'
const { accelerators: gpus = [], throughputs = [], effects = [], embeddings = [] } = edition
const gpuPrice = { provider: 'Somebody', kind: 'on-demand', low: 2, high: 3, source: 'mercatus', read } as const

test.each<[string, Edition, RegExp]>([
  [
    'parameters that differ from the name',
    changed('nemotron-3-nano', { parameters: 3.97 }),
    /nemotron-3-nano: parameters differ/,
  ],
  ['active parameters that differ', changed('qwen3.5-35b-a3b', { activeParameters: 9 }), /active parameters differ/],
  [
    'a price vouched for in the past',
    changed('gpt-5.5', { prices: [{ source, read, to: '2026-11-23', input: 5, output: 30 }] }),
    /gpt-5\.5: its price was vouched for until 2026-11-23/,
  ],
  [
    'a staleness that is over',
    changed('gpt-5.6-sol', { prices: [{ source, read, input: 4, output: 20 }] }),
    /acknowledged as stale/,
  ],
  [
    'output cheaper than input',
    changed('gpt-5.5', { prices: [{ source, read, input: 5, output: 3 }] }),
    /output is cheaper/,
  ],
  [
    'prices out of order',
    changed('gpt-5.5', {
      prices: [
        { source, read, from: '2026-02-01', input: 5, output: 30 },
        { source, read, from: '2026-01-01', input: 5, output: 30 },
      ],
    }),
    /out of order/,
  ],
  ['no price', changed('gpt-5.5', { prices: [] }), /gpt-5\.5 has no price/],
  [
    'a day that does not exist',
    changed('gpt-5', { availability: { kind: 'ending', date: '2026-02-30', source: 'openai-deprecations' } }),
    /2026-02-30 is not a day/,
  ],
  [
    'a share above one',
    changed('phi-4', { points: [{ effort: 'default', scores: [{ test: 'bfcl-v4', value: 28.79 }] }] }),
    /off its scale/,
  ],
  [
    'an unknown test',
    changed('phi-4', { points: [{ effort: 'default', scores: [{ test: 'vibes', value: 0.5 }] }] }),
    /vibes is unknown/,
  ],
  [
    'an unknown source',
    changed('phi-4', { prices: [{ source: 'hearsay', read, input: 1, output: 2 }] }),
    /source hearsay is not listed/,
  ],
  ['a model twice', { ...edition, models: [...edition.models, modelNamed('phi-4')] }, /phi-4 is listed twice/],
  [
    'times that contradict each other',
    changed('phi-4', {
      points: [
        {
          effort: 'default',
          scores: [],
          timing: {
            source: 'artificial-analysis-2026-07',
            measured: read,
            firstToken: { p50: 1, p95: 2 },
            firstAnswerToken: 9,
            thinking: 2,
            speed: { p50: 50, p95: 60 },
          },
        },
      ],
    }),
    /contradict/,
  ],
  [
    'layers of closed weights',
    changed('gpt-5', { architecture: { source: 'maxtext', parts: [{ layers: 8, latent: 576 }] } }),
    /gpt-5: its weights are not open/,
  ],
  ['a licence of closed weights', changed('gpt-5', { licence: 'MIT' }), /gpt-5: its weights are not open/],
  [
    'heads without a size',
    changed('qwen3-8b', { architecture: { source: 'maxtext', parts: [{ layers: 36, kvHeads: 8 }] } }),
    /qwen3-8b: a layer has heads and no size/,
  ],
  [
    'heads and a latent vector in one layer',
    changed('qwen3-8b', {
      architecture: { source: 'maxtext', parts: [{ layers: 36, kvHeads: 8, headDim: 128, latent: 576 }] },
    }),
    /both ways/,
  ],
  ['no layers', changed('qwen3-8b', { architecture: { source: 'maxtext', parts: [] } }), /without layers/],
  ['more active than there are', changed('gpt-oss-20b', { activeParameters: 36 }), /more parameters are active/],
  [
    'layers of unknown size',
    changed('granite-4.2-8b', { architecture: { source: 'maxtext', parts: [{ layers: 8, latent: 576 }] } }),
    /its layers are known, its size is not/,
  ],
  [
    'a spread over hosts that is out of order',
    changed('qwen3-32b', {
      hosts: {
        source: 'host-medians',
        read,
        input: { hosts: 4, low: 0.2, median: 0.1, high: 0.4 },
        output: { hosts: 4, low: 0.2, median: 0.3, high: 0.4 },
      },
    }),
    /spread over hosts is out of order/,
  ],
  [
    'a factor of serving that nobody vouches for',
    changed('gpt-4o', { tuning: [{ provider: 'OpenAI', training: 25, serving: 1.5, source: 'portkey', read }] }),
    /need each other/,
  ],
  [
    'an unknown source of layers',
    changed('qwen3-8b', { architecture: { source: 'hearsay', parts: [{ layers: 36, latent: 1 }] } }),
    /source hearsay is not listed/,
  ],
  ['a GPU twice', { ...edition, accelerators: [...gpus, ...gpus.slice(0, 1)] }, /h100 is listed twice/],
  [
    'a GPU price lower at its highest',
    { ...edition, accelerators: gpus.map((gpu) => ({ ...gpu, prices: [{ ...gpuPrice, low: 3, high: 2 }] })) },
    /h100: a price is lower at its highest/,
  ],
  ['speed on a GPU that is not listed', { ...edition, accelerators: [] }, /measured on h100, not listed/],
  [
    'a server faster than without limits',
    {
      ...edition,
      throughputs: throughputs.map((each) => (each.scenario === 'server' ? { ...each, tokensPerSecond: 1e6 } : each)),
    },
    /Llama 2 70B on h100: faster with a limit/,
  ],
  [
    'one measurement twice',
    { ...edition, throughputs: throughputs.flatMap((each) => [each, each]) },
    /is listed twice/,
  ],
  [
    'an effect that compares nothing',
    { ...edition, effects: effects.map((effect) => ({ ...effect, arms: { base: 0.5 } })) },
    /Mistral 7B: compares nothing/,
  ],
  ['an effect twice', { ...edition, effects: effects.flatMap((each) => [each, each]) }, /listed twice/],
  [
    'a day of a GPU price that does not exist',
    { ...edition, accelerators: gpus.map((gpu) => ({ ...gpu, prices: [{ ...gpuPrice, read: '2026-02-30' }] })) },
    /2026-02-30 is not a day/,
  ],
  ['an embedding twice', { ...edition, embeddings: embeddings.flatMap((each) => [each, each]) }, /twice/],
])('%s stops the build', (_, broken, message) => expect(problemsOf(broken).join('\n')).toMatch(message))

test('the first price table is read with its dates and tiers, without its hours', () => {
  const providers = [
    {
      id: 'maker',
      models: [
        {
          id: 'a/b',
          prices: [
            { prices: { input_mtok: 1, output_mtok: 2 } },
            {
              constraint: { type: 'start_date', start_date: '2026-08-17' },
              prices: {
                input_mtok: { base: 2, tiers: [{ start: 271_999, price: 4 }] },
                output_mtok: { base: 6, tiers: [{ start: 271_999, price: 9 }] },
                cache_read_mtok: 0.2,
              },
            },
            { constraint: { type: 'time_of_date' }, prices: { input_mtok: 4, output_mtok: 12 } },
          ],
        },
      ],
    },
  ]
  expect(genaiPrices(providers, 'maker/a/b')).toEqual([
    { input: 1, output: 2, tiers: [] },
    {
      from: '2026-08-17',
      input: 2,
      output: 6,
      cacheRead: 0.2,
      tiers: [{ above: 272_000, input: 4, output: 9, cacheRead: 0.2 }],
    },
  ])
  expect(() => genaiPrices(providers, 'maker/c')).toThrow('genai-prices has no maker/c')
  expect(() => piModel({}, 'maker/c')).toThrow('pi-ai has no maker/c')
})
