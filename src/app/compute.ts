import { startDraws } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import type { Draws, Flip, Regimes, Track } from '../alternatives/evaluation.ts'
import { choiceFlips } from '../alternatives/flip.ts'
import { startRegimes } from '../alternatives/regimes.ts'
import type { SourcingCounts } from '../alternatives/sourcing/counts.ts'
import type { SourcingTask } from '../alternatives/sourcing/work.ts'
import { trackOf } from '../alternatives/track.ts'
import type { Edition } from '../catalog/edition.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What is asked of the worker (or of the main thread in its place) about one scenario. */
export interface Job {
  readonly id: number
  readonly scenario: Scenario
  readonly edition: string
  /** Worlds to draw; absent: the draws are there already. */
  readonly draws?: number
  /** Parameters whose tracks are wanted, the urgent ones first. */
  readonly tracks: readonly string[]
  /** Are the flips of choices wanted too? They have no track. */
  readonly choices: boolean
  /** What is wanted of build or buy, and what is there of it. */
  readonly sourcing?: SourcingTask & { readonly before: SourcingCounts }
  /** Two inputs whose map is wanted: who wins at each pair of their values. */
  readonly pair?: Pair
  /** What goes on: the few draws of a gesture are finished even if a newer job waits, or a steady hand would see none. */
  readonly live: 'rest' | 'pointer' | 'keys'
}

/** Two numeric inputs: across and upwards. */
export interface Pair {
  readonly x: string
  readonly y: string
}

/** Every job that is not superseded ends in `done` or `failed`. */
export type Answer =
  | { readonly kind: 'draws'; readonly job: number; readonly draws: Draws; readonly ms: number }
  /** By which two people see that they see the same; of a scenario at rest, after its draws. */
  | { readonly kind: 'fingerprints'; readonly job: number; readonly fingerprints: Fingerprints }
  | { readonly kind: 'tracks'; readonly job: number; readonly tracks: Readonly<Record<string, Track>> }
  | { readonly kind: 'choices'; readonly job: number; readonly flips: readonly Flip[] }
  /** A map, coarse first; finer ones follow until it is the finest. */
  | { readonly kind: 'regimes'; readonly job: number; readonly regimes: Regimes }
  /** More of build or buy than was told before. */
  | { readonly kind: 'sourcing'; readonly job: number; readonly counts: SourcingCounts }
  | { readonly kind: 'done'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }

/** What two people compare, as hexadecimal digits. */
export interface Fingerprints {
  /** Over the point result. */
  readonly point: string
  /** Over the win counts of the draws. */
  readonly draws: string
}

export interface Host {
  readonly superseded: () => boolean
  /** Lets messages and events in. */
  readonly breathe: () => Promise<void>
  /** Milliseconds. */
  readonly now: () => number
  readonly pause: (ms: number) => Promise<void>
  readonly tell: (answer: Answer) => void
  /** Worlds a slice. */
  readonly slice: number
}

/** Milliseconds. Tracks are told in handfuls, the urgent ones in the first: each message draws the whole screen anew. */
const handful = 200

const draw = async (job: Job, edition: Edition, n: number, host: Host): Promise<void> => {
  const started = host.now()
  const drawing = startDraws(evaluate(job.scenario, edition), n)
  while (!drawing.step(host.slice)) {
    await host.breathe()
    if (host.superseded() && job.live === 'rest') return
  }
  const draws = drawing.result()
  host.tell({ kind: 'draws', job: job.id, draws, ms: host.now() - started })
  if (job.live === 'rest') await fingerprint(job, edition, draws, host)
}

/** Part of the draws, so told even if a newer job waits: that one does not draw again. Its code comes when it is first needed. */
const fingerprint = async (job: Job, edition: Edition, draws: Draws, host: Host): Promise<void> => {
  await host.breathe()
  // Without its code the page says no digits; colours and flips do not depend on them.
  const hashes = await import('../alternatives/fingerprint.ts').catch(() => undefined)
  if (!hashes) return
  const { drawsFingerprint, fingerprintOf } = hashes
  const point = fingerprintOf(evaluate(job.scenario, edition))
  host.tell({ kind: 'fingerprints', job: job.id, fingerprints: { point, draws: drawsFingerprint(draws) } })
}

