/** A stretch of a way, and the line that is highest along it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly winner: number
}

/**
 * Which of many lines is highest from 0 to `end` (above 0, may be without end): their upper envelope, exact. Ties go to
 * the steeper line, then to the lower number. Empty when there is no line.
 */
export const upperEnvelope = (start: Float64Array, slope: Float64Array, end: number): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let now = bestAtStart(start, slope)
  let t = 0
  while (now >= 0) {
    const next = nextCrossing(start, slope, now, t, end)
    const to = next < 0 ? end : crossing(start, slope, now, next, t)
    if (to > t) stretches.push({ from: t, to, winner: now })
    t = to
    now = next
  }
  return stretches
}

const bestAtStart = (start: Float64Array, slope: Float64Array): number => {
  let best = -1
  for (let i = 0; i < start.length; i++) {
    const ahead = best < 0 ? 1 : (start[i] ?? 0) - (start[best] ?? 0) || (slope[i] ?? 0) - (slope[best] ?? 0)
    if (ahead > 0) best = i
  }
  return best
}

/** Where the steeper line `next` reaches line `now`, which is best at t: never before t. */
const crossing = (start: Float64Array, slope: Float64Array, now: number, next: number, t: number): number =>
  Math.max(t, ((start[now] ?? 0) - (start[next] ?? 0)) / ((slope[next] ?? 0) - (slope[now] ?? 0)))

/** The steeper line that is reached first before the end; the steepest of those reached at once. */
const nextCrossing = (start: Float64Array, slope: Float64Array, now: number, t: number, end: number): number => {
  let best = -1
  let first = end
  for (let i = 0; i < start.length; i++) {
    if ((slope[i] ?? 0) <= (slope[now] ?? 0)) continue
    const at = crossing(start, slope, now, i, t)
    if (at < first || (at === first && best >= 0 && (slope[i] ?? 0) > (slope[best] ?? 0))) {
      best = i
      first = at
    }
  }
  return best
}
