/** Small wishes of the reader, kept in this browser. Storage may be refused; then they last as long as the page. */
const lasting = new Map<string, string | undefined>()

export function stored(key: string): string | undefined {
  if (lasting.has(key)) return lasting.get(key)
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Undefined: back to what the page does by itself. */
export function store(key: string, value: string | undefined): void {
  lasting.set(key, value)
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Nothing to tell: the wish is followed, and is asked for again on the next visit.
  }
}
