import type { Usage } from '../cost/request-cost.ts'

/** The same request with tokens added that come from no cache: passages that were looked up. */
export const withContext = (usage: Usage, tokens: number): Usage => ({ ...usage, input: usage.input + tokens })

/**
 * The same request without this many tokens of its instructions; never more than it has. What is cached is the beginning
 * of the input, where instructions stand: they leave the cache's share first.
 */
export const withoutPrompt = (usage: Usage, tokens: number): Usage => {
  const gone = Math.min(tokens, usage.input)
  const cached = usage.cacheRead + usage.cacheWrite
  const kept = cached > 0 ? Math.max(0, cached - gone) / cached : 0
  return {
    ...usage,
    input: usage.input - gone,
    cacheRead: usage.cacheRead * kept,
    cacheWrite: usage.cacheWrite * kept,
  }
}

/** The same request with a whole corpus before it, which is cached: found there at this rate, else written. */
export const withCorpus = (usage: Usage, tokens: number, hit: number): Usage => ({
  ...usage,
  input: usage.input + tokens,
  cacheRead: usage.cacheRead + tokens * hit,
  cacheWrite: usage.cacheWrite + tokens * (1 - hit),
})
