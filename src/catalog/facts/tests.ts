/**
 * The tests whose figures are used. Two versions of a test, or one test run by two houses, are two tests. `tasks` is the honest n:
 * distinct tasks, not runs; empty where the source gives none. Elo stands for comparisons.
 */
export const tests = `
id | label | source | measured | tasks | scale | note
aa-terminal-bench-2.1 | Terminal-Bench 2.1 | artificial-analysis-2026-09 | 2026-09-08 | 89 | share |
aa-terminal-bench-hard | Terminal-Bench Hard | artificial-analysis-2026-07 | 2026-07-10 | 44 | share |
aa-lcr-2026-09 | Long context reasoning, September 2026 | artificial-analysis-2026-09 | 2026-09-08 | 100 | share | Not on the scale of the July version.
aa-lcr-2026-07 | Long context reasoning, July 2026 | artificial-analysis-2026-07 | 2026-07-10 | 100 | share | Not on the scale of the September version.
aa-gpqa-2026-09 | GPQA Diamond | artificial-analysis-2026-09 | 2026-09-08 | 198 | share | Multiple choice.
aa-gpqa-2026-07 | GPQA Diamond, July 2026 | artificial-analysis-2026-07 | 2026-07-10 | 198 | share | Multiple choice.
aa-ifbench-2026-09 | IFBench | artificial-analysis-2026-09 | 2026-09-08 | 294 | share |
aa-ifbench-2026-07 | IFBench, July 2026 | artificial-analysis-2026-07 | 2026-07-10 | 294 | share |
aa-gdpval-2026-09 | GDPval, September 2026 | artificial-analysis-2026-09 | 2026-09-08 | 220 | elo | Published as (Elo - 500) / 20; 0 is censored and left out.
aa-gdpval-2026-07 | GDPval, July 2026 | artificial-analysis-2026-07 | 2026-07-10 | 220 | elo |
aa-tau2-telecom | Tau2 telecom | artificial-analysis-2026-07 | 2026-07-10 | 114 | share | Saturated at the top.
aa-index-4.1-2026-08 | Artificial Analysis index, version 4.1, August 2026 | artificial-analysis-2026-09 | 2026-08-19 | | index | A mean of several tests; never a success rate by itself.
aa-index-4.1-2026-07 | Artificial Analysis index, version 4.1, July 2026 | artificial-analysis-2026-07 | 2026-07-10 | | index | A mean of several tests; never a success rate by itself.
aa-index-rebased-2026-10 | Artificial Analysis index, re-base of 7 September 2026, October | artificial-analysis-2026-10 | 2026-10-03 | | index | A mean of several tests; never a success rate by itself.
aa-index-rebased-2026-09 | Artificial Analysis index, re-base of 7 September 2026 | artificial-analysis-2026-09 | 2026-09-07 | | index | A mean of several tests; never a success rate by itself.
openhands-swe-bench | SWE-bench Verified, OpenHands | openhands-index | 2026-06-30 | 500 | share | The source names no effort.
openhands-gaia | GAIA, OpenHands | openhands-index | 2026-06-30 | 165 | share | The source names no effort.
bfcl-v4 | Berkeley function calling v4, overall | bfcl | 2025-12-16 | 3966 | share |
vectara-hallucination | Hallucinated summaries, HHEM-2.3 | vectara | 2026-03-10 | 7700 | share | A share of failures.
vectara-answer-rate | Summaries answered at all | vectara | 2026-03-10 | 7700 | share |
`
