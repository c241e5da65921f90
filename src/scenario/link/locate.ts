import { plainText } from '../../base/plain-text.ts'

/** What an address says besides the scenario; plain text. */
export interface Address {
  readonly view?: string
  readonly name?: string
  /** The option that was selected. Nobody has checked that there is one of this id. */
  readonly option?: string
}

export interface Located extends Address {
  /** Readings of the value of `s`, the likeliest first; none: the text is no link of ours. */
  readonly sealed: readonly string[]
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Brackets and punctuation that a sentence puts behind an address; none of it is in the alphabet. */
const bare = (text: string): string => {
  let end = text.length
  while (end > 0 && !/[\w-]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Mail breaks long lines, so spaces may be inside; or the sentence goes on behind a space. The check tells which. */
const readings = (value: string): readonly string[] => {
  const joined = bare(value.replaceAll(/[\s\u00ad\u200b]+/g, ''))
  const first = bare(value.trim().split(/\s/, 1)[0] ?? '')
  return joined === first ? [joined] : [joined, first]
}

/** As all ids of areas are. */
export const isAreaId = (text: string): boolean => /^[a-z][a-z0-9-]{0,31}$/.test(text)

const addressOf = (before: string): Address => {
  const [, view = '', name = ''] = before.slice(before.lastIndexOf('#') + 1).split('/')
  const shown = plainText(decoded(name), 80)
  return { ...(isAreaId(view) && { view }), ...(shown !== '' && { name: shown }) }
}

/** Letters, digits and the few signs that ids are made of; anything else is no id of ours. */
export const isOptionId = (text: string): boolean => /^[\w.:+@>/-]{1,160}$/.test(text)

const selectedIn = (text: string): Pick<Address, 'option'> => {
  const option = decoded(bare(/&o=([^&#\s]*)/.exec(text)?.[1] ?? ''))
  return isOptionId(option) ? { option } : {}
}

const inAddress = (text: string): Located | undefined => {
  const found = /[?&]s=([^&#]*)/.exec(text)
  if (!found) return undefined
  const [path = ''] = text.slice(0, found.index).split('?').slice(-1)
  return { ...addressOf(path), ...selectedIn(text.slice(found.index)), sealed: readings(found[1] ?? '') }
}

/** Takes a whole address, also inside a sentence or percent-encoded, a fragment from `#` on, or the value of `s` alone. */
export const locate = (text: string): Located => {
  if (/^\s*\d+\.\d/.test(text) && !text.includes('#')) return { sealed: readings(text) }
  return inAddress(text) ?? (text.includes('%') ? inAddress(decoded(text)) : undefined) ?? { sealed: [] }
}
