import type { Scenario } from './scenario.ts'

/** Files of the first form knew neither documents nor own hosting, and no demands besides cost, wait and quality. */
const unknownToFirst: Scenario['inputs'] = {
  'knowledge.need': 'none',
  'sourcing.hosting': 'api',
  'limits.weeks': null,
  'limits.inDate': null,
  'limits.showSource': 'no',
  'limits.perUserAccess': 'no',
}

/** Presets that became cases of knowledge: as they were when passages still were a part of the input. */
const changedSinceFirst: Readonly<Record<string, Scenario['inputs']>> = {
  'fast-changing-knowledge-base': {
    'workload.inputTokens': { low: 3000, high: 12_000 },
    'workload.cacheableShare': 0.25,
    'workload.otherSeconds': 0.5,
    'limits.quality': 0.72,
    'anchors.qualityWorst': 0.72,
  },
  'stable-specialist-domain': { 'limits.quality': 0.75, 'anchors.qualityWorst': 0.75 },
}

/** What a file of the first form means by what it does not say, where that is not what its preset says now. */
export const meantByFirst = (preset: string): Scenario['inputs'] => ({
  ...unknownToFirst,
  ...changedSinceFirst[preset],
})
