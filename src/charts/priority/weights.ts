/** Priorities of cost, quality and latency, in points that add to 100, or any three shares of one sum. */
export type Weights = readonly [cost: number, quality: number, latency: number]

/** Index into `Weights`. */
export type Priority = 0 | 1 | 2

/** On screen latency is called speed: more of this priority means less waiting. */
export const priorityNames = ['cost', 'quality', 'speed'] as const

export const fraction = ([cost, quality, latency]: Weights): Weights => {
  const sum = cost + quality + latency
  return sum > 0 ? [cost / sum, quality / sum, latency / sum] : [1 / 3, 1 / 3, 1 / 3]
}

/** Points on a grid of `1 / grain` that still add to 100; the largest remainders are rounded up. */
export function inPoints(weights: Weights, grain: number): Weights {
  const exact = fraction(weights).map((share) => share * 100 * grain)
  const whole = exact.map((value) => Math.floor(value + 1e-9))
  const order = [0, 1, 2].toSorted((a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)))
  let left = 100 * grain - whole.reduce((sum, value) => sum + value, 0)
  for (const index of order) {
    if (left <= 0) break
    whole[index] = (whole[index] ?? 0) + 1
    left--
  }
  return [(whole[0] ?? 0) / grain, (whole[1] ?? 0) / grain, (whole[2] ?? 0) / grain]
}

/** Whole points as they are printed: they add to 100 too. */
export const printed = (weights: Weights): Weights => inPoints(weights, 1)

/** What a pointer can mean: tenths of a point. */
export const pointed = (weights: Weights): Weights => inPoints(weights, 10)

const hundredth = (value: number): number => Math.round(value * 100) / 100

/** One priority set to a number of points; the other two keep their ratio, and share evenly where both were nothing. */
export function withPriority(weights: Weights, which: Priority, points: number): Weights {
  const mine = hundredth(Math.min(100, Math.max(0, points)))
  const [first, second] = ([0, 1, 2] as const).filter((index) => index !== which)
  if (first === undefined || second === undefined) return weights
  const rest = weights[first] + weights[second]
  const part = hundredth((100 - mine) * (rest > 0 ? weights[first] / rest : 0.5))
  const next: [number, number, number] = [0, 0, 0]
  next[which] = mine
  next[first] = part
  next[second] = hundredth(100 - mine - part)
  return next
}

/** So many whole points more or less than what is printed. */
export const steppedBy = (weights: Weights, which: Priority, by: number): Weights =>
  withPriority(weights, which, printed(weights)[which] + by)

/** Weight moves from cost to speed, or back where `by` is negative; quality keeps its own. */
export function tradedForSpeed(weights: Weights, by: number): Weights {
  const [cost, quality, latency] = inPoints(weights, 100)
  const moved = hundredth(by > 0 ? Math.min(by, cost) : -Math.min(-by, latency))
  return [hundredth(cost - moved), quality, hundredth(latency + moved)]
}

export const corner = (which: Priority): Weights => [
  which === 0 ? 100 : 0,
  which === 1 ? 100 : 0,
  which === 2 ? 100 : 0,
]

export const equalThirds: Weights = inPoints([1, 1, 1], 100)
