import type { Edition } from '../catalog/edition.ts'
import { readEdition } from '../catalog/read-edition.ts'
import type { EditionState } from './surface.ts'

/** Fetches a file of our own; rejects without a connection. */
export type FetchFile = (path: string) => Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'json'>>

export interface EditionStore {
  /** The edition, once it was loaded. */
  readonly held: (id: string) => Edition | undefined
  /** Never answers with another edition than the one asked for. Failures are tried again at the next call. */
  readonly load: (id: string) => Promise<EditionState>
}

const missing = (id: string): EditionState => ({
  kind: 'missing',
  id,
  message: `This scenario was made with the figures of ${id}, which are not here. Nothing is shown in their place.`,
})

const unreachable = (id: string): EditionState => ({
  kind: 'unreachable',
  id,
  message: `The figures of ${id} could not be loaded. Check the connection and try again.`,
})

const unreadable = (id: string, why: string): EditionState => ({
  kind: 'unreadable',
  id,
  message: `The figures of ${id} could not be read: ${why}`,
})

/** Some hosts answer every unknown path with a page. */
const isPage = (headers: Headers): boolean => headers.get('content-type')?.includes('text/html') ?? false

const fetchEdition = async (id: string, fetchFile: FetchFile): Promise<EditionState> => {
  // The id comes from a link: only a date may become part of an address.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(id)) return missing(id)
  let json: unknown
  try {
    const response = await fetchFile(`editions/${id}.json`)
    if (response.status === 404 || response.status === 410 || isPage(response.headers)) return missing(id)
    if (!response.ok) return unreachable(id)
    json = await response.json()
  } catch (cause) {
    return cause instanceof SyntaxError ? unreadable(id, 'the file is damaged.') : unreachable(id)
  }
  const read = readEdition(json)
  if (!read.ok) return unreadable(id, read.problems[0]?.message ?? 'the file is damaged.')
  return read.value.id === id
    ? { kind: 'ready', id, edition: read.value }
    : unreadable(id, `the file says it is of ${read.value.id}.`)
}

export const createEditionStore = (fetchFile: FetchFile): EditionStore => {
  const held = new Map<string, Edition>()
  const loading = new Map<string, Promise<EditionState>>()
  const fetched = async (id: string): Promise<EditionState> => {
    const state = await fetchEdition(id, fetchFile)
    loading.delete(id)
    if (state.kind === 'ready') held.set(id, state.edition)
    return state
  }
  return {
    held: (id) => held.get(id),
    load: (id) => {
      const edition = held.get(id)
      if (edition) return Promise.resolve({ kind: 'ready', id, edition })
      const under = loading.get(id) ?? fetched(id)
      loading.set(id, under)
      return under
    },
  }
}
