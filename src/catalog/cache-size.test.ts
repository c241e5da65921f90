import { expect, test } from 'vitest'
import { cacheBytes } from './cache-size.ts'
import { edition, editionOf, modelNamed } from './edition.fixture.ts'
import { architectures } from './facts/architectures.ts'
import { numberOf, rowsOf, textOf } from './facts/table.ts'

const bf16 = 2
const published = rowsOf(architectures).flatMap((row) => {
  const kib = numberOf(row, 'kib')
  return kib === undefined ? [] : [[textOf(row, 'model'), kib] as const]
})

/** These are published as what grows with the tokens, the others as what the next token takes. */
const withoutWindow = new Set(['deepseek-v4-pro', 'deepseek-v4-flash'])

test.each(published)('a token of %s takes the %d KiB that its source says', (id, kib) => {
  const { architecture } = modelNamed(id)
  if (!architecture) throw new Error(`${id} has no architecture`)
  const parts = architecture.parts.filter(({ window }) => !(withoutWindow.has(id) && window !== undefined))
  expect(cacheBytes({ ...architecture, parts }, 1, bf16) / 1024).toBeCloseTo(kib, 0)
})

test('Llama 3.3 70B holds 320 KiB a token, half of it in one byte a value', () => {
  const { architecture } = modelNamed('llama-3.3-70b')
  if (!architecture) throw new Error('no architecture')
  expect(cacheBytes(architecture, 1000, bf16)).toBe(1000 * 80 * 8 * 128 * 2 * 2)
  expect(cacheBytes(architecture, 1000, 1)).toBe(1000 * 80 * 8 * 128 * 2)
  expect(cacheBytes(architecture, 0, bf16)).toBe(0)
})

test('layers with a window hold no more tokens than it is wide', () => {
  const { architecture } = modelNamed('gpt-oss-20b')
  if (!architecture) throw new Error('no architecture')
  const layer = 8 * 64 * 2 * bf16
  expect(cacheBytes(architecture, 100, bf16)).toBe(24 * layer * 100)
  expect(cacheBytes(architecture, 10_000, bf16)).toBe(12 * layer * (10_000 + 128))
})

test('what is not known of open weights is absent: size and layers, and all of it in the edition before', () => {
  const open = edition.models.filter(({ openWeights }) => openWeights)
  expect(open.filter(({ architecture }) => !architecture).map(({ id }) => id)).toEqual([
    'mistral-medium-3.5',
    'deepseek-v4.1-flash',
    'deepseek-v4-pro-0813',
    'deepseek-v4-flash-0731',
    'ministral-3-14b',
    'granite-4.2-8b',
  ])
  expect(editionOf('2026-11-24').models.filter(({ architecture }) => architecture)).toEqual([])
})
