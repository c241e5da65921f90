import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** A place in the plane. */
export type Place = readonly [number, number]

export interface Barycentric {
  /** Of the three corners; at least 0, sum 1. */
  readonly weights: readonly [number, number, number]
  readonly inside: boolean
}

/** Rounding on an edge is not outside. */
const edge = 1e-12

const third = 1 / 3

/** Twice the signed area of a triangle. */
const doubledArea = (a: Place, b: Place, c: Place): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])

/**
 * Weights of three corners (not on one line) at a place: p = w_a a + w_b b + w_c c. Outside, negative weights become 0
 * and the others are scaled to sum 1. A place that is no number gives the centre.
 */
export const barycentric = (p: Place, a: Place, b: Place, c: Place): Barycentric => {
  const whole = doubledArea(a, b, c)
  const raw = [doubledArea(p, b, c) / whole, doubledArea(a, p, c) / whole, doubledArea(a, b, p) / whole] as const
  if (!raw.every(Number.isFinite)) return { weights: [third, third, third], inside: false }
  const inside = raw.every((weight) => weight >= -edge)
  const [wA, wB, wC] = [Math.max(0, raw[0]), Math.max(0, raw[1]), Math.max(0, raw[2])]
  const sum = wA + wB + wC
  return { weights: [wA / sum, wB / sum, wC / sum], inside }
}

/** The place that has these weights. */
export const placeOf = ([wA, wB, wC]: Barycentric['weights'], a: Place, b: Place, c: Place): Place => [
  wA * a[0] + wB * b[0] + wC * c[0],
  wA * a[1] + wB * b[1] + wC * c[1],
]

export const barycentricFormula: Formula = {
  id: 'barycentric',
  title: 'Priorities from a point in the triangle',
  statement:
    'Each corner weighs as the area opposite to it: area(PBC), area(APC), area(ABP) over area(ABC). Outside, negative weights are set to 0 and the rest scaled to sum 1.',
  sources: ['Moebius 1827, barycentric coordinates'],
  examples: [
    {
      given: { P: [0.25, 0.25], A: [0, 0], B: [1, 0], C: [0, 1] },
      expect: { weights: [0.5, 0.25, 0.25], inside: true },
      from: 'By hand',
    },
    {
      given: { P: [0.5, -0.5], A: [0, 0], B: [1, 0], C: [0, 1] },
      expect: { weights: [2 / 3, 1 / 3, 0], inside: false },
      from: 'By hand: 1, 1/2 and -1/2 before clamping',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const [p, a, b, c] = (['P', 'A', 'B', 'C'] as const).map((name): Place => {
      const [x, y, ...rest] = fields.numbers(name)
      return x === undefined || y === undefined || rest.length > 0 ? refuse(name, 'a list of two numbers') : [x, y]
    })
    if (!p || !a || !b || !c || doubledArea(a, b, c) === 0) return refuse('C', 'off the line through A and B')
    return barycentric(p, a, b, c)
  },
}
