import { judgement, type Words } from './words.ts'

const contextual = 'Contextual Retrieval, Anthropic, 19 September 2024'
const pinecone = 'Pinecone serverless price list, read from copies of 2026 that disagree'

export const retrievalWords: Words = {
  'knowledge.topK': { about: 'Passages put before the model with each request.', source: 'Source article: top_k = 5' },
  'knowledge.chunk': { about: 'Documents are cut into passages of this length.', source: `${contextual}: 800 tokens` },
  'knowledge.overlap': {
    about: 'Tokens that a passage repeats of the one before it; less than the passage itself.',
    source: judgement,
  },
  'knowledge.queryTokens': { about: 'Embedded with each request to look passages up.', source: judgement },
  'knowledge.recall3': {
    about: 'How often the passage needed is among the first three. With the next input it says how recall grows.',
    source: 'Agriculture study, arXiv 2401.08406 (January 2024), from reading notes: above 0.80 with 3 snippets',
  },
  'knowledge.recall20': {
    about: 'How often the passage needed is among the first twenty: what retrieval can reach at best.',
    source: `${contextual}: misses of 5.7 % plain, 3.7 % contextual, 2.9 % with BM25, 1.9 % reranked; low end: judgement`,
  },
  'knowledge.retrievalSeconds': {
    about: 'Embedding the query, search and assembly, typical value, before the model reads.',
    source: 'Components of 2026: embedding 50 ms, search 10 to 300 ms, assembly 20 ms; the source article says 500 ms',
  },
  'knowledge.retrievalSpread': {
    about: 'How much longer than the typical value the slow end takes.',
    source: 'Search alone, p99 / p50 of 2026: Qdrant 3.0, Pinecone 2.5, pgvector 3.7; range: judgement',
  },
  'knowledge.reindexDays': {
    about: 'How old the index gets before changed documents are in it.',
    source: judgement,
  },
  'knowledge.monthlyChange': { about: 'Share of the documents that is changed and embedded again.', source: judgement },
  'knowledge.embeddingPrice': {
    about: 'Price of turning text into vectors.',
    source: 'OpenAI text-embedding-3: small $0.02, large $0.13 (June 2026); low end: open models',
  },
  'knowledge.enrichmentPrice': {
    about: 'Having a model describe each passage in its document first; 0 without it.',
    source: `${contextual}: $1.02 a million tokens of documents where it is done`,
  },
  'knowledge.dimensions': {
    about: 'Numbers in a vector, four bytes each: they make the size of the index.',
    source: 'OpenAI text-embedding-3-small: 1,536',
  },
  'knowledge.indexOverhead': {
    about: 'Bytes of the index, its links and the text kept with it, against those of the vectors.',
    source: judgement,
  },
  'knowledge.storagePrice': { about: 'What keeping the index costs.', source: `${pinecone}: $0.33; range: judgement` },
  'knowledge.lookupPrice': {
    about: 'What one search costs.',
    source: `${pinecone}: 5 read units at $16 a million; $2 and $8 in others`,
  },
  'knowledge.rerankPrice': { about: 'Having a second model order the passages found.', source: judgement },
  'knowledge.retrievalEngineering': {
    about: 'Parsing, cutting, connecting and evaluating, once. Reading scanned documents is often the larger part.',
    source: judgement,
  },
  'knowledge.retrievalHours': { about: 'People who keep sources, index and evaluation in order.', source: judgement },
  'knowledge.retrievalWeeks': {
    about: 'Weeks until it serves.',
    source: 'Judgement: a reading of “weeks” in the source article',
  },
}
