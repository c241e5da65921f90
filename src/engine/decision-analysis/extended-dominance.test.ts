import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { mixtureQuantile2 } from '../serving/mixture.ts'
import { lognormalCdf } from '../uncertainty/lognormal.ts'
import { mixtureBeats } from './extended-dominance.ts'

interface Point {
  readonly cost: number
  readonly quality: number
  readonly p50: number
  readonly sigma: number
}

const share = between(0, 1)
const point: fc.Arbitrary<Point> = fc
  .tuple(share, share, between(0.1, 10), between(0.1, 1.5))
  .map(([cost, quality, p50, sigma]) => ({ cost, quality, p50, sigma }))

const wait = (x: Point): number => mixtureQuantile2(1, x.p50, x.sigma, 1, 1, 0.95)

const beats = (x: Point, a: Point, b: Point): number | undefined => {
  const within = (other: Point): number => lognormalCdf(wait(x), other.p50, other.sigma)
  return mixtureBeats(x.cost, x.quality, 0.95, a.cost, a.quality, within(a), b.cost, b.quality, within(b))
}

/** The mixture itself, its p95 solved for. */
const mix = (s: number, a: Point, b: Point): { cost: number; quality: number; wait: number } => ({
  cost: s * a.cost + (1 - s) * b.cost,
  quality: s * a.quality + (1 - s) * b.quality,
  wait: mixtureQuantile2(s, a.p50, a.sigma, b.p50, b.sigma, 0.95),
})

test('the share found makes a mixture no worse in cost, quality and p95', () => {
  fc.assert(
    fc.property(point, point, point, (x, a, b) => {
      const s = beats(x, a, b)
      if (s === undefined) return true
      const mixed = mix(s, a, b)
      return mixed.cost <= x.cost + 3e-9 && mixed.quality >= x.quality - 3e-9 && mixed.wait <= wait(x) * (1 + 1e-6)
    }),
    { numRuns: 3000 },
  )
})

test('where none is found, none of 41 shares is clearly better in one and no worse in the others', () => {
  fc.assert(
    fc.property(point, point, point, (x, a, b) => {
      if (beats(x, a, b) !== undefined) return true
      for (let i = 0; i <= 40; i++) {
        const mixed = mix(i / 40, a, b)
        const holds = mixed.cost <= x.cost && mixed.quality >= x.quality && mixed.wait <= wait(x)
        if (holds && (mixed.cost < x.cost - 1e-6 || mixed.quality > x.quality + 1e-6)) return false
      }
      return true
    }),
    { numRuns: 1000 },
  )
})

test('a point on the chord between two others is not beaten by it, one below the chord is', () => {
  const same = { p50: 1, sigma: 0.5 }
  const cheap = { cost: 1, quality: 0.5, ...same }
  const dear = { cost: 3, quality: 0.9, ...same }
  expect(beats({ cost: 2, quality: 0.7, ...same }, cheap, dear)).toBeUndefined()
  expect(beats({ cost: 2, quality: 0.65, ...same }, cheap, dear)).toBeDefined()
  expect(beats({ cost: 2, quality: 0.65, p50: 0.5, sigma: 0.5 }, cheap, dear)).toBeUndefined()
  expect(beats({ cost: 2, quality: 0.7, p50: 1.1, sigma: 0.5 }, cheap, dear)).toBeDefined()
  expect(beats(cheap, cheap, cheap)).toBeUndefined()
})
