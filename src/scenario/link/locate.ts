import { plainText } from '../../base/plain-text.ts'

/** Where in a text the scenario stands, and what the address says besides. */
export interface Located {
  /** The value of `s`; absent: the text is no link of ours. */
  readonly sealed?: string
  readonly view?: string
  readonly name?: string
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What mail and chat programs add: line breaks inside, brackets and punctuation behind. None of it is in the alphabet. */
const stripped = (text: string): string => text.replaceAll(/[\s\u00ad\u200b]+/g, '').replace(/[^\w-]+$/, '')

const partsOf = (fragment: string): Located => {
  const [path = '', query = ''] = fragment.split('?', 2)
  const [, view = '', name = ''] = path.split('/')
  const shown = plainText(decoded(name), 80)
  const sealed = query.split('&').find((part) => part.startsWith('s='))
  return {
    ...(/^[a-z][a-z0-9-]{0,31}$/.test(view) && { view }),
    ...(shown !== '' && { name: shown }),
    ...(sealed !== undefined && { sealed: stripped(sealed.slice(2)) }),
  }
}

/** Takes a whole address, a fragment from `#` on, or the value of `s` alone. */
export const locate = (text: string): Located => {
  const trimmed = text.trim()
  const hash = trimmed.indexOf('#')
  const fragment = trimmed.slice(hash + 1)
  if (fragment.includes('?')) return partsOf(fragment)
  if (hash < 0 && /^\d+\.\d/.test(trimmed)) return { sealed: stripped(trimmed) }
  const once = decoded(trimmed)
  return once !== trimmed && once.includes('?') ? partsOf(once.slice(once.indexOf('#') + 1)) : partsOf(fragment)
}
