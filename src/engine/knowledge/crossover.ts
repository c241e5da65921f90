import type { CostLine } from '../cost/cost-line.ts'
import { upperEnvelope } from '../decision-analysis/upper-envelope.ts'
import { type Fields, fieldsOf, notNegative, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

export type Crossover =
  | { readonly kind: 'always-A' | 'always-B' | 'equal' }
  | { readonly kind: 'crossover'; readonly volume: number; readonly cheaperBelow: 'A' | 'B' }

/** Volume from 0 on at which two costs cross, and who is cheaper below; always: nowhere dearer, somewhere cheaper. */
export const crossover = (a: CostLine, b: CostLine): Crossover => {
  const fixed = b.fixed - a.fixed
  const perRequest = b.perRequest - a.perRequest
  if (fixed === 0 && perRequest === 0) return { kind: 'equal' }
  if (fixed >= 0 && perRequest >= 0) return { kind: 'always-A' }
  if (fixed <= 0 && perRequest <= 0) return { kind: 'always-B' }
  return { kind: 'crossover', volume: fixed / -perRequest, cheaperBelow: fixed > 0 ? 'A' : 'B' }
}

/** From this volume on this line is the cheapest, up to the next entry. */
export interface CheapestFrom {
  readonly from: number
  readonly winner: number
}

/** Which of many costs is lowest at every volume from 0 on; ties go to the lower price a request, then the lower number. */
export const costEnvelope = (lines: readonly CostLine[]): readonly CheapestFrom[] =>
  upperEnvelope(
    Float64Array.from(lines, ({ fixed }) => -fixed),
    Float64Array.from(lines, ({ perRequest }) => -perRequest),
    Number.POSITIVE_INFINITY,
  ).map(({ from, winner }) => ({ from, winner }))

const readLine = (fields: Fields, fixed: string, perRequest: string): CostLine => ({
  fixed: fields.number(fixed, notNegative),
  perRequest: fields.number(perRequest, notNegative),
})

export const crossoverFormula: Formula = {
  id: 'crossover',
  title: 'Volume at which two costs are equal',
  statement:
    'Two lines F + v x volume cross at (F_B - F_A) / (v_A - v_B) where one has the lower fixed and the other the lower variable cost; else one is always the cheaper, or both are equal.',
  sources: ['Two straight lines'],
  examples: [
    {
      given: { FA: 100, vA: 3, FB: 500, vB: 1 },
      expect: { kind: 'crossover', volume: 200, cheaperBelow: 'A' },
      from: 'By hand: 400 more, 2 less each',
    },
    {
      given: { FA: 100, vA: 3, FB: 100, vB: 1 },
      expect: { kind: 'always-B' },
      from: 'By hand: cheaper from the first',
    },
    { given: { FA: 100, vA: 1, FB: 200, vB: 1 }, expect: { kind: 'always-A' }, from: 'By hand: parallel' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return crossover(readLine(fields, 'FA', 'vA'), readLine(fields, 'FB', 'vB'))
  },
}

export const costEnvelopeFormula: Formula = {
  id: 'costEnvelope',
  title: 'Cheapest at every volume',
  statement:
    'The lower envelope of lines [fixed, variable] over volumes from 0: from which volume on which is cheapest.',
  sources: ['Lower envelope of lines'],
  examples: [
    {
      given: {
        lines: [
          [0, 4],
          [100, 2],
          [150, 2],
          [400, 1],
        ],
      },
      expect: [
        { from: 0, winner: 0 },
        { from: 50, winner: 1 },
        { from: 300, winner: 3 },
      ],
      from: 'By hand: the third is never below the second',
    },
  ],
  run: (inputs) => {
    const lines = fieldsOf(inputs)
      .matrix('lines')
      .map(([fixed = -1, perRequest = -1, ...rest], i): CostLine => {
        if (fixed < 0 || perRequest < 0 || rest.length > 0) refuse(`lines[${i}]`, 'a fixed and a variable cost')
        return { fixed, perRequest }
      })
    if (lines.length === 0) refuse('lines', 'a list of at least one line')
    return costEnvelope(lines)
  },
}
