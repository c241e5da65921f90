import type { Edition } from '../catalog/edition.ts'
import { type Answer, type Job, runJob } from './compute.ts'
import type { Device } from './device.ts'
import type { Hand } from './hand.ts'
import { latestWins } from './latest.ts'
import { covers, openWork, withAnswer } from './open-work.ts'
import type { Store } from './store.ts'
import { createWorkerClient, type Spawn } from './worker-client.ts'

export interface ComputingPorts {
  readonly hand: Pick<Hand, 'restsIn'>
  readonly device: Pick<Device, 'isSlow'>
  readonly spawn: Spawn
  readonly breathe: () => Promise<void>
  readonly now: () => number
  readonly after: (ms: number, act: () => void) => () => void
  readonly onFailed: (message: string) => void
}

type Ask = (job: Job, edition: Edition) => void

interface Held {
  readonly show: () => void
  readonly callOff: () => void
}

interface Bench {
  readonly store: Store
  readonly ports: ComputingPorts
  /** Jobs that may still be answered, by id. */
  readonly open: Map<number, Job>
  /** Parameters whose tracks are wanted, the urgent ones first. */
  wanted: readonly string[]
  asked: Job | undefined
  /** When that was, ms. */
  askedAt: number
  jobs: number
  callOff: (() => void) | undefined
  /** The next question of a gesture waits for its turn. */
  pacing: boolean
  /** What was told between two moves of a hand. */
  held: Held | undefined
  ask: Ask
}

/** How long the old picture may stand without a word, ms. */
const lateAfter = 150

const watchDelay = (bench: Bench, missing: boolean): void => {
  const { store, ports } = bench
  if (missing) {
    bench.callOff ??= ports.after(lateAfter, () => store.setState({ overdue: true }))
    return
  }
  bench.callOff?.()
  bench.callOff = undefined
  if (store.getState().overdue) store.setState({ overdue: false })
}

/** While something moves the worker is asked at most this often, ms: each answer draws the whole screen anew. */
const livePace = 100

/** How long a question has to wait, ms. */
const waitOf = ({ ports, asked, askedAt }: Bench, live: Job['live']): number => {
  if (live === 'rest') return 0
  // A slow device has time for the hand alone: the worker is asked once it rests.
  const still = ports.device.isSlow() ? ports.hand.restsIn() : 0
  const since = ports.now() - askedAt
  return Math.max(still, asked?.live === live && since >= 0 ? livePace - since : 0)
}

/** Is it too soon for this question? Then it comes back by itself. */
const tooSoon = (bench: Bench, live: Job['live']): boolean => {
  const wait = waitOf(bench, live)
  if (wait <= 0) return false
  if (!bench.pacing) {
    bench.pacing = true
    bench.ports.after(wait, () => {
      bench.pacing = false
      update(bench)
    })
  }
  return true
}

const update = (bench: Bench): void => {
  const state = bench.store.getState()
  const work = openWork(state, bench.wanted)
  watchDelay(bench, work !== undefined)
  if (!work || state.edition.kind !== 'ready' || covers(bench.asked, work) || tooSoon(bench, work.live)) return
  const job = { ...work, id: ++bench.jobs }
  bench.asked = job
  bench.askedAt = bench.ports.now()
  bench.open.set(job.id, job)
  bench.ask(job, state.edition.edition)
}

const take = ({ store, wanted }: Bench, job: Job, answer: Answer): void =>
  store.setState((state) => ({ answers: withAnswer(state, job, answer, wanted) }))

/** How long an answer waits for the next move of a hand, to be drawn with it, ms. */
const patience = 50

const showHeld = (bench: Bench): void => {
  const { held } = bench
  bench.held = undefined
  held?.callOff()
  held?.show()
}

/** Between two moves of a hand nothing is drawn for an answer alone, unless the hand rests. */
const showInTime = (bench: Bench, show: () => void): void => {
  showHeld(bench)
  if (bench.store.getState().live !== 'pointer') return show()
  bench.held = { show, callOff: bench.ports.after(patience, () => showHeld(bench)) }
}

const onAnswer = (bench: Bench, answer: Answer): void => {
  const job = bench.open.get(answer.job)
  if (!job) return
  for (const id of bench.open.keys()) if (id < answer.job) bench.open.delete(id)
  if (answer.kind === 'failed') bench.ports.onFailed(answer.message)
  else if (answer.kind !== 'done') showInTime(bench, () => take(bench, job, answer))
}

/** The same jobs in small slices between the events of the page. */
const onMainThread = (bench: Bench): Ask => {
  const { breathe, now, after } = bench.ports
  const pause = (ms: number): Promise<void> => new Promise((resolve) => void after(ms, resolve))
  const tell = (answer: Answer): void => onAnswer(bench, answer)
  const submit = latestWins<readonly [Job, Edition]>(([job, edition], superseded) =>
    runJob(job, edition, { superseded, breathe, now, pause, tell, slice: 5 }),
  )
  return (job, edition) => submit([job, edition])
}

const inWorker = (bench: Bench): Ask =>
  createWorkerClient({
    spawn: bench.ports.spawn,
    after: bench.ports.after,
    onAnswer: (answer) => {
      if (bench.store.getState().computing === 'starting') bench.store.setState({ computing: 'worker' })
      if (answer.kind !== 'alive') onAnswer(bench, answer)
    },
    onLost: () => {
      bench.ask = onMainThread(bench)
      bench.asked = undefined
      bench.store.setState({ computing: 'main-thread' })
    },
  })

/** Keeps the worker busy with what the present state lacks. Returns how to say which tracks are wanted. */
export const startComputing = (store: Store, ports: ComputingPorts): ((wanted: readonly string[]) => void) => {
  const open = new Map<number, Job>()
  const bench: Bench = {
    store,
    ports,
    open,
    wanted: [],
    asked: undefined,
    askedAt: 0,
    jobs: 0,
    callOff: undefined,
    pacing: false,
    held: undefined,
    ask: () => {},
  }
  bench.ask = inWorker(bench)
  store.subscribe((state, before) => {
    if (state.scenario !== before.scenario || state.live !== before.live) showHeld(bench)
    update(bench)
  })
  return (wanted) => {
    bench.wanted = wanted
    update(bench)
  }
}
