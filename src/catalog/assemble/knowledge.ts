import {
  arms,
  type EffectTable,
  type Embedding,
  needs,
  type Recall,
  type SearchSpeed,
  type Tuning,
  type TuningClass,
  type VectorStore,
} from '../edition-knowledge.ts'
import { publishedEffects } from '../facts/published-effects.ts'
import { embeddings, recalls, searches, vectorStores } from '../facts/retrieval.ts'
import { numberOf, rowsOf, textOf, type Row } from '../facts/table.ts'
import { tuningClasses, tunings } from '../facts/tuning.ts'
import { neededNumber, wordOf } from './cells.ts'

const tuning = (row: Row): Tuning => {
  const serving = numberOf(row, 'serving')
  return {
    provider: textOf(row, 'provider'),
    training: neededNumber(row, 'training'),
    ...(serving !== undefined && { serving, servingSource: textOf(row, 'serving-source') }),
    source: textOf(row, 'source'),
    read: textOf(row, 'read'),
  }
}

export const tuningOf = (model: string): readonly Tuning[] =>
  rowsOf(tunings)
    .filter((row) => row['model'] === model)
    .map(tuning)

/** Models that the table of tuning prices speaks of. */
export const tunedModels = (): readonly string[] => rowsOf(tunings).map((row) => textOf(row, 'model'))

export const tuningClassList = (): readonly TuningClass[] =>
  rowsOf(tuningClasses).map((row) => {
    const serving = numberOf(row, 'serving')
    return {
      provider: textOf(row, 'provider'),
      upTo: neededNumber(row, 'up-to'),
      training: neededNumber(row, 'training'),
      ...(serving !== undefined && { serving }),
      source: textOf(row, 'source'),
      read: textOf(row, 'read'),
    }
  })

export const embeddingList = (): readonly Embedding[] =>
  rowsOf(embeddings).map((row) => {
    const [usd, ndcg] = [numberOf(row, 'usd'), numberOf(row, 'ndcg')]
    return {
      id: textOf(row, 'id'),
      name: textOf(row, 'name'),
      provider: textOf(row, 'provider'),
      ...(usd !== undefined && { price: { usd, source: textOf(row, 'price-source') } }),
      ...(ndcg !== undefined && { retrieval: { ndcg, source: textOf(row, 'ndcg-source') } }),
    }
  })

export const vectorStoreList = (): readonly VectorStore[] =>
  rowsOf(vectorStores).map((row) => {
    const [storage, writes] = [numberOf(row, 'storage'), numberOf(row, 'writes')]
    return {
      name: textOf(row, 'name'),
      ...(storage !== undefined && { storage }),
      ...(row['reads'] && { reads: row['reads'].split(',').map(Number) }),
      ...(writes !== undefined && { writes }),
      source: textOf(row, 'source'),
      read: textOf(row, 'read'),
    }
  })

export const searchList = (): readonly SearchSpeed[] =>
  rowsOf(searches).map((row) => ({
    engine: textOf(row, 'engine'),
    setting: textOf(row, 'setting'),
    vectors: textOf(row, 'vectors'),
    recall: neededNumber(row, 'recall'),
    p99Milliseconds: neededNumber(row, 'p99-ms'),
    perSecond: neededNumber(row, 'per-second'),
    source: textOf(row, 'source'),
  }))

export const recallList = (): readonly Recall[] =>
  rowsOf(recalls).map((row) => ({
    method: textOf(row, 'method'),
    k: neededNumber(row, 'k'),
    recall: neededNumber(row, 'recall'),
    source: textOf(row, 'source'),
  }))

const armsOf = (row: Row): EffectTable['arms'] =>
  Object.fromEntries(
    arms.flatMap((arm) => {
      const value = numberOf(row, arm)
      return value === undefined ? [] : [[arm, value]]
    }),
  )

export const effectList = (): readonly EffectTable[] =>
  rowsOf(publishedEffects).map((row) => {
    const n = numberOf(row, 'n')
    return {
      source: textOf(row, 'source'),
      published: textOf(row, 'published'),
      task: textOf(row, 'task'),
      need: wordOf(row, 'need', needs),
      model: textOf(row, 'model'),
      ...(n !== undefined && { n }),
      ...(row['measure'] && { measure: row['measure'] }),
      arms: armsOf(row),
    }
  })
