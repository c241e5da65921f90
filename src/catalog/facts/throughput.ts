/**
 * Tokens a second a GPU, over all requests that it serves at once. MLPerf Inference v5.1: medians over the closed submissions with this GPU
 * and most of its precision; offline has no limit on waiting, server has one. Single figures of vLLM under load beside them: eight A100
 * together decode 1,480 and prefill 18,200.
 */
export const throughputs = `
model | active | accelerator | scenario | phase | tokens-per-second | precision | submissions | concurrency | measured | source
Llama 2 70B | 70 | h100 | offline | decode | 3900 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | h200 | offline | decode | 4371 | fp8 | 9 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | b200 | offline | decode | 12690 | fp4 | 10 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | gb200 | offline | decode | 12930 | fp4 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | mi300x | offline | decode | 3460 | fp8 | 5 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | mi325x | offline | decode | 4234 | fp8 | 10 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | rtx-pro-6000 | offline | decode | 3276 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | h100 | server | decode | 3820 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | h200 | server | decode | 4154 | fp8 | 8 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | b200 | server | decode | 12400 | fp4 | 10 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | gb200 | server | decode | 12300 | fp4 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | mi300x | server | decode | 3074 | fp8 | 5 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | mi325x | server | decode | 3956 | fp8 | 9 |  | 2025-09-09 | mlperf-5.1
Llama 2 70B | 70 | rtx-pro-6000 | server | decode | 3251 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | h100 | offline | decode | 5777 | fp8 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | h200 | offline | decode | 7288 | fp8 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | b200 | offline | decode | 17870 | fp4 | 9 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | l40s | offline | decode | 1642 | fp8 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | rtx-pro-6000 | offline | decode | 5855 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | h100 | server | decode | 5104 | fp8 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | h200 | server | decode | 7246 | fp8 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | b200 | server | decode | 16080 | fp4 | 9 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | l40s | server | decode | 1207 | fp8 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 8B | 8 | rtx-pro-6000 | server | decode | 5758 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | h100 | offline | decode | 48.88 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | h200 | offline | decode | 68.76 | fp8 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | b200 | offline | decode | 206 | fp4 | 13 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | gb200 | offline | decode | 211.8 | fp4 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | gb300 | offline | decode | 223.7 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | h100 | server | decode | 35.22 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | h200 | server | decode | 36.92 | fp8 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | b200 | server | decode | 155.6 | fp4 | 13 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | gb200 | server | decode | 149 | fp4 | 3 |  | 2025-09-09 | mlperf-5.1
Llama 3.1 405B | 405 | gb300 | server | decode | 170.1 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
DeepSeek R1 | 37 | b200 | offline | decode | 3859 | fp4 | 5 |  | 2025-09-09 | mlperf-5.1
DeepSeek R1 | 37 | gb200 | offline | decode | 4024 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
DeepSeek R1 | 37 | gb300 | offline | decode | 5842 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
DeepSeek R1 | 37 | b200 | server | decode | 1829 | fp4 | 5 |  | 2025-09-09 | mlperf-5.1
DeepSeek R1 | 37 | gb200 | server | decode | 2327 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
DeepSeek R1 | 37 | gb300 | server | decode | 2907 | fp4 | 1 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | h200 | offline | decode | 7718 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | mi300x | offline | decode | 6647 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | mi325x | offline | decode | 8563 | fp8 | 6 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | rtx-pro-6000 | offline | decode | 4092 | fp8 | 1 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | h200 | server | decode | 7559 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | mi300x | server | decode | 5975 | fp8 | 2 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | mi325x | server | decode | 7208 | fp8 | 6 |  | 2025-09-09 | mlperf-5.1
Mixtral 8x7B | 12.9 | rtx-pro-6000 | server | decode | 3767 | fp8 | 1 |  | 2025-09-09 | mlperf-5.1
8B, vLLM | 8 | h100 | concurrent | decode | 12500 |  |  |  | 2026-04-05 | vllm-benchmarks
70B, vLLM | 70 | h100 | concurrent | decode | 460 | fp8 |  | 64 | 2026-04-05 | vllm-benchmarks
70B, vLLM | 70 | a100 | concurrent | decode | 185 | bf16 |  | 64 | 2026-04-28 | vllm-benchmarks
70B, vLLM | 70 | a100 | concurrent | prefill | 2275 | bf16 |  | 64 | 2026-04-28 | vllm-benchmarks
`
