import { store, stored } from '../stored.ts'

const key = 'trilemma.recent'
const most = 5

/** Ids of what was chosen last, the newest first; no text that was typed and no value. */
export const recentIds = (): readonly string[] => (stored(key) ?? '').split('\n').filter((id) => id !== '')

/** What sets an input is remembered as that input. */
const lasting = (id: string): string | undefined => {
  if (id.startsWith('refused ')) return undefined
  return id.startsWith('set ') ? `input ${id.split(' ')[1] ?? ''}` : id
}

export const withRecent = (ids: readonly string[], id: string): readonly string[] => {
  const last = lasting(id)
  return last === undefined ? ids : [last, ...ids.filter((one) => one !== last)].slice(0, most)
}

export const remember = (id: string): void => store(key, withRecent(recentIds(), id).join('\n'))
