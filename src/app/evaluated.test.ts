import { expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { evaluated } from './evaluated.ts'

const scenario = () => ({ ...scenarioOf('code-review', edition.id) })

test('while an input moves, each scenario on the page is evaluated once, in whatever order it is asked for', () => {
  const others = Array.from({ length: 6 }, scenario)
  const first = others.map((other) => evaluated(other, edition))
  for (let move = 0; move < 5; move += 1) {
    const present = scenario()
    const now = evaluated(present, edition)
    expect(others.map((other) => evaluated(other, edition)).every((one, index) => one === first[index])).toBe(true)
    expect(evaluated(present, edition)).toBe(now)
  }
})

test('another scenario is another evaluation, though it says the same', () => {
  expect(evaluated(scenario(), edition)).not.toBe(evaluated(scenario(), edition))
})
