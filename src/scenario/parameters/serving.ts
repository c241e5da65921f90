import type { Parameter, Quantity } from '../parameter.ts'

type Own = Pick<Quantity, 'id' | 'key' | 'label' | 'unit' | 'domain' | 'track' | 'usual'>

const base = { kind: 'quantity', group: 'assumptions', house: true } as const

/** A physical quantity that nobody told us: taken with a range. */
const belief = (own: Own & Partial<Pick<Quantity, 'brief' | 'scale' | 'step'>>): Parameter => ({
  ...base,
  scale: 'log',
  step: 0.01,
  ranged: true,
  ...own,
})

/** A rule or a spread: one number. */
const setting = (own: Own & Partial<Pick<Quantity, 'scale' | 'step'>>): Parameter => ({
  ...base,
  scale: 'log',
  step: 0.01,
  ranged: false,
  ...own,
})

/** How answers are delivered, where no measurement says. */
export const serving: readonly Parameter[] = [
  belief({
    id: 'serving.networkSeconds',
    key: 'vn',
    label: 'Network',
    unit: 'seconds',
    domain: [0.0001, 60],
    track: [0.005, 1],
    usual: { low: 0.02, best: 0.04, high: 0.12 },
  }),
  belief({
    id: 'serving.prefillTokensPerSecond',
    key: 'vp',
    label: 'Reading speed of long prompts',
    brief: 'Reading speed',
    unit: 'tokens',
    domain: [10, 1e7],
    track: [500, 100_000],
    usual: { low: 3000, best: 8000, high: 20_000 },
  }),
  setting({
    id: 'serving.vendorSpread',
    key: 'vs',
    label: 'Wait of a vendor, spread',
    unit: 'none',
    domain: [0, 2],
    track: [0, 1],
    scale: 'linear',
    usual: 0.16,
  }),
  setting({
    id: 'serving.vendorSpreadShort',
    key: 'vt',
    label: 'Same, measured under 15 days',
    unit: 'none',
    domain: [0, 2],
    track: [0, 1],
    scale: 'linear',
    usual: 0.3,
  }),
  belief({
    id: 'serving.flexWaitFactor',
    key: 'vf',
    label: 'Flex: wait against standard',
    unit: 'ratio',
    domain: [1, 1000],
    track: [1, 20],
    usual: { low: 1.5, best: 3, high: 8 },
  }),
  belief({
    id: 'serving.flexRefusedShare',
    key: 'vr',
    label: 'Flex: share refused',
    unit: 'share',
    domain: [0, 0.99],
    track: [0, 0.5],
    scale: 'linear',
    usual: { low: 0.01, best: 0.05, high: 0.2 },
  }),
  setting({
    id: 'serving.flexMinimumSeconds',
    key: 'vm',
    label: 'Flex: shortest wait limit',
    unit: 'seconds',
    domain: [1, 604_800],
    track: [60, 86_400],
    usual: 600,
  }),
  belief({
    id: 'serving.batchSeconds',
    key: 'vb',
    label: 'Batch: turnaround at p95',
    unit: 'seconds',
    domain: [60, 604_800],
    track: [600, 86_400],
    usual: { low: 14_400, best: 43_200, high: 82_800 },
  }),
  setting({
    id: 'serving.batchSlaSeconds',
    key: 'va',
    label: 'Batch: promised within',
    unit: 'seconds',
    domain: [60, 2_592_000],
    track: [3600, 604_800],
    usual: 86_400,
  }),
]
