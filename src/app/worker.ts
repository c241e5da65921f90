import type { Edition } from '../catalog/edition.ts'
import { type Answer, type Job, runJob, turns } from './compute.ts'
import { latestWins } from './latest.ts'

export type ToWorker =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'job'; readonly job: Job }

/** `alive` tells a busy worker from a dead one. */
export type FromWorker = { readonly kind: 'alive' } | Answer

const editions = new Map<string, Edition>()
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const tell = (message: FromWorker): void => self.postMessage(message)
const turn = turns()
const now = (): number => performance.now()
const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))
const heartbeat = 250
/** So long a job that waits for code, which comes when it is first needed, is not taken for dead, ms. */
const loading = 10_000
let beat = 0

const breathe = async (): Promise<void> => {
  await turn()
  if (now() - beat < heartbeat) return
  beat = now()
  tell({ kind: 'alive' })
}

const submit = latestWins<Job>(async (job, superseded) => {
  const edition = editions.get(job.edition)
  if (!edition) return
  const started = now()
  const waiting = setInterval(() => now() - started < loading && tell({ kind: 'alive' }), 4 * heartbeat)
  try {
    await runJob(job, edition, { superseded, breathe, now, pause, tell, slice: 25 })
  } finally {
    clearInterval(waiting)
  }
})

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'edition') editions.set(data.edition.id, data.edition)
  else submit(data.job)
})

tell({ kind: 'alive' })
