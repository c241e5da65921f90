/**
 * What a server keeps of each token, by open-weight model: one row a kind of layer. Layers with linear attention or a state space keep a
 * fixed state and are left out. `latent`: numbers a token and layer in place of heads. `kib`: what the source says one more token takes in
 * all layers, in BF16, for comparison. Models whose layers no source gives are not here.
 */
export const architectures = `
model | layers | kv-heads | head-dim | latent | window | source | kib | note
deepseek-v4-pro | 30 |  |  | 128 |  | maxtext | 7.7 | every fourth token is kept in 30 layers, one of 128 in 31, and a window in all
deepseek-v4-pro | 31 |  |  | 4 |  | maxtext |  |
deepseek-v4-pro | 61 |  |  | 512 | 128 | maxtext |  |
deepseek-v4-flash | 21 |  |  | 128 |  | maxtext | 5.4 | every fourth token is kept in 21 layers, one of 128 in 20, and a window in all
deepseek-v4-flash | 20 |  |  | 4 |  | maxtext |  |
deepseek-v4-flash | 43 |  |  | 512 | 128 | maxtext |  |
deepseek-v3.2 | 61 |  |  | 576 |  | maxtext | 68.6 |
kimi-k3 | 24 |  |  | 576 |  | architecture-gallery | 27 | 69 further layers keep a fixed state
kimi-k2.7-code | 61 |  |  | 576 |  | architecture-gallery | 68.6 |
kimi-k2.6 | 61 |  |  | 576 |  | architecture-gallery | 68.6 |
glm-5.3 | 78 |  |  | 576 |  | vllm-recipes |  | the recipe says: as GLM-5.2
glm-5.3-flash | 11 |  |  | 512 |  | maxtext | 11 | 34 further layers keep a fixed state
glm-5.2 | 78 |  |  | 576 |  | maxtext | 87.8 |
glm-4.7 | 92 | 8 | 128 |  |  | aiconfigurator | 368 |
qwen3.5-397b-a17b | 15 | 2 | 256 |  |  | slime | 30 | 45 further layers keep a fixed state
minimax-m3 | 60 |  |  | 1024 |  | architecture-gallery | 120 |
minimax-m2.7 | 62 | 8 | 128 |  |  | transformers | 248 |
mistral-large-3 | 61 |  |  | 576 |  | architecture-gallery | 68.6 |
mimo-v2.5-pro | 10 |  |  | 2560 |  | architecture-gallery | 350 |
mimo-v2.5-pro | 60 |  |  | 2560 | 128 | vllm-recipes |  |
nemotron-3-ultra | 12 |  |  | 512 |  | architecture-gallery | 12 | 48 further layers keep a fixed state
nemotron-3-super | 8 |  |  | 512 |  | architecture-gallery | 8 | 40 further layers keep a fixed state
llama-4-maverick | 12 | 8 | 128 |  |  | maxtext | 192 |
llama-4-maverick | 36 | 8 | 128 |  | 8192 | maxtext |  |
gpt-oss-120b | 18 | 8 | 64 |  |  | maxtext | 72 |
gpt-oss-120b | 18 | 8 | 64 |  | 128 | maxtext |  |
gpt-oss-20b | 12 | 8 | 64 |  |  | maxtext | 48 |
gpt-oss-20b | 12 | 8 | 64 |  | 128 | maxtext |  |
qwen3.8-27b | 16 |  |  | 2048 |  | architecture-gallery | 64 | 48 further layers keep a fixed state
qwen3.6-27b | 16 |  |  | 2048 |  | architecture-gallery | 64 | 48 further layers keep a fixed state
qwen3.5-35b-a3b | 10 | 2 | 256 |  |  | slime | 20 | 30 further layers keep a fixed state
qwen3-32b | 64 | 8 | 128 |  |  | maxtext | 256 |
qwen3-8b | 36 | 8 | 128 |  |  | maxtext | 144 |
gemma-4-31b | 10 |  |  | 2048 |  | maxtext | 840 |
gemma-4-31b | 50 | 16 | 256 |  | 1024 | maxtext |  |
gemma-4-26b-a4b | 5 |  |  | 1024 |  | maxtext | 210 |
gemma-4-26b-a4b | 25 | 8 | 256 |  | 1024 | maxtext |  |
gemma-4-12b | 8 |  |  | 512 |  | maxtext | 328 |
gemma-4-12b | 40 | 8 | 256 |  | 1024 | maxtext |  |
gemma-4-e4b | 7 |  |  | 1024 |  | maxtext | 84 | layers that share their cache are counted with their own
gemma-4-e4b | 35 | 2 | 256 |  | 512 | maxtext |  |
llama-4-scout | 12 | 8 | 128 |  |  | maxtext |  |
llama-4-scout | 36 | 8 | 128 |  | 8192 | maxtext |  |
llama-3.3-70b | 80 | 8 | 128 |  |  | maxtext |  |
llama-3.1-8b | 32 | 8 | 128 |  |  | maxtext |  |
mistral-small-4 | 36 |  |  | 320 |  | nemo-automodel | 22.5 |
ministral-3-8b | 34 | 8 | 128 |  |  | transformers |  |
nemotron-3-nano | 6 | 2 | 128 |  |  | slime | 6 | 23 further layers keep a fixed state
phi-4 | 40 | 10 | 128 |  |  | architecture-gallery | 200 |
muse-glimmer | 13 |  |  | 512 |  | architecture-gallery | 52 |
muse-glimmer | 39 |  |  | 512 | 2048 | architecture-gallery |  |
`

/** Licences of open weights, where read. */
export const licences = `
model | licence
deepseek-v4-pro | MIT
deepseek-v4-flash | MIT
deepseek-v3.2 | MIT
kimi-k3 | Kimi K3 License
kimi-k2.7-code | Modified MIT
kimi-k2.6 | Modified MIT
glm-5.3-flash | MIT
glm-5.2 | MIT
glm-4.7 | MIT
qwen3.5-397b-a17b | Apache 2.0
minimax-m3 | MiniMax Community License
minimax-m2.7 | MiniMax M2.7 Non-Commercial License
mistral-large-3 | Apache 2.0
mimo-v2.5-pro | MIT
nemotron-3-ultra | NVIDIA Nemotron Open Model License
nemotron-3-super | NVIDIA Nemotron Open Model License
llama-4-maverick | Llama 4 Community License
gpt-oss-120b | Apache 2.0
gpt-oss-20b | Apache 2.0
qwen3.8-27b | Apache 2.0
qwen3.6-27b | Apache 2.0
qwen3-32b | Apache 2.0
qwen3-8b | Apache 2.0
gemma-4-31b | Apache 2.0
gemma-4-26b-a4b | Apache 2.0
gemma-4-12b | Apache 2.0
gemma-4-e4b | Apache 2.0
mistral-small-4 | Apache 2.0
nemotron-3-nano | NVIDIA Nemotron Open Model License
phi-4 | MIT
muse-glimmer | Apache 2.0
`
