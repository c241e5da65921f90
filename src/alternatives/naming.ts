import type { Edition, Effort } from '../catalog/edition.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import type { Alternative, Serving } from './alternative.ts'
import type { Candidates } from './candidates.ts'
import type { Point } from './points.ts'
import { type Approach, approachIn, suffixOf, type Variant, type Variants } from './variants.ts'

const effortWords: Readonly<Record<Effort, string>> = {
  none: 'no thinking',
  minimal: 'minimal effort',
  low: 'low effort',
  medium: 'medium effort',
  high: 'high effort',
  xhigh: 'extra high effort',
  max: 'maximum effort',
  reasoning: 'reasoning',
  default: '',
}

const servingWords: Readonly<Record<Serving, string>> = {
  stream: 'streamed',
  sync: '',
  flex: 'flex queue',
  batch: 'batch',
}

export const pointLabel = ({ model, effort }: Pick<Point, 'model' | 'effort'>): string =>
  [model.name, effortWords[effort]].filter((word) => word !== '').join(', ')

const knowledgeWords: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': '',
  'long-context': 'with long context',
  rag: 'with RAG',
  'fine-tune': 'fine-tuned',
  hybrid: 'fine-tuned with RAG',
}

/** How knowledge gets to a model, and who runs it, where that is not the usual way. */
const approachWords = ({ knowledge, hosting }: Approach): readonly string[] => [
  ...(knowledge === 'prompt-only' ? [] : [knowledgeWords[knowledge]]),
  ...(hosting === 'self' ? ['on own GPUs'] : []),
]

/** `GPT-5.5, low effort, with RAG`. */
export const variantLabel = (approach: Approach, label: string): string =>
  [label, ...approachWords(approach)].join(', ')

/** Interactive: somebody or something waits for the answer; batch: it comes within a day. */
export const servingClass = (serving: Serving): 'interactive' | 'batch' =>
  serving === 'batch' ? 'batch' : 'interactive'

const membersOf = ({ rows: variants }: Variants, rows: Candidates, i: number): readonly Variant[] =>
  (i < rows.singles ? [rows.cheap[i] ?? 0] : [rows.cheap[i] ?? 0, rows.strong[i] ?? 0]).flatMap(
    (v) => variants[v] ?? [],
  )

/** Identity and name of one row. Ids are part of fingerprints and files: they never change their form. */
const makeAlternative = (variants: Variants, rows: Candidates, i: number): Alternative => {
  const members = membersOf(variants, rows, i)
  const serving = rows.serving[i] ?? 'sync'
  const models = members.map(({ point }) => point.model.id)
  const tail = servingWords[serving] === '' ? '' : `, ${servingWords[serving]}`
  const approach: Approach = members[0] ?? { knowledge: 'prompt-only', hosting: 'api' }
  return {
    id: `${members.map(({ id }) => id).join('>')}/${serving}`,
    option: `${models.join('>')}${suffixOf(approach)}/${servingClass(serving)}`,
    label: `${variantLabel(approach, members.map(({ point }) => pointLabel(point)).join(' → '))}${tail}`,
    points: members.map(({ point }) => point.id),
    models,
    serving,
    topology: members.length > 1 ? 'cascade' : 'single',
    knowledge: approach.knowledge,
    hosting: approach.hosting,
    agency: 'none',
  }
}

/** Name of an operating point by its id alone: its model and effort. */
export const labelOfPoint = ({ models }: Pick<Edition, 'models'>, id: string): string => {
  const [modelId, effort] = id.split('@')
  const model = models.find((one) => one.id === modelId)
  const point = model?.points.find((one) => one.effort === effort)
  return model && point ? pointLabel({ model, effort: point.effort }) : (model?.name ?? id)
}

/** `GPT-5.4, low effort`, `Qwen3.5 35B A3B, reasoning, on own GPUs`: models, efforts and who runs them, by their ids alone. */
export const runLabel = ({ models }: Pick<Edition, 'models'>, { points, hosting }: Alternative): string => {
  const names = points.map((id) => labelOfPoint({ models }, id))
  return [names.join(' → '), ...approachWords({ knowledge: 'prompt-only', hosting })].join(', ')
}

/** Alternatives by variants and row: the same ones come again at every slider event. */
const made = new WeakMap<Variants, Map<string, Alternative>>()

export const alternativeOf = (variants: Variants, rows: Candidates, i: number): Alternative => {
  const known = made.get(variants) ?? new Map<string, Alternative>()
  made.set(variants, known)
  const key = `${rows.cheap[i]} ${rows.strong[i]} ${rows.serving[i]}`
  const alternative = known.get(key) ?? makeAlternative(variants, rows, i)
  known.set(key, alternative)
  return alternative
}

/** Name of an option: its models, the approach, and how the answer comes where that is not at once. */
export const optionLabel = (variants: Variants, rows: Candidates, i: number): string => {
  const members = membersOf(variants, rows, i)
  const names = members.map(({ point }) => point.model.name).join(' → ')
  const words = members[0] ? approachWords(members[0]) : []
  return `${[names, ...words].join(' ')}${rows.serving[i] === 'batch' ? ', batch' : ''}`
}

/**
 * Name of an option by its id alone, for one that wins at another value of an input and is not among the alternatives now:
 * which pairs are tried depends on the figures.
 */
export const labelOfId = ({ models }: Pick<Edition, 'models'>, id: string): string => {
  const [what = '', how = ''] = id.split('/')
  const { rest, approach } = approachIn(what)
  const names = rest.split('>').map((model) => models.find((one) => one.id === model)?.name ?? model)
  return `${[names.join(' → '), ...approachWords(approach)].join(' ')}${how.startsWith('batch') ? ', batch' : ''}`
}
