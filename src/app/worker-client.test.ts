import { expect, test } from 'vitest'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import type { Answer, Job } from './compute.ts'
import { createWorkerClient } from './worker-client.ts'
import type { FromWorker, ToWorker } from './worker.ts'
import { standingClock, worldEdition } from './world.fixture.ts'

const edition = worldEdition
const scenario = scenarioOf(defaultPreset, edition.id)
const job = (id: number): Job => ({ id, scenario, edition: edition.id, tracks: [], choices: false, live: 'rest' })

interface FakeWorker {
  readonly got: ToWorker[]
  readonly say: (message: FromWorker) => void
  readonly die: () => void
  stopped: boolean
}

const bench = (refuses = false) => {
  const clock = standingClock()
  const workers: FakeWorker[] = []
  const answers: (Answer | { readonly kind: 'alive' })[] = []
  let lost = 0
  const ask = createWorkerClient({
    spawn: (heard, failed) => {
      if (refuses) throw new TypeError('Trusted Types')
      const worker: FakeWorker = { got: [], say: heard, die: failed, stopped: false }
      workers.push(worker)
      return { post: (message) => void worker.got.push(message), stop: () => void (worker.stopped = true) }
    },
    onAnswer: (answer) => void answers.push(answer),
    onLost: () => void lost++,
    after: clock.after,
  })
  return { ask: (id: number) => ask(job(id), edition), workers, answers, lost: () => lost, pass: clock.pass }
}

const jobsIn = ({ got }: FakeWorker): readonly number[] =>
  got.flatMap((message) => (message.kind === 'job' ? [message.job.id] : []))

test('the edition goes to the worker once', () => {
  const { ask, workers } = bench()
  ask(1)
  ask(2)
  expect(workers).toHaveLength(1)
  expect(workers[0]?.got.map(({ kind }) => kind)).toEqual(['edition', 'job', 'job'])
})

test('a worker that dies is started again with the job it owes, at most twice, then the loss is told', () => {
  const { ask, workers, lost } = bench()
  ask(1)
  for (let death = 0; death < 3; death++) workers.at(-1)?.die()
  expect(workers).toHaveLength(3)
  expect(workers.every(({ stopped }) => stopped)).toBe(true)
  expect(workers.map(jobsIn)).toEqual([[1], [1], [1]])
  expect(lost()).toBe(1)
})

test('an answered job makes up for earlier deaths', () => {
  const { ask, workers, lost } = bench()
  for (let id = 1; id <= 20; id++) {
    ask(id)
    workers.at(-1)?.die()
    workers.at(-1)?.say({ kind: 'done', job: id })
  }
  expect(workers).toHaveLength(21)
  expect(lost()).toBe(0)
})

test('a worker that may not be started is a loss, not an exception', () => {
  const { ask, lost } = bench(true)
  expect(() => ask(1)).not.toThrow()
  expect(lost()).toBe(1)
})

test('a silent worker with work is replaced, an idle one is left alone', async () => {
  const { ask, workers, pass } = bench()
  ask(1)
  await pass(9000)
  expect(workers).toHaveLength(1)
  workers[0]?.say({ kind: 'alive' })
  for (let beat = 0; beat < 10; beat++) {
    await pass(1500)
    workers[0]?.say({ kind: 'alive' })
  }
  expect(workers).toHaveLength(1)
  await pass(2500)
  expect(workers).toHaveLength(2)
  workers[1]?.say({ kind: 'done', job: 1 })
  await pass(60_000)
  expect(workers).toHaveLength(2)
})

test('what a replaced worker still says is not heard', () => {
  const { ask, workers, answers } = bench()
  ask(1)
  workers[0]?.die()
  workers[0]?.say({ kind: 'done', job: 1 })
  workers[0]?.die()
  expect(answers).toEqual([])
  expect(workers).toHaveLength(2)
})
