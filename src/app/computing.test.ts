import { expect, test } from 'vitest'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import { regimesOf } from '../alternatives/regimes.ts'
import { trackedIds } from '../alternatives/track.ts'
import { type Answer, type Job, runJob } from './compute.ts'
import { latestWins } from './latest.ts'
import { isPresent, withAnswer } from './open-work.ts'
import type { Spawn } from './worker-client.ts'
import { createBrowser, openTab, silentWorker, worldEdition } from './world.fixture.ts'

const edition = worldEdition
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A worker in this thread: the same jobs, the same messages. */
const nearWorker =
  (jobs: Job[] = []): Spawn =>
  (heard) => {
    const submit = latestWins<Job>((job, superseded) =>
      runJob(job, edition, { superseded, breathe: turn, now: () => 0, pause: turn, tell: heard, slice: 200 }),
    )
    return {
      stop: () => {},
      post: (message) => {
        if (message.kind !== 'job') return
        jobs.push(message.job)
        submit(message.job)
      },
    }
  }

/** However long code takes to load. */
const settled = async (done: () => boolean): Promise<void> => {
  const end = Date.now() + 20_000
  while (!done() && Date.now() < end) await turn()
}

/** Long enough for anything that is still to come. */
const rested = async (): Promise<void> => {
  for (let turns = 0; turns < 2000; turns++) await turn()
}

test('at rest: 1,000 draws of the present scenario, every track, every flip', async () => {
  const jobs: Job[] = []
  const tab = await openTab(createBrowser(), undefined, nearWorker(jobs))
  await settled(() => tab.state().answers.complete !== undefined)
  const { answers, scenario, computing } = tab.state()
  expect(computing).toBe('worker')
  expect(answers.draws?.scenario).toBe(scenario)
  expect(answers.draws?.draws).toEqual(drawsOf(evaluate(scenario, edition), 1000))
  expect(answers.complete?.scenario).toBe(scenario)
  expect(Object.keys(answers.complete?.tracks ?? {}).toSorted()).toEqual([...trackedIds].toSorted())
  expect(answers.complete?.choices).toBeDefined()
  await rested()
  expect(jobs.length).toBeLessThanOrEqual(2)
})

test('a name and a record change no figure: nothing is asked again, and what was counted stays', async () => {
  const jobs: Job[] = []
  const tab = await openTab(createBrowser(), undefined, nearWorker(jobs))
  tab.app.changeRecord({ status: 'accepted' }, 'status')
  await settled(() => tab.state().answers.complete !== undefined)
  await rested()
  const asked = jobs.length
  const { answers } = tab.state()
  tab.app.changeRecord({ text: 'We wait.' }, 'text')
  tab.app.addNote({ at: 'knowledge', by: '', text: 'Why?' })
  tab.app.rename('Mine')
  tab.app.undo()
  await rested()
  expect(tab.state().answers).toBe(answers)
  expect(tab.state().overdue).toBe(false)
  expect(jobs).toHaveLength(asked)
  expect(asked).toBeLessThanOrEqual(2)
  tab.app.setInputs({ 'limits.p95Seconds': 3 }, 'wait')
  expect(jobs.length).toBeGreaterThan(asked)
})

test('during a gesture 200 draws, after it 1,000 again; tracks on screen come first', async () => {
  const jobs: Job[] = []
  const tab = await openTab(createBrowser(), undefined, nearWorker(jobs))
  tab.session.watch(['priorities.cost', 'limits.quality'])
  tab.app.beginGesture()
  tab.app.setInput('limits.p95Seconds', 3)
  expect(jobs.at(-1)).toMatchObject({ draws: 200, live: 'pointer' })
  expect(jobs.at(-1)?.tracks.slice(0, 2)).toEqual(['priorities.cost', 'limits.quality'])
  await settled(() => tab.state().answers.draws?.scenario === tab.state().scenario)
  expect(tab.state().answers.draws?.draws.n).toBe(200)
  tab.app.endGesture('wait')
  expect(jobs.at(-1)).toMatchObject({ draws: 1000, live: 'rest' })
  await settled(() => tab.state().answers.draws?.draws.n === 1000)
  expect(tab.state().answers.draws?.scenario).toBe(tab.state().scenario)
})

