import type { Solution } from '../solution.ts'
import type { Terms } from '../terms.ts'
import { eachFromScenario, type OriginTree } from './tree.ts'

/** USD a request for looking up. */
export const lookupOrigin = ({ scenario }: Solution, { lookup }: Terms): OriginTree => ({
  title: 'Looking up',
  value: lookup,
  unit: 'USD/request',
  expression: 'q * e / 1000000 + r + s',
  inputs: eachFromScenario(scenario, {
    q: 'knowledge.queryTokens',
    e: 'knowledge.embeddingPrice',
    r: 'knowledge.rerankPrice',
    s: 'knowledge.lookupPrice',
  }),
  notes: [],
})
