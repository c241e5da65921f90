/**
 * Discounts by vendor, and the vendors whose cache writes cost more than plain input.
 *
 * - Batch within 24 h at half price: OpenAI, Anthropic and Google sell it for every model with a batch price in the tables (29 of 29 at
 *   OpenAI, 16 of 16 each at Anthropic and Google).
 * - Flex at half price: the twelve OpenAI models with a flex price, and Gemini 3 and later.
 * - Cache writes at 1.25 x input (five minutes): Anthropic, Alibaba, MiniMax, and OpenAI from GPT-5.6 on.
 */
export interface Discount {
  readonly source: string
  readonly factor: number
  readonly applies: RegExp
}

export const batchDiscounts: readonly Discount[] = [
  { source: 'portkey', factor: 0.5, applies: /^gpt-(?!oss)/ },
  { source: 'anthropic-prices-2026-10-09', factor: 0.5, applies: /^claude-/ },
  { source: 'google-prices', factor: 0.5, applies: /^gemini-/ },
]

export const flexDiscounts: readonly Discount[] = [
  {
    source: 'portkey',
    factor: 0.5,
    applies: /^gpt-5(-mini|-nano|\.1|\.2|\.4|\.4-mini|\.4-nano|\.5|\.6-sol|\.6-terra|\.6-luna)?$/,
  },
  { source: 'google-prices', factor: 0.5, applies: /^gemini-3/ },
]

export const cacheWriteFactors: readonly Discount[] = [
  { source: 'anthropic-prices-2026-10-09', factor: 1.25, applies: /^claude-/ },
  { source: 'genai-prices', factor: 1.25, applies: /^gpt-(5\.6|6)/ },
  { source: 'portkey', factor: 1.25, applies: /^(qwen|minimax)/ },
]
