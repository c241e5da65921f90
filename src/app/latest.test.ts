import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latestWins } from './latest.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('one runs, the newest waits, those between never run', async () => {
  const started: number[] = []
  const gates: (() => void)[] = []
  const submit = latestWins<number>(async (job) => {
    started.push(job)
    await new Promise<void>((open) => gates.push(open))
  })
  for (const job of [1, 2, 3, 4]) submit(job)
  expect(started).toEqual([1])
  gates[0]?.()
  await turn()
  expect(started).toEqual([1, 4])
  gates[1]?.()
  await turn()
  submit(5)
  expect(started).toEqual([1, 4, 5])
})

test('whatever the times, never two at once, each job is newer than the one before, and the last one is finished', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 20 }), async (pauses) => {
      let running = 0
      const finished: number[] = []
      const given: number[] = []
      const submit = latestWins<number>(async (job, superseded) => {
        expect(++running).toBe(1)
        for (let slice = 0; slice < 3 && !superseded(); slice++) await turn()
        if (!superseded()) finished.push(job)
        running--
      })
      for (const [job, pause] of pauses.entries()) {
        submit(job)
        given.push(job)
        for (let wait = 0; wait < pause; wait++) await turn()
      }
      for (let wait = 0; wait < 10; wait++) await turn()
      expect(finished.at(-1)).toBe(given.at(-1))
      expect(finished).toEqual(finished.toSorted((a, b) => a - b))
    }),
    { numRuns: 50 },
  )
})
