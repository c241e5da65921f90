import type { Edition } from '../catalog/edition.ts'
import type { Answer, Job } from './compute.ts'
import type { FromWorker, ToWorker } from './worker.ts'

export interface WorkerLike {
  readonly post: (message: ToWorker) => void
  readonly stop: () => void
}

/** Throws where there are no workers. */
export type Spawn = (heard: (message: FromWorker) => void, failed: () => void) => WorkerLike

export interface ClientPorts {
  readonly spawn: Spawn
  readonly onAnswer: (answer: Answer | { readonly kind: 'alive' }) => void
  /** The worker cannot be had: not now, or not any more. The job it owed is not done. */
  readonly onLost: () => void
  readonly after: (ms: number, act: () => void) => () => void
}

interface Line {
  readonly ports: ClientPorts
  worker: WorkerLike | undefined
  /** Ids of the editions that this worker holds. */
  editions: Set<string>
  owed: { readonly job: Job; readonly edition: Edition } | undefined
  restarts: number
  callOff: () => void
}

const mostRestarts = 2
/** Longest silence of a worker that owes an answer, ms; its first word may take as long as loading the script. */
const patience = { loading: 10_000, working: 2_000 }

/** A page that was busy itself finds timer and message waiting together: the message gets the first word. */
const watch = (line: Line, ms: number): void => {
  line.callOff()
  if (line.owed) line.callOff = line.ports.after(ms, () => (line.callOff = line.ports.after(200, () => fail(line))))
}

const heard = (line: Line, message: FromWorker): void => {
  if ((message.kind === 'done' || message.kind === 'failed') && message.job === line.owed?.job.id) {
    line.owed = undefined
    line.restarts = 0
  }
  watch(line, patience.working)
  line.ports.onAnswer(message)
}

/** What a stopped worker still says is not heard. */
const start = (line: Line): WorkerLike => {
  const worker: WorkerLike = line.ports.spawn(
    (message) => line.worker === worker && heard(line, message),
    () => line.worker === worker && fail(line),
  )
  line.editions = new Set()
  return worker
}

const fail = (line: Line): void => {
  line.callOff()
  line.worker?.stop()
  line.worker = undefined
  if (line.restarts++ < mostRestarts) send(line)
  else line.ports.onLost()
}

const send = (line: Line): void => {
  if (!line.owed) return
  const { job, edition } = line.owed
  try {
    watch(line, line.worker ? patience.working : patience.loading)
    line.worker ??= start(line)
    if (!line.editions.has(edition.id)) line.worker.post({ kind: 'edition', edition })
    line.editions.add(edition.id)
    line.worker.post({ kind: 'job', job })
  } catch {
    fail(line)
  }
}

/** One worker, started again at most twice in a row; an answered job makes up for earlier failures. */
export const createWorkerClient = (ports: ClientPorts): ((job: Job, edition: Edition) => void) => {
  const line: Line = { ports, worker: undefined, editions: new Set(), owed: undefined, restarts: 0, callOff: () => {} }
  return (job, edition) => {
    line.owed = { job, edition }
    send(line)
  }
}
