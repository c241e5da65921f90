import type { Reason } from '../alternatives/alternative.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'

/** Ways of getting knowledge to a model, as heads and answers. */
export const approachNames: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': 'Prompt only',
  'long-context': 'Long context',
  rag: 'RAG',
  'fine-tune': 'Fine-tune',
  hybrid: 'RAG + fine-tune',
}

/** What each does, in a few words. */
export const approachMeans: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': 'what has to be known stands in the instructions, as far as it fits there',
  'long-context': 'all documents are in each request, as far as they fit the window',
  rag: 'passages are looked up for each request',
  'fine-tune': 'a model is trained on labelled examples',
  hybrid: 'both together',
}

/** The same as the subject of a sentence. */
export const approachSubjects: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': 'the prompt alone',
  'long-context': 'long context',
  rag: 'RAG',
  'fine-tune': 'fine-tuning',
  hybrid: 'RAG with fine-tuning',
}

/** The same as what a sentence recommends. */
export const approachUses: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': 'the prompt alone',
  'long-context': 'long context',
  rag: 'RAG',
  'fine-tune': 'fine-tuning',
  hybrid: 'RAG and fine-tuning',
}

/** What a way lacks, where a cell has room for two words. */
export const lackWords: Partial<Readonly<Record<Reason, string>>> = {
  'no-documents': 'no documents',
  'no-examples': 'no examples',
  'too-few-examples': 'too few examples',
  'exceeds-prompt': 'exceeds the prompt',
  'exceeds-window': 'exceeds the window',
  'no-window': 'window not known',
  'no-chunks': 'no passages',
  'no-tuning': 'nobody tunes it',
  'no-weights': 'no weights',
  'no-architecture': 'size not known',
  'no-volume': 'no requests',
}
