import type { Scenario } from '../scenario/scenario.ts'

/** Limits at which nothing fits in many scenarios, one alone or several together. */
export const strictLimits: readonly Scenario['inputs'][] = [
  { 'limits.costPerRequest': 1e-8 },
  { 'limits.quality': 0.999 },
  { 'limits.p95Seconds': 0.4, 'limits.quality': 0.85 },
  { 'limits.costPerRequest': 2e-5, 'limits.quality': 0.8, 'limits.p95Seconds': 1 },
  { 'limits.quality': 0.8, 'limits.p95Seconds': 1, 'limits.costPerRequest': null },
]
