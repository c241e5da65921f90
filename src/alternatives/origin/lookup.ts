import type { Solution } from '../solution.ts'
import type { Terms } from '../terms.ts'
import { fromScenario, type OriginTree } from './tree.ts'

/** USD a request for looking up. */
export const lookupOrigin = ({ scenario }: Solution, { lookup }: Terms): OriginTree => ({
  title: 'Looking up',
  value: lookup,
  unit: 'USD/request',
  expression: 'q * e / 1000000 + r + s',
  inputs: [
    fromScenario(scenario, 'q', 'knowledge.queryTokens'),
    fromScenario(scenario, 'e', 'knowledge.embeddingPrice'),
    fromScenario(scenario, 'r', 'knowledge.rerankPrice'),
    fromScenario(scenario, 's', 'knowledge.lookupPrice'),
  ],
  notes: [],
})
