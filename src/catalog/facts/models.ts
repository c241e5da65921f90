/**
 * The models of the catalogue, in the order in which they are listed. Parameters in billions. `inferred`: the vendor states no window;
 * the smallest one of its previous model of the same kind is taken. `never`: the model cannot think before it answers (the second
 * price table lists it as not reasoning, and no source has a thinking variant of it).
 */
export const models = `
model | name | vendor | released | weights | parameters | active | context | context-source | inferred | thinks
claude-fable-5.1 | Claude Fable 5.1 | Anthropic | 2026-09-01 |  |  |  | 1000000 | pi-catalog |  |
claude-opus-5.5 | Claude Opus 5.5 | Anthropic | 2026-09-22 |  |  |  | 1000000 | pi-catalog |  |
claude-opus-5 | Claude Opus 5 | Anthropic | 2026-07-24 |  |  |  | 1000000 | pi-catalog |  |
claude-opus-4.8 | Claude Opus 4.8 | Anthropic | 2026-05-28 |  |  |  | 1000000 | models-dev |  |
claude-fable-5 | Claude Fable 5 | Anthropic | 2026-06-09 |  |  |  | 1000000 | models-dev |  |
gpt-6.2-astra | GPT-6.2 Astra | OpenAI | 2026-11-17 |  |  |  | 1050000 | pi-catalog | inferred |
gpt-6-astra | GPT-6 Astra | OpenAI | 2026-09-03 |  |  |  | 1050000 | pi-catalog |  |
gpt-6.1-sol | GPT-6.1 Sol | OpenAI | 2026-09-29 |  |  |  | 1050000 | pi-catalog | inferred |
gpt-5.6-sol | GPT-5.6 Sol | OpenAI | 2026-07-09 |  |  |  | 1050000 | pi-catalog |  |
gpt-5.5 | GPT-5.5 | OpenAI | 2026-04-23 |  |  |  | 1050000 | models-dev |  |
gemini-3.1-pro | Gemini 3.1 Pro | Google | 2026-02-19 |  |  |  | 1048576 | models-dev |  |
gemini-3.8-flash | Gemini 3.8 Flash | Google | 2026-09-02 |  |  |  | 1048576 | pi-catalog |  |
gemini-3.7-flash | Gemini 3.7 Flash | Google | 2026-08-13 |  |  |  | 1048576 | pi-catalog |  |
grok-4.7 | Grok 4.7 | xAI | 2026-09 |  |  |  | 500000 | pi-catalog |  |
grok-4.6 | Grok 4.6 | xAI | 2026-08-12 |  |  |  | 500000 | pi-catalog |  |
grok-4.5 | Grok 4.5 | xAI | 2026-07-08 |  |  |  | 500000 | pi-catalog |  |
muse-spark-1.3 | Muse Spark 1.3 | Meta | 2026-09-02 |  |  |  | 1048576 | pi-catalog |  |
qwen3.8-max | Qwen3.8 Max | Alibaba | 2026-08-03 |  |  |  | 1000000 | pi-catalog |  |
claude-sonnet-5.5 | Claude Sonnet 5.5 | Anthropic | 2026-09 |  |  |  | 1000000 | pi-ai |  |
claude-sonnet-5 | Claude Sonnet 5 | Anthropic | 2026-06-30 |  |  |  | 1000000 | models-dev |  |
claude-sonnet-4.6 | Claude Sonnet 4.6 | Anthropic | 2026-02-17 |  |  |  | 1000000 | models-dev |  |
gpt-6.2-sol | GPT-6.2 Sol | OpenAI | 2026-11-17 |  |  |  | 1050000 | pi-catalog | inferred |
gpt-6-sol | GPT-6 Sol | OpenAI | 2026-09-22 |  |  |  | 1050000 | pi-catalog |  |
gpt-5.6-terra | GPT-5.6 Terra | OpenAI | 2026-07-09 |  |  |  | 1050000 | pi-catalog |  |
gpt-5.4 | GPT-5.4 | OpenAI | 2026-03-05 |  |  |  | 1050000 | models-dev |  |
gpt-5.2 | GPT-5.2 | OpenAI | 2025-12-11 |  |  |  | 400000 | models-dev |  |
gpt-5.1 | GPT-5.1 | OpenAI | 2025-11-13 |  |  |  | 400000 | models-dev |  |
gpt-5 | GPT-5 | OpenAI | 2025-08-07 |  |  |  | 400000 | models-dev |  |
gemini-3.6-flash | Gemini 3.6 Flash | Google | 2026-07-21 |  |  |  | 1048576 | pi-catalog |  |
gemini-3.5-flash | Gemini 3.5 Flash | Google | 2026-05-19 |  |  |  | 1048576 | models-dev |  |
gemini-2.5-pro | Gemini 2.5 Pro | Google | 2025-03-25 |  |  |  | 1000000 | models-dev |  |
grok-4.3 | Grok 4.3 | xAI | 2026-04-30 |  |  |  | 1000000 | models-dev |  |
muse-spark-1.1 | Muse Spark 1.1 | Meta | 2026-07-09 |  |  |  | 1048576 | pi-catalog |  |
qwen3.7-max | Qwen3.7 Max | Alibaba | 2026-05-19 |  |  |  | 1000000 | models-dev |  |
mistral-medium-3.5 | Mistral Medium 3.5 | Mistral | 2026-04-29 | open | 128 |  | 262144 | models-dev |  |
claude-haiku-5.5 | Claude Haiku 5.5 | Anthropic | 2026-10-07 |  |  |  | 1000000 | pi-ai |  |
claude-haiku-4.5 | Claude Haiku 4.5 | Anthropic | 2025-10-15 |  |  |  | 200000 | models-dev |  |
gpt-6-luna | GPT-6 Luna | OpenAI | 2026-09-22 |  |  |  | 1050000 | pi-catalog |  |
gpt-5.6-luna | GPT-5.6 Luna | OpenAI | 2026-07-09 |  |  |  | 1050000 | pi-catalog |  |
gpt-5.4-mini | GPT-5.4 mini | OpenAI | 2026-03-17 |  |  |  | 400000 | models-dev |  |
gpt-5.4-nano | GPT-5.4 nano | OpenAI | 2026-03-17 |  |  |  | 400000 | models-dev |  |
gpt-5-mini | GPT-5 mini | OpenAI | 2025-08-07 |  |  |  | 400000 | models-dev |  |
gpt-5-nano | GPT-5 nano | OpenAI | 2025-08-07 |  |  |  | 400000 | models-dev |  |
gpt-4.1 | GPT-4.1 | OpenAI | 2025-04-14 |  |  |  | 1047576 | models-dev |  | never
gpt-4.1-mini | GPT-4.1 mini | OpenAI | 2025-04-14 |  |  |  | 1047576 | models-dev |  | never
gpt-4.1-nano | GPT-4.1 nano | OpenAI | 2025-04-14 |  |  |  | 1047576 | models-dev |  | never
gpt-4o-mini | GPT-4o mini | OpenAI | 2024-07-18 |  |  |  | 128000 | models-dev |  | never
gemini-3.5-flash-lite | Gemini 3.5 Flash-Lite | Google | 2026-07-21 |  |  |  | 1048576 | pi-catalog |  |
gemini-3.1-flash-lite | Gemini 3.1 Flash-Lite | Google | 2026-03-03 |  |  |  | 1048576 | models-dev |  |
gemini-2.5-flash | Gemini 2.5 Flash | Google | 2025-04-17 |  |  |  | 1000000 | models-dev |  |
gemini-2.5-flash-lite | Gemini 2.5 Flash-Lite | Google | 2025-06-17 |  |  |  | 1048576 | models-dev |  |
grok-4.1-fast | Grok 4.1 Fast | xAI | 2025-11-19 |  |  |  | 2000000 | models-dev |  |
nova-2-lite | Nova 2 Lite | Amazon | 2025-10-29 |  |  |  | 128000 | models-dev |  |
mercury-2 | Mercury 2 | Inception | 2026-02-20 |  |  |  | 128000 | models-dev |  |
deepseek-v4.1-flash | DeepSeek V4.1 Flash | DeepSeek | 2026-09-10 | open |  |  | 1000000 | pi-catalog |  |
deepseek-v4-pro-0813 | DeepSeek V4 Pro 0813 | DeepSeek | 2026-08-13 | open |  |  | 1048576 | pi-catalog |  |
deepseek-v4-pro | DeepSeek V4 Pro | DeepSeek | 2026-04-24 | open | 1600 | 49 | 1000000 | models-dev |  |
deepseek-v4-flash-0731 | DeepSeek V4 Flash 0731 | DeepSeek | 2026-07-31 | open |  |  | 1310720 | pi-catalog |  |
deepseek-v4-flash | DeepSeek V4 Flash | DeepSeek | 2026-04-24 | open | 284 | 13 | 1000000 | models-dev |  |
deepseek-v3.2 | DeepSeek V3.2 | DeepSeek | 2025-12-01 | open | 685 | 37 | 128000 | models-dev |  |
kimi-k3 | Kimi K3 | Moonshot | 2026-07-16 | open | 2800 | 104 | 1048576 | pi-catalog |  |
kimi-k2.7-code | Kimi K2.7 Code | Moonshot | 2026-06-12 | open | 1000 | 32 | 256000 | models-dev |  |
kimi-k2.6 | Kimi K2.6 | Moonshot | 2026-04-20 | open | 1000 | 32 | 262144 | models-dev |  |
glm-5.3 | GLM-5.3 | Z.ai | 2026-08-18 | open | 743 | 39 | 1000000 | pi-catalog |  |
glm-5.3-flash | GLM-5.3-Flash | Z.ai | 2026-08-26 | open | 320 | 18 | 1000000 | pi-catalog |  |
glm-5.2 | GLM-5.2 | Z.ai | 2026-06-16 | open | 753 | 40 | 1000000 | models-dev |  |
glm-4.7 | GLM-4.7 | Z.ai | 2025-12-22 | open | 357 | 32 | 204800 | models-dev |  |
qwen3.5-397b-a17b | Qwen3.5 397B A17B | Alibaba | 2026-02-16 | open | 397 | 17 | 262144 | models-dev |  |
minimax-m3 | MiniMax-M3 | MiniMax | 2026-06-01 | open | 428 | 23 | 1000000 | models-dev |  |
minimax-m2.7 | MiniMax-M2.7 | MiniMax | 2026-03-18 | open | 230 | 10 | 204800 | models-dev |  |
mistral-large-3 | Mistral Large 3 | Mistral | 2025-12-02 | open | 675 | 41 | 262144 | models-dev |  | never
mimo-v2.6-pro | MiMo-V2.6-Pro | Xiaomi | 2026-09 |  |  |  | 1048576 | pi-catalog |  |
mimo-v2.5-pro | MiMo-V2.5-Pro | Xiaomi | 2026-04-22 | open | 1023 | 41.7 | 1048576 | models-dev |  |
nemotron-3-ultra | Nemotron 3 Ultra 550B A55B | NVIDIA | 2026-06-04 | open | 550 | 55 | 202800 | models-dev |  |
nemotron-3-super | Nemotron 3 Super 120B A12B | NVIDIA | 2026-03-11 | open | 120.6 | 12.7 | 262144 | models-dev |  |
llama-4-maverick | Llama 4 Maverick | Meta | 2025-04-05 | open | 402 | 17 | 1000000 | models-dev |  | never
gpt-oss-120b | gpt-oss-120b | OpenAI | 2025-08-05 | open | 117 | 5.1 | 128000 | models-dev |  |
gpt-oss-20b | gpt-oss-20b | OpenAI | 2025-08-05 | open | 21 | 3.6 | 128000 | models-dev |  |
qwen3.8-27b | Qwen3.8 27B | Alibaba | 2026-08-14 | open | 27 |  | 1000000 | pi-catalog |  |
qwen3.6-27b | Qwen3.6 27B | Alibaba | 2026-04-22 | open | 27.8 |  | 262144 | models-dev |  |
qwen3.5-35b-a3b | Qwen3.5 35B A3B | Alibaba | 2026-02-24 | open | 36 | 3 | 262144 | models-dev |  |
qwen3-32b | Qwen3 32B | Alibaba | 2025-04-28 | open | 32.8 |  | 131072 | models-dev |  |
qwen3-8b | Qwen3 8B | Alibaba | 2025-04-28 | open | 8.19 |  | 131072 | models-dev |  |
gemma-4-31b | Gemma 4 31B | Google | 2026-04-02 | open | 30.7 |  | 262144 | models-dev |  |
gemma-4-26b-a4b | Gemma 4 26B A4B | Google | 2026-04-02 | open | 25.2 | 3.8 | 262144 | models-dev |  |
gemma-4-12b | Gemma 4 12B | Google | 2026-06-03 | open | 12 |  | 262144 | artificial-analysis-2026-07 |  |
gemma-4-e4b | Gemma 4 E4B | Google | 2026-04-03 | open | 8 | 4.5 | 32768 | models-dev |  |
llama-4-scout | Llama 4 Scout | Meta | 2025-04-05 | open | 109 | 17 | 10000000 | models-dev |  | never
llama-3.3-70b | Llama 3.3 70B | Meta | 2024-12-06 | open | 70 |  | 128000 | models-dev |  | never
llama-3.1-8b | Llama 3.1 8B | Meta | 2024-07-23 | open | 8 |  | 32768 | models-dev |  | never
mistral-small-4 | Mistral Small 4 | Mistral | 2026-03-16 | open | 119 | 6.5 | 256000 | models-dev |  |
ministral-3-14b | Ministral 3 14B | Mistral | 2025-12-02 | open | 14 |  | 128000 | models-dev |  | never
ministral-3-8b | Ministral 3 8B | Mistral | 2025-12-02 | open | 8 |  | 128000 | models-dev |  | never
nemotron-3-nano | Nemotron 3 Nano 30B A3B | NVIDIA | 2025-12-15 | open | 30 | 3 | 262144 | models-dev |  |
granite-4.2-8b | Granite 4.2 8B | IBM | 2026-08-25 | open |  |  | 131072 | pi-catalog |  |
phi-4 | Phi-4 | Microsoft | 2024-12-12 | open | 14 |  | 16384 | models-dev |  | never
muse-glimmer | Muse Glimmer | Meta | 2026-08-10 | open | 29.6 |  | 131072 | pi-catalog |  |
gpt-4o | GPT-4o | OpenAI | 2024-05-13 |  |  |  | 128000 | models-dev |  | never
`
