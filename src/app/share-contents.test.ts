import { expect, test } from 'vitest'
import { currentEdition } from '../catalog/current-edition.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { contentsOf } from './share-contents.ts'
import { differing } from './differing.ts'

const base = scenarioOf('code-review', currentEdition)

test('an untouched preset carries its name and edition, and no size is claimed', () => {
  expect(contentsOf(base).every(({ characters }) => characters === undefined)).toBe(true)
})

test('changed inputs, own results and the name are counted apart, each with its size', () => {
  const scenario = {
    ...base,
    name: 'Review of pull requests',
    inputs: { ...base.inputs, 'limits.p95Seconds': 45, 'quality.own': { 'gpt-5.5@low': { successes: 80, n: 100 } } },
  }
  const own = differing(scenario, base).map(({ id }) => id)
  expect(own).toEqual(['limits.p95Seconds', 'quality.own'])
  const sizes = contentsOf(scenario).filter(({ characters }) => characters !== undefined)
  expect(sizes.map(({ what }) => what)).toEqual(['1 changed input', 'Your own results', 'The name'])
  expect(sizes.every(({ characters = 0 }) => characters > 0 && characters < 100)).toBe(true)
})
