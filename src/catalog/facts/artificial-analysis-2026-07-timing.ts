/**
 * Artificial Analysis, 10 July 2026, workload of 10,000 input tokens: seconds to the first token (median, 95th percentile) and
 * to the first token of the answer, seconds of thinking where the host streams it, tokens a second (median, fast end), and the days
 * with a daily median since 10 April. No days: fewer than 15, too few for the daily series.
 */
export const artificialAnalysisJulyTiming = `
model | published | first50 | first95 | answer50 | thinking50 | speed50 | speed95 | days
claude-opus-4.8 | Claude Opus 4.8 (Adaptive Reasoning, Max Effort) | 15.8308 | 148.638 | 15.8308 |  | 57.1903 | 70.466 | 43
claude-fable-5 | Claude Fable 5 (Adaptive Reasoning, Max Effort, Opus 4.8 Fallback) | 159.918 | 359.477 | 159.918 |  | 62.9284 | 78.7284 | 15
gpt-5.6-sol | GPT-5.6 Sol (low) | 2.20872 | 6.11982 | 2.20872 |  | 67.0931 | 117.822 |
gpt-5.6-sol | GPT-5.6 Sol (medium) | 4.04154 | 32.2645 | 4.04154 |  | 63.1711 | 99.767 |
gpt-5.6-sol | GPT-5.6 Sol (high) | 7.00367 | 47.6698 | 7.00367 |  | 73.002 | 100.223 |
gpt-5.6-sol | GPT-5.6 Sol (xhigh) | 42.6451 | 171.006 | 42.6451 |  | 70.7993 | 109.468 |
gpt-5.6-sol | GPT-5.6 Sol (max) | 195.049 | 342.379 | 195.049 |  | 77.9745 | 104.06 |
gpt-5.5 | GPT-5.5 (Non-reasoning) | 0.903958 | 1.38104 | 0.903958 |  | 61.2825 | 86.5281 | 77
gpt-5.5 | GPT-5.5 (low) | 1.67337 | 3.88288 | 1.67337 |  | 62.5915 | 84.8211 | 77
gpt-5.5 | GPT-5.5 (medium) | 8.98448 | 26.9788 | 8.98448 |  | 61.4892 | 79.8815 | 77
gpt-5.5 | GPT-5.5 (high) | 23.2862 | 83.2555 | 23.2862 |  | 64.9525 | 88.119 | 77
gpt-5.5 | GPT-5.5 (xhigh) | 99.615 | 148.359 | 99.615 |  | 65.9976 | 89.2568 | 77
gemini-3.1-pro | Gemini 3.1 Pro Preview | 26.381 | 107.324 | 26.381 |  | 136.475 | 185.656 | 92
grok-4.5 | Grok 4.5 (high) | 13.804 | 41.5115 | 13.804 |  | 89.5448 | 132.195 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Low Effort) | 1.76175 | 3.0386 | 1.76175 |  | 56.9389 | 86.4314 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Medium Effort) | 2.32272 | 5.26215 | 2.32272 |  | 54.7349 | 86.1735 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, High Effort) | 7.1399 | 31.743 | 7.1399 |  | 63.8083 | 86.0607 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Xhigh Effort) | 15.2276 | 176.525 | 15.2276 |  | 67.0728 | 97.3525 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Max Effort) | 199.046 | 286.986 | 199.046 |  | 80.75 | 279.43 |
claude-sonnet-4.6 | Claude Sonnet 4.6 (Non-reasoning, High Effort) | 1.22746 | 2.23359 | 1.22746 |  | 43.7895 | 55.7269 | 92
claude-sonnet-4.6 | Claude Sonnet 4.6 (Adaptive Reasoning, Max Effort) | 103.141 | 248.557 | 103.141 |  | 54.2034 | 82.0147 | 92
gpt-5.6-terra | GPT-5.6 Terra (Non-reasoning) | 0.741687 | 2.02382 | 0.741687 |  | 131.776 | 198.123 |
gpt-5.6-terra | GPT-5.6 Terra (low) | 1.37448 | 1.98926 | 1.37448 |  | 135.002 | 195.08 |
gpt-5.6-terra | GPT-5.6 Terra (medium) | 1.86512 | 7.44554 | 1.86512 |  | 138.842 | 197.594 |
gpt-5.6-terra | GPT-5.6 Terra (high) | 2.06823 | 7.57061 | 2.06823 |  | 121.53 | 199.133 |
gpt-5.6-terra | GPT-5.6 Terra (xhigh) | 27.5453 | 56.1467 | 27.5453 |  | 142.104 | 180.168 |
gpt-5.6-terra | GPT-5.6 Terra (max) | 139.284 | 258.383 | 139.284 |  | 144.109 | 214.036 |
gpt-5.4 | GPT-5.4 (Non-reasoning) | 0.711227 | 2.83275 | 0.711227 |  | 95.922 | 144.2 | 92
gpt-5.4 | GPT-5.4 (low) | 1.42086 | 2.84371 | 1.42086 |  | 103.615 | 144.405 | 72
gpt-5.4 | GPT-5.4 (xhigh) | 115.084 | 244.911 | 115.084 |  | 161.875 | 210.02 | 92
gpt-5.2 | GPT-5.2 (Non-reasoning) | 0.991688 | 3.7827 | 0.991688 |  | 59.2383 | 88.1477 | 92
gpt-5.2 | GPT-5.2 (xhigh) | 120.144 | 339.76 | 120.144 |  | 61.2954 | 86.7414 | 92
gpt-5.1 | GPT-5.1 (Non-reasoning) | 1.04767 | 3.25895 | 1.04767 |  | 100.729 | 141.578 | 92
gpt-5.1 | GPT-5.1 (high) | 57.5563 | 204.978 | 57.5563 |  | 89.9263 | 130.245 | 92
gpt-5 | GPT-5 (minimal) | 1.11973 | 1.59022 | 1.11973 |  | 78.2072 | 114.233 | 92
gpt-5 | GPT-5 (low) | 7.48517 | 27.8073 | 7.48517 |  | 73.4399 | 109.931 | 92
gpt-5 | GPT-5 (medium) | 29.7084 | 85.2625 | 29.7084 |  | 94.0747 | 127.835 | 92
gpt-5 | GPT-5 (high) | 80.1944 | 234.271 | 80.1944 |  | 88.538 | 149.363 | 92
gemini-3.5-flash | Gemini 3.5 Flash (minimal) | 1.00182 | 1.48337 | 1.00182 |  | 169.568 | 227.661 | 50
gemini-3.5-flash | Gemini 3.5 Flash (medium) | 16.4176 | 142.436 | 16.4176 |  | 152.4 | 241.796 | 44
gemini-3.5-flash | Gemini 3.5 Flash (high) | 25.7893 | 170.439 | 25.7893 |  | 160.674 | 244.645 | 52
gemini-2.5-pro | Gemini 2.5 Pro | 19.4878 | 31.4832 | 19.4878 |  | 144.525 | 168.154 | 90
grok-4.3 | Grok 4.3 (Non-reasoning) | 0.768803 | 1.07553 | 0.768803 |  | 94.1442 | 143.524 | 63
grok-4.3 | Grok 4.3 (low) | 7.06682 | 16.9432 | 7.06682 |  | 100.793 | 135.253 | 43
grok-4.3 | Grok 4.3 (medium) | 13.2025 | 23.8036 | 13.2025 |  | 99.3403 | 149.937 | 49
grok-4.3 | Grok 4.3 (high) | 22.2807 | 89.8935 | 22.2807 |  | 94.1991 | 167.571 | 71
qwen3.7-max | Qwen3.7 Max | 2.54656 | 3.01798 | 14.869 | 12.3225 | 195.497 | 242.802 | 49
mistral-medium-3.5 | Mistral Medium 3.5 | 2.10781 | 3.05024 | 21.7233 | 19.6155 | 101.96 | 173.143 | 71
claude-haiku-4.5 | Claude 4.5 Haiku (Non-reasoning) | 1.04828 | 2.00043 | 1.04828 |  | 92.305 | 119.329 | 92
claude-haiku-4.5 | Claude 4.5 Haiku (Reasoning) | 9.75046 | 136.713 | 9.75046 |  | 94.942 | 138.151 | 92
gpt-5.6-luna | GPT-5.6 Luna (Non-reasoning) | 0.73151 | 1.45143 | 0.73151 |  | 210.919 | 324.508 |
gpt-5.6-luna | GPT-5.6 Luna (low) | 1.14684 | 3.45654 | 1.14684 |  | 227.388 | 293.741 |
gpt-5.6-luna | GPT-5.6 Luna (medium) | 1.80299 | 7.60857 | 1.80299 |  | 196.362 | 264.354 |
gpt-5.6-luna | GPT-5.6 Luna (high) | 4.67456 | 20.3806 | 4.67456 |  | 236.757 | 258.842 |
gpt-5.6-luna | GPT-5.6 Luna (xhigh) | 25.1065 | 60.766 | 25.1065 |  | 185.155 | 262.484 |
gpt-5.6-luna | GPT-5.6 Luna (max) | 99.9664 | 139.698 | 99.9664 |  | 204.432 | 246.228 |
gpt-5.4-mini | GPT-5.4 mini (Non-Reasoning) | 0.612016 | 0.863926 | 0.612016 |  | 167.479 | 184.541 | 92
gpt-5.4-mini | GPT-5.4 mini (medium) | 6.38377 | 37.0672 | 6.38377 |  | 156.081 | 187.017 | 92
gpt-5.4-mini | GPT-5.4 mini (xhigh) | 5.70249 | 25.6845 | 5.70249 |  | 160.293 | 181.955 | 92
gpt-5.4-nano | GPT-5.4 nano (Non-Reasoning) | 0.5548 | 0.890235 | 0.5548 |  | 161.831 | 190.378 | 92
gpt-5.4-nano | GPT-5.4 nano (medium) | 4.30262 | 11.6104 | 4.30262 |  | 158.007 | 189.582 | 92
gpt-5.4-nano | GPT-5.4 nano (xhigh) | 3.18862 | 10.8335 | 3.18862 |  | 166.891 | 197.959 | 92
gpt-5-mini | GPT-5 mini (minimal) | 0.941017 | 1.66403 | 0.941017 |  | 93.1279 | 122.889 | 92
gpt-5-mini | GPT-5 mini (medium) | 10.2915 | 27.9383 | 10.2915 |  | 102.378 | 120.266 | 92
gpt-5-mini | GPT-5 mini (high) | 88.9016 | 253.427 | 88.9016 |  | 95.2682 | 116.245 | 92
gpt-5-nano | GPT-5 nano (minimal) | 0.852618 | 1.0579 | 0.852618 |  | 151.541 | 176.898 | 92
gpt-5-nano | GPT-5 nano (medium) | 55.3122 | 85.3164 | 55.3122 |  | 139.229 | 173.731 | 92
gpt-5-nano | GPT-5 nano (high) | 111.943 | 198.915 | 111.943 |  | 146.984 | 221.489 | 92
gpt-4.1 | GPT-4.1 | 1.02887 | 1.40589 | 1.02887 |  | 103.762 | 153.292 | 92
gpt-4.1-mini | GPT-4.1 mini | 0.90606 | 4.77631 | 0.90606 |  | 73.0474 | 100.863 | 92
gpt-4.1-nano | GPT-4.1 nano | 0.706654 | 1.08381 | 0.706654 |  | 136.308 | 243.505 | 92
gpt-4o-mini | GPT-4o mini | 1.3334 | 6.8622 | 1.3334 |  | 72.2964 | 107.363 | 92
gemini-3.1-flash-lite | Gemini 3.1 Flash-Lite | 6.14141 | 9.31556 | 6.14141 |  | 311.103 | 398.938 | 92
gemini-2.5-flash | Gemini 2.5 Flash (Non-reasoning) | 0.483288 | 2.30947 | 0.483288 |  | 209.06 | 259.986 | 90
gemini-2.5-flash | Gemini 2.5 Flash (Reasoning) | 18.3289 | 56.8233 | 18.3289 |  | 226.812 | 271.949 | 90
gemini-2.5-flash-lite | Gemini 2.5 Flash-Lite (Non-reasoning) | 0.344801 | 0.51844 | 0.344801 |  | 215.959 | 296.795 | 88
gemini-2.5-flash-lite | Gemini 2.5 Flash-Lite (Reasoning) | 27.14 | 78.3316 | 27.14 |  | 283.637 | 425.525 | 90
nova-2-lite | Nova 2.0 Lite (Non-reasoning) | 1.23063 | 5.64154 | 1.23063 |  | 150.593 | 191.479 | 92
nova-2-lite | Nova 2.0 Lite (low) | 10.3909 | 26.4157 | 24.6282 | 14.2373 | 140.476 | 219.184 | 92
nova-2-lite | Nova 2.0 Lite (medium) | 15.5601 | 28.9103 | 28.9677 | 13.4077 | 149.168 | 183.39 | 92
nova-2-lite | Nova 2.0 Lite (high) | 16.777 | 52.6447 | 30.7609 | 13.984 | 143.021 | 248.454 | 92
mercury-2 | Mercury 2 | 3.30441 | 10.7411 | 3.30441 |  | 792.287 | 1537.96 | 92
deepseek-v4-pro | DeepSeek V4 Pro (Non-reasoning) | 1.72406 | 3.19979 | 1.72406 |  | 62.4151 | 90.1632 | 71
deepseek-v4-pro | DeepSeek V4 Pro (Reasoning, High Effort) | 1.71586 | 2.19324 | 35.3511 | 33.6353 | 59.2236 | 91.1412 | 77
deepseek-v4-pro | DeepSeek V4 Pro (Reasoning, Max Effort) | 1.82177 | 2.39646 | 75.6294 | 73.8077 | 59.2757 | 79.1376 | 77
deepseek-v4-flash | DeepSeek V4 Flash (Non-reasoning) | 1.31714 | 1.72966 | 1.31714 |  | 105.218 | 151.506 | 71
deepseek-v4-flash | DeepSeek V4 Flash (Reasoning, Max Effort) | 1.27876 | 1.79626 | 56.3375 | 55.0588 | 101.946 | 147.597 | 78
kimi-k2.7-code | Kimi K2.7 Code | 3.07043 | 4.85984 | 53.1084 | 50.038 | 44.5462 | 68.4048 | 24
kimi-k2.6 | Kimi K2.6 (Non-reasoning) | 3.09423 | 6.10813 | 3.09423 |  | 37.4192 | 87.6411 | 70
kimi-k2.6 | Kimi K2.6 | 2.8805 | 3.80178 | 106.497 | 103.616 | 42.9565 | 74.7109 | 77
glm-5.2 | GLM-5.2 (max) | 1.34466 | 7.30641 | 11.7956 | 10.451 | 191.37 | 496.729 | 24
glm-4.7 | GLM-4.7 (Non-reasoning) | 0.943683 | 74.6393 | 0.943683 |  | 117.146 | 1199.14 | 92
glm-4.7 | GLM-4.7 (Reasoning) | 0.883467 | 3.9608 | 22.3825 | 21.499 | 93.0276 | 1052.31 | 92
qwen3.5-397b-a17b | Qwen3.5 397B A17B (Non-reasoning) | 2.76201 | 3.6405 | 2.76201 |  | 53.2609 | 65.2273 | 92
qwen3.5-397b-a17b | Qwen3.5 397B A17B (Reasoning) | 2.75716 | 5.75606 | 62.3933 | 59.6361 | 53.424 | 67.0817 | 92
minimax-m3 | MiniMax-M3 | 2.04028 | 5.97923 | 22.2269 | 20.1866 | 99.0757 | 135.002 | 36
minimax-m2.7 | MiniMax-M2.7 | 1.98954 | 2.96007 | 56.2423 | 54.2528 | 45.3802 | 99.7613 | 92
mistral-large-3 | Mistral Large 3 | 1.31787 | 7.03229 | 1.31787 |  | 42.2947 | 55.0346 | 92
mimo-v2.5-pro | MiMo-V2.5-Pro (Non-reasoning) | 2.21374 | 23.4903 | 2.21374 |  | 58.8123 | 157.79 | 71
mimo-v2.5-pro | MiMo-V2.5-Pro | 2.93492 | 6.25765 | 46.6913 | 43.7564 | 45.7076 | 57.6101 | 79
nemotron-3-ultra | Nemotron 3 Ultra 550B A55B (Reasoning) | 1.15511 | 11.7567 | 14.6262 | 13.4711 | 168.88 | 536.981 | 36
nemotron-3-super | NVIDIA Nemotron 3 Super 120B A12B (Reasoning) | 1.05941 | 1.84917 | 14.6438 | 13.5844 | 147.228 | 501.472 | 92
llama-4-maverick | Llama 4 Maverick | 0.994336 | 1.74033 | 0.994336 |  | 113.278 | 212.329 | 92
gpt-oss-120b | gpt-oss-120b (low) | 0.85129 | 3.38218 | 7.01001 | 6.15872 | 324.743 | 1693.53 | 92
gpt-oss-120b | gpt-oss-120b (high) | 0.829511 | 4.23426 | 7.63825 | 6.80874 | 293.74 | 1500.88 | 92
gpt-oss-20b | gpt-oss-20b (low) | 0.837601 | 21.8084 | 9.53604 | 8.69844 | 229.926 | 938.799 | 92
gpt-oss-20b | gpt-oss-20b (high) | 0.790403 | 36.1671 | 10.3112 | 9.52082 | 210.066 | 929.937 | 92
qwen3.6-27b | Qwen3.6 27B (Non-reasoning) | 3.63226 | 5.69623 | 3.63226 |  | 60.2727 | 73.8016 | 77
qwen3.6-27b | Qwen3.6 27B (Reasoning) | 3.792 | 4.77306 | 98.0375 | 94.2455 | 60.2257 | 74.1495 | 78
qwen3.5-35b-a3b | Qwen3.5 35B A3B (Non-reasoning) | 2.154 | 2.45999 | 2.154 |  | 199.368 | 218.214 | 92
qwen3.5-35b-a3b | Qwen3.5 35B A3B (Reasoning) | 2.27845 | 2.93251 | 14.5183 | 12.2398 | 163.401 | 189.414 | 92
qwen3-32b | Qwen3 32B (Non-reasoning) | 2.64083 | 3.19595 | 2.64083 |  | 96.1281 | 108.078 | 92
qwen3-32b | Qwen3 32B (Reasoning) | 2.54735 | 2.85923 | 24.1611 | 21.6137 | 92.5339 | 107.602 | 92
qwen3-8b | Qwen3 8B (Non-reasoning) | 3.70247 | 4.1366 | 3.70247 |  | 39.1581 | 44.6598 | 92
qwen3-8b | Qwen3 8B (Reasoning) | 3.82383 | 4.28098 | 55.741 | 51.9172 | 38.5229 | 43.3305 | 92
gemma-4-31b | Gemma 4 31B (Non-reasoning) | 2.10026 | 18.4478 | 2.10026 |  | 49.7258 | 1856.08 | 57
gemma-4-31b | Gemma 4 31B (Reasoning) | 1.03679 | 1.42466 | 49.9315 | 48.8948 | 35.5048 | 36.3012 | 92
gemma-4-26b-a4b | Gemma 4 26B A4B (Non-reasoning) | 1.06723 | 9.08576 | 1.06723 |  | 61.4526 | 322.485 | 57
gemma-4-12b | Gemma 4 12B (Non-reasoning) | 2.74341 | 3.8611 | 2.74341 |  | 41.6335 | 140.923 | 21
gemma-4-12b | Gemma 4 12B (Reasoning) | 2.48712 | 4.08046 | 36.6326 | 34.1455 | 58.5729 | 134.592 | 29
llama-4-scout | Llama 4 Scout | 0.920909 | 1.83026 | 0.920909 |  | 102.332 | 452.619 | 92
llama-3.3-70b | Llama 3.3 Instruct 70B | 1.57287 | 6.05915 | 1.57287 |  | 85.512 | 319.598 | 92
llama-3.1-8b | Llama 3.1 Instruct 8B | 0.962881 | 2.20294 | 0.962881 |  | 145.597 | 652.048 | 92
mistral-small-4 | Mistral Small 4 (Non-reasoning) | 0.728709 | 0.963938 | 0.728709 |  | 150.463 | 195.891 | 92
mistral-small-4 | Mistral Small 4 (Reasoning) | 0.709175 | 1.23094 | 12.61 | 11.9008 | 168.056 | 203.517 | 92
ministral-3-14b | Ministral 3 14B | 0.851616 | 1.18932 | 0.851616 |  | 76.7333 | 100.561 | 92
ministral-3-8b | Ministral 3 8B | 0.786742 | 4.60031 | 0.786742 |  | 81.8938 | 101.596 | 92
nemotron-3-nano | NVIDIA Nemotron 3 Nano 30B A3B (Non-reasoning) | 0.527424 | 1.46762 | 0.527424 |  | 121.799 | 296.175 | 85
nemotron-3-nano | NVIDIA Nemotron 3 Nano 30B A3B (Reasoning) | 1.4445 | 21.4844 | 17.3261 | 15.8816 | 125.932 | 293.266 | 92
phi-4 | Phi-4 | 2.173 | 2.4833 | 2.173 |  | 33.0183 | 38.1141 | 92
`
