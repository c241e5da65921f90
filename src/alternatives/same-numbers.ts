/** Have two records the same values under the same names? Both may be absent. */
export const sameNumbers = <Shape extends object>(x: Shape | undefined, y: Shape | undefined): boolean => {
  if (x === y) return true
  if (!x || !y) return false
  for (const name in x) if (x[name] !== y[name]) return false
  return true
}
