import type { Evaluation } from '../alternatives/evaluation.ts'
import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import { ofHundred, say } from '../base/format.ts'
import { naiveHybrid } from '../catalog/published-effects.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import { sayRecall } from './knowledge-ceiling.ts'
import { sayNaive } from './knowledge-why.ts'
import { sayPublished } from './published.ts'

interface Both {
  readonly rag: string
  readonly tuned: string
}

/** One dimension of the source article's table: what it says of both ways, and what the figures here and publications say. */
export interface ArticleRow {
  readonly dimension: string
  readonly says: Both
  readonly here: Both
}

/** What the figures here are taken from. */
export interface ArticleGiven {
  readonly evaluation: Evaluation
  readonly rows: readonly KnowledgeRow[]
  /** Share of draws that a way wins; absent: they are being counted. */
  readonly winsOf: (knowledge: KnowledgeStrategy) => number | undefined
  /** The figure of a requirement for a way as the matrix shows it. */
  readonly figureOf: (requirement: ArticleFigure, knowledge: KnowledgeStrategy) => string
}

export type ArticleFigure = 'weeks' | 'added' | 'cost' | 'inDate'

const sayWins = ({ winsOf }: ArticleGiven, knowledge: KnowledgeStrategy): string => {
  const wins = winsOf(knowledge)
  return wins === undefined ? 'counting draws' : `best in ${ofHundred(wins)} of 100 draws`
}

const ceilings = ({ evaluation, rows }: ArticleGiven): Both => {
  const mended = rows.find(({ knowledge }) => knowledge === 'fine-tune')?.best?.kept.mended
  const published = sayPublished(evaluation.edition, 'facts', ['tuned', 'tuned-paraphrases'])
  const taught = mended === undefined ? 'not known' : `${say('share', mended)} of the gap in style mended`
  return {
    rag: sayRecall(evaluation),
    tuned: published === undefined ? taught : `${taught}; of facts, published: ${published}`,
  }
}

/** Its words, as printed. */
const printed: readonly (Both & { readonly dimension: string; readonly figure: ArticleFigure })[] = [
  {
    dimension: 'Time to production',
    rag: 'Weeks (build retrieval system)',
    tuned: 'Months (collect, label, train)',
    figure: 'weeks',
  },
  {
    dimension: 'Latency impact',
    rag: '+500ms (vector search)',
    tuned: 'None (model behavior change)',
    figure: 'added',
  },
  {
    dimension: 'Cost per inference',
    rag: 'Baseline + retrieval',
    tuned: 'Baseline (potentially cheaper with smaller model)',
    figure: 'cost',
  },
  {
    dimension: 'Knowledge currency',
    rag: 'Real-time (update documents)',
    tuned: 'Static (retrain for updates)',
    figure: 'inDate',
  },
]

/** The six rows of the table, in its words and in figures. */
export function articleRows(given: ArticleGiven): readonly ArticleRow[] {
  return [
    ...printed.map(({ dimension, rag, tuned, figure }): ArticleRow => {
      const here = (way: KnowledgeStrategy): string => given.figureOf(figure, way)
      return { dimension, says: { rag, tuned }, here: { rag: here('rag'), tuned: here('fine-tune') } }
    }),
    {
      dimension: 'Quality ceiling',
      says: { rag: 'Limited by retrieval accuracy', tuned: 'Limited by training data quality' },
      here: ceilings(given),
    },
    {
      dimension: 'Best for',
      says: { rag: 'Rapidly changing domain, large knowledge base', tuned: 'Stable domain, specialized reasoning' },
      here: { rag: sayWins(given, 'rag'), tuned: sayWins(given, 'fine-tune') },
    },
  ]
}

/** What it says of both together, and what was published and is counted here. */
export function articleHybrid(given: ArticleGiven): readonly string[] {
  const published = naiveHybrid(given.evaluation.edition)
  return [
    ...(published ? [sayNaive(published)] : []),
    `Both together here: ${sayWins(given, 'hybrid')}.`,
    'Its system retrieves five passages, gives their sources and a confidence: the preset Hybrid knowledge system.',
  ]
}
