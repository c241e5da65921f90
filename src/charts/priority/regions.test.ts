import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, nearestOn, sidesOf, turn } from '../shape/point.ts'
import { arrowFlip, nearestFlipOf, type Arrow } from './next-flip.ts'
import { regionsFrom, someRegions } from './regions.fixture.ts'
import { nearestBorder, nearestChange, regionAt, regionOfMark, ringsOf, roomAround } from './regions.ts'
import { circleAround } from './ring.ts'
import { inUnits, mixAt, placeOf } from './triangle.ts'
import { fraction, pointed, type Weights } from './weights.ts'

const utility = fc.integer({ min: 0, max: 256 }).map((value) => value / 256)
const options = fc
  .uniqueArray(fc.tuple(utility, utility, utility), { minLength: 1, maxLength: 9, selector: String })
  .map((rows) => rows.map((utilities, index) => ({ label: `option ${index}`, utilities })))
const mix: fc.Arbitrary<Weights> = fc
  .tuple(utility, utility, utility)
  .filter(([c, q, l]) => c + q + l > 0.01)
  .map(pointed)
const arrow = fc.constantFrom<Arrow>('up', 'down', 'left', 'right')
const score = (row: { utilities: readonly number[] }, weights: Weights): number =>
  weights.reduce((sum, weight, index) => sum + weight * (row.utilities[index] ?? 0), 0)