test('a hand that moves on asks ten times a second, with its last value; what follows its release is asked at once', async () => {
  const jobs: Job[] = []
  const browser = createBrowser()
  const tab = await openTab(browser, undefined, nearWorker(jobs))
  await settled(() => tab.state().answers.complete !== undefined)
  tab.app.beginGesture()
  const before = jobs.length
  for (const seconds of [3.9, 3.8, 3.7]) tab.app.setInput('limits.p95Seconds', seconds)
  expect(jobs.slice(before).map(({ scenario }) => scenario.inputs['limits.p95Seconds'])).toEqual([3.9])
  await browser.clock.pass(100)
  expect(jobs.slice(before).map(({ scenario }) => scenario.inputs['limits.p95Seconds'])).toEqual([3.9, 3.7])
  tab.app.setInput('limits.p95Seconds', 3.6)
  tab.app.endGesture('wait')
  expect(jobs.at(-1)).toMatchObject({ live: 'rest' })
  expect(jobs.at(-1)?.scenario).toBe(tab.state().scenario)
})

test('on a slow device a hand that moves on asks nothing until it rests; what follows its release is asked at once', async () => {
  const jobs: Job[] = []
  const browser = createBrowser()
  const tab = await openTab(browser, undefined, nearWorker(jobs))
  await settled(() => tab.state().answers.complete !== undefined)
  for (let answer = 0; answer < 5; answer += 1) tab.session.device.answered(40)
  tab.app.beginGesture()
  const before = jobs.length
  for (const seconds of [3.9, 3.8, 3.7]) {
    tab.app.setInput('limits.p95Seconds', seconds)
    await browser.clock.pass(150)
  }
  expect(jobs).toHaveLength(before)
  await browser.clock.pass(200)
  expect(jobs.slice(before).map(({ scenario }) => scenario.inputs['limits.p95Seconds'])).toEqual([3.7])
  tab.app.setInput('limits.p95Seconds', 3.6)
  tab.app.endGesture('wait')
  expect(jobs.at(-1)).toMatchObject({ live: 'rest' })
})

test('says "updating" only after 150 ms, and no longer when everything is there', async () => {
  const browser = createBrowser()
  const said: Answer['kind'][] = []
  let tell: (answer: Answer) => void = () => {}
  const asked: Job[] = []
  const spawn: Spawn = (heard) => {
    tell = heard
    return { stop: () => {}, post: (message) => void (message.kind === 'job' && asked.push(message.job)) }
  }
  const tab = await openTab(browser, undefined, spawn)
  expect(tab.state().overdue).toBe(false)
  await browser.clock.pass(140)
  expect(tab.state().overdue).toBe(false)
  await browser.clock.pass(10)
  expect(tab.state().overdue).toBe(true)
  const job = asked.at(-1)
  if (!job) throw new Error('nothing was asked')
  await runJob(job, edition, {
    superseded: () => false,
    breathe: turn,
    now: () => 0,
    pause: turn,
    tell: (answer) => {
      said.push(answer.kind)
      tell(answer)
    },
    slice: 200,
  })
  expect(said.at(-1)).toBe('done')
  expect(tab.state().overdue).toBe(false)
})

test('without a worker the main thread does the same with fewer draws, and the state says so', async () => {
  const refused: Spawn = () => {
    throw new TypeError('This document requires TrustedScriptURL')
  }
  const tab = await openTab(createBrowser(), undefined, refused)
  expect(tab.state().computing).toBe('main-thread')
  await settled(() => tab.state().answers.draws !== undefined)
  const { answers, scenario } = tab.state()
  expect(answers.draws?.draws).toEqual(drawsOf(evaluate(scenario, edition), 200))
})

test('an answer for a state left behind never replaces one for the present', async () => {
  let tell: (answer: Answer) => void = () => {}
  const asked: Job[] = []
  const spawn: Spawn = (heard) => {
    tell = heard
    return { stop: () => {}, post: (message) => void (message.kind === 'job' && asked.push(message.job)) }
  }
  const tab = await openTab(createBrowser(), undefined, spawn)
  const first = tab.state().scenario
  tab.app.setInputs({ 'limits.p95Seconds': 3 }, 'wait')
  const [old, present] = asked
  if (!old || !present) throw new Error('two jobs were expected')
  const early = drawsOf(evaluate(first, edition), 20)
  tell({ kind: 'draws', job: old.id, draws: early, ms: 1 })
  expect(tab.state().answers.draws?.scenario).toBe(first)
  const late = drawsOf(evaluate(present.scenario, edition), 20)
  tell({ kind: 'draws', job: present.id, draws: late, ms: 1 })
  tell({ kind: 'draws', job: old.id, draws: early, ms: 1 })
  expect(tab.state().answers.draws?.scenario).toBe(present.scenario)
})

