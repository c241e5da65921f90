/**
 * OpenHands Index, state of 30 June 2026, scaffold OpenHands: per cent of tasks solved. The source names no effort. Rows that look like a
 * failed run stay visible here and never count.
 */
export const openHandsScores = `
model | published | test | percent | n | measured | suspect
claude-opus-4.8 | claude-opus-4-8 | swe-bench | 83.8 | 500 | 2026-06-01 |
claude-opus-4.8 | claude-opus-4-8 | gaia | 78.8 | 165 | 2026-05-30 |
claude-fable-5 | claude-fable-5 | swe-bench | 95.8 | 500 | 2026-06-11 |
claude-fable-5 | claude-fable-5 | gaia | 84.2 | 165 | 2026-06-12 |
gpt-5.5 | GPT-5.5 | swe-bench | 78.2 | 500 | 2026-05-04 |
gpt-5.5 | GPT-5.5 | gaia | 86.1 | 165 | 2026-04-28 |
gemini-3.1-pro | Gemini-3.1-Pro | swe-bench | 76.8 | 500 | 2026-06-11 |
gemini-3.1-pro | Gemini-3.1-Pro | gaia | 81.8 | 165 | 2026-06-03 |
claude-sonnet-4.6 | claude-sonnet-4-6 | swe-bench | 74.4 | 500 | 2026-02-21 |
claude-sonnet-4.6 | claude-sonnet-4-6 | gaia | 13.3 | 165 | 2026-02-24 | failed run
gpt-5.4 | GPT-5.4 | swe-bench | 75.6 | 500 | 2026-04-24 |
gpt-5.4 | GPT-5.4 | gaia | 82.4 | 165 | 2026-04-22 |
gpt-5.2 | GPT-5.2 | swe-bench | 74.6 | 500 | 2026-01-26 |
gpt-5.2 | GPT-5.2 | gaia | 65.5 | 165 | 2026-01-26 |
gemini-3.5-flash | Gemini-3.5-Flash | swe-bench | 78.6 | 500 | 2026-06-12 |
gemini-3.5-flash | Gemini-3.5-Flash | gaia | 81.2 | 158 | 2026-06-12 |
deepseek-v4-pro | DeepSeek-V4-Pro | swe-bench | 73.2 | 500 | 2026-05-16 |
deepseek-v4-pro | DeepSeek-V4-Pro | gaia | 12.7 | 165 | 2026-05-20 | failed run
deepseek-v3.2 | DeepSeek-V3.2-Reasoner | swe-bench | 71.6 | 500 | 2026-01-27 |
deepseek-v3.2 | DeepSeek-V3.2-Reasoner | gaia | 50.3 | 165 | 2026-01-27 |
kimi-k2.6 | Kimi-K2.6 | swe-bench | 74.6 | 500 | 2026-04-27 |
kimi-k2.6 | Kimi-K2.6 | gaia | 74.5 | 165 | 2026-05-12 |
glm-4.7 | GLM-4.7 | swe-bench | 73.4 | 500 | 2026-02-01 |
glm-4.7 | GLM-4.7 | gaia | 53.9 | 165 | 2026-01-31 |
minimax-m3 | MiniMax-M3 | swe-bench | 76.4 | 500 | 2026-06-03 |
minimax-m3 | MiniMax-M3 | gaia | 66.7 | 165 | 2026-06-04 |
minimax-m2.7 | Minimax-2.7 | swe-bench | 75.6 | 500 | 2026-03-23 |
minimax-m2.7 | Minimax-2.7 | gaia | 25.5 | 165 | 2026-04-01 |
nemotron-3-super | Nemotron-3-Super | swe-bench | 62.0 | 500 | 2026-04-09 |
nemotron-3-super | Nemotron-3-Super | gaia | 40.0 | 165 | 2026-04-09 |
nemotron-3-nano | Nemotron-3-Nano | swe-bench | 34.2 | 500 | 2026-01-27 |
nemotron-3-nano | Nemotron-3-Nano | gaia | 8.5 | 100 | 2026-01-27 |
`

