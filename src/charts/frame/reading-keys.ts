interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const pages: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 }

/**
 * Where a key leads among so many stops: arrows to the next, with Shift or Page `far` of them, Home and End to the ends,
 * Escape nowhere. `undefined`: not a key of the chart.
 */
export function readingKey(
  pressed: PressedKey,
  at: number | undefined,
  count: number,
  far: number,
): { readonly to: number | undefined } | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed
  if (ctrlKey || metaKey || altKey || count === 0) return undefined
  if (key === 'Home') return { to: 0 }
  if (key === 'End') return { to: count - 1 }
  if (key === 'Escape') return at === undefined ? undefined : { to: undefined }
  const one = steps[key]
  const by = one === undefined ? (pages[key] ?? 0) * far : one * (shiftKey ? far : 1)
  if (by === 0) return undefined
  return { to: at === undefined ? 0 : Math.min(count - 1, Math.max(0, at + by)) }
}
