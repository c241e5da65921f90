/** Round numbers for axes, and round ends for them. */

export type TickScale = 'linear' | 'log'

/** A power of ten as the number that its digits mean. */
const tenTo = (exponent: number): number => Number(`1e${exponent}`)

const exponentOf = (value: number): number => Number(value.toExponential().split('e')[1])

/** Number of steps from 0, without the noise of a division. */
const grid = (index: number, step: number): number => Number((index * step).toPrecision(12))

const roundSteps = [1, 2, 2.5, 5, 10] as const

/** The smallest of 1, 2, 2.5 or 5 times a power of ten that cuts a span into at most so many parts. */
export function roundStep(span: number, most: number): number {
  const rough = span / Math.max(1, most)
  if (!(rough > 0)) return 1
  const power = tenTo(exponentOf(rough))
  const factor = roundSteps.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10
  return Number((factor * power).toPrecision(12))
}

function linearTicks(low: number, high: number, most: number): readonly number[] {
  const step = roundStep(high - low, most)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => grid(first + index, step))
}

/** All products of a power of ten and one of the digits between two numbers. */
function withDigits(low: number, high: number, digits: readonly number[], every = 1): readonly number[] {
  const found: number[] = []
  for (let exponent = exponentOf(low); exponent <= exponentOf(high); exponent++) {
    if (exponent % every !== 0) continue
    for (const digit of digits) {
      const value = Number((digit * tenTo(exponent)).toPrecision(3))
      if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) found.push(value)
    }
  }
  return found
}

function logTicks(low: number, high: number, most: number): readonly number[] {
  const dense = [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]].map((digits) => withDigits(low, high, digits))
  const sparse = [2, 3, 4, 6, 12].map((every) => withDigits(low, high, [1], every))
  const fitting = [...dense, ...sparse].find((ticks) => ticks.length <= most)
  if (fitting && fitting.length > 1) return fitting
  // Less than a decade: the digits are too coarse, round steps are not.
  return linearTicks(low, high, most)
}

/** At most so many round values within the ends of an axis. */
export const ticksOf = (scale: TickScale, low: number, high: number, most: number): readonly number[] =>
  scale === 'log' && low > 0 ? logTicks(low, high, most) : linearTicks(low, high, most)

/** Small marks between the ticks of a logarithmic axis. */
export const smallTicks = (scale: TickScale, low: number, high: number): readonly number[] =>
  scale === 'log' && low > 0 ? withDigits(low, high, [1, 2, 3, 4, 5, 6, 7, 8, 9]) : []

const logEnds = [1, 1.5, 2, 3, 5, 7, 10] as const

const logBelow = (value: number): number => {
  const power = tenTo(exponentOf(value))
  return Number(
    (logEnds.reduce((end, next) => (next * power <= value * (1 + 1e-9) ? next : end), 1) * power).toPrecision(3),
  )
}

const logAbove = (value: number): number => {
  const power = tenTo(exponentOf(value))
  return Number(((logEnds.find((end) => end * power >= value * (1 - 1e-9)) ?? 10) * power).toPrecision(3))
}

/** Round ends around values, so that an axis stays still while they move a little. Absent: there are no values. */
export function roundEnds(
  scale: TickScale,
  values: readonly number[],
): readonly [low: number, high: number] | undefined {
  const known = values.filter((value) => Number.isFinite(value) && (scale === 'linear' || value > 0))
  if (known.length === 0) return undefined
  const low = Math.min(...known)
  const high = Math.max(...known)
  if (scale === 'log') {
    const ends = [logBelow(low * 0.85), logAbove(high * 1.15)] as const
    return ends[0] < ends[1] ? ends : [ends[0] / 10, ends[0] * 10]
  }
  const span = high - low || Math.abs(high) || 1
  const step = roundStep(span * 1.2, 5)
  return [grid(Math.floor((low - span * 0.05) / step), step), grid(Math.ceil((high + span * 0.05) / step), step)]
}
