import type { Edition, Effort } from '../catalog/edition.ts'
import type { Alternative, Serving } from './alternative.ts'
import type { Candidates } from './candidates.ts'
import type { Point } from './points.ts'
import type { Variant, Variants } from './variants.ts'

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
  return {
    id: `${members.map(({ id }) => id).join('>')}/${serving}`,
    option: `${models.join('>')}/${servingClass(serving)}`,
    label: `${members.map(({ point }) => pointLabel(point)).join(' → ')}${tail}`,
    points: members.map(({ point }) => point.id),
    models,
    serving,
    topology: members.length > 1 ? 'cascade' : 'single',
    knowledge: members[0]?.knowledge ?? 'prompt-only',
    hosting: members[0]?.hosting ?? 'api',
    agency: 'none',
  }
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

/** Name of an option: its models, and how the answer comes where that is not at once. */
export const optionLabel = (variants: Variants, rows: Candidates, i: number): string => {
  const names = membersOf(variants, rows, i).map(({ point }) => point.model.name)
  return `${names.join(' → ')}${rows.serving[i] === 'batch' ? ', batch' : ''}`
}

/**
 * Name of an option by its id alone, for one that wins at another value of an input and is not among the alternatives now:
 * which pairs are tried depends on the figures.
 */
export const labelOfId = ({ models }: Pick<Edition, 'models'>, id: string): string => {
  const [pair = '', how = ''] = id.split('/')
  const names = pair.split('>').map((model) => models.find((one) => one.id === model)?.name ?? model)
  return `${names.join(' → ')}${how.startsWith('batch') ? ', batch' : ''}`
}
