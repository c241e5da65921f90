import { behaviourFactor, knowledgeFactor } from '../../engine/knowledge/at-hand.ts'
import { recallOfAll } from '../../engine/quality/retrieval.ts'
import { choiceAt } from '../../scenario/values.ts'
import {
  behaviourClosed,
  carriesCorpus,
  closureOf,
  contextKept,
  corpusTokens,
  isTuned,
  looksUp,
  recallOf,
} from '../knowledge/at-hand.ts'
import type { Documents, Tuning } from '../knowledge/inputs.ts'
import type { Solution } from '../solution.ts'
import type { Variant } from '../variants.ts'
import { sidesOrigin } from './sides.ts'
import { fromScenario, fromTree, type OriginInput, type OriginTree } from './tree.ts'

const foundTree = ({ scenario }: Solution, documents: Documents): OriginTree => ({
  title: 'All documents that a question needs are found',
  value: recallOfAll(recallOf(documents), documents.hops),
  unit: 'share',
  expression: 'exp(h * ln(r))',
  inputs: [
    {
      symbol: 'r',
      label: 'Found among the passages retrieved: misses fall as a power of their number',
      value: recallOf(documents),
      unit: 'share',
      kind: 'derived',
      parameter: 'knowledge.recall20',
    },
    fromScenario(scenario, 'h', 'knowledge.hops'),
  ],
  notes: [],
})

/** Part of the gap that the strategy closes. */
const closureInput = (
  solution: Solution,
  { knowledge }: Variant,
  documents: Documents,
  tuning: Tuning,
): OriginInput => {
  const { scenario } = solution
  if (carriesCorpus(knowledge, documents))
    return {
      symbol: 'x',
      label: `Kept among ${corpusTokens(documents)} tokens of documents`,
      value: contextKept(documents, corpusTokens(documents)),
      unit: 'share',
      kind: 'derived',
      parameter: 'knowledge.longContextFactor',
    }
  if (knowledge === 'fine-tune') return fromScenario(scenario, 'x', 'knowledge.kappaFacts')
  if (!looksUp(knowledge))
    return { symbol: 'x', label: 'The documents are not in the prompt', value: 0, unit: 'share', kind: 'derived' }
  const found = foundTree(solution, documents)
  if (knowledge === 'rag' || found.value === 0) return fromTree('x', found)
  const naive = choiceAt(scenario, 'knowledge.hybridTraining') === 'naive'
  return fromTree('x', {
    title: 'The same, read by the tuned model',
    value: closureOf(knowledge, documents, tuning),
    unit: 'share',
    expression: 'r + max(0, k) * (1 - r) - max(0, -k) * r',
    inputs: [
      fromTree('r', found),
      fromScenario(scenario, 'k', naive ? 'knowledge.kappaNaive' : 'knowledge.kappaTrained'),
    ],
    notes: ['Above 0 a share of what is missing is closed, below 0 a share of what there is is lost.'],
  })
}

const knownTree = (solution: Solution, variant: Variant, documents: Documents, tuning: Tuning): OriginTree => ({
  title: 'Success without all documents at hand',
  value: knowledgeFactor(documents.share, documents.closedBook, closureOf(variant.knowledge, documents, tuning)),
  unit: 'share',
  expression: 'max(0, 1 - s * (1 - c) * (1 - x))',
  inputs: [
    fromScenario(solution.scenario, 's', 'knowledge.share'),
    fromScenario(solution.scenario, 'c', 'knowledge.closedBook'),
    closureInput(solution, variant, documents, tuning),
  ],
  notes: [],
})

const behaviourTree = ({ scenario }: Solution, { knowledge }: Variant, tuning: Tuning): OriginTree => {
  const closed = behaviourClosed(knowledge, tuning)
  return {
    title: 'Success with failures of style, format and reasoning',
    value: behaviourFactor(tuning.gap, closed),
    unit: 'share',
    expression: '1 - g * (1 - b)',
    inputs: [
      fromScenario(scenario, 'g', 'knowledge.gap'),
      {
        symbol: 'b',
        label: isTuned(knowledge) ? 'Part of them that tuning mends with the examples there are' : 'Nothing mends them',
        value: closed,
        unit: 'share',
        kind: 'derived',
        ...(isTuned(knowledge) && { parameter: 'knowledge.kappaBehaviour' }),
      },
    ],
    notes: [],
  }
}

const precisionInput = ({ scenario, a }: Solution): OriginInput => {
  const { hosting } = a
  if (hosting?.precision === 'fp8') return fromScenario(scenario, 'w', 'sourcing.keptFp8')
  if (hosting?.precision === 'int4') return fromScenario(scenario, 'w', 'sourcing.keptInt4')
  return { symbol: 'w', label: 'Weights stored as published', value: 1, unit: 'share', kind: 'derived' }
}

/** What a variant keeps of the success of its point; absent: all of it. */
export const keptOrigin = (solution: Solution, v: number): OriginTree | undefined => {
  const { a, variants, terms } = solution
  const variant = variants.rows[v]
  const kept = terms[variants.approach[v] ?? 0]?.kept
  if (!variant || !kept || !a.tuning || !a.plan) return undefined
  const inputs = [
    ...(a.documents ? [fromTree('k', knownTree(solution, variant, a.documents, a.tuning))] : []),
    fromTree('b', behaviourTree(solution, variant, a.tuning)),
    ...(a.documents && looksUpOrTuned(variant) ? [fromTree('d', sidesOrigin(solution, v, 'inDate'))] : []),
    ...(variant.hosting === 'self' ? [precisionInput(solution)] : []),
  ]
  return {
    title: 'Part of its success that is kept',
    value: kept.success,
    unit: 'share',
    expression: inputs.map(({ symbol }) => symbol).join(' * '),
    inputs,
    notes: [],
  }
}

/** Documents that are read with each request are in date. */
const looksUpOrTuned = ({ knowledge }: Variant): boolean => looksUp(knowledge) || isTuned(knowledge)
