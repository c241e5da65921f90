import type { Preset } from '../preset.ts'
import { common } from './common.ts'
import { qualityIdeals } from './quality-ideals.ts'

export const asInTheSourceArticle: Preset = {
  id: 'as-in-the-source-article',
  name: 'As in the source article',
  about:
    'Equal priorities, no cache, five seconds (the upper end of its 2 to 5) and one cent, so that its rule for tight costs applies.',
  origin: 'its rule choose_architecture',
  defining: ['limits.costPerRequest', 'limits.p95Seconds', 'workload.cacheableShare'],
  inputs: {
    ...common,
    'workload.requestsPerDay': 10_000,
    'workload.inputTokens': { low: 500, high: 2000 },
    'workload.outputTokens': { low: 150, high: 600 },
    'workload.cacheableShare': 0,
    'workload.thinkingFactor': 0.5,
    'workload.callsPerRequest': 1,
    'workload.otherSeconds': 0,
    'limits.costPerRequest': 0.01,
    'limits.p95Seconds': 5,
    'limits.waitMeasure': 'first-token',
    'limits.quality': 0.7,
    'priorities.cost': 33,
    'priorities.quality': 34,
    'priorities.latency': 33,
    'quality.task': 'reasoning',
    'quality.taskDifficulty': 0,
    'cascade.check': 'self-check',
    'anchors.costIdeal': 0.001,
    'anchors.costWorst': 0.01,
    'anchors.latencyIdeal': 1,
    'anchors.latencyWorst': 5,
    'anchors.qualityIdeal': qualityIdeals['as-in-the-source-article'],
    'anchors.qualityWorst': 0.7,
  },
}
