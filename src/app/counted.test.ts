import { expect, test } from 'vitest'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import { trackedIds, trackOf } from '../alternatives/track.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Counted, countedOf, countedSoon } from './counted.ts'
import type { Answers } from './state.ts'
import { createBrowser, openTab, worldEdition } from './world.fixture.ts'

const answersFor = (scenario: Scenario): Pick<Answers, 'draws' | 'complete'> => ({
  draws: { scenario, draws: drawsOf(evaluate(scenario, worldEdition), 40), ms: 1 },
  complete: {
    scenario,
    tracks: Object.fromEntries(trackedIds.map((id) => [id, trackOf(scenario, worldEdition, id)])),
    choices: [],
  },
})

const slower = (scenario: Scenario): Scenario => ({
  ...scenario,
  inputs: { ...scenario.inputs, 'limits.p95Seconds': 7 },
})

test('what is counted of another state is not taken', async () => {
  const { scenario } = (await openTab(createBrowser())).state()
  const answers = answersFor(scenario)
  expect(countedOf(scenario, answers, worldEdition).draws?.n).toBe(40)
  expect(countedOf(scenario, answers, worldEdition).flips).toBeDefined()
  expect(countedOf(slower(scenario), answers, worldEdition)).toEqual({ draws: undefined, flips: undefined })
  expect(countedOf(scenario, answers, undefined).flips).toBeUndefined()
})

test('words wait for what is being counted, and go without it after 3 s', async () => {
  const browser = createBrowser()
  const { session, state } = await openTab(browser)
  const ask = (): { told: Counted | undefined } => {
    const asked: { told: Counted | undefined } = { told: undefined }
    const wait = async () => {
      asked.told = await countedSoon(session.store, state().scenario, browser.clock.after)
    }
    void wait()
    return asked
  }
  const first = ask()
  await browser.clock.pass(2900)
  expect(first.told).toBeUndefined()
  session.store.setState({ answers: answersFor(state().scenario) })
  await browser.clock.pass(0)
  expect(first.told?.draws?.n).toBe(40)
  session.store.setState({ answers: {} })
  const second = ask()
  await browser.clock.pass(3000)
  expect(second.told).toEqual({ draws: undefined, flips: undefined })
})
