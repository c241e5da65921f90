import { fieldsOf, notNegative, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Cost and quality of one choice. */
export type CostQuality = readonly [number, number]

/** Above 0 when b lies above the straight line from a to c. */
const bend = (a: CostQuality, b: CostQuality, c: CostQuality): number =>
  (b[1] - a[1]) * (c[0] - a[0]) - (c[1] - a[1]) * (b[0] - a[0])

/**
 * Corners of the non-decreasing concave envelope of cost and quality, by rising cost: what can be reached by choosing
 * at random between two choices. Ends at the best quality.
 */
export const concaveEnvelope = (points: readonly CostQuality[]): readonly CostQuality[] => {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  const corners: CostQuality[] = []
  for (const point of sorted) {
    const last = corners.at(-1)
    if (last && point[1] <= last[1]) continue
    for (;;) {
      const middle = corners.at(-1)
      const before = corners.at(-2)
      if (!middle || !before || bend(before, middle, point) > 0) break
      corners.pop()
    }
    corners.push(point)
  }
  return corners
}

/** Mean height of the envelope between two costs, of which the lower is at least that of the cheapest choice. */
export const meanHeight = (corners: readonly CostQuality[], from: number, to: number): number => {
  let area = 0
  for (const [i, [cost, quality]] of corners.entries()) {
    const next = corners[i + 1]
    const left = Math.max(from, cost)
    const right = Math.min(to, next ? next[0] : to)
    if (right <= left) continue
    const slope = next ? (next[1] - quality) / (next[0] - cost) : 0
    area += (right - left) * (quality + slope * ((left + right) / 2 - cost))
  }
  return area / (to - from)
}

const readPoints = (inputs: unknown): readonly CostQuality[] => {
  const rows = fieldsOf(inputs).matrix('points')
  if (rows.length > 0 && rows[0]?.length !== 2) refuse('points', 'a list of pairs of cost and quality')
  return rows.map(([cost = 0, quality = 0]): CostQuality => [cost, quality])
}

export const ndHullFormula: Formula = {
  id: 'ndHull',
  title: 'What models and mixtures of two can reach',
  statement: 'Corners of the non-decreasing upper concave envelope of (cost, quality), by rising cost.',
  sources: ['Hu et al. 2024, RouterBench'],
  examples: [
    {
      given: {
        points: [
          [3, 0.8],
          [1, 0.5],
          [2, 0.6],
          [4, 0.7],
        ],
      },
      expect: [
        [1, 0.5],
        [3, 0.8],
      ],
      from: 'By hand: the mixture of the ends gives 0.65 at a cost of 2, and 4 buys less than 3',
    },
  ],
  run: (inputs) => concaveEnvelope(readPoints(inputs)),
}

export const aiqFormula: Formula = {
  id: 'aiq',
  title: 'Mean quality over a range of costs',
  statement: 'Area under the envelope between cMin and cMax over their distance; flat beyond the dearest choice.',
  sources: ['Hu et al. 2024, RouterBench: average improvement in quality'],
  examples: [
    {
      given: {
        points: [
          [1, 0.5],
          [3, 0.9],
        ],
        cMin: 1,
        cMax: 3,
      },
      expect: 0.7,
      from: 'By hand: half way',
    },
    {
      given: {
        points: [
          [1, 0.5],
          [3, 0.9],
        ],
        cMin: 1,
        cMax: 5,
      },
      expect: 0.8,
      from: 'By hand: flat from 3 to 5',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const corners = concaveEnvelope(readPoints(inputs))
    const cheapest = corners[0]?.[0] ?? refuse('points', 'a list of at least one pair')
    const from = fields.number('cMin', { ...notNegative, atLeast: cheapest })
    return meanHeight(corners, from, fields.number('cMax', { above: from }))
  },
}
