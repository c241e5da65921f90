/**
 * Fine-tuning: USD per million tokens trained, and the factor of the tuned model's token prices where somebody says it. No first-party price
 * newer than these generations was found, and pages of 2026 contradict each other.
 */
export const tunings = `
model | provider | training | serving | source | serving-source | read
gpt-4o | OpenAI | 25 | 1.5 | portkey | genai-prices | 2026-08-21
gpt-4o-mini | OpenAI | 3 | 2 | portkey | genai-prices | 2026-08-21
gpt-4.1 | OpenAI | 25 |  | portkey |  | 2026-08-21
gpt-4.1-mini | OpenAI | 5 |  | portkey |  | 2026-08-21
gpt-4.1-nano | OpenAI | 1.5 |  | portkey |  | 2026-08-21
gemini-2.5-pro | Google | 25 |  | portkey |  | 2026-08-21
gemini-2.5-flash | Google | 5 |  | portkey |  | 2026-08-21
gemini-2.5-flash-lite | Google | 1.5 |  | portkey |  | 2026-08-21
llama-3.3-70b | Google | 6.72 |  | portkey |  | 2026-08-21
llama-4-scout | Google | 5.77 |  | portkey |  | 2026-08-21
qwen3-32b | Google | 6.57 |  | portkey |  | 2026-08-21
llama-3.1-8b | Google | 0.67 |  | portkey |  | 2026-08-21
`

/** Low-rank tuning of open weights up to a size in billions of parameters; tuned weights are served at the price of the model where said. */
export const tuningClasses = `
provider | up-to | training | serving | source | read
Together | 70 | 14 |  | tokenmix | 2026-04-29
Fireworks | 70 | 16 | 1 | tokenmix | 2026-04-29
Mistral | 70 | 20 |  | tokenmix | 2026-04-29
`