test('a failing job is told, and the rest goes on', async () => {
  let tell: (answer: Answer) => void = () => {}
  const spawn: Spawn = (heard) => {
    tell = heard
    return silentWorker(heard, () => {})
  }
  const tab = await openTab(createBrowser(), undefined, spawn)
  tell({ kind: 'failed', job: 1, message: 'no such formula' })
  expect(tab.state().faults).toMatchObject([{ kind: 'broken', sentence: expect.stringContaining('no such formula') }])
  tab.app.dismissFault(tab.state().faults[0]?.id ?? 0)
  expect(tab.state().faults).toEqual([])
})

test('the map of a pair is counted while it is open, and not again for what its two inputs are set to', async () => {
  const jobs: Job[] = []
  const browser = createBrowser()
  const tab = await openTab(browser, undefined, nearWorker(jobs))
  await settled(() => tab.state().answers.complete !== undefined)
  const pair = { x: 'limits.costPerRequest', y: 'limits.p95Seconds' }
  tab.app.openPair(pair)
  const finest = () => tab.state().answers.regimes?.regimes.finest === true && isPresent(tab.state())
  await settled(finest)
  expect(tab.state().answers.regimes?.regimes).toEqual(regimesOf(tab.state().scenario, edition, pair.x, pair.y))
  const asked = (): number => jobs.filter((job) => job.pair !== undefined).length
  const before = asked()

  tab.app.setInput('limits.costPerRequest', 0.002)
  await settled(() => tab.state().answers.draws?.scenario === tab.state().scenario)
  expect(isPresent(tab.state())).toBe(true)
  expect(asked()).toBe(before)

  tab.app.setInput('limits.quality', 0.7)
  expect(isPresent(tab.state())).toBe(false)
  await settled(finest)
  expect(isPresent(tab.state())).toBe(true)
  expect(asked()).toBeGreaterThan(before)

  tab.app.openPair(undefined)
  tab.app.setInput('limits.quality', 0.6)
  await browser.clock.pass(100)
  expect(jobs.at(-1)?.scenario).toBe(tab.state().scenario)
  expect(jobs.at(-1)?.pair).toBeUndefined()
})

test('a coarse map never replaces a finer one of the same state', async () => {
  const tab = await openTab(createBrowser(), undefined, nearWorker())
  const scenario = tab.state().scenario
  const pair = { x: 'limits.costPerRequest', y: 'limits.p95Seconds' }
  const fine = regimesOf(scenario, edition, pair.x, pair.y)
  const state = { ...tab.state(), pair, answers: { regimes: { scenario, regimes: fine } } }
  const coarse = { ...fine, columns: 12, rows: 9, finest: false }
  const job: Job = { id: 1, scenario, edition: edition.id, tracks: [], choices: false, live: 'rest', pair }
  const kept = withAnswer(state, job, { kind: 'regimes', job: 1, regimes: coarse }, [])
  expect(kept.regimes?.regimes).toBe(fine)
  const other = { ...scenario, inputs: { ...scenario.inputs, 'limits.quality': 0.5 } }
  const late = withAnswer(state, { ...job, scenario: other }, { kind: 'regimes', job: 1, regimes: coarse }, [])
  expect(late.regimes?.regimes).toBe(fine)
  const now = withAnswer(
    { ...state, scenario: other },
    { ...job, scenario: other },
    { kind: 'regimes', job: 1, regimes: coarse },
    [],
  )
  expect(now.regimes?.regimes).toBe(coarse)
})

test('build or buy is drawn where own GPUs are considered, and all of it is counted while its view is open', async () => {
  // What counts it comes when it is asked for; here that shall not take turns.
  await import('../alternatives/sourcing/work.ts')
  const jobs: Job[] = []
  const tab = await openTab(createBrowser(), undefined, nearWorker(jobs))
  await settled(() => tab.state().answers.complete !== undefined)
  expect(jobs.every(({ sourcing }) => sourcing === undefined)).toBe(true)
  tab.app.setInputs({ 'sourcing.hosting': 'both' }, 'own GPUs considered')
  await settled(() => (tab.state().answers.sourcing?.counts.drawn ?? 0) > 0)
  expect(tab.state().answers.sourcing?.counts).toMatchObject({ drawn: 1000, all: false })
  tab.app.openArea('build-or-buy')
  await settled(() => tab.state().answers.sourcing?.counts.all === true)
  expect(tab.state().answers.sourcing?.scenario).toBe(tab.state().scenario)
  expect(jobs.at(-1)?.sourcing?.draws).toBeUndefined()
})
