import { naiveHybrid } from '../../catalog/published-effects.ts'
import { ofHundred, say } from '../../base/format.ts'
import { sayNaive } from '../../wording/knowledge-why.ts'
import type { Approach } from './approaches.ts'
import { recallNow, passagesNow } from './ceiling.ts'
import { publishedRange } from './evidence.ts'
import type { Row } from './matrix-rows.ts'
import type { KnowledgeModel } from './present.ts'

/** One dimension of the source article's table: what it says of both ways, and what the figures here and publications say. */
export interface ArticleRow {
  readonly dimension: string
  readonly says: { readonly rag: string; readonly tuned: string }
  readonly here: { readonly rag: string; readonly tuned: string }
}

interface Given {
  readonly model: KnowledgeModel
  readonly rows: readonly Row[]
}

/** The figure of a row for a way, with its range. */
function figureAt({ model, rows }: Given, row: string, knowledge: Approach['knowledge']): string {
  const index = model.shown.findIndex((one) => one.knowledge === knowledge)
  const cell = rows.find(({ id }) => id === row)?.cells[index]
  if (!cell) return 'not known'
  return cell.rangeText === undefined ? cell.text : `${cell.text} (${cell.rangeText})`
}

const winsOf = ({ shown }: KnowledgeModel, knowledge: Approach['knowledge']): string => {
  const wins = shown.find((one) => one.knowledge === knowledge)?.wins
  return wins === undefined ? 'counting draws' : `best in ${ofHundred(wins)} of 100 draws`
}

function ceilings({ model }: Given): ArticleRow['here'] {
  const { evaluation } = model.reading
  const recall = recallNow(evaluation)
  const found =
    recall === undefined
      ? 'not known'
      : `${say('share', recall)} found among ${say('none', passagesNow(evaluation))} passages`
  const mended = model.shown.find(({ knowledge }) => knowledge === 'fine-tune')?.row.best?.kept.mended
  const published = publishedRange(evaluation, 'facts', ['tuned', 'tuned-paraphrases'])
  const taught = mended === undefined ? 'not known' : `${say('share', mended)} of the gap in style mended`
  return { rag: found, tuned: published === undefined ? taught : `${taught}; of facts, published: ${published}` }
}

/** The six rows of the table, in its words and in figures. */
export function articleRows(given: Given): readonly ArticleRow[] {
  const both = (row: string): ArticleRow['here'] => ({
    rag: figureAt(given, row, 'rag'),
    tuned: figureAt(given, row, 'fine-tune'),
  })
  return [
    {
      dimension: 'Time to production',
      says: { rag: 'Weeks (build retrieval system)', tuned: 'Months (collect, label, train)' },
      here: both('weeks'),
    },
    {
      dimension: 'Latency impact',
      says: { rag: '+500ms (vector search)', tuned: 'None (model behavior change)' },
      here: both('added'),
    },
    {
      dimension: 'Cost per inference',
      says: { rag: 'Baseline + retrieval', tuned: 'Baseline (potentially cheaper with smaller model)' },
      here: both('cost'),
    },
    {
      dimension: 'Knowledge currency',
      says: { rag: 'Real-time (update documents)', tuned: 'Static (retrain for updates)' },
      here: both('inDate'),
    },
    {
      dimension: 'Quality ceiling',
      says: { rag: 'Limited by retrieval accuracy', tuned: 'Limited by training data quality' },
      here: ceilings(given),
    },
    {
      dimension: 'Best for',
      says: { rag: 'Rapidly changing domain, large knowledge base', tuned: 'Stable domain, specialized reasoning' },
      here: { rag: winsOf(given.model, 'rag'), tuned: winsOf(given.model, 'fine-tune') },
    },
  ]
}

/** What it says of both together, and what was published and is counted here. */
export function articleHybrid({ model }: Given): readonly string[] {
  const published = naiveHybrid(model.reading.evaluation.edition)
  return [
    ...(published ? [sayNaive(published)] : []),
    `Both together here: ${winsOf(model, 'hybrid')}.`,
    'Its system retrieves five passages, gives their sources and a confidence: the preset Hybrid knowledge system.',
  ]
}
