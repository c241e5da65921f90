import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { currentEdition } from './current-edition.ts'
import type { Edition, Effort, Model, OperatingPoint } from './edition.ts'
import { readEdition } from './read-edition.ts'

const textOf = (id: string): string =>
  readFileSync(fileURLToPath(new URL(`../../public/editions/${id}.json`, import.meta.url)), 'utf8')

/** A published edition. */
export const editionOf = (id: string): Edition => {
  const read = readEdition(JSON.parse(textOf(id)))
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path} ${message}`).join('\n'))
  return read.value
}

export const editionText = textOf(currentEdition)

/** The edition that is shipped. */
export const edition: Edition = editionOf(currentEdition)

export const modelNamed = (id: string): Model => {
  const model = edition.models.find((each) => each.id === id)
  if (!model) throw new Error(`no model ${id}`)
  return model
}

/** `gpt-5.5@low` */
export const pointNamed = (
  id: string,
): { readonly model: Model; readonly effort: Effort; readonly point: OperatingPoint } => {
  const at = id.lastIndexOf('@')
  const model = modelNamed(id.slice(0, at))
  const point = model.points.find(({ effort }) => effort === id.slice(at + 1))
  if (!point) throw new Error(`no point ${id}`)
  return { model, effort: point.effort, point }
}

export const scoreAt = (id: string, test: string): number | undefined =>
  pointNamed(id).point.scores.find((score) => score.test === test)?.value

/** A model with one price and the points given, for cases that no real model shows. */
export const madeUp = (points: readonly OperatingPoint[], more: Partial<Model> = {}): Model => ({
  id: 'made-up',
  name: 'Made up',
  vendor: 'Nobody',
  openWeights: false,
  availability: { kind: 'active' },
  prices: [{ source: 'genai-prices', read: '2026-09-23', input: 1, output: 5 }],
  points,
  ...more,
})
