import { describe, expect, test } from 'vitest'
import { createEditionStore, type FetchFile } from './edition-store.ts'
import { worldEdition } from './world.fixture.ts'

const { id } = worldEdition
const json = { 'content-type': 'application/json' }

const answer =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = json): FetchFile =>
  async () => ({
    ok: status === 200,
    status,
    headers: new Headers(headers),
    json: async () => (typeof body === 'string' ? JSON.parse(body) : body),
  })

const offline: FetchFile = () => Promise.reject(new TypeError('Failed to fetch'))

describe('the pinned edition', () => {
  test('is fetched once and held', async () => {
    const asked: string[] = []
    const store = createEditionStore((path) => {
      asked.push(path)
      return answer(200, worldEdition)(path)
    })
    const [one, two] = await Promise.all([store.load(id), store.load(id)])
    expect(one).toMatchObject({ kind: 'ready', id })
    expect(two).toBe(one)
    expect((await store.load(id)).kind).toBe('ready')
    expect(asked).toEqual([`editions/${id}.json`])
    expect(store.held(id)).toEqual(worldEdition)
  })

  test.each([
    ['missing', answer(404, {})],
    ['missing', answer(200, '<!doctype html>', { 'content-type': 'text/html; charset=utf-8' })],
    ['unreachable', answer(503, {})],
    ['unreachable', offline],
    ['unreadable', answer(200, '{"schema":')],
    ['unreadable', answer(200, { schema: 'something else' })],
    ['unreadable', answer(200, { ...worldEdition, id: '2019-01-01' })],
  ] as const)('%s is said, and tried again at the next call', async (kind, fetchFile) => {
    let broken = true
    const store = createEditionStore((path) => (broken ? fetchFile : answer(200, worldEdition))(path))
    const state = await store.load(id)
    expect(state).toMatchObject({ kind, id, message: expect.stringContaining(id) })
    expect(store.held(id)).toBeUndefined()
    broken = false
    expect((await store.load(id)).kind).toBe('ready')
  })

  test.each(['../../secret', '2026-11-24/../x', '', 'https://evil.example/x', '2026-11-24\n'])(
    '%j is no date and never becomes part of an address',
    async (strange) => {
      const store = createEditionStore(() => Promise.reject(new Error('asked')))
      expect((await store.load(strange)).kind).toBe('missing')
    },
  )
})