const track = async (job: Job, edition: Edition, host: Host): Promise<void> => {
  let tracks: Record<string, Track> = {}
  let told = host.now()
  for (const [index, parameter] of job.tracks.entries()) {
    await host.breathe()
    if (host.superseded()) return
    tracks[parameter] = trackOf(job.scenario, edition, parameter)
    if (host.now() - told < handful && index < job.tracks.length - 1) continue
    host.tell({ kind: 'tracks', job: job.id, tracks })
    tracks = {}
    told = host.now()
  }
}

const choose = async (job: Job, edition: Edition, host: Host): Promise<void> => {
  await host.breathe()
  if (host.superseded()) return
  host.tell({ kind: 'choices', job: job.id, flips: choiceFlips(evaluate(job.scenario, edition)) })
}

/** What counts money over time comes when it is first asked for. */
const source = async (job: Job, edition: Edition, task: NonNullable<Job['sourcing']>, host: Host): Promise<void> => {
  const { startSourcing } = await import('../alternatives/sourcing/work.ts')
  const work = startSourcing(evaluate(job.scenario, edition), edition, task, task.before)
  while (!work.done()) {
    await host.breathe()
    if (host.superseded() && job.live === 'rest') return
    const counts = work.step(host.slice)
    if (counts) host.tell({ kind: 'sourcing', job: job.id, counts })
  }
}

/** Pairs that are looked at between two breaths: about as long as a slice of draws takes. */
const pairsADraw = 2

const chart = async (job: Job, edition: Edition, { x, y }: Pair, host: Host): Promise<void> => {
  const mapping = startRegimes(job.scenario, edition, x, y)
  for (let finest = false; !finest;) {
    await host.breathe()
    if (host.superseded()) return
    if (!mapping.step(host.slice * pairsADraw)) continue
    const regimes = mapping.result()
    if (regimes) host.tell({ kind: 'regimes', job: job.id, regimes })
    finest = regimes?.finest ?? true
  }
}

/** A hand that moves on asks again within this time, ms: colours counted in between would be seen by nobody. */
const stillAfter = 120
/** How long a newer job waits at most for a pause to end, ms. */
const glance = 20

const isStill = async (job: Job, host: Host): Promise<boolean> => {
  if (job.live === 'pointer' && job.tracks.length > 0)
    for (let ms = 0; ms < stillAfter && !host.superseded(); ms += glance) await host.pause(glance)
  return !host.superseded()
}

/** Runs one job in slices. A newer one ends it early and silently; what was told before stays true. */
export const runJob = async (job: Job, edition: Edition, host: Host): Promise<void> => {
  try {
    if (job.draws !== undefined) await draw(job, edition, job.draws, host)
    if (job.sourcing && !host.superseded()) await source(job, edition, job.sourcing, host)
    if (await isStill(job, host)) await track(job, edition, host)
    if (job.choices && !host.superseded()) await choose(job, edition, host)
    if (job.pair && !host.superseded()) await chart(job, edition, job.pair, host)
    if (!host.superseded()) host.tell({ kind: 'done', job: job.id })
  } catch (cause) {
    host.tell({ kind: 'failed', job: job.id, message: cause instanceof Error ? cause.message : String(cause) })
  }
}

/** A turn of the event loop without the 4 ms that timers cost. */
export const turns = (): (() => Promise<void>) => {
  const { port1, port2 } = new MessageChannel()
  let go: (() => void) | undefined
  port1.addEventListener('message', () => go?.())
  port1.start()
  return () =>
    new Promise((resolve) => {
      go = resolve
      port2.postMessage(undefined)
    })
}
