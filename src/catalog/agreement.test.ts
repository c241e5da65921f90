import { expect, test } from 'vitest'
import { jointFromLogOdds } from '../engine/routing/joint.ts'
import { agreementOf, jointCounts } from './agreement.ts'
import { edition } from './edition.fixture.ts'
import { yardstickOf, type Yardstick, type YardstickId } from './yardsticks.ts'

const yardstick = (id: YardstickId): Yardstick => {
  const found = yardstickOf(id)
  if (!found) throw new Error(id)
  return found
}

test('counts come in the order asked for, whatever the effort', () => {
  const coding = yardstick('coding-agent')
  const counts = jointCounts(edition, 'deepseek-v4-pro@max', 'gpt-5.5@low', coding)
  const turned = jointCounts(edition, 'gpt-5.5@xhigh', 'deepseek-v4-pro@none', coding)
  expect(counts).toMatchObject({ a: 'deepseek-v4-pro', b: 'gpt-5.5', test: 'openhands-swe-bench' })
  expect(counts && counts.both + counts.onlyA).toBe(366)
  // A perfect verifier would reach 82.4 % with this pair.
  expect(counts && 500 - counts.neither).toBe(412)
  expect(turned).toMatchObject({
    both: counts?.both,
    onlyA: counts?.onlyB,
    onlyB: counts?.onlyA,
    neither: counts?.neither,
  })
})

test('general work is counted on GAIA, failed runs left out; other yardsticks have no counts of their own', () => {
  expect(jointCounts(edition, 'gpt-5.5@high', 'kimi-k2.6@reasoning', yardstick('office-work'))?.test).toBe(
    'openhands-gaia',
  )
  expect(jointCounts(edition, 'gpt-5.5@high', 'deepseek-v4-pro@high', yardstick('general-agent'))).toBeUndefined()
  expect(jointCounts(edition, 'gpt-5.5@high', 'kimi-k2.6@reasoning', yardstick('reasoning'))).toBeUndefined()
  expect(jointCounts(edition, 'gpt-5.5@high', 'gpt-5.5@low', yardstick('coding-agent'))).toBeUndefined()
})

test('two models succeed together far more often than independence says', () => {
  const coding = agreementOf(yardstick('coding-agent'), edition)
  expect(coding).toMatchObject({ pairs: 120, tests: ['openhands-swe-bench'] })
  expect(coding.low).toBeGreaterThan(2)
  expect(coding.low < coding.best && coding.best < coding.high).toBe(true)
  expect(agreementOf(yardstick('general-agent'), edition)).toMatchObject({ pairs: 91, tests: ['openhands-gaia'] })
  expect(agreementOf(yardstick('reasoning'), edition).pairs).toBe(211)
  // At 75 % each, the median pair shares 12 points more than p x q.
  expect(jointFromLogOdds(0.75, 0.75, coding.best) - 0.75 * 0.75).toBeGreaterThan(0.1)
})

test('an edition without counts says that nothing is known', () => {
  expect(agreementOf(yardstick('coding-agent'), { ...edition, joints: [] })).toEqual({
    low: 0,
    best: 0,
    high: 0,
    pairs: 0,
    tests: [],
  })
})
