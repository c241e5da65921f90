/** Where figures come from: who published them, where, under what terms we use them, when they were read. */
const attributed = 'attribution required; single figures of the models listed, with a link'
const fact = 'prices and dates are facts; cited'
const figures = 'single figures, cited'

export const sources = `
id | title | publisher | url | licence | read | second-hand
genai-prices | genai-prices 0.1.8 | Pydantic | https://github.com/pydantic/genai-prices | MIT | 2026-09-23 |
pi-ai | pi-ai 1.5.2, model data | Earendil | https://github.com/earendil-works/pi | MIT | 2026-11-10 |
pi-catalog | pi-catalog 18.2.11 | Oh My Pi | https://github.com/can1357/oh-my-pi | MIT | 2026-09-23 |
models-dev | models.dev, state of 2 July 2026 | models.dev | https://github.com/sst/models.dev | MIT | 2026-07-02 |
portkey | Portkey models and prices, state of 21 August 2026 | Portkey | https://github.com/Portkey-AI/models | MIT | 2026-08-21 |
host-medians | Median over the hosts in genai-prices, pi-catalog and Portkey | computed from three open price tables | https://github.com/pydantic/genai-prices | MIT | 2026-09-23 |
anthropic-prices | Claude pricing | Anthropic | https://platform.claude.com/docs/en/about-claude/pricing | ${fact} | 2026-10-03 | yes
anthropic-prices-2026-10-09 | Claude pricing, 9 October 2026 | Anthropic | https://platform.claude.com/docs/en/about-claude/pricing | ${fact} | 2026-10-09 |
openai-prices | OpenAI API pricing | OpenAI | https://platform.openai.com/docs/pricing | ${fact} | 2026-10-03 | yes
openai-prices-2026-11-17 | GPT-6.2 prices, from two secondary reports | OpenAI | https://platform.openai.com/docs/pricing | ${fact} | 2026-11-17 | yes
google-prices | Gemini API pricing | Google | https://ai.google.dev/gemini-api/docs/pricing | ${fact} | 2026-10-03 | yes
xai-prices | xAI models and pricing | xAI | https://docs.x.ai/docs/models | ${fact} | 2026-10-03 | yes
deepseek-prices | DeepSeek models and pricing | DeepSeek | https://api-docs.deepseek.com/quick_start/pricing | ${fact} | 2026-10-03 | yes
zai-prices | Z.ai pricing | Z.ai | https://docs.z.ai/guides/overview/pricing | ${fact} | 2026-10-03 | yes
minimax-prices | MiniMax pricing | MiniMax | https://platform.minimax.io/docs/pricing | ${fact} | 2026-10-03 | yes
xiaomi-prices | MiMo pricing | Xiaomi | https://platform.xiaomimimo.com | ${fact} | 2026-10-03 | yes
alibaba-prices | Qwen pricing, snapshot of 2 September 2026 | Alibaba | https://www.alibabacloud.com/help/en/model-studio/models | ${fact} | 2026-10-03 | yes
moonshot-prices | Kimi K3 pricing | Moonshot | https://platform.moonshot.ai/docs/pricing | ${fact} | 2026-09 |
artificial-analysis-2026-07 | Artificial Analysis, daily snapshot of 10 July 2026 | Artificial Analysis | https://artificialanalysis.ai | ${attributed} | 2026-07-10 | yes
artificial-analysis-2026-09 | Artificial Analysis, September 2026, kept by llm-cost-frontier | Artificial Analysis | https://artificialanalysis.ai | ${attributed} | 2026-09-10 | yes
artificial-analysis-2026-10 | Artificial Analysis index by effort | Artificial Analysis | https://artificialanalysis.ai | ${attributed} | 2026-10-03 | yes
openhands-index | OpenHands Index | OpenHands | https://github.com/OpenHands/openhands-index-results | no licence stated; single figures and counts made here, cited | 2026-06-30 |
bfcl | Berkeley function calling leaderboard v4 | UC Berkeley | https://gorilla.cs.berkeley.edu/leaderboard.html | Apache-2.0 | 2025-12-16 |
vectara | Hallucination leaderboard, HHEM-2.3 | Vectara | https://github.com/vectara/hallucination-leaderboard | Apache-2.0 | 2026-03-10 |
xai-models | xAI models | xAI | https://docs.x.ai/docs/models | ${fact} | 2026-10-03 | yes
openai-deprecations | OpenAI deprecations | OpenAI | https://developers.openai.com/api/docs/deprecations | ${fact} | 2026-10-27 | yes
openai-shutdowns-2026-10-15 | OpenAI deprecations of 15 October 2026, as quoted by an article | OpenAI | https://dev.to | ${fact} | 2026-10-15 | yes
openai-shutdowns-2026-10-27 | OpenAI deprecations of 27 October 2026, as quoted by an article | OpenAI | https://dev.to | ${fact} | 2026-10-27 | yes
openai-shutdowns-2027-04 | OpenAI deprecations for April 2027, as quoted by an article | OpenAI | https://dev.to | ${fact} | 2026-10-27 | yes
google-shutdowns-2026-11-10 | Gemini deprecations of 10 November 2026, as quoted by an article | Google | https://dev.to | ${fact} | 2026-11-10 | yes
maxtext | MaxText, model configurations after the makers' config.json | Google | https://github.com/AI-Hypercomputer/maxtext | Apache-2.0 | 2026-11-26 | yes
slime | slime, model settings | THUDM | https://github.com/THUDM/slime | ${figures} | 2026-11-26 | yes
transformers | Transformers, default configurations | Hugging Face | https://github.com/huggingface/transformers | Apache-2.0 | 2026-11-26 | yes
nemo-automodel | NeMo AutoModel, configuration of Mistral 4 | NVIDIA | https://docs.nvidia.com/nemo/automodel | ${figures} | 2026-11-26 | yes
aiconfigurator | AIConfigurator, model configurations | NVIDIA | https://github.com/ai-dynamo/aiconfigurator | ${figures} | 2026-11-26 | yes
vllm-recipes | vLLM recipes | vLLM project | https://github.com/vllm-project/recipes | ${figures} | 2026-11-26 | yes
architecture-gallery | LLM Architecture Gallery, models.yml | Sebastian Raschka | https://github.com/rasbt/llm-architecture-gallery | ${figures} | 2026-11-26 | yes
mlperf-5.1 | MLPerf Inference v5.1, closed division | MLCommons | https://github.com/mlcommons/inference_results_v5.1 | no licence stated; medians made here, cited | 2026-11-23 |
vllm-benchmarks | vLLM under load, two stored pages of April 2026 | Morph, Evokernel | https://www.morphllm.com/vllm-benchmarks | ${figures} | 2026-04 | yes
gpu-glossary | GPU Glossary, after NVIDIA's data sheets | Modal | https://modal.com/gpu-glossary/perf/memory-bandwidth | ${figures} | 2026-11-26 | yes
h200-bandwidth | Bandwidth of the H200 in issue 1570 of TensorRT-LLM | NVIDIA | https://github.com/NVIDIA/TensorRT-LLM/issues/1570 | ${figures} | 2026-11-26 | yes
inferencex | InferenceX, cost model of 3 April 2026 | SemiAnalysis | https://github.com/SemiAnalysisAI/InferenceX-app | GPL-3.0; figures alone, no code | 2026-04-03 |
skypilot | Price lists of GPU clouds kept by SkyPilot, 2026 | SkyPilot | https://github.com/skypilot-org/skypilot-catalog | ${fact} | 2026 | yes
mercatus | Ranges of GPU prices, May 2026 | Mercatus | https://mercatus-ai.com | ${fact} | 2026-05 | yes
tokenmix | Prices of low-rank tuning, 29 April 2026 | TokenMix | https://tokenmix.ai/blog | ${fact} | 2026-04-29 | yes
mteb | MTEB results, English retrieval, state of 20 August 2026 | MTEB | https://github.com/embeddings-benchmark/results | CC0 | 2026-08-20 |
vectordbbench | VectorDBBench leaderboard v2, 14 August 2026, made by a vendor | Zilliz | https://github.com/zilliztech/VectorDBBench | MIT | 2026-08-14 |
pinecone-prices | Pinecone prices, from copies that disagree | Pinecone | https://www.pinecone.io/pricing | ${fact} | 2026 | yes
contextual-retrieval | Contextual Retrieval, 19 September 2024 | Anthropic | https://www.anthropic.com/news/contextual-retrieval | ${figures} | 2026-11-23 | yes
ovadia | Fine-Tuning or Retrieval, arXiv 2312.05934 | Ovadia et al. | https://arxiv.org/abs/2312.05934 | CC BY 4.0 | 2026-11-23 | yes
raft | RAFT, arXiv 2403.10131, Table 1 | Zhang et al. | https://arxiv.org/abs/2403.10131 | ${figures} | 2026-11-23 | yes
agriculture | RAG against fine-tuning in agriculture, arXiv 2401.08406 | Balaguer et al. | https://arxiv.org/abs/2401.08406 | ${figures} | 2026-11-23 | yes
self-route | Retrieval or long context, arXiv 2407.16833 | Li et al. | https://arxiv.org/abs/2407.16833 | ${figures} | 2026-11-23 |
long-context-rag | Long context against RAG, arXiv 2501.01880 | Li et al. | https://arxiv.org/abs/2501.01880 | ${figures} | 2026-11-23 |
frames | FRAMES, arXiv 2409.12941 | Krishna et al. | https://arxiv.org/abs/2409.12941 | ${figures} | 2026-11-23 |
`
