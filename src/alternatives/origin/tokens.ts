import { corpusTokens } from '../knowledge/at-hand.ts'
import type { Solution } from '../solution.ts'
import type { Terms } from '../terms.ts'
import { eachFromScenario, fromScenario, fromTree, type OriginInput, type OriginTree } from './tree.ts'

/** Does an approach change the tokens of a request at all? */
export const changesTokens = ({ added: { context, corpus, saved } }: Terms): boolean =>
  context > 0 || corpus > 0 || saved > 0

const corpusTree = ({ scenario, a: { documents } }: Solution): OriginTree => ({
  title: 'Tokens of all documents',
  value: documents ? corpusTokens(documents) : 0,
  unit: 'tokens',
  expression: 'n * t',
  inputs: eachFromScenario(scenario, { n: 'knowledge.documents', t: 'knowledge.docTokens' }),
  notes: [],
})

export const corpusInput = (solution: Solution, symbol: string, { added }: Terms): OriginInput =>
  added.corpus > 0
    ? fromTree(symbol, corpusTree(solution))
    : { symbol, label: 'Documents in every prompt: none', value: 0, unit: 'tokens', kind: 'derived' }

const passagesInput = ({ scenario }: Solution, { added }: Terms): OriginInput =>
  added.context > 0
    ? fromTree('P', {
        title: 'Tokens looked up for a call',
        value: added.context,
        unit: 'tokens',
        expression: 'k * t',
        inputs: eachFromScenario(scenario, { k: 'knowledge.topK', t: 'knowledge.chunk' }),
        notes: [],
      })
    : { symbol: 'P', label: 'Tokens looked up: none', value: 0, unit: 'tokens', kind: 'derived' }

const savedInput = ({ scenario }: Solution, { added }: Terms): OriginInput =>
  added.saved > 0
    ? fromScenario(scenario, 's', 'knowledge.promptSaved')
    : { symbol: 's', label: 'Input that tuning saves: none', value: 0, unit: 'share', kind: 'derived' }

/** Input that the cache may have: the beginning of the prompt, where instructions stand, and documents that are always the same. */
export const cachedTree = (solution: Solution, terms: Terms): OriginTree => ({
  title: 'Input that may come from the cache',
  value: terms.tokens.read + terms.tokens.write,
  unit: 'tokens',
  expression: 'N * max(0, c - s) + k * D',
  inputs: [
    fromScenario(solution.scenario, 'N', 'workload.inputTokens'),
    fromScenario(solution.scenario, 'c', 'workload.cacheableShare'),
    savedInput(solution, terms),
    fromScenario(solution.scenario, 'k', 'workload.callsPerRequest'),
    corpusInput(solution, 'D', terms),
  ],
  notes: [],
})

/** Input that is new in each request. */
export const freshTree = (solution: Solution, terms: Terms): OriginTree => ({
  title: 'Input that is new each time',
  value: terms.tokens.fresh,
  unit: 'tokens',
  expression: 'N * (1 - s - max(0, c - s)) + k * P',
  inputs: [
    fromScenario(solution.scenario, 'N', 'workload.inputTokens'),
    savedInput(solution, terms),
    fromScenario(solution.scenario, 'c', 'workload.cacheableShare'),
    fromScenario(solution.scenario, 'k', 'workload.callsPerRequest'),
    passagesInput(solution, terms),
  ],
  notes: [],
})
