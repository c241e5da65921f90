/** Share of worlds in which something holds of their value, 0 to 1; 0 where there are no worlds. */
export const shareWhere = (values: ArrayLike<number>, holds: (value: number, draw: number) => boolean): number => {
  let count = 0
  for (let draw = 0; draw < values.length; draw++) if (holds(values[draw] ?? 0, draw)) count++
  return values.length > 0 ? count / values.length : 0
}
