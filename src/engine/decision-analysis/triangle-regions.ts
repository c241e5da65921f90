import { fieldsOf, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { sortExactly } from './sort-exactly.ts'
import { columnsOf, firstPoints, weightedSum } from './weighted-sum.ts'

/** Weights of cost, quality and latency; they sum to 1. */
export type Corner = readonly [number, number, number]

/** Where in the triangle of priorities a point is best: a convex polygon, its share of the triangle's area. */
export interface Region {
  readonly winner: number
  /** All points with the same three utilities as the winner, itself included: they share the region. */
  readonly members: readonly number[]
  readonly share: number
  readonly corners: readonly Corner[]
}

const wholeTriangle: readonly [Corner, Corner, Corner] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** Polygons below this share are rounding, not regions. */
const smallestShare = 1e-15

/** Sums of weights along each side of the sample of priorities that finds the likely winners first. */
const sampleSteps = 6

/**
 * The regions of all winners, exact, by number of the winner. Columns are the utilities of cost, quality and latency.
 * Each point's region is the triangle cut by (u_i - u_j) . w >= 0 for every rival j; likely winners are tried first, so
 * that most points are done after a few cuts.
 */
export const triangleRegions = (
  columns: readonly Float64Array[],
  points: ArrayLike<number> = firstPoints(columns[0]?.length ?? 0),
): readonly Region[] => {
  const groups = groupsOfEquals(columns, points)
  const heads = groups.map((members) => members[0] ?? 0)
  const likely = likelyWinners(columns, heads)
  const regions: Region[] = []
  for (const members of groups) {
    const winner = members[0] ?? 0
    const corners = cutAll(columns, winner, heads, cutAll(columns, winner, likely, wholeTriangle))
    const share = shareOf(corners)
    if (share > smallestShare) regions.push({ winner, members, share, corners })
  }
  return regions.sort((a, b) => a.winner - b.winner)
}

const groupsOfEquals = (columns: readonly Float64Array[], points: ArrayLike<number>): readonly number[][] => {
  const order = sortExactly(
    Int32Array.from(points).sort(),
    columns.map((values) => ({ values })),
  )
  const groups: number[][] = []
  for (const point of order) {
    const head = groups.at(-1)?.[0]
    if (head !== undefined && columns.every((column) => column[head] === column[point])) groups.at(-1)?.push(point)
    else groups.push([point])
  }
  return groups
}

const likelyWinners = (columns: readonly Float64Array[], heads: readonly number[]): readonly number[] => {
  const winners = new Set<number>()
  for (let i = 0; i <= sampleSteps; i++) {
    for (let j = 0; i + j <= sampleSteps; j++) {
      const weights = [i, j, sampleSteps - i - j]
      let best = heads[0] ?? 0
      for (const head of heads)
        if (weightedSum(columns, weights, head) > weightedSum(columns, weights, best)) best = head
      winners.add(best)
    }
  }
  return [...winners]
}

const cutAll = (
  columns: readonly Float64Array[],
  winner: number,
  rivals: readonly number[],
  polygon: readonly Corner[],
): readonly Corner[] => {
  let left = polygon
  for (const rival of rivals) {
    if (left.length < 3) return []
    if (rival !== winner) left = cut(columns, winner, rival, left)
  }
  return left
}

/** The part of a convex polygon in which the winner is at least as good as the rival (Sutherland and Hodgman 1974). */
const cut = (
  columns: readonly Float64Array[],
  winner: number,
  rival: number,
  polygon: readonly Corner[],
): readonly Corner[] => {
  const cost = (columns[0]?.[winner] ?? 0) - (columns[0]?.[rival] ?? 0)
  const quality = (columns[1]?.[winner] ?? 0) - (columns[1]?.[rival] ?? 0)
  const latency = (columns[2]?.[winner] ?? 0) - (columns[2]?.[rival] ?? 0)
  const lead = (corner: Corner): number => corner[0] * cost + corner[1] * quality + corner[2] * latency
  let untouched = true
  for (const corner of polygon) if (lead(corner) < 0) untouched = false
  if (untouched) return polygon
  const kept: Corner[] = []
  let from = polygon.at(-1) ?? wholeTriangle[0]
  for (const corner of polygon) {
    const before = lead(from)
    const mine = lead(corner)
    if (before >= 0 !== mine >= 0) kept.push(between(from, corner, before / (before - mine)))
    if (mine >= 0) kept.push(corner)
    from = corner
  }
  return kept
}

const between = (a: Corner, b: Corner, t: number): Corner => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
]

/** Area over that of the whole triangle, by the shoelace rule in two of the three weights. */
const shareOf = (corners: readonly Corner[]): number => {
  let doubled = 0
  for (const [i, corner] of corners.entries()) {
    const next = corners[(i + 1) % corners.length] ?? corner
    doubled += corner[1] * next[2] - next[1] * corner[2]
  }
  return Math.abs(doubled)
}

export const triangleRegionsFormula: Formula = {
  id: 'triangleRegions',
  title: 'Share of all priorities for which an option is best',
  statement:
    'Option i is best where (u_i - u_j) . w >= 0 for all j: a convex polygon in the triangle of weights. Its share of the area; options with equal utilities share theirs.',
  sources: ['Sutherland & Hodgman 1974, polygon clipping'],
  examples: [
    {
      given: {
        U: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 0],
        ],
      },
      expect: [0.5, 0.5, 0],
      from: 'By hand: the two halves of the triangle',
    },
    {
      given: {
        U: [
          [1, 1, 1],
          [1, 1, 1],
        ],
      },
      expect: [0.5, 0.5],
      from: 'By hand: equal options share everything',
    },
  ],
  run: (inputs) => {
    const rows = fieldsOf(inputs).matrix('U')
    if (rows.length > 0 && rows[0]?.length !== 3) refuse('U', 'a list of rows of three utilities')
    const shares = rows.map(() => 0)
    for (const { members, share } of triangleRegions(columnsOf(rows))) {
      for (const member of members) shares[member] = share / members.length
    }
    return shares
  },
}
