import { describe, expect, test } from 'vitest'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import { drawsFingerprint, fingerprintOf } from '../alternatives/fingerprint.ts'
import { choiceFlips } from '../alternatives/flip.ts'
import { regimesOf } from '../alternatives/regimes.ts'
import { trackOf } from '../alternatives/track.ts'
import { defaultPreset, scenarioOf } from '../scenario/presets.ts'
import { type Answer, type Host, type Job, runJob, turns } from './compute.ts'
import { worldEdition } from './world.fixture.ts'

const edition = worldEdition
const scenario = scenarioOf(defaultPreset, edition.id)
const tracks = ['limits.p95Seconds', 'priorities.cost']
const job: Job = { id: 7, scenario, edition: edition.id, draws: 60, tracks, choices: true, live: 'rest' }

/** Runs a job that a newer one overtakes after so many breaths. */
const run = async (
  given: Job,
  overtakenAfter = Number.POSITIVE_INFINITY,
): Promise<{ answers: readonly Answer[]; breaths: number; paused: number }> => {
  const answers: Answer[] = []
  let [breaths, paused] = [0, 0]
  const host: Host = {
    superseded: () => breaths >= overtakenAfter,
    breathe: async () => void breaths++,
    now: () => breaths * 10,
    pause: async (ms) => void (paused += ms),
    tell: (answer) => void answers.push(answer),
    slice: 20,
  }
  await runJob(given, edition, host)
  return { answers, breaths, paused }
}

const tracksIn = (answers: readonly Answer[]): readonly string[] =>
  answers.flatMap((answer) => (answer.kind === 'tracks' ? Object.keys(answer.tracks) : []))

describe('a job', () => {
  test('answers with the same draws, tracks and flips as the plain functions, slices or not', async () => {
    const { answers, breaths } = await run(job)
    const evaluation = evaluate(scenario, edition)
    expect(answers[0]).toMatchObject({ kind: 'draws', job: 7, draws: drawsOf(evaluation, 60) })
    const all = Object.assign({}, ...answers.flatMap((answer) => (answer.kind === 'tracks' ? [answer.tracks] : [])))
    for (const id of tracks) expect(all[id]).toEqual(trackOf(scenario, edition, id))
    expect(answers.at(-2)).toMatchObject({ kind: 'choices', flips: choiceFlips(evaluation) })
    expect(answers.at(-1)).toEqual({ kind: 'done', job: 7 })
    expect(breaths).toBeGreaterThanOrEqual(5)
  })

  test('at rest tells the fingerprints of its result after its draws; while something moves it does not', async () => {
    const evaluation = evaluate(scenario, edition)
    const fingerprints = { point: fingerprintOf(evaluation), draws: drawsFingerprint(drawsOf(evaluation, 60)) }
    expect((await run(job)).answers[1]).toEqual({ kind: 'fingerprints', job: 7, fingerprints })
    const moving = await run({ ...job, live: 'pointer' })
    expect(moving.answers.map(({ kind }) => kind)).not.toContain('fingerprints')
  })

  test('overtaken while it draws tells nothing', async () => {
    expect((await run(job, 1)).answers).toEqual([])
  })

  test('of a gesture finishes its few draws and leaves the rest', async () => {
    const { answers } = await run({ ...job, live: 'pointer' }, 1)
    expect(answers.map(({ kind }) => kind)).toEqual(['draws'])
  })

  test('of a gesture waits with the tracks until the hand is still; one at rest does not', async () => {
    const still = await run({ ...job, live: 'pointer' })
    expect(still.paused).toBeGreaterThanOrEqual(100)
    expect(tracksIn(still.answers)).toEqual(tracks)
    expect((await run(job)).paused).toBe(0)
  })

  test('overtaken between tracks ends there, without a word', async () => {
    const { answers } = await run({ id: 8, scenario, edition: edition.id, tracks, choices: true, live: 'rest' }, 2)
    expect(answers.map(({ kind }) => kind)).not.toContain('done')
    expect(tracksIn(answers)).not.toContain('priorities.cost')
  })

  test('of a pair tells its map coarse first, the finest last, as the plain function makes it', async () => {
    const pair = { x: 'limits.costPerRequest', y: 'limits.p95Seconds' }
    const { answers } = await run({
      id: 9,
      scenario,
      edition: edition.id,
      tracks: [],
      choices: false,
      live: 'rest',
      pair,
    })
    const maps = answers.flatMap((answer) => (answer.kind === 'regimes' ? [answer.regimes] : []))
    expect(maps.map(({ columns }) => columns)).toEqual([12, 24, 48, 96, 192])
    expect(maps.map(({ finest }) => finest)).toEqual([false, false, false, false, true])
    expect(maps.at(-1)).toEqual(regimesOf(scenario, edition, pair.x, pair.y))
    const overtaken = await run(
      { id: 9, scenario, edition: edition.id, tracks: [], choices: false, live: 'rest', pair },
      8,
    )
    expect(overtaken.answers.every(({ kind }) => kind === 'regimes')).toBe(true)
    expect(overtaken.answers.length).toBeLessThan(maps.length)
  })

  test('that fails says so instead of breaking the worker', async () => {
    const { answers } = await run({ ...job, tracks: ['no.such'] })
    expect(answers.at(-1)).toMatchObject({ kind: 'failed', job: 7, message: expect.stringContaining('no.such') })
  })
})

test('a turn lets what waits go first', async () => {
  const turn = turns()
  const order: string[] = []
  const waiting = new Promise<void>((resolve) => {
    setImmediate(() => {
      order.push('event')
      resolve()
    })
  })
  await Promise.all([waiting, turn().then(() => order.push('turn'))])
  expect(order).toHaveLength(2)
})
