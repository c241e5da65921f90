/** What every preset sets alike. */
export const common = {
  'workload.cacheHitRate': 0.9,
  'workload.outputSpread': 3,
  'limits.confidence': 0.5,
  'evidence.minimumLifeDays': 180,
  'knowledge.need': 'none',
  'sourcing.hosting': 'api',
  'limits.weeks': null,
  'limits.inDate': null,
  'limits.showSource': 'no',
  'limits.perUserAccess': 'no',
} as const
