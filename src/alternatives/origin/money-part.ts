import { chunksOf } from '../../engine/knowledge/chunks.ts'
import type { MoneyPart, MoneyPartId } from '../money-parts.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import type { Solution } from '../solution.ts'
import type { Variant } from '../variants.ts'
import { isTuned, looksUp } from '../knowledge/at-hand.ts'
import { fromScenario, type OriginInput, type OriginTree, sourceOf } from './tree.ts'

interface Asked {
  readonly solution: Solution
  readonly variant: Variant
  readonly own: boolean
}

/** What a symbol stands for: a number of the scenario by its id, or what is made of the world asked. */
type Meaning = string | ((asked: Asked, symbol: string) => OriginInput)

interface Explained {
  readonly title: string
  readonly expression: string
  /** By symbol, in the order in which they are listed. */
  readonly inputs: Readonly<Record<string, Meaning>>
}

/** Passages of a document, or the tokens embedded for them: overlaps count twice. */
const chunked =
  (of: 'count' | 'embeddedTokens'): Meaning =>
  ({ solution }, symbol) => {
    const { documents } = solution.a
    const chunks = documents ? chunksOf(documents.docTokens, documents.chunk, documents.overlap) : undefined
    const label = of === 'count' ? 'Passages of a document' : 'Tokens embedded of a document, overlaps included'
    const unit = of === 'count' ? 'none' : 'tokens'
    return { symbol, label, value: chunks?.kind === 'chunks' ? chunks[of] : 0, unit, kind: 'derived' }
  }

const trainingPrice: Meaning = ({ solution, variant }, symbol) => ({
  symbol,
  label: `Price of training at ${variant.training?.provider ?? ''}`,
  value: (variant.training?.usd ?? 0) * 1e6,
  unit: 'USD/M tokens',
  kind: 'fact',
  ...(variant.training && sourceOf(solution.edition, variant.training.source, solution.edition.id)),
})

/** Tokens of one training and their price. */
const run = {
  n: 'knowledge.examples',
  t: 'knowledge.exampleTokens',
  e: 'knowledge.epochs',
  p: trainingPrice,
} as const

const labelling = { l: 'knowledge.labelPrice', q: 'knowledge.labelChecking' } as const

const soldRetraining: Explained = {
  title: 'Retraining',
  expression: 'r * (n * t * e * p / 1000000 + n * l * (1 + q) * a + v) / 12',
  inputs: {
    r: 'knowledge.retrainsPerYear',
    ...run,
    ...labelling,
    a: 'knowledge.relabelled',
    v: 'knowledge.tuningEvaluation',
  },
}

const ownRetraining: Explained = {
  title: 'Training the own model again',
  expression: 'c / m',
  inputs: { c: 'sourcing.retrainCost', m: 'sourcing.retrainMonths' },
}

const upkeep = ({ variant: { knowledge } }: Asked): Explained => {
  const ids = [
    ...(looksUp(knowledge) ? ['knowledge.retrievalHours'] : []),
    ...(isTuned(knowledge) ? ['knowledge.tuningHours'] : []),
  ]
  const hours = Object.fromEntries((ids.length > 0 ? ids : ['knowledge.promptHours']).map((id, k) => [`h${k + 1}`, id]))
  return {
    title: 'Upkeep',
    expression: `(${Object.keys(hours).join(' + ')}) * y / 2080`,
    inputs: { ...hours, y: 'sourcing.personYear' },
  }
}

const asGiven = (id: string): Explained => ({ title: parameterOf(id)?.label ?? id, expression: 'x', inputs: { x: id } })

const explains: Readonly<Record<MoneyPartId, Explained | ((asked: Asked) => Explained)>> = {
  storage: {
    title: 'Keeping the index',
    expression: 'd * n * 4 * b * o / 1000000000 * p',
    inputs: {
      d: 'knowledge.documents',
      n: chunked('count'),
      b: 'knowledge.dimensions',
      o: 'knowledge.indexOverhead',
      p: 'knowledge.storagePrice',
    },
  },
  updates: {
    title: 'Embedding what changes',
    expression: 'd * t * c * e / 1000000',
    inputs: {
      d: 'knowledge.documents',
      t: chunked('embeddedTokens'),
      c: 'knowledge.monthlyChange',
      e: 'knowledge.embeddingPrice',
    },
  },
  embedding: {
    title: 'Embedding all documents',
    expression: 'd * (t * e + w * r) / 1000000',
    inputs: {
      d: 'knowledge.documents',
      t: chunked('embeddedTokens'),
      e: 'knowledge.embeddingPrice',
      w: 'knowledge.docTokens',
      r: 'knowledge.enrichmentPrice',
    },
  },
  training: {
    title: 'Training, trials included',
    expression: 'n * t * e * p / 1000000 * (1 + x)',
    inputs: { ...run, x: 'knowledge.experiments' },
  },
  retraining: ({ own }) => (own ? ownRetraining : soldRetraining),
  labels: { title: 'Labels', expression: 'n * l * (1 + q)', inputs: { n: 'knowledge.examples', ...labelling } },
  upkeep,
  people: ({ variant }) => ({
    title: 'People',
    expression: 'n * y / 12',
    inputs: { n: variant.hosting === 'self' ? 'sourcing.runPeople' : 'sourcing.buyPeople', y: 'sourcing.personYear' },
  }),
  builders: {
    title: 'People while building',
    expression: 'n * y / 12 * m',
    inputs: { n: 'sourcing.buildPeople', y: 'sourcing.personYear', m: 'sourcing.buildMonths' },
  },
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
): OriginTree => {
  const [asked, explained] = [{ solution, variant, own }, explains[id]]
  const { title, expression, inputs } = typeof explained === 'function' ? explained(asked) : explained
  const listed = Object.entries(inputs).map(([symbol, meaning]) =>
    typeof meaning === 'function' ? meaning(asked, symbol) : fromScenario(solution.scenario, symbol, meaning),
  )
  return { title, expression, inputs: listed, value: usd, unit, notes: [] }
}
