import { expect, test, vi } from 'vitest'
import { NotLoaded } from '../base/not-loaded.ts'
import { late } from './late.ts'

/** Fails so many times, then gives `there`. */
function failing(times: number) {
  let left = times
  return vi.fn<() => Promise<string>>(async () => {
    left -= 1
    if (left >= 0) throw new TypeError('blocked')
    return 'there'
  })
}

test('is loaded once, however often it is asked for', async () => {
  const load = failing(0)
  const settled = vi.fn<() => void>()
  const one = late(load, settled)
  expect(one.now()).toBeUndefined()
  expect(load).not.toHaveBeenCalled()
  expect(one.asked()).toBe(one.asked())
  expect(one.load()).toBe(one.asked())
  await expect(one.asked()).resolves.toBe('there')
  expect(one.now()).toBe('there')
  expect(one.failure()).toBeUndefined()
  expect(load).toHaveBeenCalledTimes(1)
  expect(settled).toHaveBeenCalledTimes(1)
})

test('keeps a failure until it is loaded again', async () => {
  const load = failing(1)
  const settled = vi.fn<() => void>()
  const one = late(load, settled)
  const first = one.asked()
  await expect(first).rejects.toBeInstanceOf(NotLoaded)
  expect(one.failure()?.cause).toEqual(new TypeError('blocked'))
  expect(one.asked()).toBe(first)
  expect(load).toHaveBeenCalledTimes(1)
  const second = one.load()
  expect(one.failure()).toBeUndefined()
  expect(one.load()).toBe(second)
  await expect(second).resolves.toBe('there')
  expect(one.now()).toBe('there')
  expect(load).toHaveBeenCalledTimes(2)
  expect(settled).toHaveBeenCalledTimes(2)
})

test('what is loaded by way of another fails as that did', async () => {
  const inner = late(failing(1))
  const outer = late(inner.load)
  await expect(outer.asked()).rejects.toBe(await inner.asked().catch((error: unknown) => error))
  await expect(outer.load()).resolves.toBe('there')
})
