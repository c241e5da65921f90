import { log } from './elementary.ts'

/** Recurrence lifts the argument to here, where the asymptotic series has more digits than a double. */
const far = 12

/** Derivative of ln Γ for x > 0: recurrence, then Abramowitz and Stegun 6.3.18. */
export const digamma = (x: number): number => {
  let shifted = x
  let sum = 0
  while (shifted < far) {
    sum -= 1 / shifted
    shifted += 1
  }
  const r = 1 / (shifted * shifted)
  const series = r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r * (1 / 132 - (r * 691) / 32760)))))
  return sum + log(shifted) - 1 / (2 * shifted) - series
}

/** Derivative of the digamma for x > 0: recurrence, then Abramowitz and Stegun 6.4.12. */
export const trigamma = (x: number): number => {
  let shifted = x
  let sum = 0
  while (shifted < far) {
    sum += 1 / (shifted * shifted)
    shifted += 1
  }
  const r = 1 / (shifted * shifted)
  const series = r * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * (1 / 30 - r * (5 / 66 - (r * 691) / 2730)))))
  return sum + 1 / shifted + r / 2 + series / shifted
}
