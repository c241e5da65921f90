import type { Edition } from '../catalog/edition.ts'

/** What follows from an edition alone is made once for each. */
export const perEdition = <Value>(make: (edition: Edition) => Value): ((edition: Edition) => Value) => {
  const made = new WeakMap<Edition, Value>()
  return (edition) => {
    const value = made.get(edition) ?? make(edition)
    made.set(edition, value)
    return value
  }
}

/** A value kept for its latest few keys: slider events come in runs that differ in one input. */
export const remembered = <Value>(most: number): ((edition: Edition, key: string, make: () => Value) => Value) => {
  const ofEdition = perEdition(() => new Map<string, Value>())
  return (edition, key, make) => {
    const known = ofEdition(edition)
    const value = known.get(key) ?? make()
    if (!known.has(key) && known.size >= most) known.delete(known.keys().next().value ?? key)
    known.set(key, value)
    return value
  }
}
