/**
 * Where each model stands in the two price tables that the edition is built from (`provider/model`; empty: it is not there, or the row
 * is not its maker's price in USD). Open weights sold by many hosts are compared with one named host.
 */
export const priceReferences = `
model | genai-prices | pi-ai
claude-fable-5.1 | anthropic/claude-fable-5-1 | anthropic/claude-fable-5-1
claude-opus-5.5 | anthropic/claude-opus-5-5 | anthropic/claude-opus-5-5
claude-opus-5 | anthropic/claude-opus-5 | anthropic/claude-opus-5
claude-opus-4.8 | anthropic/claude-opus-4-8 | anthropic/claude-opus-4-8
claude-fable-5 | anthropic/claude-fable-5 | anthropic/claude-fable-5
gpt-6.2-astra |  |
gpt-6-astra | openai/gpt-6-astra | openai/gpt-6-astra
gpt-6.1-sol |  | openai/gpt-6.1-sol
gpt-5.6-sol | openai/gpt-5.6-sol | openai/gpt-5.6-sol
gpt-5.5 | openai/gpt-5.5 | openai/gpt-5.5
gemini-3.1-pro | google/gemini-3.1-pro-preview | google/gemini-3.1-pro-preview
gemini-3.8-flash | google/gemini-3.8-flash | google/gemini-3.8-flash
gemini-3.7-flash | google/gemini-3.7-flash | google/gemini-3.7-flash
grok-4.7 |  | xai/grok-4.7
grok-4.6 | x-ai/grok-4.6 | xai/grok-4.6
grok-4.5 | x-ai/grok-4.5 | xai/grok-4.5
muse-spark-1.3 |  | meta/muse-spark-1.3
qwen3.8-max |  | vercel-ai-gateway/alibaba/qwen3.8-max
claude-sonnet-5.5 |  | anthropic/claude-sonnet-5-5
claude-sonnet-5 | anthropic/claude-sonnet-5 | anthropic/claude-sonnet-5
claude-sonnet-4.6 | anthropic/claude-sonnet-4-6 | anthropic/claude-sonnet-4-6
gpt-6.2-sol |  |
gpt-6-sol | openai/gpt-6-sol | openai/gpt-6-sol
gpt-5.6-terra | openai/gpt-5.6-terra | openai/gpt-5.6-terra
gpt-5.4 | openai/gpt-5.4 | openai/gpt-5.4
gpt-5.2 | openai/gpt-5.2 | openai/gpt-5.2
gpt-5.1 | openai/gpt-5.1 | openai/gpt-5.1
gpt-5 | openai/gpt-5 | openai/gpt-5
gemini-3.6-flash | google/gemini-3.6-flash | google/gemini-3.6-flash
gemini-3.5-flash | google/gemini-3.5-flash | google/gemini-3.5-flash
gemini-2.5-pro | google/gemini-2.5-pro | google/gemini-2.5-pro
grok-4.3 | x-ai/grok-4.3 | xai/grok-4.3
muse-spark-1.1 |  | meta/muse-spark-1.1
qwen3.7-max |  | vercel-ai-gateway/alibaba/qwen3.7-max
mistral-medium-3.5 | mistral/mistral-medium-3-5 | mistral/mistral-medium-2604
claude-haiku-5.5 |  | anthropic/claude-haiku-5-5
claude-haiku-4.5 | anthropic/claude-haiku-4-5 | anthropic/claude-haiku-4-5
gpt-6-luna | openai/gpt-6-luna | openai/gpt-6-luna
gpt-5.6-luna | openai/gpt-5.6-luna | openai/gpt-5.6-luna
gpt-5.4-mini | openai/gpt-5.4-mini | openai/gpt-5.4-mini
gpt-5.4-nano | openai/gpt-5.4-nano | openai/gpt-5.4-nano
gpt-5-mini | openai/gpt-5-mini | openai/gpt-5-mini
gpt-5-nano | openai/gpt-5-nano | openai/gpt-5-nano
gpt-4.1 | openai/gpt-4.1 | openai/gpt-4.1
gpt-4.1-mini | openai/gpt-4.1-mini | openai/gpt-4.1-mini
gpt-4.1-nano | openai/gpt-4.1-nano | openai/gpt-4.1-nano
gpt-4o-mini | openai/gpt-4o-mini | openai/gpt-4o-mini
gemini-3.5-flash-lite | google/gemini-3.5-flash-lite | google/gemini-3.5-flash-lite
gemini-3.1-flash-lite | google/gemini-3.1-flash-lite | google/gemini-3.1-flash-lite
gemini-2.5-flash | google/gemini-2.5-flash | google/gemini-2.5-flash
gemini-2.5-flash-lite | google/gemini-2.5-flash-lite | google/gemini-2.5-flash-lite
grok-4.1-fast | x-ai/grok-4-1-fast-reasoning |
nova-2-lite | aws/global.amazon.nova-2-lite-v1:0 | amazon-bedrock/global.amazon.nova-2-lite-v1:0
mercury-2 | openrouter/inception/mercury-2 | vercel-ai-gateway/inception/mercury-2
deepseek-v4.1-flash |  | deepseek/deepseek-flash
deepseek-v4-pro-0813 |  | together/deepseek-ai/DeepSeek-V4-Pro-0813
deepseek-v4-pro |  | deepseek/deepseek-v4-pro
deepseek-v4-flash-0731 |  | cloudflare-workers-ai/@cf/deepseek-ai/deepseek-v4-flash-0731
deepseek-v4-flash |  | vercel-ai-gateway/deepseek/deepseek-v4-flash
deepseek-v3.2 | deepseek/deepseek-v3.2 | openrouter/deepseek/deepseek-v3.2
kimi-k3 | moonshotai/kimi-k3 | moonshotai/kimi-k3
kimi-k2.7-code | moonshotai/kimi-k2.7-code | moonshotai/kimi-k2.7-code
kimi-k2.6 | moonshotai/kimi-k2.6 | moonshotai/kimi-k2.6
glm-5.3 | zai/GLM-5.3 | zai/glm-5.3
glm-5.3-flash | zai/GLM-5.3-Flash | zai/glm-5.3-flash
glm-5.2 | zai/GLM-5.2 | zai/glm-5.2
glm-4.7 |  | zai/glm-4.7
qwen3.5-397b-a17b |  | openrouter/qwen/qwen3.5-397b-a17b
minimax-m3 | minimax/minimax-m3 | minimax/MiniMax-M3
minimax-m2.7 | minimax/MiniMax-M2.7 | minimax/MiniMax-M2.7
mistral-large-3 | mistral/mistral-large-2512 | mistral/mistral-large-2512
mimo-v2.6-pro |  | xiaomi/mimo-v2.6-pro
mimo-v2.5-pro | openrouter/xiaomi/mimo-v2.5-pro | openrouter/xiaomi/mimo-v2.5-pro
nemotron-3-ultra |  | openrouter/nvidia/nemotron-3-ultra-550b-a55b
nemotron-3-super |  | openrouter/nvidia/nemotron-3-super-120b-a12b
llama-4-maverick |  | vercel-ai-gateway/meta/llama-4-maverick
gpt-oss-120b |  | groq/openai/gpt-oss-120b
gpt-oss-20b |  | groq/openai/gpt-oss-20b
qwen3.8-27b |  | openrouter/qwen/qwen3.8-27b
qwen3.6-27b |  | vercel-ai-gateway/alibaba/qwen3.6-27b
qwen3.5-35b-a3b |  | huggingface/Qwen/Qwen3.5-35B-A3B
qwen3-32b |  | openrouter/qwen/qwen3-32b
qwen3-8b |  | huggingface/Qwen/Qwen3-8B
gemma-4-31b |  | openrouter/google/gemma-4-31b-it
gemma-4-26b-a4b |  | huggingface/google/gemma-4-26B-A4B-it
gemma-4-12b |  |
gemma-4-e4b |  |
llama-4-scout |  | vercel-ai-gateway/meta/llama-4-scout
llama-3.3-70b |  | groq/llama-3.3-70b-versatile
llama-3.1-8b |  | groq/llama-3.1-8b-instant
mistral-small-4 | mistral/mistral-small-2603 | mistral/mistral-small-2603
ministral-3-14b | mistral/ministral-14b-2512 | mistral/ministral-14b-2512
ministral-3-8b | mistral/ministral-8b-2512 | mistral/ministral-8b-2512
nemotron-3-nano |  | vercel-ai-gateway/nvidia/nemotron-3-nano-30b-a3b
granite-4.2-8b |  | openrouter/ibm-granite/granite-4.2-8b
phi-4 |  |
muse-glimmer |  | openrouter/meta/muse-glimmer-30b
gpt-4o | openai/gpt-4o | openai/gpt-4o
`

