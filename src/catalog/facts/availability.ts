/**
 * Announced shutdowns. Only announced dates count: "not before" dates are notes. Models not named here are taken as active; no dates
 * are known for Anthropic, DeepSeek, Mistral and hosted open weights.
 */
export const shutdowns = `
model | date | source | note
grok-4.1-fast | 2026-05-15 | xai-models |
gpt-4.1-nano | 2026-10-23 | openai-shutdowns-2026-10-15 |
gpt-5 | 2026-12-11 | openai-deprecations |
gpt-5-mini | 2026-12-11 | openai-deprecations |
gpt-5-nano | 2026-12-11 | openai-deprecations |
gemini-2.5-pro | 2026-12-01 | google-shutdowns-2026-11-10 | resellers report 16 October, 20 October and 12 November
gemini-2.5-flash | 2026-12-01 | google-shutdowns-2026-11-10 | resellers report 16 October, 20 October and 12 November
gpt-4o | 2027-01-14 | openai-shutdowns-2026-10-27 |
gpt-4o-mini | 2027-01-14 | openai-shutdowns-2026-10-27 |
gpt-4.1 | 2027-01-14 | openai-shutdowns-2026-10-27 |
gpt-4.1-mini | 2027-01-14 | openai-shutdowns-2026-10-27 |
gpt-5.1 | 2027-04-01 | openai-shutdowns-2027-04 |
gpt-5.4-nano | 2027-04-01 | openai-shutdowns-2027-04 | read from a headline
`

/** What a reader should know of a model; shown beside its figures. */
export const modelNotes = `
model | note
deepseek-v4-flash | Measured in spring; since 31 July 2026 this name may serve another model.
deepseek-v4-pro | Measured in spring; since 13 August 2026 this name may serve another model, and one report says that it is rerouted to Flash since 14 September.
claude-fable-5 | Measured with a fallback to Claude Opus 4.8.
claude-fable-5.1 | Measured with the default fallback.
gemini-3.1-flash-lite | Google names 7 May 2027 as the earliest possible shutdown; none is announced.
gemini-2.5-flash-lite | Not deprecated on 10 November 2026.
qwen3-32b | The maker charges 8.4 USD per million output tokens with thinking and 2.8 without; 2.8 is used here.
nemotron-3-nano | Some metadata name 4 billion parameters; the priced and timed model is 30B A3B.
gpt-4o | Faithfulness was measured on the snapshot of 6 August 2024.
mimo-v2.6-pro | Whether its weights are open is not stated.
`

/** Names that may serve another model today than the one measured. */
export const renamed: readonly string[] = ['deepseek-v4-flash', 'deepseek-v4-pro']
