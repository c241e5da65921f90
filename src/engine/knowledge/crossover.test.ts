import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { type CostLine, lineCost } from '../cost/cost-line.ts'
import { costEnvelope, crossover } from './crossover.ts'

const runs = { numRuns: 1000 }
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

const anyLine: fc.Arbitrary<CostLine> = fc.record({
  fixed: whole(0, 1000),
  perRequest: whole(0, 30),
})

test('two costs cross where they are equal, and the other way round likewise', () => {
  const mirrored = { 'always-A': 'always-B', 'always-B': 'always-A', equal: 'equal' } as const
  fc.assert(
    fc.property(anyLine, anyLine, (a, b) => {
      const found = crossover(a, b)
      const turned = crossover(b, a)
      if (found.kind !== 'crossover') return turned.kind === mirrored[found.kind]
      const [cheaper, dearer] = found.cheaperBelow === 'A' ? [a, b] : [b, a]
      return (
        turned.kind === 'crossover' &&
        turned.volume === found.volume &&
        turned.cheaperBelow !== found.cheaperBelow &&
        found.volume > 0 &&
        Math.abs(lineCost(a, found.volume) - lineCost(b, found.volume)) < 1e-9 * (1 + lineCost(a, found.volume)) &&
        lineCost(cheaper, found.volume / 2) < lineCost(dearer, found.volume / 2)
      )
    }),
    runs,
  )
})

test('the envelope is at every volume the least of all costs, begins at 0 and falls in price from line to line', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 8 }),
      fc.array(between(0, 2000), { minLength: 30, maxLength: 30 }),
      (lines, volumes) => {
        const envelope = costEnvelope(lines)
        expect(envelope[0]?.from).toBe(0)
        for (const [i, { from, winner }] of envelope.entries()) {
          const last = envelope[i - 1]
          if (!last) continue
          expect(from).toBeGreaterThan(last.from)
          expect(lines[winner]!.perRequest).toBeLessThan(lines[last.winner]!.perRequest)
        }
        for (const volume of [...volumes, ...envelope.map(({ from }) => from), 1e9]) {
          const { winner } = envelope.findLast(({ from }) => from <= volume)!
          const least = Math.min(...lines.map((line) => lineCost(line, volume)))
          expect(lineCost(lines[winner]!, volume)).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-9)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('with two costs the envelope and the crossing agree', () => {
  fc.assert(
    fc.property(anyLine, anyLine, (a, b) => {
      const found = crossover(a, b)
      const envelope = costEnvelope([a, b])
      if (found.kind === 'crossover')
        return envelope.length === 2 && Math.abs((envelope[1]?.from ?? 0) / found.volume - 1) < 1e-12
      return envelope.length === 1 && envelope[0]?.winner === (found.kind === 'always-B' ? 1 : 0)
    }),
    runs,
  )
})
