/** Do two plain values say the same, however deep, whichever objects they are made of? */
export const alike = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const left: readonly (readonly [string, unknown])[] = Object.entries(a)
  const right = new Map<string, unknown>(Object.entries(b))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && alike(value, right.get(key)))
}
