/**
 * Artificial Analysis, 10 July 2026: shares of tasks solved (0-1), Elo of GDPval, index version 4.1.
 * Single figures of the models listed here, with attribution. Previews and siblings sold under one name are left out by name.
 */
export const artificialAnalysisJulyScores = `
model | published | gpqa | ifbench | lcr | terminal-hard | tau2-telecom | gdpval | index
claude-opus-4.8 | Claude Opus 4.8 (Adaptive Reasoning, Max Effort) | 0.9202 | 0.6224 | 0.6767 | 0.5833 | 0.9444 | 1600 | 55.69
claude-fable-5 | Claude Fable 5 (Adaptive Reasoning, Max Effort, Opus 4.8 Fallback) | 0.9263 | 0.6347 | 0.7 | 0.6288 | 0.9854 | 1760 | 59.86
gpt-5.6-sol | GPT-5.6 Sol (Non-reasoning) | 0.7899 |  | 0.5533 |  |  | 1384 | 41.2
gpt-5.6-sol | GPT-5.6 Sol (low) | 0.898 | 0.6653 | 0.6767 | 0.6061 | 0.7602 | 1445 | 49.44
gpt-5.6-sol | GPT-5.6 Sol (medium) | 0.9263 | 0.6959 | 0.6867 | 0.6288 | 0.8099 | 1562 | 53.59
gpt-5.6-sol | GPT-5.6 Sol (high) | 0.9283 | 0.6918 | 0.6833 | 0.6212 | 0.8333 | 1630 | 55.87
gpt-5.6-sol | GPT-5.6 Sol (xhigh) | 0.9313 | 0.7102 | 0.71 | 0.6136 | 0.848 | 1702 | 57.65
gpt-5.6-sol | GPT-5.6 Sol (max) | 0.9414 | 0.7265 | 0.7367 | 0.6591 | 0.8509 | 1748 | 58.89
gpt-5.5 | GPT-5.5 (Non-reasoning) | 0.7677 | 0.4612 | 0.5633 | 0.4924 | 0.693 | 1119 | 35.38
gpt-5.5 | GPT-5.5 (low) | 0.9101 | 0.6435 | 0.72 | 0.5227 | 0.8392 | 1191 | 43.46
gpt-5.5 | GPT-5.5 (medium) | 0.9263 | 0.7095 | 0.7233 | 0.5758 | 0.9181 | 1375 | 50.41
gpt-5.5 | GPT-5.5 (high) | 0.9323 | 0.7163 | 0.7333 | 0.5985 | 0.9298 | 1471 | 53.13
gpt-5.5 | GPT-5.5 (xhigh) | 0.9354 | 0.7585 | 0.7433 | 0.6061 | 0.9386 | 1494 | 54.84
gemini-3.1-pro | Gemini 3.1 Pro Preview | 0.9414 | 0.7714 | 0.7267 | 0.5379 | 0.9561 | 962.3 | 46.46
grok-4.5 | Grok 4.5 (high) | 0.9313 |  | 0.6767 |  |  | 1539 | 53.83
claude-sonnet-5 | Claude Sonnet 5 (Non-reasoning, High Effort) | 0.8 |  | 0.5867 |  |  | 1372 | 41.73
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Low Effort) |  |  |  |  |  | 1217 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Medium Effort) |  |  |  |  |  | 1304 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, High Effort) |  |  |  |  |  | 1403 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Xhigh Effort) |  |  |  |  |  | 1511 |
claude-sonnet-5 | Claude Sonnet 5 (Adaptive Reasoning, Max Effort) | 0.9111 |  | 0.7067 |  |  | 1608 | 53.35
claude-sonnet-4.6 | Claude Sonnet 4.6 (Non-reasoning, High Effort) | 0.799 | 0.4116 | 0.5767 | 0.4621 | 0.7953 |  |
claude-sonnet-4.6 | Claude Sonnet 4.6 (Adaptive Reasoning, Max Effort) | 0.8747 | 0.566 | 0.7067 | 0.5303 | 0.7573 | 1378 | 47.21
gpt-5.6-terra | GPT-5.6 Terra (Non-reasoning) | 0.7465 |  | 0.5 |  |  | 1239 | 33.97
gpt-5.6-terra | GPT-5.6 Terra (low) | 0.8434 | 0.5966 | 0.6433 | 0.4394 | 0.6053 | 1249 | 40.47
gpt-5.6-terra | GPT-5.6 Terra (medium) | 0.8717 | 0.6218 | 0.68 |  | 0.7281 | 1404 | 45.57
gpt-5.6-terra | GPT-5.6 Terra (high) | 0.896 | 0.6442 | 0.7233 | 0.5758 | 0.7836 | 1513 | 48.95
gpt-5.6-terra | GPT-5.6 Terra (xhigh) | 0.9081 | 0.6626 | 0.7133 | 0.6288 | 0.8041 | 1572 | 51.6
gpt-5.6-terra | GPT-5.6 Terra (max) | 0.9253 | 0.7122 | 0.74 | 0.5758 | 0.8626 | 1593 | 54.95
gpt-5.4 | GPT-5.4 (Non-reasoning) | 0.7485 | 0.4844 | 0.4733 | 0.3788 | 0.3509 |  |
gpt-5.4 | GPT-5.4 (low) | 0.8707 | 0.6592 | 0.6733 | 0.4318 | 0.7456 |  |
gpt-5.4 | GPT-5.4 (xhigh) | 0.9202 | 0.7395 | 0.74 | 0.5758 | 0.8713 | 1395 | 51.4
gpt-5.2 | GPT-5.2 (Non-reasoning) | 0.7121 | 0.4742 | 0.38 | 0.3182 | 0.4649 |  |
gpt-5.2 | GPT-5.2 (medium) | 0.8636 | 0.6524 | 0.6333 | 0.4318 | 0.7427 |  |
gpt-5.2 | GPT-5.2 (xhigh) | 0.903 | 0.7544 | 0.7267 | 0.4697 | 0.848 |  |
gpt-5.1 | GPT-5.1 (Non-reasoning) | 0.6434 | 0.432 | 0.44 | 0.2273 | 0.4649 |  |
gpt-5.1 | GPT-5.1 (high) | 0.8727 | 0.7286 | 0.75 | 0.4545 | 0.8187 | 987.5 | 36.87
gpt-5 | GPT-5 (minimal) | 0.6727 | 0.4558 | 0.25 | 0.1818 | 0.6696 |  |
gpt-5 | GPT-5 (low) | 0.8081 | 0.666 | 0.5867 | 0.2652 | 0.8421 |  |
gpt-5 | GPT-5 (medium) | 0.8418 | 0.7061 | 0.728 | 0.3788 | 0.8655 |  |
gpt-5 | GPT-5 (high) | 0.8535 | 0.7306 | 0.756 | 0.3258 | 0.848 | 1075 | 34.71
gemini-3.5-flash | Gemini 3.5 Flash (minimal) | 0.8283 | 0.4728 | 0.5333 | 0.4621 | 0.5877 |  |
gemini-3.5-flash | Gemini 3.5 Flash (medium) | 0.9212 | 0.7456 | 0.71 | 0.3939 | 0.9561 |  |
gemini-3.5-flash | Gemini 3.5 Flash (high) | 0.9222 | 0.7633 | 0.6933 | 0.4091 | 0.9532 | 1349 | 50.2
gemini-2.5-pro | Gemini 2.5 Pro | 0.8444 | 0.4871 | 0.66 | 0.2652 | 0.5409 | 665.4 | 25.82
grok-4.3 | Grok 4.3 (Non-reasoning) | 0.6576 | 0.4762 | 0.2467 | 0.1894 | 0.6579 | 1096 | 24.75
grok-4.3 | Grok 4.3 (low) | 0.8434 | 0.8095 | 0.64 | 0.2652 | 0.8889 |  |
grok-4.3 | Grok 4.3 (medium) | 0.8899 | 0.8333 | 0.65 | 0.303 | 0.9123 |  |
grok-4.3 | Grok 4.3 (high) | 0.901 | 0.8129 | 0.6433 | 0.3788 | 0.9766 | 1085 | 37.58
qwen3.7-max | Qwen3.7 Max | 0.9232 | 0.8054 | 0.69 | 0.5076 | 0.9474 | 1273 | 45.99
mistral-medium-3.5 | Mistral Medium 3.5 | 0.7485 | 0.6878 | 0.61 | 0.3333 | 0.9415 | 929 | 29.95
claude-haiku-4.5 | Claude 4.5 Haiku (Non-reasoning) | 0.6465 | 0.4204 | 0.4367 | 0.2727 | 0.3246 |  |
claude-haiku-4.5 | Claude 4.5 Haiku (Reasoning) | 0.6717 | 0.5429 | 0.7033 | 0.2727 | 0.5468 | 906.6 | 29.58
gpt-5.6-luna | GPT-5.6 Luna (Non-reasoning) | 0.6455 |  | 0.3633 |  |  | 1068 | 26.56
gpt-5.6-luna | GPT-5.6 Luna (low) | 0.8354 |  | 0.5933 |  |  | 1146 | 33.26
gpt-5.6-luna | GPT-5.6 Luna (medium) | 0.8586 |  | 0.66 |  |  | 1272 | 38.05
gpt-5.6-luna | GPT-5.6 Luna (high) | 0.8919 |  | 0.69 |  |  | 1472 | 46.06
gpt-5.6-luna | GPT-5.6 Luna (xhigh) | 0.8949 |  | 0.6967 |  |  | 1539 | 49.07
gpt-5.6-luna | GPT-5.6 Luna (max) | 0.9111 |  | 0.74 |  |  | 1592 | 51.24
gpt-5.4-mini | GPT-5.4 mini (Non-Reasoning) | 0.6061 | 0.3884 | 0.3033 | 0.1818 | 0.2339 | 784.3 |
gpt-5.4-mini | GPT-5.4 mini (medium) | 0.8232 | 0.6476 | 0.6133 | 0.3409 | 0.3655 |  |
gpt-5.4-mini | GPT-5.4 mini (xhigh) | 0.8747 | 0.7327 | 0.6933 | 0.5227 | 0.8333 | 1171 | 39.98
gpt-5.4-nano | GPT-5.4 nano (Non-Reasoning) | 0.5576 | 0.3272 | 0.2467 | 0.2424 | 0.348 |  |
gpt-5.4-nano | GPT-5.4 nano (medium) | 0.7606 | 0.6442 | 0.5733 | 0.3333 | 0.5263 |  |
gpt-5.4-nano | GPT-5.4 nano (xhigh) | 0.8172 | 0.7592 | 0.66 | 0.4242 | 0.7602 | 1100 | 38.24
gpt-5-mini | GPT-5 mini (minimal) | 0.6869 | 0.4558 | 0.3567 | 0.1439 | 0.3187 |  |
gpt-5-mini | GPT-5 mini (medium) | 0.803 | 0.7116 | 0.66 | 0.2879 | 0.7105 |  |
gpt-5-mini | GPT-5 mini (high) | 0.8283 | 0.7544 | 0.68 | 0.3333 | 0.6842 | 936.7 | 25.31
gpt-5-nano | GPT-5 nano (minimal) | 0.4283 | 0.3252 | 0.2 | 0.06818 | 0.2573 |  |
gpt-5-nano | GPT-5 nano (medium) | 0.6697 | 0.6592 | 0.4 | 0.1742 | 0.3041 |  |
gpt-5-nano | GPT-5 nano (high) | 0.6758 | 0.6755 | 0.4167 | 0.1212 | 0.3655 |  |
gpt-4.1 | GPT-4.1 | 0.6657 | 0.4299 | 0.61 | 0.1364 | 0.4708 |  |
gpt-4.1-mini | GPT-4.1 mini | 0.6636 | 0.383 | 0.4233 | 0.07576 | 0.5292 | 502.9 | 14.77
gpt-4.1-nano | GPT-4.1 nano | 0.5121 | 0.3204 | 0.17 | 0.03788 | 0.1725 | 41.4 | 9.575
gpt-4o-mini | GPT-4o mini | 0.4263 | 0.3095 |  |  |  | 225.7 |
gemini-3.1-flash-lite | Gemini 3.1 Flash-Lite | 0.8222 | 0.7721 | 0.6533 | 0.2424 | 0.3129 | 641.6 | 25.04
gemini-2.5-flash | Gemini 2.5 Flash (Non-reasoning) | 0.6828 | 0.3898 | 0.459 | 0.1212 | 0.1491 |  |
gemini-2.5-flash | Gemini 2.5 Flash (Reasoning) | 0.7899 | 0.5027 | 0.6167 | 0.1364 | 0.3158 |  |
gemini-2.5-flash-lite | Gemini 2.5 Flash-Lite (Non-reasoning) | 0.4737 | 0.315 | 0.3133 | 0.02273 | 0.1901 |  |
gemini-2.5-flash-lite | Gemini 2.5 Flash-Lite (Reasoning) | 0.6253 | 0.4986 | 0.5133 | 0.04545 | 0.1842 |  |
grok-4.1-fast | Grok 4.1 Fast (Non-reasoning) | 0.6374 | 0.3646 | 0.22 | 0.1439 | 0.6374 |  |
grok-4.1-fast | Grok 4.1 Fast (Reasoning) | 0.8525 | 0.5272 | 0.68 | 0.2424 | 0.9327 |  |
nova-2-lite | Nova 2.0 Lite (Non-reasoning) | 0.603 | 0.4054 | 0.1767 | 0.06818 | 0.6199 |  |
nova-2-lite | Nova 2.0 Lite (low) | 0.698 | 0.6122 | 0.52 | 0.03788 | 0.7193 |  |
nova-2-lite | Nova 2.0 Lite (medium) | 0.7677 | 0.685 | 0.5833 | 0.1742 | 0.7573 |  |
nova-2-lite | Nova 2.0 Lite (high) | 0.8111 | 0.7075 | 0.5533 | 0.1667 | 0.7281 | 585.5 | 18.17
mercury-2 | Mercury 2 | 0.7697 | 0.698 | 0.3633 | 0.2652 | 0.7076 |  |
deepseek-v4-pro | DeepSeek V4 Pro (Non-reasoning) | 0.7172 | 0.4578 | 0.45 | 0.3636 | 0.9123 |  |
deepseek-v4-pro | DeepSeek V4 Pro (Reasoning, High Effort) | 0.9051 | 0.7129 | 0.65 | 0.4167 | 0.9415 | 1296 |
deepseek-v4-pro | DeepSeek V4 Pro (Reasoning, Max Effort) | 0.8879 | 0.7646 | 0.6633 | 0.4621 | 0.962 | 1307 | 44.27
deepseek-v4-flash | DeepSeek V4 Flash (Non-reasoning) | 0.7162 | 0.4721 | 0.3333 | 0.3409 | 0.9444 |  |
deepseek-v4-flash | DeepSeek V4 Flash (Reasoning, High Effort) | 0.8667 | 0.7347 | 0.6267 | 0.3864 | 0.9561 |  |
deepseek-v4-flash | DeepSeek V4 Flash (Reasoning, Max Effort) | 0.8939 | 0.7918 | 0.63 | 0.3561 | 0.9503 | 1189 | 40.28
deepseek-v3.2 | DeepSeek V3.2 (Non-reasoning) | 0.7505 | 0.4905 | 0.39 | 0.3258 | 0.7895 |  |
deepseek-v3.2 | DeepSeek V3.2 (Reasoning) | 0.8404 | 0.6068 | 0.65 | 0.3561 | 0.9064 | 865.5 | 32.04
kimi-k2.7-code | Kimi K2.7 Code | 0.896 | 0.6313 | 0.6633 | 0.447 | 0.9006 | 1187 | 41.95
kimi-k2.6 | Kimi K2.6 (Non-reasoning) | 0.7879 | 0.4429 | 0.5767 | 0.3788 | 0.9386 |  |
kimi-k2.6 | Kimi K2.6 | 0.9111 | 0.7599 | 0.6967 | 0.4394 | 0.9591 | 1190 | 44.22
glm-5.2 | GLM-5.2 (max) | 0.8949 | 0.7333 | 0.7133 | 0.5076 | 0.9912 | 1514 | 51.09
glm-4.7 | GLM-4.7 (Non-reasoning) | 0.6636 | 0.5463 | 0.3633 | 0.303 | 0.9415 |  |
glm-4.7 | GLM-4.7 (Reasoning) | 0.8586 | 0.6789 | 0.64 | 0.3182 | 0.9591 | 1165 | 33.7
qwen3.5-397b-a17b | Qwen3.5 397B A17B (Non-reasoning) | 0.8606 | 0.5163 | 0.58 | 0.3561 | 0.8392 |  |
qwen3.5-397b-a17b | Qwen3.5 397B A17B (Reasoning) | 0.8929 | 0.7878 | 0.6567 | 0.4091 | 0.9561 | 961.9 | 33.68
minimax-m3 | MiniMax-M3 | 0.9293 | 0.8286 | 0.74 | 0.4242 | 0.8889 | 1395 | 44.44
minimax-m2.7 | MiniMax-M2.7 | 0.8737 | 0.7571 | 0.6867 | 0.3939 | 0.848 | 1158 | 38.13
mistral-large-3 | Mistral Large 3 | 0.6798 | 0.3619 | 0.3467 | 0.1591 | 0.2456 | 632.5 | 15.93
mimo-v2.5-pro | MiMo-V2.5-Pro (Non-reasoning) | 0.7616 | 0.4272 | 0.35 | 0.3561 | 0.7251 |  |
mimo-v2.5-pro | MiMo-V2.5-Pro | 0.8657 | 0.7986 | 0.7333 | 0.4318 | 0.9415 | 1265 | 42.24
nemotron-3-ultra | Nemotron 3 Ultra 550B A55B (Reasoning) | 0.8667 | 0.8136 | 0.67 | 0.3636 | 0.8333 | 1164 | 37.76
nemotron-3-super | NVIDIA Nemotron 3 Super 120B A12B (Reasoning) | 0.8 | 0.715 | 0.6 | 0.2879 | 0.6784 | 693.2 | 25.41
llama-4-maverick | Llama 4 Maverick | 0.6707 | 0.4299 | 0.46 | 0.06818 | 0.1784 | -16.15 | 14.27
gpt-oss-120b | gpt-oss-120b (low) | 0.6717 | 0.583 | 0.4367 | 0.05303 | 0.4503 |  |
gpt-oss-120b | gpt-oss-120b (high) | 0.7818 | 0.6898 | 0.5067 | 0.2348 | 0.6579 | 799.3 | 23.83
gpt-oss-20b | gpt-oss-20b (low) | 0.6111 | 0.5782 | 0.31 | 0.04545 | 0.5029 |  |
gpt-oss-20b | gpt-oss-20b (high) | 0.6879 | 0.651 | 0.3067 | 0.1061 | 0.6023 | 559 | 14.89
qwen3.6-27b | Qwen3.6 27B (Non-reasoning) | 0.8293 | 0.4571 | 0.55 | 0.2121 | 0.9357 | 1113 | 30.46
qwen3.6-27b | Qwen3.6 27B (Reasoning) | 0.8424 | 0.6755 | 0.6867 | 0.3485 | 0.9415 | 1140 | 37.05
qwen3.5-35b-a3b | Qwen3.5 35B A3B (Non-reasoning) | 0.8192 | 0.4449 | 0.5533 | 0.1061 | 0.8626 | 805.2 |
qwen3.5-35b-a3b | Qwen3.5 35B A3B (Reasoning) | 0.8455 | 0.7252 | 0.6267 | 0.2652 | 0.8918 |  |
qwen3-32b | Qwen3 32B (Non-reasoning) | 0.5354 | 0.315 | 0 |  |  |  |
qwen3-32b | Qwen3 32B (Reasoning) | 0.6677 | 0.3633 | 0 | 0.0303 | 0.2982 | 275 | 11.55
qwen3-8b | Qwen3 8B (Non-reasoning) | 0.4515 | 0.2857 | 0 | 0.02273 | 0.2485 |  |
qwen3-8b | Qwen3 8B (Reasoning) | 0.5889 | 0.3347 | 0 | 0.02273 | 0.2778 | 200.3 | 8.286
gemma-4-31b | Gemma 4 31B (Non-reasoning) | 0.7626 | 0.5347 | 0.36 | 0.303 | 0.655 | 744.2 |
gemma-4-31b | Gemma 4 31B (Reasoning) | 0.8566 | 0.7558 | 0.62 | 0.3636 | 0.5994 | 804 | 29.35
gemma-4-26b-a4b | Gemma 4 26B A4B (Non-reasoning) | 0.7141 | 0.4544 | 0.3967 | 0.25 | 0.4035 |  |
gemma-4-26b-a4b | Gemma 4 26B A4B (Reasoning) | 0.7919 | 0.7245 | 0.5567 | 0.1364 | 0.4357 | 761.3 | 25.69
gemma-4-12b | Gemma 4 12B (Non-reasoning) | 0.6606 | 0.4517 | 0.3067 | 0.1136 | 0.3187 |  |
gemma-4-12b | Gemma 4 12B (Reasoning) | 0.7525 | 0.7354 | 0.5533 | 0.1818 | 0.3626 |  |
gemma-4-e4b | Gemma 4 E4B (Non-reasoning) | 0.5495 | 0.4054 | 0.18 | 0.07576 | 0.2602 |  |
gemma-4-e4b | Gemma 4 E4B (Reasoning) | 0.5758 | 0.4422 | 0.3067 | 0.08333 | 0.2076 |  |
llama-4-scout | Llama 4 Scout | 0.5869 | 0.3952 | 0.258 | 0.01515 | 0.155 | 89.68 | 10.04
llama-3.3-70b | Llama 3.3 Instruct 70B | 0.498 | 0.4707 | 0.15 | 0.0303 | 0.2661 | 79.94 | 9.403
llama-3.1-8b | Llama 3.1 Instruct 8B | 0.2586 | 0.2857 | 0.1567 | 0.007576 | 0.1637 | -123.7 | 7.61
mistral-small-4 | Mistral Small 4 (Non-reasoning) | 0.5707 | 0.3279 | 0.2133 | 0.1061 | 0.1842 |  |
mistral-small-4 | Mistral Small 4 (Reasoning) | 0.7687 | 0.4816 | 0.4467 | 0.1742 | 0.4123 | 588 | 19.56
ministral-3-14b | Ministral 3 14B | 0.5717 | 0.3204 | 0.22 | 0.04545 | 0.2719 | 475.9 | 11.05
ministral-3-8b | Ministral 3 8B | 0.4707 | 0.2912 | 0.24 | 0.04545 | 0.2661 | 448.7 | 8.957
nemotron-3-nano | NVIDIA Nemotron 3 Nano 30B A3B (Non-reasoning) | 0.399 | 0.3748 | 0.06667 | 0.1212 | 0.2544 | -94.34 |
nemotron-3-nano | NVIDIA Nemotron 3 Nano 30B A3B (Reasoning) | 0.7566 | 0.7109 | 0.3367 | 0.1364 | 0.4094 | 483.8 | 14.18
phi-4 | Phi-4 | 0.5747 | 0.2354 | 0 | 0.03788 | 0 |  |
`
