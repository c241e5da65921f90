/** GPUs: memory in decimal gigabytes, bandwidth in terabytes a second, dense 10^12 operations a second, kilowatts with machine and cooling. */
export const accelerators = `
id | name | memory | memory-source | bandwidth | bandwidth-source | bf16 | fp8 | compute-source | power | power-source
h100 | H100 | 80 | mlperf-5.1 | 3.35 | gpu-glossary | 989 | 1979 | gpu-glossary | 1.73 | inferencex
h200 | H200 | 141 | mlperf-5.1 | 4.8 | h200-bandwidth |  |  |  | 1.73 | inferencex
b200 | B200 | 180 | mlperf-5.1 | 8 | gpu-glossary | 2250 | 4500 | gpu-glossary | 2.17 | inferencex
b300 | B300
gb200 | GB200 |  |  |  |  |  |  |  | 2.1 | inferencex
gb300 | GB300
mi300x | MI300X | 192 | mlperf-5.1 |  |  |  |  |  | 1.79 | inferencex
mi325x | MI325X | 256 | mlperf-5.1 |  |  |  |  |  | 2.18 | inferencex
mi355x | MI355X |  |  |  |  |  |  |  | 2.65 | inferencex
a100 | A100 80 GB | 80 | gpu-glossary | 2 | gpu-glossary | 312 |  | gpu-glossary
l40s | L40S
rtx-pro-6000 | RTX PRO 6000
`

/**
 * USD a GPU and hour. One list price has the same low and high. `owned` and `reserved-3-years` are SemiAnalysis' model of what owning and a
 * three-year commitment cost. A year that stands alone is all that the stored price list says of its date.
 */
export const gpuPrices = `
accelerator | provider | kind | low | high | source | read
h100 | Hyperscaler, modelled | owned | 1.3 | 1.3 | inferencex | 2026-04-03
h100 | Large GPU cloud, modelled | owned | 1.69 | 1.69 | inferencex | 2026-04-03
h100 | Market, modelled | reserved-3-years | 1.3 | 1.3 | inferencex | 2026-04-03
h100 | Nebius | on-demand | 2.95 | 2.95 | skypilot | 2026
h100 | Nebius | spot | 1.25 | 1.25 | skypilot | 2026
h100 | Verda | on-demand | 2.29 | 2.29 | skypilot | 2026
h100 | Hyperscalers | on-demand | 3.5 | 5 | mercatus | 2026-05
h100 | GPU clouds | on-demand | 2.5 | 3.5 | mercatus | 2026-05
h100 | Marketplaces | on-demand | 1.99 | 2.5 | mercatus | 2026-05
h200 | Hyperscaler, modelled | owned | 1.41 | 1.41 | inferencex | 2026-04-03
h200 | Large GPU cloud, modelled | owned | 1.74 | 1.74 | inferencex | 2026-04-03
h200 | Market, modelled | reserved-3-years | 1.6 | 1.6 | inferencex | 2026-04-03
h200 | Nebius | on-demand | 3.5 | 3.5 | skypilot | 2026
h200 | Nebius | spot | 1.45 | 1.45 | skypilot | 2026
h200 | Verda | on-demand | 3.39 | 3.39 | skypilot | 2026
h200 | Hyperscalers | on-demand | 4.5 | 7 | mercatus | 2026-05
h200 | GPU clouds | on-demand | 3.5 | 4.5 | mercatus | 2026-05
h200 | Marketplaces | on-demand | 2.5 | 3.5 | mercatus | 2026-05
b200 | Hyperscaler, modelled | owned | 1.95 | 1.95 | inferencex | 2026-04-03
b200 | Large GPU cloud, modelled | owned | 2.34 | 2.34 | inferencex | 2026-04-03
b200 | Market, modelled | reserved-3-years | 2.9 | 2.9 | inferencex | 2026-04-03
b200 | Nebius | on-demand | 5.5 | 5.5 | skypilot | 2026
b200 | Verda | on-demand | 4.89 | 4.89 | skypilot | 2026
b300 | Verda | on-demand | 6.99 | 6.99 | skypilot | 2026
gb200 | Hyperscaler, modelled | owned | 2.21 | 2.21 | inferencex | 2026-04-03
gb200 | Large GPU cloud, modelled | owned | 2.75 | 2.75 | inferencex | 2026-04-03
gb200 | Market, modelled | reserved-3-years | 3.3 | 3.3 | inferencex | 2026-04-03
mi300x | Hyperscaler, modelled | owned | 1.12 | 1.12 | inferencex | 2026-04-03
mi300x | Large GPU cloud, modelled | owned | 1.4 | 1.4 | inferencex | 2026-04-03
mi300x | Market, modelled | reserved-3-years | 1.55 | 1.55 | inferencex | 2026-04-03
mi325x | Hyperscaler, modelled | owned | 1.28 | 1.28 | inferencex | 2026-04-03
mi325x | Large GPU cloud, modelled | owned | 1.59 | 1.59 | inferencex | 2026-04-03
mi325x | Market, modelled | reserved-3-years | 1.8 | 1.8 | inferencex | 2026-04-03
mi355x | Hyperscaler, modelled | owned | 1.48 | 1.48 | inferencex | 2026-04-03
mi355x | Large GPU cloud, modelled | owned | 1.9 | 1.9 | inferencex | 2026-04-03
mi355x | Market, modelled | reserved-3-years | 2.1 | 2.1 | inferencex | 2026-04-03
a100 | Verda | on-demand | 1.29 | 1.29 | skypilot | 2026
a100 | RunPod | on-demand | 1.39 | 1.39 | skypilot | 2026
a100 | Hyperscalers | on-demand | 1.5 | 3 | mercatus | 2026-05
a100 | GPU clouds | on-demand | 1.1 | 1.5 | mercatus | 2026-05
a100 | Marketplaces | on-demand | 0.8 | 1.1 | mercatus | 2026-05
l40s | Nebius | on-demand | 1.55 | 1.55 | skypilot | 2026
rtx-pro-6000 | Verda | on-demand | 1.69 | 1.69 | skypilot | 2026
`
