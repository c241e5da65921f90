/**
 * Published comparisons: success rates 0-1 by what was done to the model, as printed. Uplifts are computed from them, never filed. All are
 * of models of 2023 to 2025; no newer controlled comparison with all arms was found.
 */
export const publishedEffects = `
source | published | task | need | model | n | measure | base | rag | tuned | tuned-paraphrases | tuned+rag | tuned-paraphrases+rag | trained-to-read | trained-to-read-plain | long-context | self-route
ovadia | 2023-12 | Current events of 2023 | facts | Mistral 7B | 910 |  | 0.481 | 0.875 | 0.504 | 0.588 | 0.81 | 0.83
ovadia | 2023-12 | Current events of 2023 | facts | Llama 2 7B | 910 |  | 0.353 | 0.585 | 0.219 | 0.392 | 0.326 | 0.52
ovadia | 2023-12 | Current events of 2023 | facts | Orca 2 7B | 910 |  | 0.456 | 0.876 | 0.511 | 0.566 | 0.82 | 0.826
ovadia | 2023-12 | MMLU Anatomy (0-shot) | facts | Mistral 7B |  |  | 0.556 | 0.681 | 0.57 |  | 0.659
ovadia | 2023-12 | MMLU Anatomy (0-shot) | facts | Llama 2 7B |  |  | 0.393 | 0.489 | 0.43 |  | 0.489
ovadia | 2023-12 | MMLU Anatomy (0-shot) | facts | Orca 2 7B |  |  | 0.607 | 0.637 | 0.6 |  | 0.637
ovadia | 2023-12 | MMLU Anatomy (5-shot) | facts | Mistral 7B |  |  | 0.6 | 0.681 | 0.622 |  | 0.674
ovadia | 2023-12 | MMLU Anatomy (5-shot) | facts | Llama 2 7B |  |  | 0.467 | 0.563 | 0.496 |  | 0.548
ovadia | 2023-12 | MMLU Anatomy (5-shot) | facts | Orca 2 7B |  |  | 0.57 | 0.659 | 0.593 |  | 0.674
ovadia | 2023-12 | MMLU Astronomy (0-shot) | facts | Mistral 7B |  |  | 0.625 | 0.678 | 0.651 |  | 0.697
ovadia | 2023-12 | MMLU Astronomy (0-shot) | facts | Llama 2 7B |  |  | 0.401 | 0.467 | 0.487 |  | 0.52
ovadia | 2023-12 | MMLU Astronomy (0-shot) | facts | Orca 2 7B |  |  | 0.645 | 0.75 | 0.651 |  | 0.75
ovadia | 2023-12 | MMLU Astronomy (5-shot) | facts | Mistral 7B |  |  | 0.658 | 0.724 | 0.651 |  | 0.697
ovadia | 2023-12 | MMLU Astronomy (5-shot) | facts | Llama 2 7B |  |  | 0.401 | 0.474 | 0.447 |  | 0.52
ovadia | 2023-12 | MMLU Astronomy (5-shot) | facts | Orca 2 7B |  |  | 0.664 | 0.763 | 0.664 |  | 0.743
ovadia | 2023-12 | MMLU College biology (0-shot) | facts | Mistral 7B |  |  | 0.681 | 0.757 | 0.701 |  | 0.764
ovadia | 2023-12 | MMLU College biology (0-shot) | facts | Llama 2 7B |  |  | 0.438 | 0.493 | 0.458 |  | 0.465
ovadia | 2023-12 | MMLU College biology (0-shot) | facts | Orca 2 7B |  |  | 0.583 | 0.639 | 0.604 |  | 0.632
ovadia | 2023-12 | MMLU College biology (5-shot) | facts | Mistral 7B |  |  | 0.722 | 0.778 | 0.736 |  | 0.771
ovadia | 2023-12 | MMLU College biology (5-shot) | facts | Llama 2 7B |  |  | 0.451 | 0.521 | 0.424 |  | 0.479
ovadia | 2023-12 | MMLU College biology (5-shot) | facts | Orca 2 7B |  |  | 0.604 | 0.66 | 0.625 |  | 0.653
ovadia | 2023-12 | MMLU College chemistry (0-shot) | facts | Mistral 7B |  |  | 0.47 | 0.5 | 0.49 |  | 0.5
ovadia | 2023-12 | MMLU College chemistry (0-shot) | facts | Llama 2 7B |  |  | 0.31 | 0.38 | 0.39 |  | 0.39
ovadia | 2023-12 | MMLU College chemistry (0-shot) | facts | Orca 2 7B |  |  | 0.37 | 0.44 | 0.37 |  | 0.39
ovadia | 2023-12 | MMLU College chemistry (5-shot) | facts | Mistral 7B |  |  | 0.47 | 0.54 | 0.5 |  | 0.5
ovadia | 2023-12 | MMLU College chemistry (5-shot) | facts | Llama 2 7B |  |  | 0.37 | 0.38 | 0.36 |  | 0.39
ovadia | 2023-12 | MMLU College chemistry (5-shot) | facts | Orca 2 7B |  |  | 0.43 | 0.47 | 0.37 |  | 0.38
ovadia | 2023-12 | MMLU Prehistory (0-shot) | facts | Mistral 7B |  |  | 0.713 | 0.75 | 0.719 |  | 0.731
ovadia | 2023-12 | MMLU Prehistory (0-shot) | facts | Llama 2 7B |  |  | 0.448 | 0.481 | 0.457 |  | 0.478
ovadia | 2023-12 | MMLU Prehistory (0-shot) | facts | Orca 2 7B |  |  | 0.642 | 0.679 | 0.673 |  | 0.673
ovadia | 2023-12 | MMLU Prehistory (5-shot) | facts | Mistral 7B |  |  | 0.722 | 0.762 | 0.725 |  | 0.762
ovadia | 2023-12 | MMLU Prehistory (5-shot) | facts | Llama 2 7B |  |  | 0.515 | 0.531 | 0.503 |  | 0.537
ovadia | 2023-12 | MMLU Prehistory (5-shot) | facts | Orca 2 7B |  |  | 0.664 | 0.698 | 0.667 |  | 0.694
raft | 2024-03 | PubMedQA | reading | Llama 2 7B |  |  | 0.565 | 0.588 | 0.597 |  | 0.716 |  | 0.733 | 0.683
raft | 2024-03 | HotpotQA | reading | Llama 2 7B |  |  | 0.0054 | 0.0003 | 0.0638 |  | 0.0441 |  | 0.3528 | 0.2562
raft | 2024-03 | HuggingFace API | behaviour | Llama 2 7B |  |  | 0.0022 | 0.2643 | 0.6106 |  | 0.4259 |  | 0.74 | 0.5907
raft | 2024-03 | Torch Hub | behaviour | Llama 2 7B |  |  | 0 | 0.086 | 0.8494 |  | 0.828 |  | 0.8495 | 0.8656
raft | 2024-03 | TensorFlow Hub | behaviour | Llama 2 7B |  |  | 0 | 0.4306 | 0.8656 |  | 0.6029 |  | 0.8686 | 0.8321
agriculture | 2024-01 | Answers by region | facts | GPT-4 and Llama 2 family |  | similarity of answers | 0.47 |  | 0.72 |  | 0.74
self-route | 2024-07 | Nine sets with long texts | reading | GPT-4o |  | score |  | 0.326 |  |  |  |  |  |  | 0.487 | 0.489
long-context-rag | 2025-01 | Questions over long texts | reading | GPT-4o | 13628 |  |  | 0.49 |  |  |  |  |  |  | 0.563
frames | 2024-09 | Questions over several documents | facts | Gemini 1.5 Pro |  |  | 0.408 | 0.66
`
