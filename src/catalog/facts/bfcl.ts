/** Berkeley function calling leaderboard v4, 16 December 2025: overall accuracy, per cent; native function calling where it has a row. */
export const bfclScores = `
model | published | percent
gpt-5.2 | GPT-5.2-2025-12-11 (FC) | 55.87
claude-haiku-4.5 | Claude-Haiku-4-5-20251001 (FC) | 68.7
gpt-5-mini | GPT-5-mini-2025-08-07 (FC) | 55.46
gpt-5-nano | GPT-5-nano-2025-08-07 (FC) | 51.45
gpt-4.1 | GPT-4.1-2025-04-14 (FC) | 53.96
gpt-4.1-mini | GPT-4.1-mini-2025-04-14 (FC) | 50.45
gpt-4.1-nano | GPT-4.1-nano-2025-04-14 (FC) | 33.05
gemini-2.5-flash | Gemini-2.5-Flash (FC) | 56.24
gemini-2.5-flash-lite | Gemini-2.5-Flash-Lite (FC) | 36.87
grok-4.1-fast | Grok-4-1-fast-non-reasoning (FC) | 58.29
grok-4.1-fast | Grok-4-1-fast-reasoning (FC) | 69.57
nova-2-lite | Amazon-Nova-2-Lite-v1:0 (FC) | 27.1
llama-4-maverick | Llama-4-Maverick-17B-128E-Instruct-FP8 (FC) | 37.29
qwen3-32b | Qwen3-32B (FC) | 48.71
qwen3-8b | Qwen3-8B (FC) | 42.57
llama-4-scout | Llama-4-Scout-17B-16E-Instruct (FC) | 28.13
llama-3.3-70b | Llama-3.3-70B-Instruct (FC) | 31.9
llama-3.1-8b | Llama-3.1-8B-Instruct (Prompt) | 25.83
phi-4 | Phi-4 (Prompt) | 28.79
`
