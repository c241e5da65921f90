import { HOURS_PER_MONTH } from '../constants.ts'
import { inputUsd } from '../cost/request-cost.ts'
import { fieldsOf, notNegative, positive, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** USD of a corpus of so many tokens in one request: read from the cache at this rate, else written to it. USD per token. */
export const corpusUsd = (tokens: number, hit: number, read: number, write: number): number =>
  inputUsd(0, tokens * hit, tokens * (1 - hit), 0, read, write, 1)

/** USD a month of keeping it in the cache, at USD per token and hour. */
export const corpusStorageUsd = (tokens: number, usdPerTokenHour: number): number =>
  tokens * usdPerTokenHour * HOURS_PER_MONTH

export type CorpusLimit =
  | { readonly kind: 'tokens'; readonly tokens: number }
  | { readonly kind: 'none'; readonly because: 'no-cost' }

/** Tokens up to which the whole corpus in the request costs no more than retrieval; no limit where its tokens are free. */
export const corpusLimit = (hit: number, read: number, write: number, retrievalUsd: number): CorpusLimit => {
  const each = corpusUsd(1, hit, read, write)
  const tokens = each > 0 ? retrievalUsd / each : Number.POSITIVE_INFINITY
  return Number.isFinite(tokens) ? { kind: 'tokens', tokens } : { kind: 'none', because: 'no-cost' }
}

export const longCtxVsRagCorpusFormula: Formula = {
  id: 'longCtxVsRagCorpus',
  title: 'Corpus up to which long context costs less than retrieval',
  statement:
    'A token of the corpus costs hit x read price + (1 - hit) x write price; the corpus that costs as much as a query with retrieval = its cost / that price.',
  sources: ['Definition'],
  examples: [
    {
      given: { hit: 0.5, cacheRead: 0.5, cacheWrite: 3.5, ragPerQueryUsd: 0.01 },
      expect: { effectivePrice: 2, corpusTokens: 5000 },
      from: 'By hand: a cent at two millionths of a dollar',
    },
    {
      given: { hit: 1, cacheRead: 0, cacheWrite: 3.5, ragPerQueryUsd: 0.01 },
      expect: { effectivePrice: 0, corpusTokens: null },
      from: 'By hand: free, so there is no limit',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const hit = fields.number('hit', probability)
    const read = fields.number('cacheRead', notNegative) / 1e6
    const write = fields.number('cacheWrite', notNegative) / 1e6
    const limit = corpusLimit(hit, read, write, fields.number('ragPerQueryUsd', notNegative))
    const corpusTokens = limit.kind === 'tokens' ? limit.tokens : null
    return { effectivePrice: corpusUsd(1e6, hit, read, write), corpusTokens }
  },
}

export const longContextCostFormula: Formula = {
  id: 'longContextCost',
  title: 'Cost of the whole corpus in every request',
  statement:
    'A request: corpus x (hit x read price + (1 - hit) x write price). A month: corpus x storage price x 730 h where keeping it is billed.',
  sources: ['Definition', 'Gemini context caching for storage by the hour'],
  examples: [
    {
      given: { corpusTokens: 100000, hit: 0.5, cacheRead: 0.5, cacheWrite: 3.5, storagePerMTokHour: 1 },
      expect: { perQueryUsd: 0.2, storageUsdMonth: 73 },
      from: 'By hand: a tenth of a million tokens',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const tokens = fields.number('corpusTokens', positive)
    const hit = fields.number('hit', probability)
    const read = fields.number('cacheRead', notNegative) / 1e6
    const write = fields.number('cacheWrite', notNegative) / 1e6
    const storage = fields.numberOr('storagePerMTokHour', 0, notNegative) / 1e6
    return { perQueryUsd: corpusUsd(tokens, hit, read, write), storageUsdMonth: corpusStorageUsd(tokens, storage) }
  },
}
