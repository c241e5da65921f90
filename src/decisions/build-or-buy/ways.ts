import type { Way } from '../../alternatives/sourcing/money-case.ts'
import type { SourcingAssessment } from './assess.ts'

/** Ways in the order in which they are coloured: the answer's, what it is compared with, the others. */
export const waysInOrder = ({ read: { found, verdict } }: SourcingAssessment): readonly Way[] => {
  if (found.kind !== 'compared') return found.ways
  const { ways, buy, build } = found.money
  const pair = verdict.kind === 'build' ? [ways[build], ways[buy]] : [ways[buy], ways[build]]
  const first = pair.filter((way) => way !== undefined)
  return [...first, ...ways.filter((way) => !first.includes(way))]
}