/** Counted here from the per-task results of both models: tasks that both, only the first, only the second or neither solved. */
export const openHandsJoints = `
test | a | b | both | only-a | only-b | neither
swe-bench | claude-opus-4.8 | claude-fable-5 | 418 | 1 | 61 | 20
swe-bench | claude-opus-4.8 | gpt-5.5 | 372 | 47 | 19 | 62
swe-bench | claude-opus-4.8 | gemini-3.1-pro | 363 | 56 | 22 | 59
swe-bench | claude-opus-4.8 | claude-sonnet-4.6 | 358 | 61 | 14 | 67
swe-bench | claude-opus-4.8 | gpt-5.4 | 360 | 59 | 18 | 63
swe-bench | claude-opus-4.8 | gpt-5.2 | 351 | 68 | 22 | 59
swe-bench | claude-opus-4.8 | gemini-3.5-flash | 366 | 53 | 27 | 54
swe-bench | claude-opus-4.8 | deepseek-v4-pro | 350 | 69 | 16 | 65
swe-bench | claude-opus-4.8 | deepseek-v3.2 | 340 | 77 | 18 | 62
swe-bench | claude-opus-4.8 | kimi-k2.6 | 352 | 67 | 21 | 60
swe-bench | claude-opus-4.8 | glm-4.7 | 346 | 73 | 21 | 60
swe-bench | claude-opus-4.8 | minimax-m3 | 353 | 66 | 29 | 52
swe-bench | claude-opus-4.8 | minimax-m2.7 | 354 | 65 | 24 | 57
swe-bench | claude-opus-4.8 | nemotron-3-super | 299 | 120 | 11 | 70
swe-bench | claude-opus-4.8 | nemotron-3-nano | 163 | 254 | 8 | 72
swe-bench | claude-fable-5 | gpt-5.5 | 390 | 89 | 1 | 20
swe-bench | claude-fable-5 | gemini-3.1-pro | 383 | 96 | 2 | 19
swe-bench | claude-fable-5 | claude-sonnet-4.6 | 372 | 107 | 0 | 21
swe-bench | claude-fable-5 | gpt-5.4 | 378 | 101 | 0 | 21
swe-bench | claude-fable-5 | gpt-5.2 | 372 | 107 | 1 | 20
swe-bench | claude-fable-5 | gemini-3.5-flash | 390 | 89 | 3 | 18
swe-bench | claude-fable-5 | deepseek-v4-pro | 366 | 113 | 0 | 21
swe-bench | claude-fable-5 | deepseek-v3.2 | 357 | 119 | 1 | 20
swe-bench | claude-fable-5 | kimi-k2.6 | 370 | 109 | 3 | 18
swe-bench | claude-fable-5 | glm-4.7 | 365 | 114 | 2 | 19
swe-bench | claude-fable-5 | minimax-m3 | 380 | 99 | 2 | 19
swe-bench | claude-fable-5 | minimax-m2.7 | 377 | 102 | 1 | 20
swe-bench | claude-fable-5 | nemotron-3-super | 308 | 171 | 2 | 19
swe-bench | claude-fable-5 | nemotron-3-nano | 169 | 307 | 2 | 19
swe-bench | gpt-5.5 | gemini-3.1-pro | 360 | 31 | 25 | 84
swe-bench | gpt-5.5 | claude-sonnet-4.6 | 357 | 34 | 15 | 94
swe-bench | gpt-5.5 | gpt-5.4 | 362 | 29 | 16 | 93
swe-bench | gpt-5.5 | gpt-5.2 | 354 | 37 | 19 | 90
swe-bench | gpt-5.5 | gemini-3.5-flash | 368 | 23 | 25 | 84
swe-bench | gpt-5.5 | deepseek-v4-pro | 345 | 46 | 21 | 88
swe-bench | gpt-5.5 | deepseek-v3.2 | 336 | 54 | 22 | 85
swe-bench | gpt-5.5 | kimi-k2.6 | 352 | 39 | 21 | 88
swe-bench | gpt-5.5 | glm-4.7 | 344 | 47 | 23 | 86
swe-bench | gpt-5.5 | minimax-m3 | 346 | 45 | 36 | 73
swe-bench | gpt-5.5 | minimax-m2.7 | 350 | 41 | 28 | 81
swe-bench | gpt-5.5 | nemotron-3-super | 299 | 92 | 11 | 98
swe-bench | gpt-5.5 | nemotron-3-nano | 162 | 227 | 9 | 99
swe-bench | gemini-3.1-pro | claude-sonnet-4.6 | 349 | 36 | 23 | 92
swe-bench | gemini-3.1-pro | gpt-5.4 | 347 | 38 | 31 | 84
swe-bench | gemini-3.1-pro | gpt-5.2 | 346 | 39 | 27 | 88
swe-bench | gemini-3.1-pro | gemini-3.5-flash | 362 | 23 | 31 | 84
swe-bench | gemini-3.1-pro | deepseek-v4-pro | 340 | 45 | 26 | 89
swe-bench | gemini-3.1-pro | deepseek-v3.2 | 333 | 50 | 25 | 89
swe-bench | gemini-3.1-pro | kimi-k2.6 | 345 | 40 | 28 | 87
swe-bench | gemini-3.1-pro | glm-4.7 | 340 | 45 | 27 | 88
swe-bench | gemini-3.1-pro | minimax-m3 | 346 | 39 | 36 | 79
swe-bench | gemini-3.1-pro | minimax-m2.7 | 344 | 41 | 34 | 81
swe-bench | gemini-3.1-pro | nemotron-3-super | 294 | 91 | 16 | 99
swe-bench | gemini-3.1-pro | nemotron-3-nano | 164 | 219 | 7 | 107
swe-bench | claude-sonnet-4.6 | gpt-5.4 | 345 | 27 | 33 | 95
swe-bench | claude-sonnet-4.6 | gpt-5.2 | 347 | 25 | 26 | 102
swe-bench | claude-sonnet-4.6 | gemini-3.5-flash | 359 | 13 | 34 | 94
swe-bench | claude-sonnet-4.6 | deepseek-v4-pro | 344 | 28 | 22 | 106
swe-bench | claude-sonnet-4.6 | deepseek-v3.2 | 336 | 35 | 22 | 104
swe-bench | claude-sonnet-4.6 | kimi-k2.6 | 346 | 26 | 27 | 101
swe-bench | claude-sonnet-4.6 | glm-4.7 | 340 | 32 | 27 | 101
swe-bench | claude-sonnet-4.6 | minimax-m3 | 339 | 33 | 43 | 85
swe-bench | claude-sonnet-4.6 | minimax-m2.7 | 347 | 25 | 31 | 97
swe-bench | claude-sonnet-4.6 | nemotron-3-super | 296 | 76 | 14 | 114
swe-bench | claude-sonnet-4.6 | nemotron-3-nano | 163 | 207 | 8 | 119
swe-bench | gpt-5.4 | gpt-5.2 | 350 | 28 | 23 | 99
swe-bench | gpt-5.4 | gemini-3.5-flash | 354 | 24 | 39 | 83
swe-bench | gpt-5.4 | deepseek-v4-pro | 335 | 43 | 31 | 91
swe-bench | gpt-5.4 | deepseek-v3.2 | 331 | 46 | 27 | 93
swe-bench | gpt-5.4 | kimi-k2.6 | 343 | 35 | 30 | 92
swe-bench | gpt-5.4 | glm-4.7 | 335 | 43 | 32 | 90
swe-bench | gpt-5.4 | minimax-m3 | 338 | 40 | 44 | 78
swe-bench | gpt-5.4 | minimax-m2.7 | 342 | 36 | 36 | 86
swe-bench | gpt-5.4 | nemotron-3-super | 292 | 86 | 18 | 104
swe-bench | gpt-5.4 | nemotron-3-nano | 160 | 217 | 11 | 109
swe-bench | gpt-5.2 | gemini-3.5-flash | 355 | 18 | 38 | 89
swe-bench | gpt-5.2 | deepseek-v4-pro | 339 | 34 | 27 | 100
swe-bench | gpt-5.2 | deepseek-v3.2 | 337 | 36 | 21 | 103
swe-bench | gpt-5.2 | kimi-k2.6 | 347 | 26 | 26 | 101
swe-bench | gpt-5.2 | glm-4.7 | 340 | 33 | 27 | 100
swe-bench | gpt-5.2 | minimax-m3 | 339 | 34 | 43 | 84
swe-bench | gpt-5.2 | minimax-m2.7 | 346 | 27 | 32 | 95
swe-bench | gpt-5.2 | nemotron-3-super | 295 | 78 | 15 | 112
swe-bench | gpt-5.2 | nemotron-3-nano | 166 | 206 | 5 | 120
swe-bench | gemini-3.5-flash | deepseek-v4-pro | 351 | 42 | 15 | 92
swe-bench | gemini-3.5-flash | deepseek-v3.2 | 344 | 46 | 14 | 93
swe-bench | gemini-3.5-flash | kimi-k2.6 | 352 | 41 | 21 | 86
swe-bench | gemini-3.5-flash | glm-4.7 | 344 | 49 | 23 | 84
swe-bench | gemini-3.5-flash | minimax-m3 | 348 | 45 | 34 | 73
swe-bench | gemini-3.5-flash | minimax-m2.7 | 354 | 39 | 24 | 83
swe-bench | gemini-3.5-flash | nemotron-3-super | 298 | 95 | 12 | 95
swe-bench | gemini-3.5-flash | nemotron-3-nano | 161 | 229 | 10 | 97
swe-bench | deepseek-v4-pro | deepseek-v3.2 | 330 | 33 | 28 | 106
swe-bench | deepseek-v4-pro | kimi-k2.6 | 339 | 27 | 34 | 100
swe-bench | deepseek-v4-pro | glm-4.7 | 334 | 32 | 33 | 101
swe-bench | deepseek-v4-pro | minimax-m3 | 340 | 26 | 42 | 92
swe-bench | deepseek-v4-pro | minimax-m2.7 | 339 | 27 | 39 | 95
swe-bench | deepseek-v4-pro | nemotron-3-super | 294 | 72 | 16 | 118
swe-bench | deepseek-v4-pro | nemotron-3-nano | 163 | 200 | 8 | 126
swe-bench | deepseek-v3.2 | kimi-k2.6 | 338 | 20 | 34 | 105
swe-bench | deepseek-v3.2 | glm-4.7 | 333 | 25 | 33 | 106
swe-bench | deepseek-v3.2 | minimax-m3 | 323 | 35 | 56 | 83
swe-bench | deepseek-v3.2 | minimax-m2.7 | 333 | 25 | 44 | 95
swe-bench | deepseek-v3.2 | nemotron-3-super | 289 | 69 | 20 | 119
swe-bench | deepseek-v3.2 | nemotron-3-nano | 158 | 198 | 12 | 127
swe-bench | kimi-k2.6 | glm-4.7 | 346 | 27 | 21 | 106
swe-bench | kimi-k2.6 | minimax-m3 | 345 | 28 | 37 | 90
swe-bench | kimi-k2.6 | minimax-m2.7 | 343 | 30 | 35 | 92
swe-bench | kimi-k2.6 | nemotron-3-super | 299 | 74 | 11 | 116
swe-bench | kimi-k2.6 | nemotron-3-nano | 165 | 206 | 6 | 120
swe-bench | glm-4.7 | minimax-m3 | 336 | 31 | 46 | 87
swe-bench | glm-4.7 | minimax-m2.7 | 345 | 22 | 33 | 100
swe-bench | glm-4.7 | nemotron-3-super | 301 | 66 | 9 | 124
swe-bench | glm-4.7 | nemotron-3-nano | 168 | 198 | 3 | 128
swe-bench | minimax-m3 | minimax-m2.7 | 342 | 40 | 36 | 82
swe-bench | minimax-m3 | nemotron-3-super | 291 | 91 | 19 | 99
swe-bench | minimax-m3 | nemotron-3-nano | 164 | 215 | 7 | 111
swe-bench | minimax-m2.7 | nemotron-3-super | 296 | 82 | 14 | 108
swe-bench | minimax-m2.7 | nemotron-3-nano | 164 | 212 | 7 | 114
swe-bench | nemotron-3-super | nemotron-3-nano | 158 | 150 | 13 | 176
gaia | claude-opus-4.8 | claude-fable-5 | 120 | 10 | 19 | 16
gaia | claude-opus-4.8 | gpt-5.5 | 123 | 7 | 19 | 16
gaia | claude-opus-4.8 | gemini-3.1-pro | 115 | 15 | 20 | 15
gaia | claude-opus-4.8 | gpt-5.4 | 118 | 12 | 18 | 17
gaia | claude-opus-4.8 | gpt-5.2 | 100 | 30 | 8 | 27
gaia | claude-opus-4.8 | gemini-3.5-flash | 118 | 9 | 16 | 15
gaia | claude-opus-4.8 | deepseek-v3.2 | 75 | 55 | 8 | 27
gaia | claude-opus-4.8 | kimi-k2.6 | 107 | 23 | 16 | 19
gaia | claude-opus-4.8 | glm-4.7 | 81 | 49 | 8 | 27
gaia | claude-opus-4.8 | minimax-m3 | 101 | 29 | 9 | 26
gaia | claude-opus-4.8 | minimax-m2.7 | 40 | 90 | 2 | 33
gaia | claude-opus-4.8 | nemotron-3-super | 61 | 69 | 5 | 30
gaia | claude-opus-4.8 | nemotron-3-nano | 14 | 65 | 0 | 21
gaia | claude-fable-5 | gpt-5.5 | 126 | 13 | 16 | 10
gaia | claude-fable-5 | gemini-3.1-pro | 122 | 17 | 13 | 13
gaia | claude-fable-5 | gpt-5.4 | 122 | 17 | 14 | 12
gaia | claude-fable-5 | gpt-5.2 | 99 | 40 | 9 | 17
gaia | claude-fable-5 | gemini-3.5-flash | 119 | 13 | 15 | 11
gaia | claude-fable-5 | deepseek-v3.2 | 74 | 65 | 9 | 17
gaia | claude-fable-5 | kimi-k2.6 | 106 | 33 | 17 | 9
gaia | claude-fable-5 | glm-4.7 | 81 | 58 | 8 | 18
gaia | claude-fable-5 | minimax-m3 | 97 | 42 | 13 | 13
gaia | claude-fable-5 | minimax-m2.7 | 38 | 101 | 4 | 22
gaia | claude-fable-5 | nemotron-3-super | 61 | 78 | 5 | 21
gaia | claude-fable-5 | nemotron-3-nano | 13 | 69 | 1 | 17
gaia | gpt-5.5 | gemini-3.1-pro | 124 | 18 | 11 | 12
gaia | gpt-5.5 | gpt-5.4 | 130 | 12 | 6 | 17
gaia | gpt-5.5 | gpt-5.2 | 108 | 34 | 0 | 23
gaia | gpt-5.5 | gemini-3.5-flash | 126 | 11 | 8 | 13
gaia | gpt-5.5 | deepseek-v3.2 | 81 | 61 | 2 | 21
gaia | gpt-5.5 | kimi-k2.6 | 118 | 24 | 5 | 18
gaia | gpt-5.5 | glm-4.7 | 84 | 58 | 5 | 18
gaia | gpt-5.5 | minimax-m3 | 106 | 36 | 4 | 19
gaia | gpt-5.5 | minimax-m2.7 | 42 | 100 | 0 | 23
gaia | gpt-5.5 | nemotron-3-super | 62 | 80 | 4 | 19
gaia | gpt-5.5 | nemotron-3-nano | 14 | 71 | 0 | 15
gaia | gemini-3.1-pro | gpt-5.4 | 122 | 13 | 14 | 16
gaia | gemini-3.1-pro | gpt-5.2 | 101 | 34 | 7 | 23
gaia | gemini-3.1-pro | gemini-3.5-flash | 120 | 10 | 14 | 14
gaia | gemini-3.1-pro | deepseek-v3.2 | 78 | 57 | 5 | 25
gaia | gemini-3.1-pro | kimi-k2.6 | 109 | 26 | 14 | 16
gaia | gemini-3.1-pro | glm-4.7 | 84 | 51 | 5 | 25
gaia | gemini-3.1-pro | minimax-m3 | 100 | 35 | 10 | 20
gaia | gemini-3.1-pro | minimax-m2.7 | 39 | 96 | 3 | 27
gaia | gemini-3.1-pro | nemotron-3-super | 60 | 75 | 6 | 24
gaia | gemini-3.1-pro | nemotron-3-nano | 14 | 62 | 0 | 24
gaia | gpt-5.4 | gpt-5.2 | 105 | 31 | 3 | 26
gaia | gpt-5.4 | gemini-3.5-flash | 120 | 12 | 14 | 12
gaia | gpt-5.4 | deepseek-v3.2 | 78 | 58 | 5 | 24
gaia | gpt-5.4 | kimi-k2.6 | 111 | 25 | 12 | 17
gaia | gpt-5.4 | glm-4.7 | 80 | 56 | 9 | 20
gaia | gpt-5.4 | minimax-m3 | 101 | 35 | 9 | 20
gaia | gpt-5.4 | minimax-m2.7 | 40 | 96 | 2 | 27
gaia | gpt-5.4 | nemotron-3-super | 62 | 74 | 4 | 25
gaia | gpt-5.4 | nemotron-3-nano | 14 | 68 | 0 | 18
gaia | gpt-5.2 | gemini-3.5-flash | 102 | 3 | 32 | 21
gaia | gpt-5.2 | deepseek-v3.2 | 68 | 40 | 15 | 42
gaia | gpt-5.2 | kimi-k2.6 | 95 | 13 | 28 | 29
gaia | gpt-5.2 | glm-4.7 | 76 | 32 | 13 | 44
gaia | gpt-5.2 | minimax-m3 | 90 | 18 | 20 | 37
gaia | gpt-5.2 | minimax-m2.7 | 36 | 72 | 6 | 51
gaia | gpt-5.2 | nemotron-3-super | 54 | 54 | 12 | 45
gaia | gpt-5.2 | nemotron-3-nano | 13 | 51 | 1 | 35
gaia | gemini-3.5-flash | deepseek-v3.2 | 76 | 58 | 5 | 19
gaia | gemini-3.5-flash | kimi-k2.6 | 108 | 26 | 9 | 15
gaia | gemini-3.5-flash | glm-4.7 | 82 | 52 | 4 | 20
gaia | gemini-3.5-flash | minimax-m3 | 101 | 33 | 6 | 18
gaia | gemini-3.5-flash | minimax-m2.7 | 41 | 93 | 1 | 23
gaia | gemini-3.5-flash | nemotron-3-super | 58 | 76 | 6 | 18
gaia | gemini-3.5-flash | nemotron-3-nano | 14 | 68 | 0 | 18
gaia | deepseek-v3.2 | kimi-k2.6 | 70 | 13 | 53 | 29
gaia | deepseek-v3.2 | glm-4.7 | 52 | 31 | 37 | 45
gaia | deepseek-v3.2 | minimax-m3 | 73 | 10 | 37 | 45
gaia | deepseek-v3.2 | minimax-m2.7 | 28 | 55 | 14 | 68
gaia | deepseek-v3.2 | nemotron-3-super | 42 | 41 | 24 | 58
gaia | deepseek-v3.2 | nemotron-3-nano | 8 | 37 | 6 | 49
gaia | kimi-k2.6 | glm-4.7 | 79 | 44 | 10 | 32
gaia | kimi-k2.6 | minimax-m3 | 95 | 28 | 15 | 27
gaia | kimi-k2.6 | minimax-m2.7 | 41 | 82 | 1 | 41
gaia | kimi-k2.6 | nemotron-3-super | 56 | 67 | 10 | 32
gaia | kimi-k2.6 | nemotron-3-nano | 14 | 61 | 0 | 25
gaia | glm-4.7 | minimax-m3 | 75 | 14 | 35 | 41
gaia | glm-4.7 | minimax-m2.7 | 29 | 60 | 13 | 63
gaia | glm-4.7 | nemotron-3-super | 46 | 43 | 20 | 56
gaia | glm-4.7 | nemotron-3-nano | 12 | 41 | 2 | 45
gaia | minimax-m3 | minimax-m2.7 | 36 | 74 | 6 | 49
gaia | minimax-m3 | nemotron-3-super | 52 | 58 | 14 | 41
gaia | minimax-m3 | nemotron-3-nano | 13 | 54 | 1 | 32
gaia | minimax-m2.7 | nemotron-3-super | 20 | 22 | 46 | 77
gaia | minimax-m2.7 | nemotron-3-nano | 4 | 20 | 10 | 66
gaia | nemotron-3-super | nemotron-3-nano | 7 | 35 | 7 | 51
`