describe('regions', () => {
  test('are found by place: the option that scores best there', () => {
    fc.assert(
      fc.property(options, mix, (rows, weights) => {
        const best = Math.max(...rows.map((row) => score(row, weights)))
        const found = regionAt(regionsFrom(rows), weights)
        const row = rows.find(({ label }) => label === found?.option)
        expect(row && score(row, weights)).toBeCloseTo(best, 6)
      }),
    )
  })
  test('share the whole triangle', () => {
    expect(someRegions).toHaveLength(5)
    expect(someRegions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  })
  test('of several operating points are one outline', () => {
    const [a, b] = regionsFrom([
      { label: 'a', utilities: [1, 0, 0.2] },
      { label: 'b', utilities: [0, 1, 0.2] },
    ])
    if (!a || !b) throw new Error('two regions')
    const rings = ringsOf({ polygons: [...a.polygons, ...b.polygons] }, inUnits)
    expect(rings).toHaveLength(1)
    expect(Math.abs(turn(rings[0] ?? [])) / 2).toBeCloseTo(100 * (100 / Math.sqrt(3)), 6)
  })
})

describe('the ring around the mark', () => {
  test('touches the nearest border to another option, and no mix within it has another winner', () => {
    fc.assert(
      fc.property(options, mix, (rows, weights) => {
        const regions = regionsFrom(rows)
        const now = regionAt(regions, weights)
        const room = roomAround(regions, weights)
        if (!now || room === undefined || room < 0.05) return
        for (const place of circleAround(inUnits, weights, room * 0.98)) {
          const at = mixAt(inUnits, place)
          if (at.every((share) => share > 0)) expect(regionAt(regions, at)?.option).toBe(now.option)
        }
        const beyond = [
          ...circleAround(inUnits, weights, room * 1.02 + 0.02),
          ...nearestBorders(regions, weights, room),
        ]
        expect(beyond.some((place) => regionAt(regions, mixAt(inUnits, place))?.option !== now.option)).toBe(true)
      }),
    )
  })
  test('is absent where one option wins everywhere', () => {
    expect(roomAround(regionsFrom([{ label: 'a', utilities: [1, 1, 1] }]), [40, 40, 20])).toBeUndefined()
    expect(roomAround([], [40, 40, 20])).toBeUndefined()
  })
  test('is as many points as every priority can change: no mix within has another winner, and one beyond has', () => {
    fc.assert(
      fc.property(options, mix, (rows, weights) => {
        const regions = regionsFrom(rows)
        const now = regionAt(regions, weights)
        const change = nearestChange(regions, weights)
        if (!now || !change || change.points < 0.05) return
        expect(change.points).toBeLessThanOrEqual((roomAround(regions, weights) ?? 0) + 1e-9)
        const wins = (points: number) =>
          hexagon(weights, points)
            .filter((at) => at.every((share) => share > 0))
            .map((at) => regionAt(regions, at)?.option)
        for (const option of wins(change.points * 0.98)) expect(option).toBe(now.option)
        expect(regions.some(({ label }) => label === change.to)).toBe(true)
      }),
    )
    // Five points from cost to quality make both even; in the triangle that is a longer way.
    const halves = regionsFrom([
      { label: 'a', utilities: [1, 0, 0.5] },
      { label: 'b', utilities: [0, 1, 0.5] },
    ])
    expect(nearestChange(halves, [45, 35, 20])).toEqual({ points: expect.closeTo(5, 9), to: 'b' })
    expect(roomAround(halves, [45, 35, 20])).toBeCloseTo(10 / Math.sqrt(3), 9)
  })
  test('says who does as well where it touches', () => {
    fc.assert(
      fc.property(options, mix, (rows, weights) => {
        const regions = regionsFrom(rows)
        const border = nearestBorder(regions, weights)
        if (!border || border.points < 0.05) return
        const other = rows.find(({ label }) => label === border.to)
        const level = nearestBorders(regions, weights, border.points).filter((place) => {
          const at = mixAt(inUnits, place)
          const best = Math.max(...rows.map((row) => score(row, at)))
          return other !== undefined && best - score(other, at) < 1e-3
        })
        expect(level.length).toBeGreaterThan(0)
      }),
    )
  })
  test('is a circle in the upright triangle', () => {
    const place = placeOf(inUnits, [35, 45, 20])
    for (const at of circleAround(inUnits, [35, 45, 20], 5)) expect(distance(at, place)).toBeCloseTo(5, 6)
  })
})

/** Mixes for which one priority changes by so many points and no other by more. */
const hexagon = (weights: Weights, points: number): readonly Weights[] => {
  const [c, q, l] = fraction(weights).map((share) => share * 100)
  const moved = (by: Weights): Weights => [(c ?? 0) + by[0], (q ?? 0) + by[1], (l ?? 0) + by[2]]
  return Array.from({ length: 10 }, (_, k) => (k / 10) * points).flatMap((t) => [
    moved([points, -t, t - points]),
    moved([points - t, -points, t]),
    moved([-t, t - points, points]),
    moved([-points, t, points - t]),
    moved([t - points, points, -t]),
    moved([t, points - t, -points]),
  ])
}

/** Places just beyond the borders at the stated distance. */
const nearestBorders = (regions: ReturnType<typeof regionsFrom>, weights: Weights, room: number) => {
  const place = placeOf(inUnits, weights)
  return regions.flatMap((region) =>
    ringsOf(region, inUnits)
      .flatMap(sidesOf)
      .map((side) => nearestOn(side, place))
      .filter((foot) => distance(foot, place) <= room + 1e-6)
      .map((foot) => ({ x: foot.x + (foot.x - place.x) * 0.001, y: foot.y + (foot.y - place.y) * 0.001 })),
  )
}

describe('the next flip in a direction', () => {
  test('lands in another region, and one step before the same option still wins', () => {
    fc.assert(
      fc.property(options, mix, arrow, (rows, weights, direction) => {
        const regions = regionsFrom(rows)
        const now = regionAt(regions, weights)
        const next = arrowFlip(regions, weights, direction)
        if (!next || !now) return
        expect(regionAt(regions, next)?.option).not.toBe(now.option)
        expect(next[0] + next[1] + next[2]).toBeCloseTo(100, 6)
        const moved = direction === 'up' || direction === 'down' ? 1 : 0
        expect(Math.sign(next[moved] - weights[moved])).toBe(direction === 'up' || direction === 'left' ? 1 : -1)
      }),
    )
  })
  test('is absent where the winner wins as far as the edge', () => {
    expect(arrowFlip(someRegions, [10, 85, 5], 'up')).toBeUndefined()
  })
  test('goes from the cascade up to the frontier and down to the small ones', () => {
    expect(regionAt(someRegions, [35, 45, 20])?.option).toBe('Cascade')
    const up = arrowFlip(someRegions, [35, 45, 20], 'up')
    expect(up && regionAt(someRegions, up)?.option).toBe('Frontier, cached prompt')
    const down = arrowFlip(someRegions, [35, 45, 20], 'down')
    expect(down && regionAt(someRegions, down)?.option).toBe('Small, fine-tuned')
    const nearest = nearestFlipOf(someRegions, [35, 45, 20], 1)
    expect([up?.[1], down?.[1]]).toContain(nearest?.points)
    expect(nearestFlipOf(someRegions.slice(0, 0), [35, 45, 20], 1)).toBeUndefined()
  })
})

test('on a border the mark belongs to the option that the answer names, and nowhere else', () => {
  const regions = regionsFrom([
    { label: 'first', utilities: [1, 0.5, 0] },
    { label: 'second', utilities: [1, 0, 0.5] },
  ])
  const corner: Weights = [1, 0, 0]
  for (const { option } of regions) expect(regionOfMark(regions, corner, option)?.option).toBe(option)
  const inside: Weights = [0.2, 0.7, 0.1]
  for (const { option } of regions) expect(regionOfMark(regions, inside, option)).toBe(regionAt(regions, inside))
  expect(regionOfMark(regions, corner, undefined)).toBe(regionAt(regions, corner))
  for (const { option } of regions) {
    const other = option === 'first' ? 'second' : 'first'
    expect(nearestBorder(regions, corner, option)).toEqual({ points: 0, to: other })
    // Speed for cost: the one that speed favours keeps winning, the other one gives way at once.
    const [, , speed] = arrowFlip(regions, corner, 'right', option) ?? []
    expect(speed).toBe(option === 'first' ? 0.1 : undefined)
  }
  expect(nearestBorder(regions, inside, 'neither')?.points).toBe(0)
})
