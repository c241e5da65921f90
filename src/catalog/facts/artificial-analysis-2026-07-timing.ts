/**
 * Artificial Analysis, 10 July 2026, workload of 10,000 input tokens: seconds to the first token (median, 95th percentile) and
 * to the first token of the answer, seconds of thinking where the host streams it, tokens a second (median, fast end), and the days
 * with a daily median since 10 April. No days: fewer than 15, too few for the daily series.
 */
export const artificialAnalysisJulyTiming = `
model | published | first50 | first95 | answer50 | thinking50 | speed50 | speed95 | days
claude-opus-4.8 | Claude Opus 4.8 (Adaptive Reasoning, Max Effort) | 15.831 | 148.64 | 15.831 |  | 57.19 | 70.466 | 43
claude-fable-5 | Claude Fable 5 (Adaptive Reasoning, Max Effort, Opus 4.8 Fallback) | 159.92 | 359.48 | 159.92 |  | 62.928 | 78.728 | 15
gpt-5.6-sol | GPT-5.6 Sol (low) | 2.2087 | 6.1198 | 2.2087 |  | 67.093 | 117.82 |
gpt-5.6-sol | GPT-5.6 Sol (medium) | 4.0415 | 32.264 | 4.0415 |  | 63.171 | 99.767 |
gpt-5.6-sol | GPT-5.6 Sol (high) | 7.0037 | 47.67 | 7.0037 |  | 73.002 | 100.22 |
gpt-5.6-sol | GPT-5.6 Sol (xhigh) | 42.645 | 171.01 | 42.645 |  | 70.799 | 109.47 |
gpt-5.6-sol | GPT-5.6 Sol (max) | 195.05 | 342.38 | 195.05 |  | 77.975 | 104.06 |
gpt-5.5 | GPT-5.5 (Non-reasoning) | 0.90396 | 1.381 | 0.90396 |  | 61.282 | 86.528 | 77
gpt-5.5 | GPT-5.5 (low) | 1.6734 | 3.8829 | 1.6734 |  | 62.592 | 84.821 | 77
gpt-5.5 | GPT-5.5 (medium) | 8.9845 | 26.979 | 8.9845 |  | 61.489 | 79.882 | 77
gpt-5.5 | GPT-5.5 (high) | 23.286 | 83.255 | 23.286 |  | 64.953 | 88.119 | 77
gpt-5.5 | GPT-5.5 (xhigh) | 99.615 | 148.36 | 99.615 |  | 65.998 | 89.257 | 77
gemini-3.1-pro | Gemini 3.1 Pro Preview | 26.381 | 107.32 | 26.381 |  | 136.47 | 185.66 | 92
grok-4.5 | Grok 4.5 (high) | 13.804 | 41.511 | 13.804 |  | 89.545 | 132.19 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Low Effort) | 1.7617 | 3.0386 | 1.7617 |  | 56.939 | 86.431 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Medium Effort) | 2.3227 | 5.2622 | 2.3227 |  | 54.735 | 86.174 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, High Effort) | 7.1399 | 31.743 | 7.1399 |  | 63.808 | 86.061 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Xhigh Effort) | 15.228 | 176.53 | 15.228 |  | 67.073 | 97.353 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Max Effort) | 199.05 | 286.99 | 199.05 |  | 80.75 | 279.43 |
claude-sonnet-4.6 | Claude Sonnet 4.6 (Non-reasoning, High Effort) | 1.2275 | 2.2336 | 1.2275 |  | 43.789 | 55.727 | 92
claude-sonnet-4.6 | Claude Sonnet 4.6 (Adaptive Reasoning, Max Effort) | 103.14 | 248.56 | 103.14 |  | 54.203 | 82.015 | 92
gpt-5.6-terra | GPT-5.6 Terra (Non-reasoning) | 0.74169 | 2.0238 | 0.74169 |  | 131.78 | 198.12 |
gpt-5.6-terra | GPT-5.6 Terra (low) | 1.3745 | 1.9893 | 1.3745 |  | 135 | 195.08 |
gpt-5.6-terra | GPT-5.6 Terra (medium) | 1.8651 | 7.4455 | 1.8651 |  | 138.84 | 197.59 |
gpt-5.6-terra | GPT-5.6 Terra (high) | 2.0682 | 7.5706 | 2.0682 |  | 121.53 | 199.13 |
gpt-5.6-terra | GPT-5.6 Terra (xhigh) | 27.545 | 56.147 | 27.545 |  | 142.1 | 180.17 |
gpt-5.6-terra | GPT-5.6 Terra (max) | 139.28 | 258.38 | 139.28 |  | 144.11 | 214.04 |
gpt-5.4 | GPT-5.4 (Non-reasoning) | 0.71123 | 2.8327 | 0.71123 |  | 95.922 | 144.2 | 92
gpt-5.4 | GPT-5.4 (low) | 1.4209 | 2.8437 | 1.4209 |  | 103.61 | 144.41 | 72
gpt-5.4 | GPT-5.4 (xhigh) | 115.08 | 244.91 | 115.08 |  | 161.88 | 210.02 | 92
gpt-5.2 | GPT-5.2 (Non-reasoning) | 0.99169 | 3.7827 | 0.99169 |  | 59.238 | 88.148 | 92
gpt-5.2 | GPT-5.2 (xhigh) | 120.14 | 339.76 | 120.14 |  | 61.295 | 86.741 | 92
gpt-5.1 | GPT-5.1 (Non-reasoning) | 1.0477 | 3.259 | 1.0477 |  | 100.73 | 141.58 | 92
gpt-5.1 | GPT-5.1 (high) | 57.556 | 204.98 | 57.556 |  | 89.926 | 130.25 | 92
gpt-5 | GPT-5 (minimal) | 1.1197 | 1.5902 | 1.1197 |  | 78.207 | 114.23 | 92
gpt-5 | GPT-5 (low) | 7.4852 | 27.807 | 7.4852 |  | 73.44 | 109.93 | 92
gpt-5 | GPT-5 (medium) | 29.708 | 85.263 | 29.708 |  | 94.075 | 127.83 | 92
gpt-5 | GPT-5 (high) | 80.194 | 234.27 | 80.194 |  | 88.538 | 149.36 | 92
gemini-3.5-flash | Gemini 3.5 Flash (minimal) | 1.0018 | 1.4834 | 1.0018 |  | 169.57 | 227.66 | 50
gemini-3.5-flash | Gemini 3.5 Flash (medium) | 16.418 | 142.44 | 16.418 |  | 152.4 | 241.8 | 44
gemini-3.5-flash | Gemini 3.5 Flash (high) | 25.789 | 170.44 | 25.789 |  | 160.67 | 244.65 | 52
gemini-2.5-pro | Gemini 2.5 Pro | 19.488 | 31.483 | 19.488 |  | 144.53 | 168.15 | 90
grok-4.3 | Grok 4.3 (Non-reasoning) | 0.7688 | 1.0755 | 0.7688 |  | 94.144 | 143.52 | 63
grok-4.3 | Grok 4.3 (low) | 7.0668 | 16.943 | 7.0668 |  | 100.79 | 135.25 | 43
grok-4.3 | Grok 4.3 (medium) | 13.203 | 23.804 | 13.203 |  | 99.34 | 149.94 | 49
grok-4.3 | Grok 4.3 (high) | 22.281 | 89.894 | 22.281 |  | 94.199 | 167.57 | 71
qwen3.7-max | Qwen3.7 Max | 2.5466 | 3.018 | 14.869 | 12.322 | 195.5 | 242.8 | 49
mistral-medium-3.5 | Mistral Medium 3.5 | 2.1078 | 3.0502 | 21.723 | 19.616 | 101.96 | 173.14 | 71
claude-haiku-4.5 | Claude 4.5 Haiku (Non-reasoning) | 1.0483 | 2.0004 | 1.0483 |  | 92.305 | 119.33 | 92
claude-haiku-4.5 | Claude 4.5 Haiku (Reasoning) | 9.7505 | 136.71 | 9.7505 |  | 94.942 | 138.15 | 92
gpt-5.6-luna | GPT-5.6 Luna (Non-reasoning) | 0.73151 | 1.4514 | 0.73151 |  | 210.92 | 324.51 |
gpt-5.6-luna | GPT-5.6 Luna (low) | 1.1468 | 3.4565 | 1.1468 |  | 227.39 | 293.74 |
gpt-5.6-luna | GPT-5.6 Luna (medium) | 1.803 | 7.6086 | 1.803 |  | 196.36 | 264.35 |
gpt-5.6-luna | GPT-5.6 Luna (high) | 4.6746 | 20.381 | 4.6746 |  | 236.76 | 258.84 |
gpt-5.6-luna | GPT-5.6 Luna (xhigh) | 25.107 | 60.766 | 25.107 |  | 185.16 | 262.48 |
gpt-5.6-luna | GPT-5.6 Luna (max) | 99.966 | 139.7 | 99.966 |  | 204.43 | 246.23 |
gpt-5.4-mini | GPT-5.4 mini (Non-Reasoning) | 0.61202 | 0.86393 | 0.61202 |  | 167.48 | 184.54 | 92
gpt-5.4-mini | GPT-5.4 mini (medium) | 6.3838 | 37.067 | 6.3838 |  | 156.08 | 187.02 | 92
gpt-5.4-mini | GPT-5.4 mini (xhigh) | 5.7025 | 25.684 | 5.7025 |  | 160.29 | 181.96 | 92
gpt-5.4-nano | GPT-5.4 nano (Non-Reasoning) | 0.5548 | 0.89023 | 0.5548 |  | 161.83 | 190.38 | 92
gpt-5.4-nano | GPT-5.4 nano (medium) | 4.3026 | 11.61 | 4.3026 |  | 158.01 | 189.58 | 92
gpt-5.4-nano | GPT-5.4 nano (xhigh) | 3.1886 | 10.834 | 3.1886 |  | 166.89 | 197.96 | 92
gpt-5-mini | GPT-5 mini (minimal) | 0.94102 | 1.664 | 0.94102 |  | 93.128 | 122.89 | 92
gpt-5-mini | GPT-5 mini (medium) | 10.291 | 27.938 | 10.291 |  | 102.38 | 120.27 | 92
gpt-5-mini | GPT-5 mini (high) | 88.902 | 253.43 | 88.902 |  | 95.268 | 116.25 | 92
gpt-5-nano | GPT-5 nano (minimal) | 0.85262 | 1.0579 | 0.85262 |  | 151.54 | 176.9 | 92
gpt-5-nano | GPT-5 nano (medium) | 55.312 | 85.316 | 55.312 |  | 139.23 | 173.73 | 92
gpt-5-nano | GPT-5 nano (high) | 111.94 | 198.91 | 111.94 |  | 146.98 | 221.49 | 92
gpt-4.1 | GPT-4.1 | 1.0289 | 1.4059 | 1.0289 |  | 103.76 | 153.29 | 92
gpt-4.1-mini | GPT-4.1 mini | 0.90606 | 4.7763 | 0.90606 |  | 73.047 | 100.86 | 92
gpt-4.1-nano | GPT-4.1 nano | 0.70665 | 1.0838 | 0.70665 |  | 136.31 | 243.5 | 92
gpt-4o-mini | GPT-4o mini | 1.3334 | 6.8622 | 1.3334 |  | 72.296 | 107.36 | 92
gemini-3.1-flash-lite | Gemini 3.1 Flash-Lite | 6.1414 | 9.3156 | 6.1414 |  | 311.1 | 398.94 | 92
gemini-2.5-flash | Gemini 2.5 Flash (Non-reasoning) | 0.48329 | 2.3095 | 0.48329 |  | 209.06 | 259.99 | 90
gemini-2.5-flash | Gemini 2.5 Flash (Reasoning) | 18.329 | 56.823 | 18.329 |  | 226.81 | 271.95 | 90
gemini-2.5-flash-lite | Gemini 2.5 Flash-Lite (Non-reasoning) | 0.3448 | 0.51844 | 0.3448 |  | 215.96 | 296.8 | 88
gemini-2.5-flash-lite | Gemini 2.5 Flash-Lite (Reasoning) | 27.14 | 78.332 | 27.14 |  | 283.64 | 425.52 | 90
nova-2-lite | Nova 2.0 Lite (Non-reasoning) | 1.2306 | 5.6415 | 1.2306 |  | 150.59 | 191.48 | 92
nova-2-lite | Nova 2.0 Lite (low) | 10.391 | 26.416 | 24.628 | 14.237 | 140.48 | 219.18 | 92
nova-2-lite | Nova 2.0 Lite (medium) | 15.56 | 28.91 | 28.968 | 13.408 | 149.17 | 183.39 | 92
nova-2-lite | Nova 2.0 Lite (high) | 16.777 | 52.645 | 30.761 | 13.984 | 143.02 | 248.45 | 92
mercury-2 | Mercury 2 | 3.3044 | 10.741 | 3.3044 |  | 792.29 | 1538 | 92
deepseek-v4-pro | DeepSeek V4 Pro (Non-reasoning) | 1.7241 | 3.1998 | 1.7241 |  | 62.415 | 90.163 | 71
deepseek-v4-pro | DeepSeek V4 Pro (Reasoning, High Effort) | 1.7159 | 2.1932 | 35.351 | 33.635 | 59.224 | 91.141 | 77
deepseek-v4-pro | DeepSeek V4 Pro (Reasoning, Max Effort) | 1.8218 | 2.3965 | 75.629 | 73.808 | 59.276 | 79.138 | 77
deepseek-v4-flash | DeepSeek V4 Flash (Non-reasoning) | 1.3171 | 1.7297 | 1.3171 |  | 105.22 | 151.51 | 71
deepseek-v4-flash | DeepSeek V4 Flash (Reasoning, Max Effort) | 1.2788 | 1.7963 | 56.337 | 55.059 | 101.95 | 147.6 | 78
kimi-k2.7-code | Kimi K2.7 Code | 3.0704 | 4.8598 | 53.108 | 50.038 | 44.546 | 68.405 | 24
kimi-k2.6 | Kimi K2.6 (Non-reasoning) | 3.0942 | 6.1081 | 3.0942 |  | 37.419 | 87.641 | 70
kimi-k2.6 | Kimi K2.6 | 2.8805 | 3.8018 | 106.5 | 103.62 | 42.956 | 74.711 | 77
glm-5.2 | GLM-5.2 (max) | 1.3447 | 7.3064 | 11.796 | 10.451 | 191.37 | 496.73 | 24
glm-4.7 | GLM-4.7 (Non-reasoning) | 0.94368 | 74.639 | 0.94368 |  | 117.15 | 1199.1 | 92
glm-4.7 | GLM-4.7 (Reasoning) | 0.88347 | 3.9608 | 22.383 | 21.499 | 93.028 | 1052.3 | 92
qwen3.5-397b-a17b | Qwen3.5 397B A17B (Non-reasoning) | 2.762 | 3.6405 | 2.762 |  | 53.261 | 65.227 | 92
qwen3.5-397b-a17b | Qwen3.5 397B A17B (Reasoning) | 2.7572 | 5.7561 | 62.393 | 59.636 | 53.424 | 67.082 | 92
minimax-m3 | MiniMax-M3 | 2.0403 | 5.9792 | 22.227 | 20.187 | 99.076 | 135 | 36
minimax-m2.7 | MiniMax-M2.7 | 1.9895 | 2.9601 | 56.242 | 54.253 | 45.38 | 99.761 | 92
mistral-large-3 | Mistral Large 3 | 1.3179 | 7.0323 | 1.3179 |  | 42.295 | 55.035 | 92
mimo-v2.5-pro | MiMo-V2.5-Pro (Non-reasoning) | 2.2137 | 23.49 | 2.2137 |  | 58.812 | 157.79 | 71
mimo-v2.5-pro | MiMo-V2.5-Pro | 2.9349 | 6.2576 | 46.691 | 43.756 | 45.708 | 57.61 | 79
nemotron-3-ultra | Nemotron 3 Ultra 550B A55B (Reasoning) | 1.1551 | 11.757 | 14.626 | 13.471 | 168.88 | 536.98 | 36
nemotron-3-super | NVIDIA Nemotron 3 Super 120B A12B (Reasoning) | 1.0594 | 1.8492 | 14.644 | 13.584 | 147.23 | 501.47 | 92
llama-4-maverick | Llama 4 Maverick | 0.99434 | 1.7403 | 0.99434 |  | 113.28 | 212.33 | 92
gpt-oss-120b | gpt-oss-120b (low) | 0.85129 | 3.3822 | 7.01 | 6.1587 | 324.74 | 1693.5 | 92
gpt-oss-120b | gpt-oss-120b (high) | 0.82951 | 4.2343 | 7.6383 | 6.8087 | 293.74 | 1500.9 | 92
gpt-oss-20b | gpt-oss-20b (low) | 0.8376 | 21.808 | 9.536 | 8.6984 | 229.93 | 938.8 | 92
gpt-oss-20b | gpt-oss-20b (high) | 0.7904 | 36.167 | 10.311 | 9.5208 | 210.07 | 929.94 | 92
qwen3.6-27b | Qwen3.6 27B (Non-reasoning) | 3.6323 | 5.6962 | 3.6323 |  | 60.273 | 73.802 | 77
qwen3.6-27b | Qwen3.6 27B (Reasoning) | 3.792 | 4.7731 | 98.037 | 94.246 | 60.226 | 74.15 | 78
qwen3.5-35b-a3b | Qwen3.5 35B A3B (Non-reasoning) | 2.154 | 2.46 | 2.154 |  | 199.37 | 218.21 | 92
qwen3.5-35b-a3b | Qwen3.5 35B A3B (Reasoning) | 2.2784 | 2.9325 | 14.518 | 12.24 | 163.4 | 189.41 | 92
qwen3-32b | Qwen3 32B (Non-reasoning) | 2.6408 | 3.1959 | 2.6408 |  | 96.128 | 108.08 | 92
qwen3-32b | Qwen3 32B (Reasoning) | 2.5473 | 2.8592 | 24.161 | 21.614 | 92.534 | 107.6 | 92
qwen3-8b | Qwen3 8B (Non-reasoning) | 3.7025 | 4.1366 | 3.7025 |  | 39.158 | 44.66 | 92
qwen3-8b | Qwen3 8B (Reasoning) | 3.8238 | 4.281 | 55.741 | 51.917 | 38.523 | 43.331 | 92
gemma-4-31b | Gemma 4 31B (Non-reasoning) | 2.1003 | 18.448 | 2.1003 |  | 49.726 | 1856.1 | 57
gemma-4-31b | Gemma 4 31B (Reasoning) | 1.0368 | 1.4247 | 49.931 | 48.895 | 35.505 | 36.301 | 92
gemma-4-26b-a4b | Gemma 4 26B A4B (Non-reasoning) | 1.0672 | 9.0858 | 1.0672 |  | 61.453 | 322.49 | 57
gemma-4-12b | Gemma 4 12B (Non-reasoning) | 2.7434 | 3.8611 | 2.7434 |  | 41.633 | 140.92 | 21
gemma-4-12b | Gemma 4 12B (Reasoning) | 2.4871 | 4.0805 | 36.633 | 34.145 | 58.573 | 134.59 | 29
llama-4-scout | Llama 4 Scout | 0.92091 | 1.8303 | 0.92091 |  | 102.33 | 452.62 | 92
llama-3.3-70b | Llama 3.3 Instruct 70B | 1.5729 | 6.0591 | 1.5729 |  | 85.512 | 319.6 | 92
llama-3.1-8b | Llama 3.1 Instruct 8B | 0.96288 | 2.2029 | 0.96288 |  | 145.6 | 652.05 | 92
mistral-small-4 | Mistral Small 4 (Non-reasoning) | 0.72871 | 0.96394 | 0.72871 |  | 150.46 | 195.89 | 92
mistral-small-4 | Mistral Small 4 (Reasoning) | 0.70917 | 1.2309 | 12.61 | 11.901 | 168.06 | 203.52 | 92
ministral-3-14b | Ministral 3 14B | 0.85162 | 1.1893 | 0.85162 |  | 76.733 | 100.56 | 92
ministral-3-8b | Ministral 3 8B | 0.78674 | 4.6003 | 0.78674 |  | 81.894 | 101.6 | 92
nemotron-3-nano | NVIDIA Nemotron 3 Nano 30B A3B (Non-reasoning) | 0.52742 | 1.4676 | 0.52742 |  | 121.8 | 296.18 | 85
nemotron-3-nano | NVIDIA Nemotron 3 Nano 30B A3B (Reasoning) | 1.4445 | 21.484 | 17.326 | 15.882 | 125.93 | 293.27 | 92
phi-4 | Phi-4 | 2.173 | 2.4833 | 2.173 |  | 33.018 | 38.114 | 92
`
