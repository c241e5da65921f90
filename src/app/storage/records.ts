import { failed, ok, type Result } from '../../base/result.ts'
import { isRecord } from '../../scenario/record.ts'

/** Where one scenario's revisions hang. Written once, never changed: what changes is in its newest revision. */
export interface SlotRecord {
  readonly schema: 1
  readonly id: string
  /** Milliseconds since 1970. */
  readonly created: number
  /** The link it was opened from, as it came; absent: begun here from a preset. */
  readonly link?: string
  /** Split off when another tab had gone on with the same slot. */
  readonly branchOf?: { readonly slot: string; readonly revision: number }
}

/** `open`: from a link, not yet kept; `discarded`: hidden, and removed for good after 30 days. */
export type SlotState = 'open' | 'kept' | 'discarded'

/** One saved state. Appended under the next number of its slot; a stored one is never written again. */
export interface RevisionRecord {
  readonly schema: 1
  readonly slot: string
  readonly number: number
  readonly at: number
  readonly state: SlotState
  readonly name: string
  readonly preset: string
  /** The scenario file. */
  readonly text: string
  /** Checksum of `text`: a half-written record is told from a whole one. */
  readonly check: string
}

const unreadable = (message: string) => failed({ path: 'storage', message })

const newer = (record: Readonly<Record<string, unknown>>): boolean =>
  typeof record['schema'] === 'number' && record['schema'] > 1

/** A record as it comes from storage; anything may have happened to it since it was written. */
export const readSlot = (record: unknown): Result<SlotRecord> => {
  if (!isRecord(record)) return unreadable('The stored scenario is damaged.')
  if (newer(record)) return unreadable('Saved by a newer version of this page. Reload to open it.')
  const { schema, id, created, link, branchOf } = record
  if (schema !== 1 || typeof id !== 'string' || typeof created !== 'number')
    return unreadable('The stored scenario is damaged.')
  return ok({
    schema,
    id,
    created,
    ...(typeof link === 'string' && { link }),
    ...(isRecord(branchOf) &&
      typeof branchOf['slot'] === 'string' &&
      typeof branchOf['revision'] === 'number' && {
        branchOf: { slot: branchOf['slot'], revision: branchOf['revision'] },
      }),
  })
}

const isState = (value: unknown): value is SlotState => value === 'open' || value === 'kept' || value === 'discarded'

export const readRevision = (record: unknown, checkOf: (text: string) => string): Result<RevisionRecord> => {
  if (!isRecord(record)) return unreadable('The stored scenario is damaged.')
  if (newer(record)) return unreadable('Saved by a newer version of this page. Reload to open it.')
  const { schema, slot, number, at, state, name, preset, text, check } = record
  if (
    schema !== 1 ||
    typeof slot !== 'string' ||
    typeof number !== 'number' ||
    typeof at !== 'number' ||
    !isState(state) ||
    typeof name !== 'string' ||
    typeof preset !== 'string' ||
    typeof text !== 'string' ||
    check !== checkOf(text)
  )
    return unreadable('The stored scenario is damaged or was written only in part.')
  return ok({ schema, slot, number, at, state, name, preset, text, check })
}
