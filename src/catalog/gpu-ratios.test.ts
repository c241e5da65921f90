import { expect, test } from 'vitest'
import { edition, editionOf } from './edition.fixture.ts'
import { priceRatio, speedRatio } from './gpu-ratios.ts'

const ratios = (id: string) => [speedRatio(edition, id, 'h100')?.value, priceRatio(edition, id, 'h100')?.value]

test('H200 and B200 stand to an H100 as they were measured and are listed', () => {
  expect(ratios('h100')).toEqual([1, 1])
  const [h200, b200] = [ratios('h200'), ratios('b200')]
  expect(h200[0]).toBeCloseTo(4154 / 3820, 12)
  expect(h200[1]).toBeCloseTo((2.5 + 3.5) / (1.99 + 2.5), 12)
  expect(b200[0]).toBeCloseTo(12_400 / 3820, 12)
  expect(b200[1]).toBeCloseTo((5.5 / 2.95 + 4.89 / 2.29) / 2, 12)
})

test('a ratio keeps what it was computed from', () => {
  expect(speedRatio(edition, 'b200', 'h100')?.each.map(({ of }) => of)).toEqual([
    'Llama 2 70B',
    'Llama 3.1 8B',
    'Llama 3.1 405B',
  ])
  expect(priceRatio(edition, 'b200', 'h100')?.each.map(({ of }) => of)).toEqual(['Nebius', 'Verda'])
})

test('no common model or provider, no ratio', () => {
  expect(ratios('a100')[0]).toBeUndefined()
  expect(ratios('mi355x')).toEqual([undefined, undefined])
  expect(ratios('abacus')).toEqual([undefined, undefined])
  expect(speedRatio(editionOf('2026-11-24'), 'h200', 'h100')).toBeUndefined()
  expect(priceRatio(editionOf('2026-11-24'), 'h200', 'h100')).toBeUndefined()
})

test('speed by active parameters lies between what two measurements say of 8 B against 70 B', () => {
  const on = (model: string) =>
    edition.throughputs?.find(
      (each) => each.model === model && each.accelerator === 'h100' && each.scenario !== 'offline',
    )?.tokensPerSecond ?? Number.NaN
  const [server, concurrent] = [on('Llama 3.1 8B') / on('Llama 2 70B'), on('8B, vLLM') / on('70B, vLLM')]
  expect(server).toBeLessThan(70 / 8)
  expect(concurrent).toBeGreaterThan(70 / 8)
})
