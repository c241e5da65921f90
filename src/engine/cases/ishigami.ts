import { fieldsOf } from '../fields.ts'
import type { Runnable } from '../verify.ts'

const pi = 3.141592653589793

/** sin x for |x| <= pi, by its series around 0 after folding to half that range; a test function needs no more. */
export const sine = (x: number): number => {
  const folded = x > pi / 2 ? pi - x : x < -pi / 2 ? -pi - x : x
  const z = folded * folded
  let sum = 1
  for (let k = 27; k >= 3; k -= 2) sum = 1 - (z / (k * (k - 1))) * sum
  return folded * sum
}

/** sin x1 + a sin^2 x2 + b x3^4 sin x1 (Ishigami and Homma 1990), the usual test of variance-based sensitivity. */
export const ishigami = ([x1 = 0, x2 = 0, x3 = 0]: readonly number[], a: number, b: number): number =>
  sine(x1) + a * sine(x2) * sine(x2) + b * x3 * x3 * x3 * x3 * sine(x1)

/** Its exact indices for inputs uniform on -pi to pi. */
export const ishigamiSobol: Runnable = {
  id: 'ishigamiSobol',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const a = fields.number('a')
    const b = fields.number('b')
    const pi4 = pi * pi * pi * pi
    const first = 0.5 * (1 + (b * pi4) / 5) * (1 + (b * pi4) / 5)
    const second = (a * a) / 8
    const joint = b * b * pi4 * pi4 * (1 / 18 - 1 / 50)
    const V = first + second + joint
    return { V, S: [first / V, second / V, 0], ST: [(first + joint) / V, second / V, joint / V] }
  },
}
