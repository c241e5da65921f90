import { inputUsd } from '../cost/request-cost.ts'
import { count, type Fields, fieldsOf, notNegative, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { contextTokens, lookupUsd, retrievalIndex, type RetrievalPlan } from './retrieval-plan.ts'

const perMillion = (fields: Fields, name: string): number => fields.number(name, notNegative) / 1e6

const readPlan = (fields: Fields): RetrievalPlan => ({
  documents: fields.number('docs', count),
  docTokens: fields.number('docTokens', notNegative),
  chunk: fields.number('chunk', positive),
  overlap: fields.number('overlap', notNegative),
  dimensions: fields.number('dims', positive),
  bytesPerDimension: fields.numberOr('bytesPerDim', 4, positive),
  metadataBytes: fields.number('metadataBytes', notNegative),
  indexOverhead: fields.number('indexOverhead', { atLeast: 1 }),
  embedding: perMillion(fields, 'embedPrice'),
  enrichment: perMillion(fields, 'enrichPrice'),
  engineering: fields.number('engineeringUsd', notNegative),
  topK: fields.number('topK', count),
  queryTokens: fields.number('queryTokens', notNegative),
  rerank: fields.number('rerankPerQuery', notNegative),
  readUnits: fields.number('readUnitsPerQuery', notNegative),
  usdPerReadUnit: perMillion(fields, 'readUnitPrice'),
  storage: fields.number('storagePerGbMonth', notNegative) / 1e9,
  monthlyChange: fields.number('monthlyUpdateFraction', notNegative),
})

const given = {
  docs: 1000,
  docTokens: 1000,
  chunk: 400,
  overlap: 100,
  dims: 1000,
  metadataBytes: 1000,
  indexOverhead: 2,
  embedPrice: 1,
  enrichPrice: 2,
  engineeringUsd: 10000,
  topK: 5,
  queryTokens: 100,
  modelIn: 2,
  rerankPerQuery: 0.001,
  readUnitsPerQuery: 5,
  readUnitPrice: 20,
  storagePerGbMonth: 10,
  monthlyUpdateFraction: 0.5,
  queriesMonth: 10000,
}

export const ragCostsFormula: Formula = {
  id: 'ragCosts',
  title: 'Cost of retrieval',
  statement:
    'Setup = embedded tokens x embedding price + document tokens x enrichment price + engineering. A query = query tokens x embedding price + top k x chunk x input price + reranking + read units. A month = queries + storage + embedded tokens x share changed x embedding price. Without documents there is nothing to retrieve.',
  sources: ['Definition'],
  examples: [
    {
      given,
      expect: {
        vectors: 3000,
        gb: 0.03,
        setupUsd: 10003.2,
        contextTokens: 2000,
        perQueryUsd: 0.0052,
        storageUsdMonth: 0.3,
        updateUsdMonth: 0.6,
        monthlyUsd: 52.9,
      },
      from: 'By hand: three chunks a document, 1.2 million tokens embedded; 0.0001 + 0.004 + 0.001 + 0.0001 a query',
    },
    {
      given: { ...given, queriesMonth: 0 },
      expect: {
        vectors: 3000,
        gb: 0.03,
        setupUsd: 10003.2,
        contextTokens: 2000,
        perQueryUsd: 0.0052,
        storageUsdMonth: 0.3,
        updateUsdMonth: 0.6,
        monthlyUsd: 0.9,
      },
      from: 'By hand: without queries storage and updates remain',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const plan = readPlan(fields)
    const price = perMillion(fields, 'modelIn')
    const queries = fields.number('queriesMonth', notNegative)
    const index = retrievalIndex(plan)
    if (index.kind === 'infeasible') {
      return index.because === 'no-documents'
        ? refuse('docs', 'at least one document with at least one token')
        : refuse('overlap', `below chunk (${plan.chunk})`)
    }
    const tokens = contextTokens(plan)
    const perQueryUsd = inputUsd(tokens, 0, 0, price, price, price, 1) + lookupUsd(plan)
    return {
      vectors: index.vectors,
      gb: index.bytes / 1e9,
      setupUsd: index.setupUsd,
      contextTokens: tokens,
      perQueryUsd,
      storageUsdMonth: index.storageUsd,
      updateUsdMonth: index.updateUsd,
      monthlyUsd: queries * perQueryUsd + index.storageUsd + index.updateUsd,
    }
  },
}
