/** What a key asks of the presentation. */
export type PresentKey =
  | { readonly kind: 'area'; readonly by: 1 | -1 }
  | { readonly kind: 'picture'; readonly by: 1 | -1 }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'qr' }
  | { readonly kind: 'leave' }

const named: Readonly<Record<string, PresentKey>> = {
  ArrowRight: { kind: 'area', by: 1 },
  PageDown: { kind: 'area', by: 1 },
  ArrowLeft: { kind: 'area', by: -1 },
  PageUp: { kind: 'area', by: -1 },
  ArrowDown: { kind: 'picture', by: 1 },
  ArrowUp: { kind: 'picture', by: -1 },
  Escape: { kind: 'leave' },
  b: { kind: 'blank' },
  q: { kind: 'qr' },
}

/** Keys of clickers and of hands: arrows and pages move between areas, `0` to `8` open one, B blanks, Q shows the code. */
export function presentKey(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): PresentKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (/^[0-8]$/.test(event.key)) return { kind: 'number', number: Number(event.key) }
  return named[event.key.length === 1 ? event.key.toLowerCase() : event.key]
}

/** One of a row, and round at its ends. */
export const turned = <T>(all: readonly T[], now: T | undefined, by: 1 | -1): T | undefined => {
  const at = now === undefined ? -1 : all.indexOf(now)
  return at < 0 ? all[0] : all[(at + by + all.length) % all.length]
}
