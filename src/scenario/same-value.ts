import type { InputValue } from './parameter.ts'

const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const right = new Map<string, unknown>(Object.entries(b))
  const left = Object.entries(a)
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
}

/** Equal as a reader would say: the same number, text, ends or results, in whatever order the keys stand. */
export const sameValue = (a: InputValue | undefined, b: InputValue | undefined): boolean => same(a, b)