/**
 * Hand-checked prices, USD per million tokens, which win over the first table: newer first-party pages, models it lacks, and medians over
 * hosts of open weights. `to` is the last day that the source vouches for. `peak`: DeepSeek, Monday to Friday 01-04 and 06-10 UTC;
 * its dated rows are written out because the first table applies today's peak hours to the past.
 */
export const priceOverrides = `
model | source | read | input | output | cache-read | from | to | peak
claude-fable-5.1 | anthropic-prices | 2026-10-03 | 10 | 50 | 0.25
claude-opus-5.5 | anthropic-prices | 2026-10-03 | 4 | 20 | 0.2
claude-opus-5 | anthropic-prices | 2026-10-03 | 5 | 25 | 0.5
claude-opus-4.8 | anthropic-prices | 2026-10-03 | 5 | 25 | 0.5
claude-fable-5 | anthropic-prices | 2026-10-03 | 10 | 50 | 1
gpt-6.2-astra | openai-prices-2026-11-17 | 2026-11-17 | 8 | 40 |  | 2026-11-17
gpt-6-astra | openai-prices | 2026-10-03 | 10 | 50 | 1
gpt-6.1-sol | openai-prices | 2026-10-03 | 2 | 10 | 0.1
gpt-5.6-sol | openai-prices | 2026-10-03 | 4 | 20 | 0.4 |  | 2026-11-21
gpt-5.5 | openai-prices | 2026-10-03 | 5 | 30 | 0.5
gemini-3.1-pro | google-prices | 2026-10-03 | 2 | 12 | 0.2
gemini-3.8-flash | google-prices | 2026-10-03 | 0.75 | 3.75 | 0.075 |  | 2026-12-31
gemini-3.7-flash | google-prices | 2026-10-03 | 0.75 | 3.75 | 0.075 |  | 2026-12-31
grok-4.7 | xai-prices | 2026-10-03 | 2 | 6 | 0.5
grok-4.6 | xai-prices | 2026-10-03 | 2 | 6 | 0.5
grok-4.5 | xai-prices | 2026-10-03 | 2 | 6 | 0.3
muse-spark-1.3 | pi-ai | 2026-11-10 | 1.25 | 4.25 | 0.15
qwen3.8-max | alibaba-prices | 2026-10-03 | 2 | 6 | 0.25
claude-sonnet-5.5 | anthropic-prices | 2026-10-03 | 2 | 10 | 0.2
claude-sonnet-5 | anthropic-prices | 2026-10-03 | 2 | 10 | 0.2
claude-sonnet-4.6 | anthropic-prices | 2026-10-03 | 3 | 15 | 0.3
gpt-6.2-sol | openai-prices-2026-11-17 | 2026-11-17 | 2 | 10 |  | 2026-11-17
gpt-6-sol | openai-prices | 2026-10-03 | 2 | 10 | 0.2
gpt-5.4 | openai-prices | 2026-10-03 | 2.5 | 15 | 0.25
gpt-5.2 | openai-prices | 2026-10-03 | 1.75 | 14 | 0.175
gpt-5.1 | openai-prices | 2026-10-03 | 1.25 | 10 | 0.125
gpt-5 | openai-prices | 2026-10-03 | 1.25 | 10 | 0.125
gemini-3.6-flash | google-prices | 2026-10-03 | 0.75 | 3.75 | 0.075 |  | 2026-12-31
gemini-3.5-flash | google-prices | 2026-10-03 | 1.5 | 9 | 0.15
gemini-2.5-pro | google-prices | 2026-10-03 | 1.25 | 10 | 0.125
muse-spark-1.1 | pi-ai | 2026-11-10 | 1.25 | 4.25 | 0.15
qwen3.7-max | models-dev | 2026-07-02 | 2.5 | 7.5 | 0.5
claude-haiku-5.5 | anthropic-prices-2026-10-09 | 2026-10-09 | 0.1 | 0.5 |  | 2026-10-09
claude-haiku-4.5 | anthropic-prices | 2026-10-03 | 1 | 5 | 0.1
gpt-6-luna | openai-prices | 2026-10-03 | 0.1 | 0.5 | 0.01
gpt-4.1 | openai-prices | 2026-10-03 | 2 | 8 | 0.5
gpt-4o-mini | openai-prices | 2026-10-03 | 0.15 | 0.6 | 0.075
kimi-k3 | moonshot-prices | 2026-09 | 3 | 15 | 0.3
glm-5.3 | zai-prices | 2026-10-03 | 1.4 | 4.4 | 0.26
glm-5.3-flash | zai-prices | 2026-10-03 | 0.15 | 0.5 | 0.015
glm-5.2 | zai-prices | 2026-10-03 | 1.4 | 4.4 | 0.26
glm-4.7 | zai-prices | 2026-10-03 | 0.6 | 2.2 | 0.11
qwen3.5-397b-a17b | models-dev | 2026-07-02 | 0.6 | 3.6 | 0.225
minimax-m3 | minimax-prices | 2026-10-03 | 0.3 | 1.2 | 0.06
minimax-m2.7 | minimax-prices | 2026-10-03 | 0.3 | 1.2 | 0.06
mimo-v2.6-pro | xiaomi-prices | 2026-10-03 | 0.435 | 0.87 | 0.0036
mimo-v2.5-pro | xiaomi-prices | 2026-10-03 | 0.435 | 0.87 | 0.0036
nemotron-3-ultra | host-medians | 2026-09-23 | 0.6 | 2.4 | 0.12
nemotron-3-super | host-medians | 2026-09-23 | 0.085 | 0.425 | 0.06
llama-4-maverick | host-medians | 2026-09-23 | 0.22 | 0.85 | 0.27
gpt-oss-120b | host-medians | 2026-09-23 | 0.15 | 0.6 | 0.045
gpt-oss-20b | host-medians | 2026-09-23 | 0.05 | 0.2 | 0.035
qwen3.8-27b | host-medians | 2026-09-23 | 0.61 | 2.4375 | 0.0612
qwen3.6-27b | models-dev | 2026-07-02 | 0.6 | 3.6 | 0.225
qwen3.5-35b-a3b | models-dev | 2026-07-02 | 0.25 | 2 | 0.0766
qwen3-32b | portkey | 2026-08-21 | 0.7 | 2.8 | 0.04
qwen3-8b | portkey | 2026-08-21 | 0.18 | 0.7 | 0.05
gemma-4-31b | host-medians | 2026-09-23 | 0.2 | 0.57 | 0.05
gemma-4-26b-a4b | host-medians | 2026-09-23 | 0.13 | 0.4 | 0.015
gemma-4-12b | artificial-analysis-2026-07 | 2026-07-10 | 0.1 | 0.3 |
gemma-4-e4b | host-medians | 2026-09-23 | 0.02 | 0.1 |
llama-4-scout | host-medians | 2026-09-23 | 0.15 | 0.59 | 0.1175
llama-3.3-70b | host-medians | 2026-09-23 | 0.59 | 0.72 | 0.71
llama-3.1-8b | host-medians | 2026-09-23 | 0.055 | 0.08 | 0.025
nemotron-3-nano | host-medians | 2026-09-23 | 0.05 | 0.2 | 0.0275
granite-4.2-8b | host-medians | 2026-09-23 | 0.06 | 0.25 | 0.015
phi-4 | host-medians | 2026-09-23 | 0.06 | 0.14 |
muse-glimmer | host-medians | 2026-09-23 | 0.3 | 1.2 | 0.04
gpt-4o | openai-prices | 2026-10-03 | 2.5 | 10 | 1.25
deepseek-v4-flash | genai-prices | 2026-09-23 | 0.14 | 0.28 | 0.0028 | 2026-04-24 | 2026-08-16
deepseek-v4-flash | genai-prices | 2026-09-23 | 0.22 | 0.66 | 0.007 | 2026-08-17 |  | 2
deepseek-v4-flash-0731 | genai-prices | 2026-09-23 | 0.14 | 0.28 | 0.0028 | 2026-07-31 | 2026-08-16
deepseek-v4-flash-0731 | genai-prices | 2026-09-23 | 0.22 | 0.66 | 0.007 | 2026-08-17 |  | 2
deepseek-v4-pro | genai-prices | 2026-09-23 | 0.435 | 0.87 | 0.003625 | 2026-04-24 | 2026-08-16
deepseek-v4-pro | genai-prices | 2026-09-23 | 0.66 | 1.98 | 0.022 | 2026-08-17 |  | 2
deepseek-v4-pro-0813 | deepseek-prices | 2026-10-03 | 0.66 | 1.98 | 0.022 | 2026-08-17 |  | 2
deepseek-v4.1-flash | deepseek-prices | 2026-10-03 | 0.15 | 0.6 | 0.003 | 2026-09-10 |  | 2
`

/** A call with more input than `above` tokens pays these for all its tokens; only where the first table has no tiers of the model. */
export const priceTiers = `
model | source | above | input | output | cache-read
gpt-6.1-sol | openai-prices | 272000 | 4 | 15 | 0.2
claude-haiku-5.5 | anthropic-prices-2026-10-09 | 100000 | 0.5 | 2.5 |
grok-4.7 | xai-prices | 199999 | 4 | 12 | 1
`
