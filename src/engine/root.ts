const mostSteps = 200

/**
 * x between low and high with f(x) = 0, for a continuous f with different signs at the two ends (either way round).
 * False position with bisection in between; ends when the bracket is down to neighbouring doubles or f is 0.
 */
export const rootBetween = (f: (x: number) => number, low: number, high: number): number => {
  let a = low
  let b = high
  let fa = f(a)
  let fb = f(b)
  for (let step = 0; step < mostSteps && fa !== 0 && fb !== 0; step++) {
    const middle = a + (b - a) / 2
    if (middle === a || middle === b) break
    const secant = a - (fa * (b - a)) / (fb - fa)
    const inside = step % 3 !== 2 && secant > Math.min(a, b) && secant < Math.max(a, b)
    const x = inside ? secant : middle
    const fx = f(x)
    if (fx === 0 || fx < 0 === fb < 0) {
      b = x
      fb = fx
    } else {
      a = x
      fa = fx
    }
  }
  return fa === 0 || Math.abs(fa) < Math.abs(fb) ? a : b
}
