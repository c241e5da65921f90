import { chunksOf } from '../../engine/knowledge/chunks.ts'
import type { MoneyPart, MoneyPartId } from '../money-parts.ts'
import type { Solution } from '../solution.ts'
import type { Variant } from '../variants.ts'
import { isTuned, looksUp } from '../knowledge/at-hand.ts'
import { fromScenario, type OriginInput, type OriginTree, sourceOf } from './tree.ts'

interface Explained {
  readonly title: string
  readonly expression: string
  readonly inputs: readonly OriginInput[]
}

interface Asked {
  readonly solution: Solution
  readonly variant: Variant
  readonly own: boolean
}

type Explain = (asked: Asked) => Explained

const input = ({ solution: { scenario } }: Asked, symbol: string, id: string): OriginInput =>
  fromScenario(scenario, symbol, id)

/** Passages of a document, or the tokens embedded for them: overlaps count twice. */
const chunkInput = ({ solution }: Asked, symbol: string, of: 'count' | 'embeddedTokens'): OriginInput => {
  const { documents } = solution.a
  const chunks = documents ? chunksOf(documents.docTokens, documents.chunk, documents.overlap) : undefined
  const label = of === 'count' ? 'Passages of a document' : 'Tokens embedded of a document, overlaps included'
  const unit = of === 'count' ? 'none' : 'tokens'
  return { symbol, label, value: chunks?.kind === 'chunks' ? chunks[of] : 0, unit, kind: 'derived' }
}

const labels = (asked: Asked): Explained => ({
  title: 'Labels',
  expression: 'n * l * (1 + q)',
  inputs: [
    input(asked, 'n', 'knowledge.examples'),
    input(asked, 'l', 'knowledge.labelPrice'),
    input(asked, 'q', 'knowledge.labelChecking'),
  ],
})

const trainingInput = ({ solution, variant }: Asked): OriginInput => ({
  symbol: 'p',
  label: `Price of training at ${variant.training?.provider ?? ''}`,
  value: (variant.training?.usd ?? 0) * 1e6,
  unit: 'USD/M tokens',
  kind: 'fact',
  ...(variant.training && sourceOf(solution.edition, variant.training.source, solution.edition.id)),
})

const runInputs = (asked: Asked): readonly OriginInput[] => [
  input(asked, 'n', 'knowledge.examples'),
  input(asked, 't', 'knowledge.exampleTokens'),
  input(asked, 'e', 'knowledge.epochs'),
  trainingInput(asked),
]

const soldRetraining = (asked: Asked): Explained => ({
  title: 'Retraining',
  expression: 'r * (n * t * e * p / 1000000 + n * l * (1 + q) * a + v) / 12',
  inputs: [
    input(asked, 'r', 'knowledge.retrainsPerYear'),
    ...runInputs(asked),
    input(asked, 'l', 'knowledge.labelPrice'),
    input(asked, 'q', 'knowledge.labelChecking'),
    input(asked, 'a', 'knowledge.relabelled'),
    input(asked, 'v', 'knowledge.tuningEvaluation'),
  ],
})

const ownRetraining = (asked: Asked): Explained => ({
  title: 'Training the own model again',
  expression: 'c / m',
  inputs: [input(asked, 'c', 'sourcing.retrainCost'), input(asked, 'm', 'sourcing.retrainMonths')],
})

const upkeep = (asked: Asked): Explained => {
  const { knowledge } = asked.variant
  const ids = [
    ...(looksUp(knowledge) ? ['knowledge.retrievalHours'] : []),
    ...(isTuned(knowledge) ? ['knowledge.tuningHours'] : []),
  ]
  const hours = (ids.length > 0 ? ids : ['knowledge.promptHours']).map((id, k) => input(asked, `h${k + 1}`, id))
  return {
    title: 'Upkeep',
    expression: `(${hours.map(({ symbol }) => symbol).join(' + ')}) * y / 2080`,
    inputs: [...hours, input(asked, 'y', 'sourcing.personYear')],
  }
}

const people = (asked: Asked): Explained => ({
  title: 'People',
  expression: 'n * y / 12',
  inputs: [
    input(asked, 'n', asked.variant.hosting === 'self' ? 'sourcing.runPeople' : 'sourcing.buyPeople'),
    input(asked, 'y', 'sourcing.personYear'),
  ],
})

const builders = (asked: Asked): Explained => ({
  title: 'People while building',
  expression: 'n * y / 12 * m',
  inputs: [
    input(asked, 'n', 'sourcing.buildPeople'),
    input(asked, 'y', 'sourcing.personYear'),
    input(asked, 'm', 'sourcing.buildMonths'),
  ],
})

const asGiven =
  (id: string): Explain =>
  (asked) => {
    const given = input(asked, 'x', id)
    return { title: given.label, expression: 'x', inputs: [given] }
  }

const explains: Readonly<Record<MoneyPartId, Explain>> = {
  storage: (asked) => ({
    title: 'Keeping the index',
    expression: 'd * n * 4 * b * o / 1000000000 * p',
    inputs: [
      input(asked, 'd', 'knowledge.documents'),
      chunkInput(asked, 'n', 'count'),
      input(asked, 'b', 'knowledge.dimensions'),
      input(asked, 'o', 'knowledge.indexOverhead'),
      input(asked, 'p', 'knowledge.storagePrice'),
    ],
  }),
  updates: (asked) => ({
    title: 'Embedding what changes',
    expression: 'd * t * c * e / 1000000',
    inputs: [
      input(asked, 'd', 'knowledge.documents'),
      chunkInput(asked, 't', 'embeddedTokens'),
      input(asked, 'c', 'knowledge.monthlyChange'),
      input(asked, 'e', 'knowledge.embeddingPrice'),
    ],
  }),
  embedding: (asked) => ({
    title: 'Embedding all documents',
    expression: 'd * (t * e + w * r) / 1000000',
    inputs: [
      input(asked, 'd', 'knowledge.documents'),
      chunkInput(asked, 't', 'embeddedTokens'),
      input(asked, 'e', 'knowledge.embeddingPrice'),
      input(asked, 'w', 'knowledge.docTokens'),
      input(asked, 'r', 'knowledge.enrichmentPrice'),
    ],
  }),
  training: (asked) => ({
    title: 'Training, trials included',
    expression: 'n * t * e * p / 1000000 * (1 + x)',
    inputs: [...runInputs(asked), input(asked, 'x', 'knowledge.experiments')],
  }),
  retraining: (asked) => (asked.own ? ownRetraining(asked) : soldRetraining(asked)),
  labels,
  upkeep,
  people,
  builders,
  engineering: asGiven('knowledge.retrievalEngineering'),
  'tuning-engineering': asGiven('knowledge.tuningEngineering'),
  other: asGiven('sourcing.otherMonthly'),
  integration: asGiven('sourcing.buyUpfront'),
  hosting: asGiven('sourcing.hostUpfront'),
  building: asGiven('sourcing.buildUpfront'),
}

/** Where one part of fixed money comes from. `unit`: USD, paid once, or every month; `own`: of a model of one's own. */
export const moneyPartOrigin = (
  solution: Solution,
  { id, usd }: MoneyPart,
  unit: 'USD' | 'USD/month',
  variant: Variant,
  own: boolean,
): OriginTree => ({ ...explains[id]({ solution, variant, own }), value: usd, unit, notes: [] })
